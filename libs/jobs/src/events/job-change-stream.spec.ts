import { type JobChangeListener, JobChangeStream } from './job-change-stream.js';

function stream() {
  const listeners = new Set<JobChangeListener>();
  const changes = new JobChangeStream('organisation', (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  });
  const tell = (jobRunId: string) =>
    listeners.forEach((listener) => listener({ organisationId: 'organisation', jobRunId }));
  return { changes, tell, listeners };
}
const item = (jobRunId: string) => ({
  done: false,
  value: { organisationId: 'organisation', jobRunId },
});
const end = { done: true, value: undefined };

describe('JobChangeStream', () => {
  it('hands out what came before it was asked, each job once', async () => {
    const { changes, tell } = stream();
    for (const run of ['a', 'b', 'a']) tell(run);
    expect([await changes.next(), await changes.next()]).toEqual([item('a'), item('b')]);
  });

  it('wakes a reader that waits', async () => {
    const { changes, tell } = stream();
    const next = changes.next();
    tell('a');
    expect(await next).toEqual(item('a'));
  });

  it('ends at once while a reader waits, and lets go of its source', async () => {
    const { changes, listeners } = stream();
    const next = changes.next();
    await changes.return();
    expect([await next, await changes.next()]).toEqual([end, end]);
    expect(listeners.size).toBe(0);
  });

  it('holds no more than a thousand jobs for a reader that never comes', async () => {
    const { changes, tell } = stream();
    for (let run = 0; run < 1_500; run += 1) tell(String(run));
    expect(await changes.next()).toEqual(item('500'));
  });

  it('ends a for-await loop that is left', async () => {
    const { changes, tell, listeners } = stream();
    tell('a');
    for await (const change of changes) {
      expect(change.jobRunId).toBe('a');
      break;
    }
    expect(listeners.size).toBe(0);
  });
});
