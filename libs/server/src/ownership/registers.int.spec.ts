import type { Decision, Metric, OrganisationFile } from '@rolewright/domain';
import { refusalOf, useGround } from '../server.fixture.js';
import { OwnershipGround, requestKey } from './ownership.fixture.js';
import { OwnershipRegistersService } from './ownership-registers.service.js';
import type { DecisionInput } from './ownership-registers.view.js';
import { RegisterEditingService } from './register-editing.service.js';
import { WorkRecordsService } from './work-records.service.js';

const ground = useGround();
const at = new OwnershipGround(ground);
let registers: OwnershipRegistersService;
let editing: RegisterEditingService;
let work: WorkRecordsService;
beforeAll(() => {
  registers = ground.get(OwnershipRegistersService);
  editing = ground.get(RegisterEditingService);
  work = ground.get(WorkRecordsService);
});

const decision = (more: Partial<DecisionInput> = {}): DecisionInput => ({
  domain: 'INT',
  decision: 'admit',
  decider: ['Governance Lead'],
  agree: [],
  recommend: [],
  input: [],
  perform: [],
  escalation: [],
  need: 4,
  held: 3,
  ...more,
});

describe('a decision', () => {
  it('is recorded once under a key, with roles by the directory’s names', async () => {
    const { owner, ownerPerson, organisationId } = await at.organisation();
    const row = { requestKey: requestKey(), why: 'Agreed in the board.' };
    const input = decision({
      agree: ['legal counsel', 'Legal-Counsel', ' '],
      input: ['Privacy', 'Works council'],
      threshold: ' Every use with personal data ',
      reversible: false,
    });
    const saved = await editing.saveDecision(owner, organisationId, row, input);
    expect(saved).toMatchObject({
      section: 'decisions',
      key: 'INT · admit',
      entryId: row.requestKey,
      recordedBy: ownerPerson.name,
      note: 'Agreed in the board.',
      body: {
        decider: 'governance-lead',
        agree: 'legal-counsel',
        input: ['Privacy', 'Works council'],
        threshold: 'Every use with personal data',
        reversible: false,
      },
    });
    expect(saved.body).not.toHaveProperty('recommend');
    expect(await editing.saveDecision(owner, organisationId, row, decision({ held: 0 }))).toEqual(
      saved,
    );
    const taken = await refusalOf(
      editing.saveDecision(owner, organisationId, { requestKey: requestKey() }, decision()),
    );
    expect(taken).toMatchObject({
      code: 'CONFLICT',
      details: { current: { entryId: saved.entryId } },
    });
  });

  it('of two who change it at once, the second is shown what the first wrote', async () => {
    const { owner, organisationId } = await at.organisation();
    const { key, entryId } = await editing.saveDecision(
      owner,
      organisationId,
      { requestKey: requestKey() },
      decision(),
    );
    const change = (held: number) =>
      editing.saveDecision(
        owner,
        organisationId,
        { requestKey: requestKey(), key, seen: entryId },
        decision({ held }),
      );
    const outcomes = await Promise.allSettled([change(1), change(2)]);
    const refused = outcomes.filter(({ status }) => status === 'rejected');
    expect(refused).toHaveLength(1);
    const [standing] = await at.rows<Decision>(owner, organisationId, 'decisions');
    expect((refused[0] as PromiseRejectedResult).reason).toMatchObject({
      code: 'CONFLICT',
      details: { current: { body: { held: standing?.body.held } } },
    });
    const unseen = editing.saveDecision(
      owner,
      organisationId,
      { requestKey: requestKey(), key },
      decision(),
    );
    expect(await refusalOf(unseen)).toMatchObject({
      code: 'INPUT_INVALID',
      details: { field: 'seen' },
    });
    const other = editing.saveDecision(
      owner,
      organisationId,
      { requestKey: requestKey(), key, seen: standing?.entryId ?? '' },
      decision({ decision: 'tier' }),
    );
    expect(await refusalOf(other)).toMatchObject({
      code: 'INPUT_INVALID',
      details: { field: 'decision' },
    });
  });

  it('is refused where the organisation file would refuse it', async () => {
    const { owner, organisationId } = await at.organisation();
    const save = (more: Partial<DecisionInput>) =>
      refusalOf(
        editing.saveDecision(owner, organisationId, { requestKey: requestKey() }, decision(more)),
      );
    for (const more of [
      { need: 5 },
      { domain: 'XYZ' },
      { decision: 'admitt' },
      { decision: ' ' },
    ]) {
      expect([more, (await save(more)).code]).toEqual([more, 'INPUT_INVALID']);
    }
    expect(await at.rows(owner, organisationId, 'decisions')).toEqual([]);
  });
});

describe('a row', () => {
  it('ends, is listed with what it said, and is put back; its history keeps all of it', async () => {
    const { owner, organisationId } = await at.organisation();
    const saved = await editing.saveDecision(
      owner,
      organisationId,
      { requestKey: requestKey() },
      decision(),
    );
    const ended = await registers.end(owner, organisationId, {
      section: 'decisions',
      key: saved.key,
      seen: saved.entryId,
      why: 'Twice.',
    });
    expect(ended).toMatchObject({
      ended: true,
      note: 'Twice.',
      body: { decider: 'governance-lead' },
    });
    expect(await at.rows(owner, organisationId, 'decisions')).toEqual([]);
    expect(await registers.ended(owner, organisationId, 'decisions')).toEqual([ended]);
    const again = { section: 'decisions' as const, key: saved.key, seen: saved.entryId };
    expect(await refusalOf(registers.end(owner, organisationId, again))).toMatchObject({
      code: 'CONFLICT',
      details: { current: null },
    });
    const restored = await registers.restore(owner, organisationId, {
      ...again,
      seen: ended.entryId,
    });
    expect(restored).toMatchObject({ ended: false, key: saved.key, body: saved.body });
    expect(await registers.ended(owner, organisationId, 'decisions')).toEqual([]);
    const history = await registers.history(owner, organisationId, 'decisions', saved.key);
    expect(history.map((one) => [one.ended, (one.body as Decision).held])).toEqual([
      [false, 3],
      [true, 3],
      [false, 3],
    ]);
    const twice = registers.restore(owner, organisationId, { ...again, seen: ended.entryId });
    expect(await refusalOf(twice)).toMatchObject({ code: 'CONFLICT' });
    expect(
      await refusalOf(registers.history(owner, organisationId, 'decisions', 'a\0b')),
    ).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('that ended more than 30 days ago stays ended', async () => {
    const { owner, organisationId } = await at.organisation();
    const saved = await editing.saveDecision(
      owner,
      organisationId,
      { requestKey: requestKey() },
      decision(),
    );
    const row = { section: 'decisions' as const, key: saved.key };
    const ended = await registers.end(owner, organisationId, { ...row, seen: saved.entryId });
    await ground.database.query(`begin; set local session_replication_role = replica;
      update app.register_entries set recorded_at = recorded_at - interval '31 days' where organisation_id = '${organisationId}'; commit`);
    expect(await registers.ended(owner, organisationId, 'decisions')).toEqual([]);
    const back = registers.restore(owner, organisationId, { ...row, seen: ended.entryId });
    expect(await refusalOf(back)).toMatchObject({ code: 'INPUT_INVALID' });
  });

  it('is found by pages, in the order of keys, and by domain', async () => {
    const { owner, organisationId } = await at.organisation();
    const handoffs: OrganisationFile['handoffs'] = [
      { from: 'INT', to: 'REV' },
      { from: 'REV', to: 'PLT' },
      { from: 'GOV', to: 'LOG' },
    ];
    await at.record(owner, organisationId, { handoffs });
    const asked = { section: 'handoffs' as const };
    const first = await registers.rows(owner, organisationId, asked, { first: 2 });
    expect(first.totalCount).toBe(3);
    const second = await registers.rows(owner, organisationId, asked, {
      first: 2,
      after: first.pageInfo.endCursor,
    });
    expect([...first.edges, ...second.edges].map(({ node }) => node.key)).toEqual([
      'GOV · LOG',
      'INT · REV',
      'REV · PLT',
    ]);
    const review = await registers.rows(owner, organisationId, { ...asked, domain: 'REV' });
    expect(review.edges.map(({ node }) => node.key)).toEqual(['INT · REV', 'REV · PLT']);
    const statements = await ground.statementsOf(() =>
      registers.rows(owner, organisationId, asked),
    );
    expect(statements.filter((sql) => sql.includes('from app.register_entries'))).toHaveLength(1);
  });

  it('is for those who may: contributors read and measure, leads record, strangers see nothing', async () => {
    const { owner, organisationId } = await at.organisation();
    const { actor: contributor } = await at.member(owner, organisationId, 'contributor');
    const { actor: executive } = await at.member(owner, organisationId, 'executive');
    const other = await at.organisation();
    await at.record(owner, organisationId, {
      workRecords: [{ domain: 'INT', person: 'Ana', performedAt: '2026-09-01', kind: 'triage' }],
    });
    const save = (actor: typeof owner) =>
      refusalOf(
        editing.saveDecision(actor, organisationId, { requestKey: requestKey() }, decision()),
      );
    expect(await save(contributor)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await save(other.owner)).toMatchObject({ code: 'NOT_FOUND' });
    const read = (actor: typeof owner, section: 'decisions' | 'workRecords') =>
      registers.rows(actor, organisationId, { section }).then(
        ({ edges }) => edges.length,
        (error: { code: string }) => error.code,
      );
    expect(await read(contributor, 'decisions')).toBe(0);
    expect(await read(contributor, 'workRecords')).toBe('FORBIDDEN');
    expect(await read(executive, 'decisions')).toBe('FORBIDDEN');
    expect(await read(owner, 'workRecords')).toBe(1);
    const evidence = { section: 'artifacts' as const, key: 'x', seen: requestKey() };
    expect(await refusalOf(registers.end(owner, organisationId, evidence))).toMatchObject({
      code: 'INPUT_INVALID',
    });
  });
});

describe('a metric', () => {
  it('takes a reading a quarter, replaces and takes back', async () => {
    const { owner, organisationId } = await at.organisation();
    const { actor } = await at.member(owner, organisationId, 'contributor');
    const input = {
      domain: 'LOG',
      metric: 'calls-covered',
      target: ' 95 ',
      source: 'SIEM',
      citedBy: ['go-live'],
    };
    const saved = await editing.saveMetric(
      actor,
      organisationId,
      { requestKey: requestKey() },
      input,
    );
    expect(saved.body).toMatchObject({ target: 95, readings: [], citedBy: 'go-live' });
    let seen = saved.entryId;
    const read = async (quarter: string, value: number | null) => {
      const row = await editing.recordReading(
        actor,
        organisationId,
        { key: saved.key, seen },
        { quarter, value },
      );
      seen = row.entryId;
      return row.body.readings.map((one) => `${one.quarter} ${one.value}`);
    };
    expect(await read('2026-Q3', 90)).toEqual(['2026-Q3 90']);
    expect(await read('2026q2', 80)).toEqual(['2026-Q2 80', '2026-Q3 90']);
    expect(await read('2026Q3', 91)).toEqual(['2026-Q2 80', '2026-Q3 91']);
    expect(await read('2026-Q2', null)).toEqual(['2026-Q3 91']);
    expect(await refusalOf(read('third', 1))).toMatchObject({ code: 'INPUT_INVALID' });
    const kept = await editing.saveMetric(
      actor,
      organisationId,
      { requestKey: requestKey(), key: saved.key, seen },
      { ...input, target: 'no gaps', citedBy: [] },
    );
    expect(kept.body).toMatchObject({
      target: 'no gaps',
      readings: [{ quarter: '2026-Q3', value: 91 }],
    });
    expect(kept.body as Metric).not.toHaveProperty('citedBy');
  });
});

describe('an executive decision', () => {
  it('has happened', async () => {
    const { owner, organisationId } = await at.organisation();
    const save = (decidedAt: string) =>
      editing.saveExecutiveDecision(
        owner,
        organisationId,
        { requestKey: requestKey() },
        {
          domain: 'GOV',
          decision: 'Fund the evaluation',
          decidedBy: 'CEO',
          decidedAt,
          reportedAt: '2026-10-01',
        },
      );
    expect((await save('2026-10-02')).key).toBe('GOV · Fund the evaluation · 2026-10-02');
    expect(await refusalOf(save('2026-11-03'))).toMatchObject({
      code: 'INPUT_INVALID',
      details: { field: 'decidedAt' },
    });
  });
});

describe('work records', () => {
  const text = [
    'domain\tperson\tperformed at\tkind\tconforms',
    'REV\tAna\t2026-10-01\treview\tyes',
    'REV\tAna\t2026-10-01\treview\tyes',
    'REV\tBo\t2026-10-02\treview\tno',
  ].join('\n');
  const add = (
    who: Awaited<ReturnType<typeof at.organisation>>,
    input: {
      text?: string;
      rows?: Parameters<WorkRecordsService['add']>[2]['rows'];
      dryRun?: boolean;
      requestKey?: string;
    },
  ) =>
    work.add(who.owner, who.organisationId, { requestKey: requestKey(), dryRun: false, ...input });

  it('are read dry first, then added; the same export again adds nothing', async () => {
    const who = await at.organisation();
    const dry = await add(who, { text, dryRun: true });
    expect(dry).toMatchObject({ dryRun: true, read: 3, added: 3, already: 0, faultCount: 0 });
    expect(dry.preview[2]).toEqual({
      domain: 'REV',
      person: 'Bo',
      performedAt: '2026-10-02',
      kind: 'review',
      conforms: false,
    });
    expect(await at.rows(who.owner, who.organisationId, 'workRecords')).toEqual([]);
    expect(await add(who, { text })).toMatchObject({ added: 3, already: 0 });
    expect(await add(who, { text: `${text}\nREV\tCy\t2026-10-03\treview\t` })).toMatchObject({
      added: 1,
      already: 3,
    });
    expect(await at.rows(who.owner, who.organisationId, 'workRecords')).toHaveLength(4);
    expect(await work.counts(who.owner, who.organisationId)).toEqual([
      { domain: 'REV', kind: 'review', count: 4, conforming: 2, lastPerformedAt: '2026-10-03' },
    ]);
  });

  it('of a form count once for one key, and again for another', async () => {
    const who = await at.organisation();
    const rows = [
      { domain: 'INT', person: 'Ana', performedAt: '2026-10-01', kind: 'triage', conforms: null },
    ];
    const key = requestKey();
    expect(await add(who, { rows, requestKey: key })).toMatchObject({ added: 1 });
    expect(await add(who, { rows, requestKey: key })).toMatchObject({ added: 0, already: 1 });
    expect(await add(who, { rows })).toMatchObject({ added: 1 });
    expect(await at.rows(who.owner, who.organisationId, 'workRecords')).toHaveLength(2);
  });

  it('with a fault are all left out, each fault with its row', async () => {
    const who = await at.organisation();
    const faulty = await add(who, {
      text: `${text}\nXYZ\tCy\t2026-10-03\treview\tyes\nREV\tCy\tsoon\treview\tyes`,
    });
    expect(faulty.added).toBe(0);
    expect(faulty.faults.map(({ row }) => row)).toEqual([5, 6]);
    const ahead = await add(who, { text: text.replace('2026-10-02', '2026-11-03') });
    expect(ahead.faults[0]?.message).toContain('lies ahead');
    const headless = await add(who, { text: 'a,b\n1,2' });
    expect(headless.faultCount).toBeGreaterThan(0);
    expect(await at.rows(who.owner, who.organisationId, 'workRecords')).toEqual([]);
    expect(await refusalOf(add(who, {}))).toMatchObject({ code: 'INPUT_INVALID' });
    expect(
      await refusalOf(
        add(who, {
          text,
          rows: [{ domain: 'INT', person: 'A', performedAt: '2026-10-01', kind: 'x' }],
        }),
      ),
    ).toMatchObject({ code: 'INPUT_INVALID' });
  });

  it('two pastes of one export at once add it once', async () => {
    const who = await at.organisation();
    const outcomes = await Promise.all([add(who, { text }), add(who, { text })]);
    expect(outcomes.map(({ added }) => added).sort()).toEqual([0, 3]);
  });
});
