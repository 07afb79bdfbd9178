import { maturityModel } from '@rolewright/catalogue';
import { analyseOwnership, type Decision, type Handoff } from '@rolewright/domain';
import { AuditService } from '../audit/audit.service.js';
import { FactsService } from '../observations/facts.service.js';
import { refusalOf, useGround } from '../server.fixture.js';
import { DecisionLogService, type LogDecision } from './decision-log.service.js';
import { HandoffLogService } from './handoff-log.service.js';
import { OwnershipGround, requestKey } from './ownership.fixture.js';
import { OwnershipMapService } from './ownership-map.service.js';
import { RegisterEditingService } from './register-editing.service.js';
import { StandingAssignmentsService } from './standing-assignments.service.js';

const ground = useGround();
const at = new OwnershipGround(ground);
let log: DecisionLogService;
let handoffs: HandoffLogService;
let editing: RegisterEditingService;
let maps: OwnershipMapService;
beforeAll(() => {
  log = ground.get(DecisionLogService);
  handoffs = ground.get(HandoffLogService);
  editing = ground.get(RegisterEditingService);
  maps = ground.get(OwnershipMapService);
});

describe('the log of decisions', () => {
  async function logging(more: Partial<Decision> = {}) {
    const who = await at.organisation();
    const { owner, organisationId } = who;
    await at.record(owner, organisationId, {
      decisions: [
        {
          domain: 'REV',
          decision: 'block',
          decider: 'product-security-lead',
          need: 4,
          held: 4,
          ...more,
        },
      ],
    });
    const entry = (input: Partial<LogDecision> = {}) =>
      log.log(owner, organisationId, {
        requestKey: requestKey(),
        key: 'REV · block',
        decidedOn: '2026-10-20',
        decidedBy: 'product-security-lead',
        outcome: 'Blocked the chat agent.',
        ...input,
      });
    const told = async () => {
      const [row] = await at.rows<Decision>(owner, organisationId, 'decisions');
      return [row?.body.lastLoggedAt, row?.body.overriddenShare];
    };
    return { ...who, entry, told };
  }

  it('tells its row the newest day and the share overridden past the escalation path', async () => {
    const { owner, ownerPerson, organisationId, entry, told } = await logging();
    const key = requestKey();
    const logged = await entry({ requestKey: key });
    expect(logged.entry).toMatchObject({
      entryId: key,
      domain: 'REV',
      decision: 'block',
      recordedBy: ownerPerson.name,
      withdrawn: null,
    });
    expect(logged.row?.body).toMatchObject({ lastLoggedAt: '2026-10-20', overriddenShare: 0 });
    expect(await entry({ requestKey: key, outcome: 'x' })).toEqual(logged);
    await entry({ decidedOn: '2026-09-01', overridden: true, overriddenBy: 'CEO' });
    await entry({ decidedOn: '2026-09-02', overridden: true, throughEscalation: true });
    expect(await told()).toEqual(['2026-10-20', 1 / 3]);
    // 365 days ago it still counts, a day earlier it does not.
    await entry({ decidedOn: '2025-11-02', overridden: true });
    expect(await told()).toEqual(['2026-10-20', 1 / 3]);
    await entry({ decidedOn: '2025-11-03' });
    expect(await told()).toEqual(['2026-10-20', 1 / 4]);
    const listed = await log.list(owner, organisationId, { domain: 'REV' }, { first: 2 });
    expect(listed.totalCount).toBe(5);
    const rest = await log.list(
      owner,
      organisationId,
      {},
      { first: 10, after: listed.pageInfo.endCursor },
    );
    expect([...listed.edges, ...rest.edges].map(({ node }) => node.decidedOn)).toEqual([
      '2026-10-20',
      '2026-09-02',
      '2026-09-01',
      '2025-11-03',
      '2025-11-02',
    ]);
    expect((await log.list(owner, organisationId, { decision: 'pass' })).totalCount).toBe(0);
  });

  it('takes an entry back, which stays readable and no longer counts', async () => {
    const { owner, organisationId, entry, told } = await logging();
    const wrong = await entry({ overridden: true });
    await entry({ decidedOn: '2026-10-01' });
    expect(await told()).toEqual(['2026-10-20', 0.5]);
    const input = {
      requestKey: requestKey(),
      entryId: wrong.entry.entryId,
      why: 'Another decision.',
    };
    const back = await log.withdraw(owner, organisationId, input);
    expect(back.entry.withdrawn).toMatchObject({ why: 'Another decision.' });
    expect(await told()).toEqual(['2026-10-01', 0]);
    expect(await log.withdraw(owner, organisationId, input)).toEqual(back);
    expect(
      await refusalOf(log.withdraw(owner, organisationId, { ...input, requestKey: requestKey() })),
    ).toMatchObject({ code: 'CONFLICT' });
    expect((await log.list(owner, organisationId, {})).totalCount).toBe(2);
    const { edges } = await ground.get(AuditService).list(owner, organisationId);
    expect(edges.map(({ node }) => node.summary)).toContain(
      "Took back the log's entry REV block of 2026-10-20",
    );
  });

  it('leaves a later day that a file gave, and keeps what people state beside it', async () => {
    const { owner, organisationId, entry, told } = await logging({ lastLoggedAt: '2026-10-01' });
    const earlier = await entry({ decidedOn: '2026-09-01' });
    expect(await told()).toEqual(['2026-10-01', 0]);
    const row = earlier.row;
    if (!row) throw new Error('no row');
    await editing.saveDecision(
      owner,
      organisationId,
      { requestKey: requestKey(), key: row.key, seen: row.entryId },
      {
        domain: 'REV',
        decision: 'block',
        decider: ['ciso'],
        agree: [],
        recommend: [],
        input: [],
        perform: [],
        escalation: [],
        need: 4,
        held: 4,
      },
    );
    expect(await told()).toEqual(['2026-10-01', 0]);
  });

  it('refuses days ahead, decisions that are not recorded, and overriding nothing', async () => {
    const { owner, organisationId, entry } = await logging();
    expect(await refusalOf(entry({ decidedOn: '2026-11-03' }))).toMatchObject({
      code: 'INPUT_INVALID',
    });
    expect(await refusalOf(entry({ key: 'REV · pass' }))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refusalOf(entry({ throughEscalation: true }))).toMatchObject({
      code: 'INPUT_INVALID',
    });
    const { actor } = await at.member(owner, organisationId, 'contributor');
    const denied = log.log(actor, organisationId, {
      requestKey: requestKey(),
      key: 'REV · block',
      decidedOn: '2026-10-01',
      decidedBy: 'x',
      outcome: 'x',
    });
    expect(await refusalOf(denied)).toMatchObject({ code: 'FORBIDDEN' });
    const other = await at.organisation();
    const { entry: theirs } = await entry();
    expect(
      await refusalOf(
        log.withdraw(other.owner, other.organisationId, {
          requestKey: requestKey(),
          entryId: theirs.entryId,
          why: 'x',
        }),
      ),
    ).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a handoff', () => {
  const terms = {
    from: 'REV',
    to: 'PLT',
    sender: 'product-security-lead',
    receiver: 'platform-lead',
    trigger: 'A design passes',
    payload: 'Conditions',
    slaHours: 48,
  };
  async function stated() {
    const who = await at.organisation();
    const { owner, organisationId } = who;
    let row = await editing.saveHandoff(owner, organisationId, { requestKey: requestKey() }, terms);
    const now = () => ({ requestKey: requestKey(), key: row.key, seen: row.entryId });
    return {
      ...who,
      now,
      acknowledge: async (side: 'sender' | 'receiver', actor = owner) => {
        const done = await handoffs.acknowledge(actor, organisationId, { ...now(), side });
        row = done.row;
        return done;
      },
      exercise: async (
        triggers: number,
        transfers: number,
        accepted: number,
        happenedOn?: string,
      ) => {
        const done = await handoffs.exercise(owner, organisationId, {
          ...now(),
          triggers,
          transfers,
          accepted,
          happenedOn: happenedOn ?? null,
        });
        row = done.row;
        return done;
      },
      save: async (more: Partial<typeof terms>) => {
        row = await editing.saveHandoff(owner, organisationId, now(), { ...terms, ...more });
        return row;
      },
      edge: async (asOf?: string) => {
        const map = await maps.map(owner, organisationId, asOf ?? null);
        const edge = map.edges.find(({ from, to }) => from === 'REV' && to === 'PLT');
        if (!edge) throw new Error('no edge');
        return edge;
      },
    };
  }

  it('becomes connected fact by fact, and the map tells what is missing', async () => {
    const { acknowledge, exercise, edge, owner, organisationId } = await stated();
    expect(await edge()).toMatchObject({
      required: true,
      state: 'ONE-SIDED',
      senderAcknowledgedAt: null,
    });
    await acknowledge('sender');
    const acknowledged = await acknowledge('receiver');
    expect(acknowledged.entry).toMatchObject({
      kind: 'acknowledged',
      side: 'receiver',
      happenedOn: at.today,
    });
    expect(await edge()).toMatchObject({
      state: 'MISSING',
      because: '6 of its seven facts are there.',
      senderAcknowledgedAt: at.today,
    });
    await exercise(3, 3, 3, '2026-10-05');
    const counted = await exercise(2, 2, 1, '2026-09-01');
    expect(counted.row.body).toMatchObject({
      triggers: 5,
      transfers: 5,
      accepted: 4,
      exercisedAt: '2026-10-05',
    });
    const connected = await edge();
    expect([connected.state, connected.facts.every(({ given }) => given)]).toEqual([
      'CONNECTED',
      true,
    ]);
    expect((await exercise(10, 0, 0)).row.body.exercisedAt).toBe('2026-10-05');
    expect(await edge()).toMatchObject({ state: 'LEAKING' });
    const listed = await handoffs.list(owner, organisationId, { from: 'REV', to: 'PLT' });
    expect(listed.edges.map(({ node }) => node.kind)).toHaveLength(5);
    expect(listed.edges.at(-1)?.node).toMatchObject({ happenedOn: '2026-09-01', accepted: 1 });
  });

  it('of other terms is not acknowledged; its counts stay', async () => {
    const { acknowledge, exercise, save, edge } = await stated();
    await acknowledge('sender');
    await acknowledge('receiver');
    await exercise(1, 1, 1);
    const same = await save({});
    expect(same.body).toMatchObject({ acknowledgedAt: at.today, triggers: 1 });
    const changed = await save({ slaHours: 24 });
    expect(changed.body).not.toHaveProperty('acknowledgedAt');
    expect(changed.body).toMatchObject({ slaHours: 24, triggers: 1, exercisedAt: at.today });
    expect(await edge()).toMatchObject({ senderAcknowledgedAt: null, state: 'ONE-SIDED' });
  });

  it('is acknowledged by who holds the side’s role, and by nobody else without the right', async () => {
    const { owner, organisationId, acknowledge } = await stated();
    const { person, actor } = await at.member(owner, organisationId, 'contributor', 'Piet');
    expect(await refusalOf(acknowledge('receiver', actor))).toMatchObject({ code: 'FORBIDDEN' });
    await at.record(owner, organisationId, {
      assignments: [
        {
          domain: 'PLT',
          role: 'platform-lead',
          holder: 'Piet',
          assignedBy: 'Board',
          acceptedAt: '2026-09-01',
        },
      ],
    });
    await ground
      .get(StandingAssignmentsService)
      .linkHolder(owner, organisationId, { holder: 'Piet', userId: person.userId, version: 0 });
    expect((await acknowledge('receiver', actor)).row.body.acknowledgedAt).toBe(at.today);
    expect(await refusalOf(acknowledge('sender', actor))).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('counts once for one key, and not what was changed meanwhile or cannot be', async () => {
    const { owner, organisationId, now, exercise } = await stated();
    const input = { ...now(), triggers: 2, transfers: 1, accepted: 1 };
    const once = await handoffs.exercise(owner, organisationId, input);
    expect((await handoffs.exercise(owner, organisationId, input)).row).toEqual(once.row);
    expect(once.row.body).toMatchObject({ triggers: 2 });
    expect(await refusalOf(exercise(1, 1, 1))).toMatchObject({
      code: 'CONFLICT',
      details: { current: { body: { triggers: 2 } } },
    });
    for (const [triggers, transfers, accepted] of [
      [0, 0, 0],
      [1, 1, 2],
      [-1, 1, 1],
      [1.5, 1, 1],
    ] as const) {
      const refusal = await refusalOf(
        handoffs.exercise(owner, organisationId, {
          ...now(),
          seen: once.row.entryId,
          triggers,
          transfers,
          accepted,
        }),
      );
      expect([triggers, transfers, accepted, refusal.code]).toEqual([
        triggers,
        transfers,
        accepted,
        'INPUT_INVALID',
      ]);
    }
  });
});

describe('the map', () => {
  it('has every domain and every required edge from the first day on', async () => {
    const { owner, organisationId } = await at.organisation();
    const map = await maps.map(owner, organisationId);
    expect(map.nodes.map(({ domain }) => domain)).toEqual(
      maturityModel.domains.map(({ id }) => id),
    );
    const required = maturityModel.domains.flatMap(({ id, handoffs: out }) =>
      out.map(({ to }) => `${id} ${to}`),
    );
    expect(map.edges.map(({ from, to }) => `${from} ${to}`)).toEqual(required);
    expect(
      map.edges.every((edge) => edge.required && edge.state === 'MISSING' && edge.key === null),
    ).toBe(true);
    expect(map.health).toBe(0);
    const statements = await ground.statementsOf(() => maps.map(owner, organisationId));
    expect(statements.filter((sql) => /from app\./.test(sql))).toHaveLength(3);
  });

  it('draws what else is recorded, and agrees with the engine on every state', async () => {
    const { owner, organisationId } = await at.organisation();
    const rows: Handoff[] = [
      { from: 'REV', to: 'PLT', sender: 'a', receiver: 'b', triggers: 3, transfers: 0 },
      { from: 'PLT', to: 'REV', payload: 'x' },
      { from: 'GOV', to: 'LOG', receiver: 'b', acknowledgedAt: '2026-09-01' },
    ];
    await at.record(owner, organisationId, {
      handoffs: rows,
      assignments: [
        {
          domain: 'REV',
          role: 'a',
          holder: 'Ana',
          assignedBy: 'Board',
          acceptedAt: '2025-10-01',
          deputy: 'Bo',
        },
        { domain: 'REV', role: 'b', holder: 'Cy', assignedBy: 'Board', acceptedAt: '2026-10-01' },
      ],
    });
    const map = await maps.map(owner, organisationId);
    const state = (from: string, to: string) =>
      map.edges.find((edge) => edge.from === from && edge.to === to);
    expect(state('REV', 'PLT')).toMatchObject({ state: 'ONE-SIDED', key: 'REV · PLT' });
    expect(state('PLT', 'REV')).toMatchObject({ required: false, state: 'MISSING' });
    expect(state('GOV', 'LOG')).toMatchObject({ state: 'ONE-SIDED' });
    expect(map.nodes.find(({ domain }) => domain === 'REV')).toMatchObject({
      owner: null,
      holders: [
        { role: 'a', holder: 'Ana', deputy: 'Bo', lapsed: true },
        { role: 'b', holder: 'Cy', deputy: null, lapsed: false },
      ],
      flags: expect.arrayContaining(['CONTESTED']) as string[],
    });
    const earlier = await maps.map(owner, organisationId, '2026-09-30');
    expect(earlier.edges.every(({ key }) => key === null)).toBe(true);
    expect(await refusalOf(maps.map(owner, organisationId, '2026-11-03'))).toMatchObject({
      code: 'INPUT_INVALID',
    });
    const file = await ground.tenancy.read(owner, organisationId, (tx) =>
      ground.get(FactsService).organisationFileAsOf(tx, organisationId, at.today),
    );
    const engine = analyseOwnership(file, maturityModel).handoffs;
    expect(map.edges.map((edge) => ({ from: edge.from, to: edge.to, state: edge.state }))).toEqual(
      engine,
    );
  });
});
