import { z } from 'zod';
import { defineJob } from '../catalogue/define-job.js';
import { type JobHandler, matchHandlers } from './handlers.js';

const job = (name: string) =>
  defineJob({
    name,
    scope: 'system',
    payload: z.object({}),
    attempts: 1,
    backoff: { delayMs: 1, jitter: 0 },
    priority: 1,
    idempotencyKey: () => 'once',
    organisations: () => [],
  });
const first = job('tests.first');
const second = job('tests.second');
const handlerOf = (of: typeof first): JobHandler => ({ job: of, handle: () => Promise.resolve() });

describe('matchHandlers', () => {
  const catalogue = { 'tests.first': first, 'tests.second': second };

  it('takes exactly one handler a job', () => {
    expect([...matchHandlers(catalogue, [handlerOf(first), handlerOf(second)]).keys()]).toEqual([
      'tests.first',
      'tests.second',
    ]);
  });

  it('names every fault at once', () => {
    const strange = job('tests.strange');
    expect(() =>
      matchHandlers(catalogue, [handlerOf(second), handlerOf(second), handlerOf(strange)]),
    ).toThrow(
      'The jobs and their handlers do not match: "tests.first" has no handler; "tests.second" has 2 handlers; ' +
        'a handler is for "tests.strange", which is not in the catalogue.',
    );
  });

  it('refuses a job under another name', () => {
    expect(() => matchHandlers({ 'tests.other': first }, [handlerOf(first)])).toThrow(
      /name that is not its own/,
    );
  });
});
