import { DomainError } from '@rolewright/domain';
import type { EdgeOptions } from '../http/edge-options.js';
import { RequestContext } from '../http/request-context.js';
import { LinkBudget } from './link-budget.js';

const start = Date.parse('2026-11-02T12:00:00Z');
// All that the budget reads of the edge's options.
const budget = (requestsPerMinute = 600) =>
  new LinkBudget({ config: { requestsPerMinute } } as EdgeOptions);
const from = (address: string) =>
  new RequestContext(
    'r',
    { session: () => Promise.resolve(null), actor: () => Promise.reject(new Error('nobody')) },
    address,
  );
const done = () => Promise.resolve('done');
const wrong = () => Promise.reject(new DomainError('NOT_FOUND'));

/** The outcomes of so many requests, one after another. */
async function outcomes(times: number, ask: (at: number) => Promise<string>): Promise<string[]> {
  const all: string[] = [];
  for (let at = 0; at < times; at += 1) {
    all.push(await ask(at).catch((error: unknown) => (error as DomainError).code));
  }
  return all;
}
const count = (all: readonly string[], outcome: string) =>
  all.filter((one) => one === outcome).length;

it('one link is used 240 times a minute, from wherever', async () => {
  const links = budget();
  const all = await outcomes(250, (at) => links.spend(from(`10.0.0.${at}`), 'one', done, start));
  expect([count(all, 'done'), count(all, 'RATE_LIMITED')]).toEqual([240, 10]);
  expect(await links.spend(from('10.0.0.1'), 'another', done, start)).toBe('done');
  expect(await links.spend(from('10.0.0.1'), 'one', done, start + 60_000)).toBe('done');
});

it('one address uses any links 1,200 times a minute', async () => {
  const links = budget();
  const all = await outcomes(1_210, (at) => links.spend(from('10.0.0.1'), `${at}`, done, start));
  expect(count(all, 'RATE_LIMITED')).toBe(10);
  expect(await links.spend(from('10.0.0.2'), 'x', done, start)).toBe('done');
});

it('one address tries 30 secrets that open nothing, then waits for the minute to end', async () => {
  const links = budget();
  const all = await outcomes(40, (at) => links.spend(from('10.0.0.1'), `${at}`, wrong, start));
  expect([count(all, 'NOT_FOUND'), count(all, 'RATE_LIMITED')]).toEqual([31, 9]);
  const right = links.spend(from('10.0.0.1'), 'right', done, start + 59_000);
  await expect(right).rejects.toMatchObject({ code: 'RATE_LIMITED' });
  expect(await links.spend(from('10.0.0.2'), 'right', done, start)).toBe('done');
  expect(await links.spend(from('10.0.0.1'), 'right', done, start + 60_000)).toBe('done');
});

it('where requests are not counted, neither are these', async () => {
  const links = budget(0);
  const all = await outcomes(2_000, () => links.spend(from('10.0.0.1'), 'one', done, start));
  expect(count(all, 'done')).toBe(2_000);
});
