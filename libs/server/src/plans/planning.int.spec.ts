import { maturityModel } from '@rolewright/catalogue';
import { refusalOf, useGround } from '../server.fixture.js';
import { PlanningService } from './planning.service.js';
import { holding, plan, record } from './plans.fixture.js';
import { PlansService } from './plans.service.js';

const ground = useGround();
let plans: PlansService;

beforeAll(() => {
  plans = ground.get(PlansService);
});
beforeEach(() => {
  ground.clock.instant = new Date('2026-11-02T12:00:00Z');
});

describe('what could be done', () => {
  it('is the cheapest path as moves, which kept lead where they said', async () => {
    const { owner, organisationId } = await ground.organisation();
    await record(ground, owner, organisationId, holding(['R1', 'R2', 'E2', 'E3']));
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
    await record(ground, owner, organisationId, holding(['R1', 'R2', 'E1', 'E2']));
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
    await record(ground, owner, organisationId, holding(['R1', 'R2']));
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
