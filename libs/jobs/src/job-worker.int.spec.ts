import { jest } from '@jest/globals';
import { systemActor } from '@rolewright/domain';
import { createLogger } from '@rolewright/runtime';
import { queueBackends } from '@rolewright/testing';
import { v7 as uuid } from 'uuid';
import { Bench, choreJob, gate, noteJob, stopped, until } from './bench.fixture.js';
import { queueJobId } from './catalogue/define-job.js';
import { JobEvents } from './events/job-events.js';
import type { Schedule } from './queue/queue-backend.js';
import { enqueue, enqueueSystem } from './runs/job-runs.js';

// Far longer than anything takes: machines are busy, and nothing here is measured.
jest.setTimeout(180_000);

describe.each(queueBackends())('jobs on %s', (queue) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await Bench.open(queue);
  }, 120_000);
  afterEach(() => bench.quiet(), 60_000);
  afterAll(() => bench.close(), 60_000);
  const silent = createLogger({ service: 'test', level: 'silent' });

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
