import { jest } from '@jest/globals';
import { systemActor } from '@rolewright/domain';
import { createLogger } from '@rolewright/runtime';
import { buildOrganisation, queueBackends } from '@rolewright/testing';
import { v7 as uuid } from 'uuid';
import { Bench, choreJob, gate, noteJob, until } from './bench.fixture.js';
import { queueJobId } from './catalogue/define-job.js';
import { JobEvents } from './events/job-events.js';
import { toQueuedJob } from './outbox/queued-job.js';
import { createQueueBackend } from './queue/create-queue-backend.js';
import { HopelessJobError, type Schedule } from './queue/queue-backend.js';
import type { JobContext } from './runner/handlers.js';
import { enqueue, enqueueSystem } from './runs/job-runs.js';

// Far longer than anything takes: machines are busy, and nothing here is measured.
jest.setTimeout(180_000);

const stopped = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    const stop = (): void => reject(new Error('stopped'));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop);
  });

describe.each(queueBackends())('jobs on %s', (queue) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await Bench.open(queue);
  }, 120_000);
  afterEach(() => bench.quiet(), 60_000);
  afterAll(() => bench.close(), 60_000);
  const silent = createLogger({ service: 'test', level: 'silent' });
  const idIn = (jobRunId: string) => queueJobId(noteJob, { jobRunId });

  describe('a job asked for', () => {
    it('runs after the commit, once, and is seen from queued to done by another process', async () => {
      const events = await JobEvents.connect(bench.config.database.queueUrl, silent);
      const heard: string[] = [];
      const seen: string[] = [];
      events.subscribe(bench.organisationId, ({ jobRunId }) => heard.push(jobRunId));
      events.subscribe(uuid(), () => seen.push('of another organisation'));
      const door = gate();
      await bench.start(async (note, { actor, attempt, progress, dueAt }) => {
        seen.push(`${note} ${attempt} ${actor.organisationIds.join()} ${dueAt ?? ''}`);
        progress(40, 'halfway, nearly');
        await door.passed;
      });
      const jobRunId = await bench.ask('hello');
      await until('its progress shows', async () => (await bench.run(jobRunId)).progress === 40);
      expect(await bench.run(jobRunId)).toMatchObject({
        state: 'RUNNING',
        stage: 'halfway, nearly',
        attempts: 1,
      });
      door.open();
      const row = await bench.ended(jobRunId, 'DONE');
      expect(row).toMatchObject({ progress: 100, error: null, attempts: 1 });
      expect(row.finished_at).not.toBeNull();
      await bench.outboxIsEmpty();
      expect(seen).toEqual([`hello 1 ${bench.organisationId} `]);
      // Asked for, begun, advanced, done.
      await until(
        'all its changes were heard of',
        () => heard.filter((run) => run === jobRunId).length >= 4,
      );
      await events.close();
    });

    it('is announced once more after a lost connection, in case its end was missed', async () => {
      const events = await JobEvents.connect(bench.config.database.queueUrl, silent);
      const changes = events.changes(bench.organisationId);
      const jobRunId = await bench.ask('heard of');
      const change = { done: false, value: { organisationId: bench.organisationId, jobRunId } };
      expect(await changes.next()).toEqual(change);
      await bench.database.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
          where application_name = 'rolewright signals' and datname = current_database()`,
      );
      expect(await changes.next()).toEqual(change);
      await changes.return?.();
      await events.close();
      await bench.cancel(jobRunId);
      await bench.database.query('delete from app.outbox');
    });

    it('does not exist when its transaction fails', async () => {
      let ran = 0;
      await bench.start(async () => void (ran += 1));
      const { organisationId } = bench;
      const failed = bench.tenancy.write(
        systemActor([organisationId], 'test'),
        organisationId,
        async (tx) => {
          await enqueue(tx, noteJob, { organisationId, note: 'never' }, { requestedBy: null });
          throw new Error('the change failed');
        },
      );
      await expect(failed).rejects.toThrow('the change failed');
      await bench.ended(await bench.ask('after'), 'DONE');
      expect(ran).toBe(1);
      expect(
        await bench.database.query(`select from app.job_runs where payload ->> 'note' = 'never'`),
      ).toEqual([]);
    });

    it('stores its progress at most so often, however often it is told', async () => {
      let stored = 0;
      const stop = bench.tenancy.onStatement((sql) => {
        if (/set progress = /.test(sql)) stored += 1;
      });
      await bench.start(async (_note, { progress, signal }) => {
        for (let step = 1; step <= 5_000 && !signal.aborted; step += 1) {
          progress(step / 100, `step ${step}`);
          if (step % 100 === 0) await new Promise((resolve) => setTimeout(resolve, 5));
        }
        await until(
          'the last step is stored',
          async () => (await bench.run(jobRunId)).stage === 'step 5000',
        );
      });
      const jobRunId = await bench.ask('chatty');
      await bench.ended(jobRunId, 'DONE');
      stop();
      expect(stored).toBeGreaterThan(0);
      expect(stored).toBeLessThan(500);
    });

    it('by the service itself runs once for one key', async () => {
      const done: string[] = [];
      const worker = await bench.start(
        async () => undefined,
        {},
        async (key) => void done.push(key),
      );
      const { organisationId } = bench;
      const key = `chore-${uuid()}`;
      for (let time = 0; time < 3; time += 1)
        await bench.tenancy.write(systemActor([organisationId], 'test'), organisationId, (tx) =>
          enqueueSystem(tx, choreJob, { key }),
        );
      await bench.outboxIsEmpty();
      expect(done).toEqual([key]);
      expect((await worker.backend.stateOf(queueJobId(choreJob, { key }))).state).toBe('completed');
    });
  });

  describe('the relay', () => {
    it('killed between publishing and marking publishes again, and the job runs once', async () => {
      const idle = bench.worker();
      await idle.backend.ready();
      const jobRunId = await bench.ask('twice published');
      const bounds = { batch: 10, window: 100, windowPerOrganisation: 100 };
      const killed = idle.outbox.publishNext(async (rows) => {
        await idle.backend.publish(
          rows.map((row) => toQueuedJob({ [noteJob.name]: noteJob }, row)),
        );
        throw new Error('killed');
      }, bounds);
      await expect(killed).rejects.toThrow('killed');
      expect((await idle.backend.stateOf(idIn(jobRunId))).state).toBe('waiting');
      expect(
        await bench.database.query('select from app.outbox where published_at is null'),
      ).toHaveLength(1);
      let ran = 0;
      await bench.start(async () => void (ran += 1));
      await bench.ended(jobRunId, 'DONE');
      await bench.outboxIsEmpty();
      expect(ran).toBe(1);
    });

    it('lets each organisation have its turn, and no more than the window into the queue', async () => {
      const other = await buildOrganisation(bench.tenancy);
      for (let n = 0; n < 12; n += 1) await bench.ask(`many ${n}`);
      const late = await bench.ask('late', other.organisationId);
      const { outbox } = bench.worker();
      const taken: (string | undefined)[][] = [];
      const take = (window: number) =>
        outbox.publishNext(async (rows) => void taken.push(rows.map((row) => row.run?.jobRunId)), {
          batch: 4,
          window,
          windowPerOrganisation: 5,
        });
      expect(await take(100)).toBe(4);
      expect(taken[0]).toContain(late);
      // Two more of the busy organisation, which has then five in the queue.
      expect(await take(100)).toBe(2);
      expect(await take(100)).toBe(0);
      expect(await take(3)).toBe(0);
      await bench.database.query('delete from app.outbox');
    });

    it('takes each row in one process only', async () => {
      const runs = await Promise.all(
        Array.from({ length: 20 }, (_, n) => bench.ask(`shared ${n}`)),
      );
      const taken: string[] = [];
      const bounds = { batch: 3, window: 100, windowPerOrganisation: 100 };
      const drain = async () => {
        const { outbox } = bench.worker();
        for (let idle = 0; idle < 3;) {
          const count = await outbox.publishNext(
            async (rows) => void taken.push(...rows.map((row) => row.run?.jobRunId ?? '')),
            bounds,
          );
          idle = count === 0 ? idle + 1 : 0;
        }
      };
      await Promise.all([drain(), drain(), drain()]);
      expect(taken.toSorted()).toEqual(runs.toSorted());
      await bench.database.query('delete from app.outbox');
    });

    it('leaves a job that this version does not know to another, and says so', async () => {
      await bench.start(async () => undefined);
      await bench.database.query(
        `insert into app.outbox (outbox_id, job_name, payload) values ($1, 'tests.future', '{}')`,
        [uuid()],
      );
      await until('it is reported', () =>
        bench.logged.some(({ level, msg }) => level === 'error' && /outbox holds jobs/.test(msg)),
      );
      expect(
        await bench.database.query('select from app.outbox where published_at is null'),
      ).toHaveLength(1);
      await bench.database.query('delete from app.outbox');
    });
  });

  describe('cancelling', () => {
    it('takes a waiting job out of the queue', async () => {
      const door = gate();
      const ran: string[] = [];
      const worker = await bench.start(
        async (note) => {
          ran.push(note);
          await door.passed;
        },
        { tuning: { concurrency: 1 } },
      );
      const first = await bench.ask('first');
      await bench.ended(first, 'RUNNING');
      const second = await bench.ask('second');
      await until(
        'it waits',
        async () => (await worker.backend.stateOf(idIn(second))).state === 'waiting',
      );
      await bench.cancel(second);
      await until(
        'it is withdrawn',
        async () => (await worker.backend.stateOf(idIn(second))).state === 'missing',
      );
      door.open();
      await bench.ended(first, 'DONE');
      await bench.outboxIsEmpty();
      expect(ran).toEqual(['first']);
      expect((await bench.run(second)).state).toBe('CANCELLED');
      await expect(bench.cancel(second)).rejects.toMatchObject({ code: 'JOB_NOT_CANCELLABLE' });
      await expect(bench.cancel(uuid())).rejects.toMatchObject({ code: 'NOT_FOUND' });
    });

    it('stops a running job wherever it runs, and does not try it again', async () => {
      const begun: string[] = [];
      const work = async (note: string, { signal }: JobContext) => {
        begun.push(note);
        await stopped(signal);
      };
      const workers = [await bench.start(work), await bench.start(work)];
      const runs = await Promise.all(['a', 'b', 'c'].map((note) => bench.ask(note)));
      await until('all run', () => begun.length === 3);
      for (const run of runs) await bench.cancel(run);
      await bench.outboxIsEmpty();
      for (const run of runs) {
        await until(
          'it is over',
          async () => (await workers[0]?.backend.stateOf(idIn(run)))?.state === 'completed',
        );
        expect(await bench.run(run)).toMatchObject({ state: 'CANCELLED', attempts: 1 });
      }
      expect(begun.toSorted()).toEqual(['a', 'b', 'c']);
    });

    it('reaches a running job even when the announcement was lost', async () => {
      await bench.start(async (_note, { signal }) => stopped(signal));
      const jobRunId = await bench.ask('unheard');
      await bench.ended(jobRunId, 'RUNNING');
      await bench.database.query(
        `update app.job_runs set state = 'CANCELLED' where job_run_id = $1`,
        [jobRunId],
      );
      await bench.outboxIsEmpty();
      expect((await bench.run(jobRunId)).state).toBe('CANCELLED');
    });

    it('skips a job that was cancelled before the relay took it', async () => {
      const jobRunId = await bench.ask('too late');
      await bench.cancel(jobRunId);
      let ran = 0;
      await bench.start(async () => void (ran += 1));
      await bench.outboxIsEmpty();
      expect(ran).toBe(0);
    });
  });

  describe('failing', () => {
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

  it('an unknown job in the queue fails loudly, while others go on', async () => {
    const worker = await bench.start(async () => undefined);
    const strange = `tests.strange.${uuid()}`;
    await worker.backend.publish([
      {
        id: strange,
        name: 'tests.strange',
        data: { payload: {} },
        attempts: 2,
        backoff: { delayMs: 20, jitter: 0 },
        priority: 1,
      },
    ]);
    await bench.ended(await bench.ask('as ever'), 'DONE');
    await until(
      'it is dead',
      async () => (await worker.backend.stateOf(strange)).state === 'failed',
    );
    expect((await worker.backend.stateOf(strange)).failedReason).toBe(
      'No job is called "tests.strange" in this version.',
    );
    expect(
      bench.logged.filter(({ level, msg }) => level === 'error' && msg === 'unknown job'),
    ).toHaveLength(2);
  });

  it('refuses to start without a handler for each job, and takes nothing from the queue', async () => {
    const worker = bench.worker();
    await expect(worker.start([])).rejects.toThrow(
      '"tests.note" has no handler; "tests.chore" has no handler',
    );
  });

  it('rebuilds from the outbox and the schedules what an emptied queue has lost', async () => {
    const yearly: Schedule = {
      id: 'tests.yearly',
      pattern: '0 0 1 1 *',
      job: {
        name: choreJob.name,
        data: { payload: { key: 'yearly' } },
        attempts: 1,
        backoff: { delayMs: 20, jitter: 0 },
        priority: 1,
      },
    };
    const ran: string[] = [];
    const door = gate();
    const worker = await bench.start(
      async (note) => {
        await door.passed;
        ran.push(note);
      },
      { tuning: { concurrency: 1 }, schedules: [yearly] },
    );
    const notes = Array.from({ length: 12 }, (_, n) => `kept ${n}`);
    const runs = await Promise.all(notes.map((note) => bench.ask(note)));
    await until(
      'all are published',
      async () => (await worker.outbox.depth()).published === notes.length,
    );
    const lost = runs.at(-1) ?? '';
    await until(
      'the schedule stands',
      async () => (await worker.backend.depths())['delayed'] === 1,
    );
    await bench.emptyQueue();
    door.open();
    for (const run of runs) await bench.ended(run, 'DONE');
    expect(await bench.run(lost)).toMatchObject({ attempts: 1 });
    await bench.outboxIsEmpty();
    await until(
      'the schedule is back',
      async () => (await worker.backend.depths())['delayed'] === 1,
    );
    // The one that ran while the queue was emptied may run once more; that it is done already is seen before its handler.
    expect(ran.toSorted()).toEqual(notes.toSorted());
  });

  it('closing lets jobs finish, gives back what does not, and another worker does it', async () => {
    const begun: string[] = [];
    const door = gate();
    const first = await bench.start(async (note, { signal }) => {
      begun.push(note);
      if (note === 'slow') await stopped(signal);
      else await door.passed;
    });
    const quick = await bench.ask('quick');
    const slow = await bench.ask('slow');
    await until('both run', () => begun.length === 2);
    const closed = first.close();
    door.open();
    await closed;
    expect((await bench.run(quick)).state).toBe('DONE');
    expect(await bench.run(slow)).toMatchObject({ state: 'QUEUED', attempts: 0 });
    await bench.start(async (note) => void begun.push(`${note} again`));
    expect(await bench.ended(slow, 'DONE')).toMatchObject({ attempts: 1 });
    expect(begun.toSorted()).toEqual(['quick', 'slow', 'slow again']);
  });
});
