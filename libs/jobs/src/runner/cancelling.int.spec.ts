import { jest } from '@jest/globals';
import { queueBackends } from '@rolewright/testing';
import { v7 as uuid } from 'uuid';
import { Bench, gate, noteJob, stopped, until } from '../bench.fixture.js';
import { queueJobId } from '../catalogue/define-job.js';
import type { JobContext } from '../runner/handlers.js';

// Far longer than anything takes: machines are busy, and nothing here is measured.
jest.setTimeout(180_000);

describe.each(queueBackends())('cancelling on %s', (queue) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await Bench.open(queue);
  }, 120_000);
  afterEach(() => bench.quiet(), 60_000);
  afterAll(() => bench.close(), 60_000);
  const idIn = (jobRunId: string) => queueJobId(noteJob, { jobRunId });

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
      // Missing where a busy machine let its lock lapse: put back to wait, it is withdrawn like any waiting job.
      await until('it is over', async () =>
        ['completed', 'missing'].includes(
          (await workers[0]?.backend.stateOf(idIn(run)))?.state ?? '',
        ),
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
