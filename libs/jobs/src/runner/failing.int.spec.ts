import { jest } from '@jest/globals';
import { createLogger } from '@rolewright/runtime';
import { buildOrganisation, queueBackends } from '@rolewright/testing';
import { v7 as uuid } from 'uuid';
import { Bench, noteJob, until } from '../bench.fixture.js';
import { queueJobId } from '../catalogue/define-job.js';
import { toQueuedJob } from '../outbox/queued-job.js';
import { createQueueBackend } from '../queue/create-queue-backend.js';
import { HopelessJobError } from '../queue/queue-backend.js';

// Far longer than anything takes: machines are busy, and nothing here is measured.
jest.setTimeout(180_000);

describe.each(queueBackends())('failing on %s', (queue) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await Bench.open(queue);
  }, 120_000);
  afterEach(() => bench.quiet(), 60_000);
  afterAll(() => bench.close(), 60_000);
  const silent = createLogger({ service: 'test', level: 'silent' });
  const idIn = (jobRunId: string) => queueJobId(noteJob, { jobRunId });

  it('is tried again, and done when a later try succeeds', async () => {
    await bench.start(async (_note, { attempt }) => {
      if (attempt < 3) throw new Error(`try ${attempt}`);
    });
    const jobRunId = await bench.ask('third time');
    expect(await bench.ended(jobRunId, 'DONE')).toMatchObject({ attempts: 3, error: null });
  });

  it('too often, it is dead: kept, with its tries and last fault, and nothing told that a driver said', async () => {
    const tries: number[] = [];
    const worker = await bench.start(async (_note, { attempt }) => {
      tries.push(attempt);
      throw Object.assign(new Error('relation at 10.1.2.3 is broken'), { code: 'XX000' });
    });
    const jobRunId = await bench.ask('hopeless');
    const row = await bench.ended(jobRunId, 'FAILED');
    expect(row).toMatchObject({
      attempts: 3,
      error: `The service could not finish this (XX000). Its log has the details under ${jobRunId}.`,
    });
    expect(row.finished_at).not.toBeNull();
    await until(
      'the queue keeps it as dead',
      async () => (await worker.backend.stateOf(idIn(jobRunId))).state === 'failed',
    );
    expect(await worker.backend.stateOf(idIn(jobRunId))).toMatchObject({
      failedReason: 'relation at 10.1.2.3 is broken',
      attempts: 3,
    });
    await bench.outboxIsEmpty();
    expect(tries).toEqual([1, 2, 3]);
    expect(bench.logged.some(({ level, msg }) => level === 'error' && msg === 'a job died')).toBe(
      true,
    );
  });

  it('without hope, it is dead at once', async () => {
    await bench.start(async () => {
      throw new HopelessJobError('no use');
    });
    expect(await bench.ended(await bench.ask('no use'), 'FAILED')).toMatchObject({ attempts: 1 });
  });

  it('by a payload of another shape, it is dead at once and no handler sees it', async () => {
    let ran = 0;
    await bench.start(async () => void (ran += 1));
    const bad = uuid();
    const { organisationId } = bench;
    await bench.database.query(
      `insert into app.job_runs (organisation_id, job_run_id, job_name, state) values ($1, $2, 'tests.note', 'QUEUED')`,
      [organisationId, bad],
    );
    await bench.database.query(
      `insert into app.outbox (outbox_id, organisation_id, job_name, payload, job_run_id) values ($1, $2, 'tests.note', $3, $4)`,
      [
        uuid(),
        organisationId,
        { organisationId, jobRunId: bad, text: 'note was called text once' },
        bad,
      ],
    );
    expect(await bench.ended(bad, 'FAILED')).toMatchObject({ attempts: 1 });
    expect(ran).toBe(0);
  });

  it('naming another organisation than the one that asked, it is refused', async () => {
    let ran = 0;
    await bench.start(async () => void (ran += 1));
    const other = await buildOrganisation(bench.tenancy);
    const { organisationId } = bench;
    const jobRunId = uuid();
    await bench.database.query(
      `insert into app.job_runs (organisation_id, job_run_id, job_name, state) values ($1, $2, 'tests.note', 'QUEUED')`,
      [organisationId, jobRunId],
    );
    await bench.database.query(
      `insert into app.outbox (outbox_id, organisation_id, job_name, payload, job_run_id) values ($1, $2, 'tests.note', $3, $4)`,
      [
        uuid(),
        organisationId,
        { organisationId: other.organisationId, jobRunId, note: 'theirs' },
        jobRunId,
      ],
    );
    await bench.ended(jobRunId, 'FAILED');
    expect(ran).toBe(0);
  });

  it('where nobody could note it, it is noted by recovery', async () => {
    const backend = createQueueBackend(bench.config, silent);
    const jobRunId = await bench.ask('died alone');
    const [row] = await bench.database.query<{ outbox_id: string; payload: unknown }>(
      'update app.outbox set published_at = now() where job_run_id = $1 returning outbox_id, payload',
      [jobRunId],
    );
    const run = { organisationId: bench.organisationId, jobRunId };
    await backend.publish([
      toQueuedJob(
        { [noteJob.name]: noteJob },
        { outboxId: row?.outbox_id ?? '', jobName: noteJob.name, payload: row?.payload, run },
      ),
    ]);
    const killer = backend.work(() => Promise.reject(new HopelessJobError('stalled too often')), {
      concurrency: 1,
      lockDurationMs: 4_000,
      stalledIntervalMs: 1_000,
    });
    await until(
      'it is dead in the queue',
      async () => (await backend.stateOf(idIn(jobRunId))).state === 'failed',
    );
    await killer.close();
    await backend.close();
    await bench.start(async () => undefined);
    expect((await bench.ended(jobRunId, 'FAILED')).error).toMatch(/interrupted too often/);
    await bench.outboxIsEmpty();
  });
});
