import { jest } from '@jest/globals';
import { buildOrganisation, queueBackends } from '@rolewright/testing';
import { v7 as uuid } from 'uuid';
import { Bench, noteJob, until } from '../bench.fixture.js';
import { queueJobId } from '../catalogue/define-job.js';
import { toQueuedJob } from '../outbox/queued-job.js';

// Far longer than anything takes: machines are busy, and nothing here is measured.
jest.setTimeout(180_000);

describe.each(queueBackends())('the relay on %s', (queue) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await Bench.open(queue);
  }, 120_000);
  afterEach(() => bench.quiet(), 60_000);
  afterAll(() => bench.close(), 60_000);
  const idIn = (jobRunId: string) => queueJobId(noteJob, { jobRunId });

  it('killed between publishing and marking publishes again, and the job runs once', async () => {
    const idle = bench.worker();
    await idle.backend.ready();
    const jobRunId = await bench.ask('twice published');
    const bounds = { batch: 10, window: 100, windowPerOrganisation: 100 };
    const killed = idle.outbox.publishNext(async (rows) => {
      await idle.backend.publish(rows.map((row) => toQueuedJob({ [noteJob.name]: noteJob }, row)));
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
    const runs = await Promise.all(Array.from({ length: 20 }, (_, n) => bench.ask(`shared ${n}`)));
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
