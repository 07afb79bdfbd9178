import { maturityModel } from '@rolewright/catalogue';
import { AuditService } from '../audit/audit.service.js';
import { MembersService } from '../organisations/members.service.js';
import { refusalOf, useGround } from '../server.fixture.js';
import { holding, move, plan, record } from './plans.fixture.js';
import { PlansService } from './plans.service.js';
import type { CreatePlan } from './plans.view.js';

const ground = useGround();
let plans: PlansService;

beforeAll(() => {
  plans = ground.get(PlansService);
});
beforeEach(() => {
  ground.clock.instant = new Date('2026-11-02T12:00:00Z');
});

describe('a plan', () => {
  it('is kept with its moves in their order, where it starts from and where it would lead', async () => {
    const { owner, ownerPerson, organisationId } = await ground.organisation();
    await record(ground, owner, organisationId, holding(['R1', 'R2', 'E2', 'E3']));
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
    await record(ground, owner, organisationId, holding(['R1', 'R2', 'E1', 'E3']));
    const criteria = ['REV', 'INT'].map((domain) => ({ domain, criterion: 'E2' }));
    const made = await plans.create(owner, organisationId, plan({ moves: [move({ criteria })] }));
    ground.clock.instant = new Date('2027-01-20T12:00:00Z');
    await record(ground, owner, organisationId, {
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
    await record(ground, owner, organisationId, {
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
    await record(ground, owner, organisationId, holding(['E2'], '2027-01-19'));
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
