import { setTimeout as delay } from 'node:timers/promises';
import { Shutdown } from './shutdown.js';

test('closes what was opened last first, and each once', async () => {
  const closed: string[] = [];
  const shutdown = new Shutdown();
  for (const name of ['database', 'queue', 'server'])
    shutdown.add(name, async () => void closed.push(name));
  const results = await Promise.all([shutdown.close(), shutdown.close()]);
  expect(results).toEqual([true, true]);
  expect(closed).toEqual(['server', 'queue', 'database']);
});

test('goes on when one cannot be closed, and says so', async () => {
  const closed: string[] = [];
  const shutdown = new Shutdown();
  shutdown.add('database', () => void closed.push('database'));
  shutdown.add('queue', () => Promise.reject(new Error('stuck')));
  expect(await shutdown.close()).toBe(false);
  expect(closed).toEqual(['database']);
});

test('does not wait for ever', async () => {
  const shutdown = new Shutdown({ timeoutMilliseconds: 20 });
  shutdown.add('queue', () => delay(10_000, undefined, { ref: false }));
  expect(await shutdown.close()).toBe(false);
});

test('listens to the signals only while asked to', () => {
  const before = process.listenerCount('SIGTERM');
  const stop = new Shutdown().listen();
  expect(process.listenerCount('SIGTERM')).toBe(before + 1);
  stop();
  expect(process.listenerCount('SIGTERM')).toBe(before);
});
