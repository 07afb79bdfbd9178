import { maturityModel } from '@rolewright/catalogue';
import type { Observation, OrganisationFile, UserActor } from '@rolewright/domain';
import { refusalOf, useGround } from '../server.fixture.js';
import { AuditService } from '../audit/audit.service.js';
import type { FactChange, FactChangeOptions, RecordedChange } from './fact-changes.js';
import { FactChangesService } from './fact-changes.service.js';
import { FactsService } from './facts.service.js';
import { ImportsService } from './imports.service.js';
import { RegistersService } from './registers.service.js';

const ground = useGround();
const today = '2026-11-02';
const key = (n: number) => `019b0000-0000-7000-8000-${String(n).padStart(12, '0')}`;

const seenAt = (more: Partial<Observation> = {}): Observation => ({
  domain: 'INT',
  criterion: 'R1',
  value: true,
  observedAt: today,
  grade: 'document',
  ...more,
});

const apply = (
  actor: UserActor,
  organisationId: string,
  changes: FactChange[],
  options: FactChangeOptions = { why: null },
): Promise<RecordedChange[]> =>
  ground.tenancy.write(actor, organisationId, (tx) =>
    ground.get(FactChangesService).apply(tx, actor, organisationId, changes, options),
  );

const fileAsOf = (
  actor: UserActor,
  organisationId: string,
  asOf = today,
  knownAt?: string,
): Promise<OrganisationFile> =>
  ground.tenancy.read(actor, organisationId, (tx) =>
    ground.get(FactsService).organisationFileAsOf(tx, organisationId, asOf, knownAt),
  );

const valuesOf = async (...of: Parameters<typeof fileAsOf>) =>
  ((await fileAsOf(...of)).observations ?? []).map(({ value }) => value);

const rowsOf = (actor: UserActor, organisationId: string, section: 'assignments' | 'workRecords') =>
  ground.tenancy.read(actor, organisationId, (tx) =>
    ground.get(RegistersService).rows<object>(tx, organisationId, section),
  );

const assignment = (holder: string, more: object = {}) => ({
  domain: 'INT',
  role: 'ciso',
  holder,
  assignedBy: 'CEO',
  acceptedAt: '2026-01-10',
  ...more,
});

async function importFile(
  actor: UserActor,
  organisationId: string,
  file: Partial<OrganisationFile>,
) {
  const bytes = Buffer.from(
    JSON.stringify({
      organisation: { name: 'Northgate' },
      model: maturityModel.id,
      asOf: today,
      ...file,
    }),
  );
  const imports = ground.get(ImportsService);
  const preview = await imports.preview(actor, organisationId, 'file.json', bytes);
  if (!preview.import) throw new Error(JSON.stringify(preview.faults));
  return imports.accept(actor, organisationId, preview.import.importId);
}

describe('observations', () => {
  it('are recorded with their last day, who and why, and counted at once', async () => {
    const { organisationId, owner } = await ground.organisation();
    const [change] = await apply(
      owner,
      organisationId,
      [
        {
          kind: 'observe',
          observation: seenAt({ source: 'https://wiki.example/int' }),
          note: ' seen ',
        },
      ],
      { why: 'quarterly round' },
    );
    expect(change).toMatchObject({ section: 'observations', key: 'INT R1', before: null });
    const file = await fileAsOf(owner, organisationId);
    expect(file.observations).toEqual([
      { ...seenAt({ source: 'https://wiki.example/int' }), validUntil: '2027-05-01' },
    ]);
    const [row] = await ground.database.query<{ recorded_by: string; note: string }>(
      'select recorded_by, note from app.observations where organisation_id = $1',
      [organisationId],
    );
    expect(row).toEqual({ recorded_by: owner.userId, note: 'seen' });
  });

  it('a correction supersedes, a withdrawal takes back, and what was known before stays so', async () => {
    const { organisationId, owner } = await ground.organisation();
    const [first] = await apply(owner, organisationId, [
      { kind: 'observe', observation: seenAt() },
    ]);
    const wrong = first?.id ?? '';
    const atFirst = new Date().toISOString();
    await new Promise((done) => setTimeout(done, 5));
    const [corrected] = await apply(
      owner,
      organisationId,
      [{ kind: 'observe', observation: seenAt({ value: false }), supersedes: wrong }],
      { why: 'read the wrong page' },
    );
    expect(corrected?.before).toMatchObject({ value: true });
    expect(await valuesOf(owner, organisationId)).toEqual([false]);
    expect(await valuesOf(owner, organisationId, today, atFirst)).toEqual([true]);
    const [withdrawn] = await apply(
      owner,
      organisationId,
      [{ kind: 'withdraw', observationId: corrected?.id ?? '' }],
      { why: 'never looked' },
    );
    expect(withdrawn?.after).toBeNull();
    expect((await fileAsOf(owner, organisationId)).observations).toBeUndefined();
    const [again] = await apply(owner, organisationId, [
      { kind: 'withdraw', observationId: corrected?.id ?? '' },
    ]);
    expect(again?.id).toBe(withdrawn?.id);
  });

  it('of two who correct one observation the second is told what stands', async () => {
    const { organisationId, owner } = await ground.organisation();
    const [first] = await apply(owner, organisationId, [
      { kind: 'observe', observation: seenAt() },
    ]);
    const correct = (value: number) =>
      apply(owner, organisationId, [
        { kind: 'observe', observation: seenAt({ value }), supersedes: first?.id ?? '' },
      ]);
    const outcomes = await Promise.allSettled([correct(0.25), correct(0.75)]);
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused).toHaveLength(1);
    const [stands] = await valuesOf(owner, organisationId);
    expect(refused[0]?.reason).toMatchObject({
      code: 'CONFLICT',
      details: { current: { value: stands } },
    });
    const withdraw = apply(owner, organisationId, [
      { kind: 'withdraw', observationId: first?.id ?? '' },
    ]);
    expect((await refusalOf(withdraw)).details).toMatchObject({ current: { value: stands } });
  });

  it('the same id twice, at once or later, is one observation', async () => {
    const { organisationId, owner } = await ground.organisation();
    const ask = (value: boolean) =>
      apply(owner, organisationId, [
        { kind: 'observe', observationId: key(1), observation: seenAt({ value }) },
      ]);
    const [[one], [other]] = await Promise.all([ask(true), ask(true)]);
    expect(other).toMatchObject({ id: one?.id, after: one?.after });
    const [later] = await ask(false);
    expect(later?.after).toMatchObject({ value: true });
    expect(await valuesOf(owner, organisationId)).toEqual([true]);
    const events = await ground.get(AuditService).list(owner, organisationId);
    expect(events.edges.filter(({ node }) => node.action.startsWith('observation.'))).toHaveLength(
      1,
    );
  });

  it('one recorded after a file wins over the file’s of the same day, whatever the file says of its time', async () => {
    const { organisationId, owner } = await ground.organisation();
    await importFile(owner, organisationId, {
      observations: [seenAt({ value: false, recordedAt: `${today}T09:00:00Z` })],
    });
    await apply(owner, organisationId, [{ kind: 'observe', observation: seenAt() }]);
    const { criteria } = await ground.get(FactsService).domainFacts(owner, organisationId, 'INT');
    expect(criteria.find(({ criterion }) => criterion === 'R1')).toMatchObject({ state: 'holds' });
  });

  it('faults come all at once with their places, and nothing is kept', async () => {
    const { organisationId, owner } = await ground.organisation();
    const refused = await refusalOf(
      apply(owner, organisationId, [
        { kind: 'observe', observation: seenAt() },
        { kind: 'observe', observation: seenAt({ domain: 'XXX', value: 7 }) },
        { kind: 'put', section: 'assignments', body: { ...assignment('Ana'), acceptedAt: 'soon' } },
      ]),
    );
    expect(refused.code).toBe('INPUT_INVALID');
    const faults = refused.details['faults'] as { path: string }[];
    expect(faults.map(({ path }) => path).sort()).toEqual([
      'changes[1].observation.domain',
      'changes[1].observation.value',
      'changes[2].body.acceptedAt',
    ]);
    expect((await fileAsOf(owner, organisationId)).observations).toBeUndefined();
    const ahead = apply(owner, organisationId, [
      { kind: 'observe', observation: seenAt({ observedAt: '2026-11-03' }) },
    ]);
    expect((await refusalOf(ahead)).details['field']).toBe('changes[0].observation.observedAt');
  });

  it('of another organisation cannot be named', async () => {
    const one = await ground.organisation();
    const other = await ground.organisation();
    const [foreign] = await apply(one.owner, one.organisationId, [
      { kind: 'observe', observation: seenAt() },
    ]);
    for (const change of [
      { kind: 'withdraw', observationId: foreign?.id ?? '' },
      { kind: 'observe', observation: seenAt(), supersedes: foreign?.id ?? '' },
    ] satisfies FactChange[]) {
      const refused = await refusalOf(apply(other.owner, other.organisationId, [change]));
      expect(refused.code).toBe('NOT_FOUND');
    }
    expect(await valuesOf(one.owner, one.organisationId)).toEqual([true]);
  });
});

describe('registers', () => {
  it('a row is added, changed as it was seen, and ended; its history says all of it', async () => {
    const { organisationId, owner } = await ground.organisation();
    const put = (body: object, more: Partial<Extract<FactChange, { kind: 'put' }>> = {}) =>
      apply(owner, organisationId, [{ kind: 'put', section: 'assignments', body, ...more }]);
    const [added] = await put(assignment('Ana'));
    expect(added).toMatchObject({ key: 'INT · ciso', before: null });
    expect((await refusalOf(put(assignment('Ben')))).details).toMatchObject({
      current: { body: { holder: 'Ana' } },
    });
    const [changed] = await put(assignment('Ben'), {
      replaces: 'INT · ciso',
      seen: added?.id ?? '',
    });
    expect(changed?.before).toMatchObject({ holder: 'Ana' });
    const late = put(assignment('Cem'), { replaces: 'INT · ciso', seen: added?.id ?? '' });
    expect((await refusalOf(late)).details).toMatchObject({ current: { body: { holder: 'Ben' } } });
    await apply(owner, organisationId, [
      { kind: 'end', section: 'assignments', key: 'INT · ciso', seen: changed?.id ?? '' },
    ]);
    expect(await rowsOf(owner, organisationId, 'assignments')).toEqual([]);
    const history = await ground.tenancy.read(owner, organisationId, (tx) =>
      ground.get(RegistersService).history(tx, organisationId, 'assignments', 'INT · ciso'),
    );
    expect(history.map(({ ended, recordedBy }) => [ended, recordedBy])).toEqual([
      [true, owner.userId],
      [false, owner.userId],
      [false, owner.userId],
    ]);
  });

  it('a row whose key changes ends under the old one; a freed key may be taken in the same go', async () => {
    const { organisationId, owner } = await ground.organisation();
    const body = (role: string) => assignment('Ana', { role });
    await apply(owner, organisationId, [
      { kind: 'put', section: 'assignments', body: body('a') },
      { kind: 'put', section: 'assignments', body: body('b') },
    ]);
    await apply(owner, organisationId, [
      { kind: 'put', section: 'assignments', body: body('c'), replaces: 'INT · a' },
      { kind: 'put', section: 'assignments', body: body('a'), replaces: 'INT · b' },
    ]);
    const rows = await rowsOf(owner, organisationId, 'assignments');
    expect(rows.map((row) => row.key)).toEqual(['INT · a', 'INT · c']);
  });

  it('work of one day by one person may be several pieces; one piece asked for twice is one', async () => {
    const { organisationId, owner } = await ground.organisation();
    const put = (entryId: string): FactChange => ({
      kind: 'put',
      section: 'workRecords',
      body: { domain: 'INT', person: 'Ana', performedAt: today, kind: 'review' },
      additional: true,
      entryId,
    });
    await apply(owner, organisationId, [put(key(11)), put(key(12))]);
    await apply(owner, organisationId, [put(key(12)), put(key(13))]);
    const rows = await rowsOf(owner, organisationId, 'workRecords');
    expect(rows.map(({ entryId }) => entryId)).toEqual([key(11), key(12), key(13)]);
    const { edges } = await ground.get(AuditService).list(owner, organisationId);
    expect(edges.map(({ node }) => node.summary)).toEqual(
      expect.arrayContaining(['Recorded 2 rows of work records', 'Recorded 1 row of work records']),
    );
    expect(JSON.stringify(edges)).not.toContain('Ana');
  });

  it('a change as of an earlier day does not reach past a file that stated the register since', async () => {
    const { organisationId, owner } = await ground.organisation();
    await importFile(owner, organisationId, { asOf: '2026-09-30', assignments: [] });
    await apply(
      owner,
      organisationId,
      [{ kind: 'put', section: 'assignments', body: assignment('Ana') }],
      {
        why: null,
        effectiveFrom: '2026-06-30',
      },
    );
    expect((await fileAsOf(owner, organisationId, '2026-08-01')).assignments).toHaveLength(1);
    expect((await fileAsOf(owner, organisationId)).assignments).toBeUndefined();
    const put: FactChange = { kind: 'put', section: 'assignments', body: assignment('Ben') };
    const ahead = apply(owner, organisationId, [put], { why: null, effectiveFrom: '2026-11-03' });
    expect((await refusalOf(ahead)).details['field']).toBe('effectiveFrom');
  });

  it('what stands already is recorded once, and a value is put whatever stands', async () => {
    const { organisationId, owner } = await ground.organisation();
    const put = (agentsWrite: boolean) =>
      apply(owner, organisationId, [
        {
          kind: 'put',
          section: 'profile',
          body: { agentsWrite, decisionsAffectPeople: false },
          replaces: '',
        },
      ]);
    const [first] = await put(true);
    const [again] = await put(true);
    expect(again?.id).toBe(first?.id);
    await put(false);
    expect((await fileAsOf(owner, organisationId)).profile).toMatchObject({ agentsWrite: false });
  });
});

it('people’s changes wait for each other, and a preview made before them is refused', async () => {
  const { organisationId, owner } = await ground.organisation();
  const imports = ground.get(ImportsService);
  const bytes = Buffer.from(
    JSON.stringify({
      organisation: { name: 'Northgate' },
      model: maturityModel.id,
      asOf: today,
      observations: [seenAt({ criterion: 'R2' })],
    }),
  );
  const preview = await imports.preview(owner, organisationId, 'file.json', bytes);
  const criteria = ['R1', 'E1', 'E2', 'E3', 'O1'];
  await Promise.all(
    criteria.map((criterion) =>
      apply(owner, organisationId, [{ kind: 'observe', observation: seenAt({ criterion }) }]),
    ),
  );
  const times = await ground.database.query<{ n: number }>(
    'select count(distinct recorded_at)::int as n from app.observations where organisation_id = $1',
    [organisationId],
  );
  expect(times[0]?.n).toBe(criteria.length);
  const accept = imports.accept(owner, organisationId, preview.import?.importId ?? '');
  expect((await refusalOf(accept)).code).toBe('CONFLICT');
});

it('a whole worksheet is a handful of statements', async () => {
  const { organisationId, owner } = await ground.organisation();
  const changes = maturityModel.domains.flatMap(({ id }) =>
    maturityModel.criteria.map((criterion): FactChange => ({
      kind: 'observe',
      observation: seenAt({ domain: id, criterion: criterion.id }),
    })),
  );
  const statements = await ground.statementsOf(() => apply(owner, organisationId, changes));
  expect(
    statements.filter((sql) => /observ|regist|lock|organisations|audit/.test(sql)).length,
  ).toBeLessThanOrEqual(6);
  expect((await fileAsOf(owner, organisationId)).observations).toHaveLength(changes.length);
});
