import { maturityModel } from '@rolewright/catalogue';
import type { OrganisationFile, UserActor } from '@rolewright/domain';
import { AuditService } from '../audit/audit.service.js';
import { newId } from '../identifiers.js';
import { ImportsService } from '../observations/imports.service.js';
import { MembersService } from '../organisations/members.service.js';
import { refusalOf, useGround } from '../server.fixture.js';
import { PlanMovesService } from './plan-moves.service.js';
import { PlanningService } from './planning.service.js';
import { PlansService } from './plans.service.js';
import type { CreatePlan, PlanMoveInput } from './plans.view.js';

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

/** An organisation where some criteria hold in every domain. */
const holding = (criteria: readonly string[], asOf = '2026-11-01'): OrganisationFile => ({
  organisation: { name: 'Northgate' },
  model: maturityModel.id,
  asOf,
  observations: maturityModel.domains.flatMap(({ id }) =>
    criteria.map((criterion) => ({
      domain: id,
      criterion,
      value: true,
      observedAt: asOf,
      grade: 'document' as const,
    })),
  ),
});

async function record(actor: UserActor, organisationId: string, file: OrganisationFile) {
  const imports = ground.get(ImportsService);
  const bytes = Buffer.from(JSON.stringify(file));
  const preview = await imports.preview(actor, organisationId, 'file.json', bytes);
  if (!preview.import) throw new Error(JSON.stringify(preview.faults));
  await imports.accept(actor, organisationId, preview.import.importId);
}

const move = (more: Partial<PlanMoveInput> = {}): PlanMoveInput => ({
  kind: 'decide',
  title: 'Settle the owner of review',
  criteria: [{ domain: 'REV', criterion: 'E1' }],
  ...more,
});
const plan = (more: Partial<CreatePlan> = {}): CreatePlan => ({
  requestKey: newId(),
  title: 'Towards Emerging',
  quarter: '2026-Q4',
  target: 2,
  source: { kind: 'engine' },
  moves: [move()],
  ...more,
});

describe('a plan', () => {
  it('is kept with its moves in their order, where it starts from and where it would lead', async () => {
    const { owner, ownerPerson, organisationId } = await ground.organisation();
    await record(owner, organisationId, holding(['R1', 'R2', 'E2', 'E3']));
    const everywhere = maturityModel.domains.map(({ id }) => ({ domain: id, criterion: 'E1' }));
    const made = await plans.create(
      owner,
      organisationId,
      plan({
        moves: [
          move({ dueOn: '2026-10-31' }),
          move({ kind: 'connect', title: 'The rest', criteria: everywhere }),
        ],
      }),
    );
    expect(made).toMatchObject({
      quarterFrom: '2026-10-01',
      quarterTo: '2026-12-31',
      startsOn: '2026-11-02',
      baseline: { asOf: '2026-11-02', band: 1 },
      expected: { band: 2 },
      actual: null,
      moves: { todo: 2, overdue: 1 },
      nextDueOn: '2026-10-31',
      createdBy: ownerPerson.name,
      version: 1,
    });
    const read = await plans.get(owner, organisationId, made.planId);
    expect(read.movesInOrder).toMatchObject([
      {
        title: 'Settle the owner of review',
        criteria: [{ domain: 'REV', criterion: 'E1', state: 'unknown' }],
        overdue: true,
        position: 1,
        expected: { band: 1 },
      },
      { title: 'The rest', overdue: false, position: 2, expected: { band: 2 } },
    ]);
    expect(read.outcome).toMatchObject({ settled: false, asOf: '2026-11-02', actual: { band: 1 } });
  });

  it('is made once for one request key, also when asked twice at the same time', async () => {
    const { owner, organisationId } = await ground.organisation();
    const input = plan();
    const made = await Promise.all([
      plans.create(owner, organisationId, input),
      plans.create(owner, organisationId, { ...input, title: 'Another title' }),
    ]);
    expect(new Set(made.map(({ title }) => title)).size).toBe(1);
    const again = await plans.create(owner, organisationId, input);
    expect((await plans.get(owner, organisationId, again.planId)).movesInOrder).toHaveLength(1);
    expect((await plans.list(owner, organisationId)).totalCount).toBe(1);
  });

  it('begins on the first day of a quarter that lies ahead', async () => {
    const { owner, organisationId } = await ground.organisation();
    expect(
      await plans.create(owner, organisationId, plan({ quarter: '2027-Q1', moves: [] })),
    ).toMatchObject({ startsOn: '2027-01-01', expected: { band: 0 } });
  });

  it.each<[string, Partial<CreatePlan>, string]>([
    ['a quarter that is none', { quarter: '2026-Q5' }, 'quarter'],
    ['a band that is none', { target: 7 as never }, 'target'],
    ['a key that is no UUID', { requestKey: 'x' }, 'requestKey'],
    ['a move without a title', { moves: [move({ title: ' ' })] }, 'moves[0].title'],
    ['a day that is none', { moves: [move({ dueOn: '2026-02-30' })] }, 'moves[0].dueOn'],
    [
      'a criterion that is none',
      { moves: [move(), move({ criteria: [{ domain: 'REV', criterion: 'X9' }] })] },
      'moves[1].criteria[0]',
    ],
    ['too many moves', { moves: Array.from({ length: 121 }, () => move()) }, 'moves'],
  ])('is refused with %s, and nothing is kept', async (_, change, field) => {
    const { owner, organisationId } = await ground.organisation();
    expect(await refusalOf(plans.create(owner, organisationId, plan(change)))).toMatchObject({
      code: 'INPUT_INVALID',
      details: { field },
    });
    expect((await plans.list(owner, organisationId)).totalCount).toBe(0);
  });

  it('is changed by one of two who saw the same version; the other is shown what stands', async () => {
    const { owner, organisationId } = await ground.organisation();
    const { planId, version } = await plans.create(owner, organisationId, plan());
    const change = (title: string) =>
      plans.change(owner, organisationId, planId, {
        version,
        title,
        quarter: '2026-Q4',
        target: 3,
      });
    const outcomes = await Promise.allSettled([change('Mine'), change('Theirs')]);
    const kept = outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value.title] : []));
    const refused = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    expect(kept).toHaveLength(1);
    expect(refused).toMatchObject([
      { code: 'CONFLICT', details: { current: { title: kept[0], version: version + 1 } } },
    ]);
  });

  it('is deleted, brought back within thirty days, and not after', async () => {
    const { owner, organisationId } = await ground.organisation();
    const { planId, version } = await plans.create(owner, organisationId, plan());
    await plans.remove(owner, organisationId, planId, version);
    expect(await refusalOf(plans.get(owner, organisationId, planId))).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect((await plans.list(owner, organisationId, 'deleted')).edges).toHaveLength(1);
    ground.clock.instant = new Date('2026-12-01T12:00:00Z');
    const restored = await plans.restore(owner, organisationId, planId);
    expect(restored).toMatchObject({ deletedAt: null });
    await plans.remove(owner, organisationId, planId, restored.version);
    ground.clock.instant = new Date('2027-01-01T12:00:00Z');
    expect((await plans.list(owner, organisationId, 'deleted')).edges).toEqual([]);
    expect(await refusalOf(plans.restore(owner, organisationId, planId))).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('is told to executives, changed by those who plan, and nobody else’s', async () => {
    const { owner, organisationId } = await ground.organisation();
    const { planId, version } = await plans.create(owner, organisationId, plan());
    const person = await ground.person();
    await ground
      .get(MembersService)
      .add(owner, organisationId, { email: person.email, role: 'executive' });
    const executive = await ground.actor(person);
    expect((await plans.get(executive, organisationId, planId)).title).toBe('Towards Emerging');
    expect(await refusalOf(plans.close(executive, organisationId, planId, version))).toMatchObject({
      code: 'FORBIDDEN',
    });
    const other = await ground.organisation();
    expect(await refusalOf(plans.get(other.owner, organisationId, planId))).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await refusalOf(plans.get(other.owner, other.organisationId, planId))).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('leaves its way in the trail', async () => {
    const { owner, organisationId } = await ground.organisation();
    const made = await plans.create(owner, organisationId, plan());
    const changed = await plans.change(owner, organisationId, made.planId, {
      version: 1,
      title: 'Renamed',
      quarter: '2026-Q4',
      target: null,
    });
    const closed = await plans.close(owner, organisationId, made.planId, changed.version);
    await plans.reopen(owner, organisationId, made.planId, closed.version);
    const trail = await ground.get(AuditService).list(owner, organisationId);
    expect(trail.edges.map(({ node }) => node.summary).slice(0, 4)).toEqual([
      'Reopened the plan Renamed',
      'Closed the plan Renamed for 2026-Q4: expected Unaware, found Unaware as of 2026-11-02',
      'Changed the plan Renamed',
      'Made the plan Towards Emerging for 2026-Q4 from the cheapest path with 1 move',
    ]);
  });

  it('is listed page by page, the latest quarter first', async () => {
    const { owner, organisationId } = await ground.organisation();
    for (const quarter of ['2026-Q4', '2027-Q2', '2027-Q1'])
      await plans.create(owner, organisationId, plan({ quarter, title: quarter }));
    const first = await plans.list(owner, organisationId, 'open', { first: 2 });
    const rest = await plans.list(owner, organisationId, 'open', {
      first: 2,
      after: first.pageInfo.endCursor,
    });
    expect([...first.edges, ...rest.edges].map(({ node }) => node.title)).toEqual([
      '2027-Q2',
      '2027-Q1',
      '2026-Q4',
    ]);
  });
});

describe('plan against actual', () => {
  it('holds the plan against what is now so, and against what was known when it was made', async () => {
    const { owner, organisationId } = await ground.organisation();
    await record(owner, organisationId, holding(['R1', 'R2', 'E1', 'E3']));
    const criteria = ['REV', 'INT'].map((domain) => ({ domain, criterion: 'E2' }));
    const made = await plans.create(owner, organisationId, plan({ moves: [move({ criteria })] }));
    ground.clock.instant = new Date('2027-01-20T12:00:00Z');
    await record(owner, organisationId, {
      ...holding([], '2026-12-20'),
      observations: [
        {
          domain: 'REV',
          criterion: 'E2',
          value: true,
          observedAt: '2026-12-20',
          grade: 'document',
        },
        {
          domain: 'PLT',
          criterion: 'E1',
          value: false,
          observedAt: '2026-12-20',
          grade: 'document',
        },
      ],
    });
    // Recorded late, about a day before the plan was made: its promise stays as it was.
    await record(owner, organisationId, {
      ...holding([], '2026-11-01'),
      observations: [
        {
          domain: 'GOV',
          criterion: 'E2',
          value: true,
          observedAt: '2026-11-01',
          grade: 'document',
        },
      ],
    });
    const { outcome } = await plans.get(owner, organisationId, made.planId);
    expect(outcome).toMatchObject({
      asOf: '2026-12-31',
      settled: false,
      moves: [
        { planned: 2, heldBefore: 0, holding: 1, missing: [{ domain: 'INT', criterion: 'E2' }] },
      ],
      lost: [{ domain: 'PLT', criterion: 'E1' }],
      gainedBesides: [{ domain: 'GOV', criterion: 'E2' }],
    });
    const closed = await plans.close(owner, organisationId, made.planId, made.version);
    expect(closed.actual).toMatchObject({ asOf: '2026-12-31', band: outcome.actual.band });
    await record(owner, organisationId, holding(['E2'], '2027-01-19'));
    const settled = (await plans.get(owner, organisationId, made.planId)).outcome;
    expect(settled).toEqual({ ...outcome, settled: true });
  });

  it('ends with the quarter where the organisation is, not where the server is', async () => {
    const { owner, organisationId } = await ground.organisation();
    await ground.database.query(
      `update app.organisations set time_zone = 'Pacific/Auckland' where organisation_id = $1`,
      [organisationId],
    );
    ground.clock.instant = new Date('2026-12-31T12:30:00Z');
    const made = await plans.create(
      owner,
      organisationId,
      plan({ moves: [move({ dueOn: '2026-12-31' })] }),
    );
    expect(made).toMatchObject({ startsOn: '2027-01-01', moves: { overdue: 1 } });
    expect((await plans.get(owner, organisationId, made.planId)).today).toBe('2027-01-01');
  });
});

describe('the moves of a plan', () => {
  const kept = async () => {
    const place = await ground.organisation();
    await record(place.owner, place.organisationId, holding(['R1', 'R2', 'E2', 'E3']));
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

describe('what could be done', () => {
  it('is the cheapest path as moves, which kept lead where they said', async () => {
    const { owner, organisationId } = await ground.organisation();
    await record(owner, organisationId, holding(['R1', 'R2', 'E2', 'E3']));
    const path = await ground.get(PlanningService).operatingPlan(owner, organisationId, 2);
    expect(path).toMatchObject({ asOf: '2026-11-02', target: 2, proved: true, to: { band: 2 } });
    const made = await plans.create(
      owner,
      organisationId,
      plan({ moves: path.moves.map(({ within: _within, expected: _expected, ...one }) => one) }),
    );
    expect(made.expected).toEqual(path.to);
  });

  it('follows from what is supposed, and can be kept', async () => {
    const { owner, organisationId } = await ground.organisation();
    await record(owner, organisationId, holding(['R1', 'R2', 'E1', 'E2']));
    const holds = maturityModel.domains.map(({ id }) => ({ domain: id, criterion: 'E3' }));
    const planning = ground.get(PlanningService);
    const view = await planning.whatIf(owner, organisationId, { holds });
    expect(view).toMatchObject({ before: { band: 1 }, after: { band: 2 } });
    expect(view.moves.flatMap(({ criteria }) => criteria)).toEqual(expect.arrayContaining(holds));
    const made = await plans.create(
      owner,
      organisationId,
      plan({ source: { kind: 'scenario' }, scenario: { holds } }),
    );
    expect((await plans.get(owner, organisationId, made.planId)).scenario).toEqual({ holds });
    expect(
      await refusalOf(planning.whatIf(owner, organisationId, { leavers: ['Nobody Here'] })),
    ).toMatchObject({ code: 'INPUT_INVALID', details: { faults: [{ path: 'leavers[0]' }] } });
  });

  it('is a pain’s next step first, and told in at most six statements', async () => {
    const { owner, organisationId } = await ground.organisation();
    await record(owner, organisationId, holding(['R1', 'R2']));
    const planning = ground.get(PlanningService);
    const view = await planning.painPlan(owner, organisationId, 'ai-security-role-frankenstein');
    expect(view.moves[0]).toMatchObject({ kind: 'decide', text: view.nextStep });
    const { planId } = await plans.create(owner, organisationId, plan());
    const controls = /^(START TRANSACTION|BEGIN|COMMIT|ROLLBACK)/i;
    ground.clock.instant = new Date('2027-02-01T12:00:00Z');
    for (const work of [
      () => planning.ground(owner, organisationId),
      () => plans.get(owner, organisationId, planId),
      () => plans.list(owner, organisationId),
    ]) {
      const statements = await ground.statementsOf(work);
      expect(statements.filter((sql) => !controls.test(sql)).length).toBeLessThanOrEqual(6);
    }
  });
});
