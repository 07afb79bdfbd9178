import { setTimeout as sleep } from 'node:timers/promises';
import { jest } from '@jest/globals';
import { systemActor } from '@rolewright/domain';
import {
  enqueue,
  enqueueSystem,
  jobCatalogue,
  JobEvents,
  JobWorker,
  schedules,
} from '@rolewright/jobs';
import { type Config, createLogger } from '@rolewright/runtime';
import type { Tenancy } from '@rolewright/tenancy';
import {
  buildOrganisation,
  createTestDatabase,
  createTestRedis,
  createTestServer,
  type QueueBackendName,
  queueBackends,
  type TestDatabase,
  type TestRedis,
} from '@rolewright/testing';
import { ScoresSnapshotAllHandler } from './handlers/scores.snapshot-all.handler.js';
import { startWorker } from './start-worker.js';
import { WorkerProcess } from './worker-process.fixture.js';

// Far longer than anything takes: machines are busy, and nothing here is measured.
jest.setTimeout(300_000);

const silent = createLogger({ service: 'test', level: 'silent' });
const asOf = '2026-09-30';

/** A database with a witness that notes every snapshot really written, and the queue to go with it. */
class Ground {
  private constructor(
    readonly database: TestDatabase,
    readonly tenancy: Tenancy,
    readonly config: Config,
    readonly redis: TestRedis | undefined,
  ) {}

  static async lay<D extends TestDatabase>(database: D, queue: QueueBackendName): Promise<Ground> {
    const redis = queue === 'Redis' ? await createTestRedis() : undefined;
    await database.query(`
      create schema witness;
      create table witness.effects (organisation_id uuid, as_of date);
      create function witness.note() returns trigger language plpgsql security definer as $$
      begin
        insert into witness.effects values (new.organisation_id, new.as_of);
        return null;
      end $$;
      grant usage on schema witness to rolewright_app;
      create trigger witness after insert on app.snapshots for each row execute function witness.note();`);
    return new Ground(
      database,
      await database.tenancy(),
      { ...database.config, redisUrl: redis?.url },
      redis,
    );
  }

  async organisations(count: number): Promise<string[]> {
    const ids: string[] = [];
    for (let n = 0; n < count; n += 1)
      ids.push((await buildOrganisation(this.tenancy)).organisationId);
    return ids;
  }

  /** Asks for each organisation's snapshot as of `days` days. */
  async ask(organisationIds: readonly string[], days: number): Promise<void> {
    for (const organisationId of organisationIds)
      await this.tenancy.write(
        systemActor([organisationId], 'test'),
        organisationId,
        async (tx) => {
          for (let day = 1; day <= days; day += 1)
            await enqueue(
              tx,
              jobCatalogue['scores.snapshot'],
              { organisationId, asOf: dayOf(day) },
              { requestedBy: null },
            );
        },
      );
  }

  async count(sql: string): Promise<number> {
    const [row] = await this.database.query<{ n: number }>(`select count(*)::int as n from ${sql}`);
    return row?.n ?? 0;
  }

  snapshots(): Promise<number> {
    return this.count('app.snapshots');
  }

  async close(): Promise<void> {
    await this.redis?.stop();
    await this.database.drop();
  }
}

const dayOf = (day: number): string => `2026-08-${String(day).padStart(2, '0')}`;

async function until(
  what: string,
  ask: () => Promise<boolean>,
  log = (): string => '',
): Promise<void> {
  const giveUpAt = performance.now() + 120_000;
  while (!(await ask().catch(() => false))) {
    if (performance.now() > giveUpAt)
      throw new Error(`It never came about that ${what}.\n${log()}`);
    await sleep(20);
  }
}

/** Every one taken, each once by what stands there and by what the witness saw, and nothing left over. */
async function expectEachOnce(ground: Ground, count: number, worker: WorkerProcess): Promise<void> {
  await until(
    'all is done',
    async () => (await ground.count('app.outbox')) === 0,
    () => worker.log(),
  );
  expect(await ground.count(`app.job_runs where state = 'DONE'`)).toBe(count);
  expect(await ground.snapshots()).toBe(count);
  expect(await ground.count('witness.effects')).toBe(count);
  expect(
    await ground.count('(select distinct organisation_id, as_of from witness.effects) as once'),
  ).toBe(count);
}

describe.each(queueBackends())('the worker on %s', (queue) => {
  describe('with a database that stays', () => {
    let ground: Ground;
    beforeAll(async () => {
      ground = await Ground.lay(await createTestDatabase(), queue);
    });
    afterAll(() => ground.close());
    afterEach(() =>
      ground.database.query('delete from app.outbox; delete from app.organisation_directory'),
    );

    it('killed again and again in a run of 200 snapshots, each is there exactly once', async () => {
      const count = 200;
      const before = await ground.snapshots();
      await ground.ask(await ground.organisations(20), 10);
      let worker = new WorkerProcess(ground.config);
      for (const share of [0.25, 0.6]) {
        await worker.ready();
        await until(
          `${share} of it is done`,
          async () => (await ground.snapshots()) >= before + count * share,
          () => worker.log(),
        );
        await worker.kill();
        expect(await ground.count('app.outbox')).toBeGreaterThan(0);
        worker = new WorkerProcess(ground.config);
      }
      await expectEachOnce(ground, count, worker);
      // Its parent is gone: it ends by itself, or it would hold its jobs for ever.
      expect(await worker.orphan()).toBe(0);
    });

    it('deals all organisations out in batches, and each gets its snapshot', async () => {
      const before = await ground.snapshots();
      const ids = await ground.organisations(120);
      const worker = await startWorker({ ...ground.config, workerPort: 0 }, { schedules: [] });
      try {
        await ground.tenancy.write(systemActor(ids.slice(0, 1), 'test'), ids.slice(0, 1), (tx) =>
          enqueueSystem(tx, jobCatalogue['scores.snapshot-all'], { asOf }),
        );
        await until('each has one', async () => (await ground.snapshots()) === before + ids.length);
        const ready = await fetch(`${worker.url}/readyz`);
        expect([ready.status, await ready.json()]).toEqual([
          200,
          { ready: true, checks: { working: 'ok', database: 'ok', queue: 'ok' } },
        ]);
        expect((await fetch(`${worker.url}/healthz`)).status).toBe(200);
        expect((await fetch(`${worker.url}/anything`)).status).toBe(404);
        await until('the batches are counted', async () => {
          const lines = (await (await fetch(`${worker.url}/metrics`)).text()).split('\n');
          const said = (...parts: string[]) =>
            lines.some((line) => parts.every((part) => line.includes(part)));
          return (
            said(
              'duration_seconds_count',
              'job="scores.snapshot-batch"',
              'outcome="completed"',
              '} 3',
            ) && said('rolewright_jobs_depth', 'place="outbox waiting"', '} 0')
          );
        });
      } finally {
        await worker.close();
      }
    });

    it('leaves the many that wait in the outbox, a page in memory, and deals the same batches out again', async () => {
      const ids = await ground.organisations(230);
      const jobs = new JobWorker({
        config: ground.config,
        tenancy: ground.tenancy,
        logger: silent,
      });
      const handler = new ScoresSnapshotAllHandler(ground.tenancy, jobs.directory);
      const context = {
        actor: systemActor([], 'test'),
        signal: new AbortController().signal,
        progress: () => undefined,
        attempt: 1,
        dueAt: new Date('2026-03-01T12:15:00Z'),
      };
      await handler.handle({}, context);
      type Batch = { asOf: string; runId: string; organisationIds: string[] };
      const dealt = async () =>
        (
          await ground.database.query<{ payload: Batch }>(
            'select payload from app.outbox order by outbox_id',
          )
        ).map(({ payload }) => payload);
      const batches = await dealt();
      expect(batches.map(({ organisationIds }) => organisationIds.length)).toEqual([
        50, 50, 50, 50, 30,
      ]);
      expect(batches.flatMap(({ organisationIds }) => organisationIds)).toEqual(ids.toSorted());
      expect(new Set(batches.map(({ asOf: day, runId }) => `${day} ${runId}`))).toEqual(
        new Set(['2026-02-28 daily.2026-02-28']),
      );
      await handler.handle({}, context);
      expect((await dealt()).slice(batches.length)).toEqual(batches);
      await jobs.close();
    });

    it('is set to do so, and all else that is done unasked, each at its time', async () => {
      const worker = await startWorker({ ...ground.config, workerPort: 0 });
      const waiting = new RegExp(`place="queue delayed"[^}]*\\} ${schedules.length}\\s`);
      await until('the next time of each is waited for', async () =>
        waiting.test(await (await fetch(`${worker.url}/metrics`)).text()),
      );
      await worker.close();
    });
  });

  it('with the database stopped and started, and then killed, in a run of 200 snapshots, each is there exactly once', async () => {
    const count = 200;
    const server = await createTestServer();
    const ground = await Ground.lay(server, queue);
    const ids = await ground.organisations(20);
    await ground.ask(ids, 10);
    const events = await JobEvents.connect(ground.config.database.queueUrl, silent);
    let heard = 0;
    for (const id of ids) events.subscribe(id, () => (heard += 1));
    const worker = new WorkerProcess(ground.config);
    await worker.ready();
    await until(
      'a fifth is done',
      async () => (await ground.snapshots()) >= count * 0.2,
      () => worker.log(),
    );
    await server.restart();
    heard = 0;
    await until(
      'a half is done',
      async () => (await ground.snapshots()) >= count * 0.5,
      () => worker.log(),
    );
    await server.crash();
    await expectEachOnce(ground, count, worker);
    expect(heard).toBeGreaterThan(0);
    await events.close();
    expect(await worker.stop()).toBe(0);
    await ground.close();
  });

  (queue === 'Redis' ? it : it.skip)(
    'with Redis lost and back empty in a run of 200 snapshots, each is there exactly once',
    async () => {
      const count = 200;
      const ground = await Ground.lay(await createTestDatabase(), queue);
      await ground.ask(await ground.organisations(20), 10);
      const worker = new WorkerProcess(ground.config);
      await worker.ready();
      await until(
        'a third is done',
        async () => (await ground.snapshots()) >= count / 3,
        () => worker.log(),
      );
      await ground.redis?.restart?.();
      await expectEachOnce(ground, count, worker);
      expect(await worker.stop()).toBe(0);
      await ground.close();
    },
  );
});
