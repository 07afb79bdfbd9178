import { maturityModel } from '@rolewright/catalogue';
import { newId } from '../identifiers.js';
import { refusalOf, useGround } from '../server.fixture.js';
import { PlanMovesService } from './plan-moves.service.js';
import { holding, move, plan, record } from './plans.fixture.js';
import { PlansService } from './plans.service.js';

const ground = useGround();
let plans: PlansService;
let moves: PlanMovesService;

beforeAll(() => {
  plans = ground.get(PlansService);
  moves = ground.get(PlanMovesService);
});
beforeEach(() => {
  ground.clock.instant = new Date('2026-11-02T12:00:00Z');
});

describe('the moves of a plan', () => {
  const kept = async () => {
    const place = await ground.organisation();
    await record(ground, place.owner, place.organisationId, holding(['R1', 'R2', 'E2', 'E3']));
    const titles = ['A', 'B', 'C'];
    const made = await plans.create(
      place.owner,
      place.organisationId,
      plan({ moves: titles.map((title) => move({ title })) }),
    );
    const read = async () => plans.get(place.owner, place.organisationId, made.planId);
    return { ...place, planId: made.planId, read, moves: (await read()).movesInOrder };
  };

  it('are placed before one another and under another kind, also by two at once', async () => {
    const { owner, organisationId, read, moves: found } = await kept();
    const [a, b, c] = found;
    if (!a || !b || !c) throw new Error('three moves were kept');
    await Promise.all([
      moves.place(owner, organisationId, c.moveId, {
        version: c.version,
        kind: 'prove',
        before: a.moveId,
      }),
      moves.place(owner, organisationId, a.moveId, {
        version: a.version,
        kind: 'decide',
        before: null,
      }),
    ]);
    const after = (await read()).movesInOrder;
    expect(after.map(({ title }) => title)).toEqual(['C', 'B', 'A']);
    expect(after.map(({ position }) => position)).toEqual([1, 2, 3]);
    expect(after[0]).toMatchObject({ kind: 'prove', version: 2 });
    expect(after[2]).toMatchObject({ kind: 'decide', version: 1 });
  });

  it('are changed, and a dropped one no longer counts for what is expected', async () => {
    const { owner, organisationId, planId, read } = await kept();
    const everywhere = maturityModel.domains.map(({ id }) => ({ domain: id, criterion: 'E1' }));
    const requestKey = newId();
    const input = move({ title: 'All', criteria: everywhere });
    const added = await moves.add(owner, organisationId, planId, { ...input, requestKey });
    await moves.add(owner, organisationId, planId, { ...input, requestKey });
    expect(await read()).toMatchObject({ expected: { band: 2 }, movesInOrder: { length: 4 } });
    const dropped = await moves.change(owner, organisationId, added.moveId, {
      ...input,
      version: added.version,
      state: 'dropped',
    });
    expect(dropped).toMatchObject({ state: 'dropped', version: 2 });
    const after = await read();
    expect(after.expected.band).toBe(1);
    expect(after.movesInOrder[3]?.expected).toBeNull();
  });

  it('are deleted and brought back', async () => {
    const { owner, organisationId, read, moves: found } = await kept();
    const [a] = found;
    if (!a) throw new Error('three moves were kept');
    await moves.remove(owner, organisationId, a.moveId, a.version);
    expect(await read()).toMatchObject({
      movesInOrder: { length: 2 },
      deletedMoves: [{ title: 'A', state: 'todo' }],
    });
    await moves.restore(owner, organisationId, a.moveId);
    expect((await read()).movesInOrder.map(({ title }) => title)).toEqual(['A', 'B', 'C']);
  });

  it('are not changed in another version than the one seen, nor in a closed plan', async () => {
    const { owner, organisationId, planId, moves: found } = await kept();
    const [a] = found;
    if (!a) throw new Error('three moves were kept');
    const change = (title: string) =>
      moves.change(owner, organisationId, a.moveId, {
        ...move({ title }),
        version: 1,
        state: 'doing',
      });
    await change('First');
    expect(await refusalOf(change('Second'))).toMatchObject({
      code: 'CONFLICT',
      details: { current: { title: 'First', state: 'doing', version: 2 } },
    });
    await plans.close(owner, organisationId, planId, 1);
    expect(
      await refusalOf(moves.add(owner, organisationId, planId, { ...move(), requestKey: newId() })),
    ).toMatchObject({ code: 'CONFLICT' });
  });

  it('are nobody else’s', async () => {
    const { organisationId, moves: found } = await kept();
    const other = await ground.organisation();
    const id = found[0]?.moveId ?? '';
    for (const where of [organisationId, other.organisationId])
      expect(await refusalOf(moves.remove(other.owner, where, id, 1))).toMatchObject({
        code: 'NOT_FOUND',
      });
  });
});
