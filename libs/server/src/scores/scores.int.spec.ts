import { maturityModel } from '@rolewright/catalogue';
import {
  canonicalJson,
  engineVersion,
  type OrganisationFile,
  score,
  systemActor,
  type UserActor,
} from '@rolewright/domain';
import { AuditService } from '../audit/audit.service.js';
import { JobRunsService } from '../jobs-view/job-runs.service.js';
import { FactsService } from '../observations/facts.service.js';
import { ImportsService } from '../observations/imports.service.js';
import { MembersService } from '../organisations/members.service.js';
import { refusalOf, useGround } from '../server.fixture.js';
import { ScoresService } from './scores.service.js';
import { SnapshotsService } from './snapshots.service.js';

const ground = useGround();
const missingId = '019a0000-0000-7000-8000-00000000dead';
const domains = maturityModel.domains.map(({ id }) => id);
let scores: ScoresService;
let snapshots: SnapshotsService;

beforeAll(() => {
  scores = ground.get(ScoresService);
  snapshots = ground.get(SnapshotsService);
});

/** Every domain handled and named, as of a day. */
const reactive = (asOf: string, value = true): OrganisationFile => ({
  organisation: { name: 'Northgate' },
  model: maturityModel.id,
  asOf,
  profile: { agentsWrite: false, decisionsAffectPeople: false },
  observations: domains.flatMap((domain) =>
    ['R1', 'R2'].map((criterion) => ({
      domain,
      criterion,
      value,
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
  return imports.accept(actor, organisationId, preview.import.importId);
}

const take = (organisationIds: readonly string[], asOf: string) =>
  snapshots.take(systemActor(organisationIds, 'test'), organisationIds, asOf);

describe('taking snapshots', () => {
  it('stores the result, its roll-up, and what it was made of and by', async () => {
    const { organisationId, owner } = await ground.organisation();
    const file = reactive('2026-06-30');
    await record(owner, organisationId, file);
    expect(await take([organisationId], '2026-06-30')).toEqual({ taken: 1, kept: 0 });
    const expected = score(file, maturityModel);
    const detail = await scores.snapshot(owner, organisationId);
    expect(detail?.snapshot).toMatchObject({
      asOf: '2026-06-30',
      modelVersion: maturityModel.id,
      engineVersion,
      band: expected.level,
      index: expected.index,
      mean: expected.mean,
      confidence: expected.confidence.label,
      confidenceValue: expected.confidence.value,
      intervalLow: 1,
      intervalHigh: 4,
      binding: expected.binding,
      bindingDomains: expected.bindingDomains,
      levels: domains.map(() => 1),
      scores: expected.domains.map((domain) => domain.score),
      unknown: domains.map(() => false),
    });
    expect(detail?.snapshot.inputHash).toMatch(/^[0-9a-f]{64}$/);
    const [stored] = await ground.database.query<{ result: unknown }>(
      'select result from app.snapshots where organisation_id = $1',
      [organisationId],
    );
    expect(canonicalJson(stored?.result)).toBe(canonicalJson(expected));
  });

  it('is done once for a day, however often and from however many sides', async () => {
    const { organisationId, owner } = await ground.organisation();
    await record(owner, organisationId, reactive('2026-06-30'));
    const sums = await Promise.all(
      Array.from({ length: 4 }, () => take([organisationId], '2026-06-30')),
    );
    expect(sums.map(({ taken }) => taken).sort()).toEqual([0, 0, 0, 1]);
    const before = await scores.snapshot(owner, organisationId, '2026-06-30');
    await record(owner, organisationId, reactive('2026-06-30', false));
    expect(await take([organisationId], '2026-06-30')).toEqual({ taken: 0, kept: 1 });
    // Late facts never rewrite an issued snapshot; they count from the next one on.
    expect(await scores.snapshot(owner, organisationId, '2026-06-30')).toEqual(before);
    await take([organisationId], '2026-07-31');
    expect((await scores.snapshot(owner, organisationId))?.snapshot.band).toBe(0);
  });

  it('counts what was true on the day, not what came after', async () => {
    const { organisationId, owner } = await ground.organisation();
    await record(owner, organisationId, reactive('2026-03-31', false));
    await record(owner, organisationId, reactive('2026-09-30', true));
    for (const day of ['2026-03-30', '2026-03-31', '2026-09-29', '2026-09-30']) {
      await take([organisationId], day);
    }
    const { edges } = await scores.snapshots(owner, organisationId);
    expect(edges.map(({ node }) => [node.asOf, node.band, node.unknown[0]])).toEqual([
      ['2026-09-30', 1, false],
      // Handled is stale by then, named still counts.
      ['2026-09-29', 0, false],
      ['2026-03-31', 0, false],
      ['2026-03-30', 0, true],
    ]);
  });

  it('takes hundreds in a few statements each ten, and goes on where it was stopped', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 25; n += 1) ids.push((await ground.organisation()).organisationId);
    const stop = new AbortController();
    const actor = systemActor(ids, 'test');
    const interrupted = snapshots.take(actor, ids, '2026-06-30', {
      signal: stop.signal,
      done: () => stop.abort(new Error('stopped')),
    });
    await expect(interrupted).rejects.toThrow('stopped');
    const statements = await ground.statementsOf(async () => {
      const sum = await snapshots.take(actor, [...ids, ids[0] as string], '2026-06-30');
      expect(sum.taken).toBeGreaterThan(0);
      expect(sum.taken + sum.kept).toBe(25);
    });
    expect(statements.length).toBeLessThanOrEqual(3 * 5);
    const [row] = await ground.database.query<{ n: number }>(
      `select count(*)::int as n from app.snapshots where organisation_id = any($1) and as_of = '2026-06-30'`,
      [ids],
    );
    expect(row?.n).toBe(25);
  });

  it('takes none at all of a batch with an organisation that is not the actor’s', async () => {
    const mine = await ground.organisation();
    const other = await ground.organisation();
    const both = [mine.organisationId, other.organisationId];
    const attempt = snapshots.take(systemActor([mine.organisationId], 'test'), both, '2026-06-30');
    expect((await refusalOf(attempt)).code).toBe('NOT_FOUND');
    const rows = await ground.database.query(
      'select 1 from app.snapshots where organisation_id = any($1)',
      [both],
    );
    expect(rows).toEqual([]);
    expect((await refusalOf(take([mine.organisationId], '2026-02-30'))).code).toBe('INPUT_INVALID');
  });

  it('makes rows that nobody can change', async () => {
    const { organisationId, owner } = await ground.organisation();
    await take([organisationId], '2026-06-30');
    for (const sql of [
      'update app.snapshots set band = 4 where organisation_id = $1',
      'delete from app.snapshots where organisation_id = $1',
    ]) {
      const attempt = ground.tenancy.write(owner, organisationId, (tx) =>
        tx.query(sql, [organisationId]),
      );
      await expect(attempt).rejects.toThrow(/permission denied/);
      await expect(ground.database.query(sql, [organisationId])).rejects.toThrow(/additions only/);
    }
  });
});

describe('a live score', () => {
  it('is of today where the organisation is, and has a snapshot’s hash where nothing changed', async () => {
    const { organisationId, owner } = await ground.organisation();
    const file = reactive('2026-10-31');
    await record(owner, organisationId, file);
    const live = await scores.live(owner, organisationId);
    expect(live.asOf).toBe('2026-11-02');
    expect(live.result).toMatchObject({ band: 1, intervalLow: 1, intervalHigh: 4 });
    expect(live.result.bindingSentence).not.toBe('');
    expect(live.result.domains).toHaveLength(13);
    await take([organisationId], '2026-10-31');
    const then = await scores.live(owner, organisationId, '2026-10-31');
    const snapshot = await scores.snapshot(owner, organisationId, '2026-10-31');
    expect(then.inputHash).toBe(snapshot?.snapshot.inputHash);
    expect(then.result).toEqual(snapshot?.result);
    await record(owner, organisationId, reactive('2026-10-31', false));
    const changed = await scores.live(owner, organisationId, '2026-10-31');
    expect(changed.inputHash).not.toBe(then.inputHash);
    expect(changed.result.band).toBe(0);
  });

  it('of an organisation without a fact is all unknown', async () => {
    const { organisationId, owner } = await ground.organisation();
    const { result } = await scores.live(owner, organisationId);
    expect(result).toMatchObject({ band: 0, index: 0, intervalHigh: 4 });
    expect(result.confidence.label).toBe('low');
  });

  it.each(['2026-11-03', '2026-02-30', 'tomorrow'])('is not told of %s', async (day) => {
    const { organisationId, owner } = await ground.organisation();
    const refusal = await refusalOf(scores.live(owner, organisationId, day));
    expect(refusal).toMatchObject({ code: 'INPUT_INVALID', details: { field: 'asOf' } });
  });
});

describe('stored snapshots', () => {
  it('are listed newest first in pages, and none is there at first', async () => {
    const { organisationId, owner } = await ground.organisation();
    expect(await scores.snapshot(owner, organisationId)).toBeNull();
    expect((await scores.snapshots(owner, organisationId)).totalCount).toBe(0);
    for (const day of ['2026-03-31', '2026-06-30', '2026-09-30']) await take([organisationId], day);
    const first = await scores.snapshots(owner, organisationId, { first: 2 });
    const rest = await scores.snapshots(owner, organisationId, {
      first: 2,
      after: first.pageInfo.endCursor,
    });
    expect([...first.edges, ...rest.edges].map(({ node }) => node.asOf)).toEqual([
      '2026-09-30',
      '2026-06-30',
      '2026-03-31',
    ]);
    expect(first.totalCount).toBe(3);
    expect(await scores.snapshot(owner, organisationId, '2026-06-29')).toBeNull();
  });

  it('show of a day’s restatements the last', async () => {
    const { organisationId, owner } = await ground.organisation();
    await take([organisationId], '2026-06-30');
    await ground.database.query(
      `insert into app.snapshots select organisation_id, as_of, model_version, 1, gen_random_uuid(), 3, index_value, mean,
         interval_low, interval_high, confidence_value, confidence_label, levels, scores, unknown, binding,
         binding_domains, flags, result, input_hash, engine_version, taken_at
       from app.snapshots where organisation_id = $1`,
      [organisationId],
    );
    const { edges, totalCount } = await scores.snapshots(owner, organisationId);
    expect(edges.map(({ node }) => node.band)).toEqual([3]);
    expect(totalCount).toBe(1);
    expect((await scores.snapshot(owner, organisationId))?.snapshot.band).toBe(3);
  });
});

describe('ownership', () => {
  const answers = (respondents: readonly string[], domain: string, role: string) =>
    respondents.map((respondent, n) => ({
      respondent,
      function: n % 2 ? 'Engineering' : 'Security',
      domain,
      question: 'owner' as const,
      answer: role,
      answeredAt: '2026-06-01',
    }));

  it('tells aggregates of three answers and more, and of fewer nothing but their number', async () => {
    const { organisationId, owner } = await ground.organisation();
    await record(owner, organisationId, {
      ...reactive('2026-06-30'),
      answers: [
        ...answers(['secret-1', 'secret-2', 'secret-3'], 'INT', 'governance-lead'),
        ...answers(['secret-1', 'secret-2'], 'REV', 'platform-lead'),
      ],
      assignments: [
        {
          domain: 'INT',
          role: 'governance-lead',
          holder: 'Ana',
          assignedBy: 'CEO',
          acceptedAt: '2026-05-01',
        },
      ],
    });
    const ownership = await scores.ownership(owner, organisationId, '2026-06-30');
    const [intake, review] = ownership.domains;
    expect(intake).toMatchObject({
      id: 'INT',
      owner: 'governance-lead',
      n: 3,
      knownness: 1,
      agreement: 1,
      modalShare: 1,
      shares: [{ role: 'governance-lead', share: 1 }],
    });
    expect(review).toMatchObject({
      id: 'REV',
      owner: null,
      n: 2,
      knownness: null,
      agreement: null,
      modalShare: null,
      shares: [],
    });
    expect(JSON.stringify(ownership)).not.toContain('secret');
    expect(JSON.stringify(review)).not.toContain('platform-lead');
  });

  it('is as of the newest snapshot unless a day is asked for', async () => {
    const { organisationId, owner } = await ground.organisation();
    expect((await scores.ownership(owner, organisationId)).asOf).toBe('2026-11-02');
    await take([organisationId], '2026-06-30');
    expect((await scores.ownership(owner, organisationId)).asOf).toBe('2026-06-30');
    expect((await scores.ownership(owner, organisationId, '2026-01-31')).asOf).toBe('2026-01-31');
  });
});

describe('asking for a snapshot', () => {
  it('gives a job that people can follow and cancel', async () => {
    const { organisationId, owner } = await ground.organisation();
    const jobs = ground.get(JobRunsService);
    const job = await scores.requestSnapshot(owner, organisationId);
    expect(job).toMatchObject({ name: 'scores.snapshot', state: 'QUEUED', finishedAt: null });
    expect(await jobs.get(owner, organisationId, job.jobId)).toEqual(job);
    const { edges } = await jobs.list(owner, organisationId);
    expect(edges.map(({ node }) => node)).toEqual([job]);
    const cancelled = await jobs.cancel(owner, organisationId, job.jobId);
    expect(cancelled.state).toBe('CANCELLED');
    expect(cancelled.finishedAt).not.toBeNull();
    const again = jobs.cancel(owner, organisationId, job.jobId);
    expect((await refusalOf(again)).code).toBe('JOB_NOT_CANCELLABLE');
    const trail = await ground.get(AuditService).list(owner, organisationId);
    expect(trail.edges.map(({ node }) => node.summary).slice(0, 2)).toEqual([
      'Cancelled the job scores.snapshot',
      'Asked for a snapshot as of 2026-11-02',
    ]);
  });

  it('of a day ahead is refused', async () => {
    const { organisationId, owner } = await ground.organisation();
    const ahead = scores.requestSnapshot(owner, organisationId, '2026-11-03');
    expect((await refusalOf(ahead)).code).toBe('INPUT_INVALID');
    expect((await ground.get(JobRunsService).list(owner, organisationId)).totalCount).toBe(0);
  });
});

describe('an organisation’s page', () => {
  it('costs each operation six statements at most', async () => {
    const { organisationId, owner } = await ground.organisation();
    await record(owner, organisationId, reactive('2026-06-30'));
    for (const day of ['2026-03-31', '2026-06-30', '2026-09-30']) await take([organisationId], day);
    const operations: Record<string, () => Promise<unknown>> = {
      snapshots: () => scores.snapshots(owner, organisationId, { first: 8 }),
      snapshot: () => scores.snapshot(owner, organisationId),
      live: () => scores.live(owner, organisationId),
      ownership: () => scores.ownership(owner, organisationId),
      facts: () => ground.get(FactsService).domainFacts(owner, organisationId, 'INT'),
      jobs: () => ground.get(JobRunsService).list(owner, organisationId),
      imports: () => ground.get(ImportsService).list(owner, organisationId),
    };
    for (const [name, operation] of Object.entries(operations)) {
      const statements = await ground.statementsOf(operation);
      expect([name, statements.length <= 6]).toEqual([name, true]);
    }
  });
});

describe('what each may do', () => {
  it('by role, and nothing in a foreign organisation', async () => {
    const { organisationId, owner } = await ground.organisation();
    const other = await ground.organisation();
    const job = await scores.requestSnapshot(owner, organisationId);
    const jobs = ground.get(JobRunsService);
    type Attempt = (actor: UserActor, organisation: string, jobId: string) => Promise<unknown>;
    const reads: Attempt[] = [
      (a, o) => scores.live(a, o),
      (a, o) => scores.ownership(a, o),
      (a, o) => scores.snapshots(a, o),
      (a, o) => scores.snapshot(a, o),
      (a, o) => jobs.list(a, o),
      (a, o, j) => jobs.get(a, o, j),
    ];
    const writes: Attempt[] = [
      (a, o) => scores.requestSnapshot(a, o),
      (a, o, j) => jobs.cancel(a, o, j),
    ];
    const executive = await ground.person();
    await ground
      .get(MembersService)
      .add(owner, organisationId, { email: executive.email, role: 'executive' });
    const actor = await ground.actor(executive);
    for (const read of reads) await read(actor, organisationId, job.jobId);
    for (const write of writes) {
      expect((await refusalOf(write(actor, organisationId, job.jobId))).code).toBe('FORBIDDEN');
    }
    for (const attempt of [...reads, ...writes]) {
      for (const foreign of [organisationId, missingId, 'nonsense']) {
        const refusal = await refusalOf(attempt(other.owner, foreign, job.jobId));
        expect(refusal.code).toBe('NOT_FOUND');
      }
    }
    for (const jobId of [job.jobId, missingId, 'nonsense']) {
      const read = jobs.get(other.owner, other.organisationId, jobId);
      expect((await refusalOf(read)).code).toBe('NOT_FOUND');
      const cancel = jobs.cancel(other.owner, other.organisationId, jobId);
      expect((await refusalOf(cancel)).code).toBe('NOT_FOUND');
    }
    expect((await jobs.get(owner, organisationId, job.jobId)).state).toBe('QUEUED');
  });
});
