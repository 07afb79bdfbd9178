import { setTimeout as delay } from 'node:timers/promises';
import { Readiness } from './readiness.js';

test('is ready once every step of starting is done', async () => {
  const readiness = new Readiness();
  const migrated = readiness.begin('migrate');
  const seeded = readiness.begin('seed');
  migrated();
  expect(await readiness.report()).toEqual({
    ready: false,
    checks: { migrate: 'ok', seed: 'not yet' },
  });
  seeded();
  expect((await readiness.report()).ready).toBe(true);
});

test('asks its checks each time, and tells nothing of why one fails', async () => {
  const readiness = new Readiness();
  let database = true;
  readiness.check('database', async () => {
    if (!database) throw new Error('password authentication failed for user "rolewright_app"');
  });
  expect((await readiness.report()).ready).toBe(true);
  database = false;
  expect(await readiness.report()).toEqual({ ready: false, checks: { database: 'failing' } });
});

test('takes no answer for a failing one', async () => {
  const readiness = new Readiness(20);
  readiness.check('queue', () => delay(10_000, undefined, { ref: false }));
  expect((await readiness.report()).checks).toEqual({ queue: 'no answer in time' });
});

test('is not ready while the process ends', async () => {
  const readiness = new Readiness();
  readiness.close();
  expect((await readiness.report()).ready).toBe(false);
});
