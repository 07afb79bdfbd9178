import { jest } from '@jest/globals';
import { serviceFor } from './answer-service.js';
import { AnswerFailure } from './answers.js';

const asked: { url: string; init: RequestInit }[] = [];
const original = globalThis.fetch;
afterEach(() => {
  asked.length = 0;
  globalThis.fetch = original;
});

/** Answers each request in order with a body; null is a lost connection. */
function answering(...bodies: (object | null)[]) {
  globalThis.fetch = jest.fn((url: unknown, init: unknown) => {
    asked.push({ url: String(url), init: init as RequestInit });
    const body = bodies.shift();
    if (!body) return Promise.reject(new TypeError('Failed to fetch'));
    return Promise.resolve({
      headers: new Headers({ 'retry-after': '7' }),
      json: () => Promise.resolve(body),
    } as Response);
  }) as typeof fetch;
}

const fault = (code: string, extensions: object = {}) => ({
  errors: [{ message: code, extensions: { code, ...extensions } }],
});
const failureOf = (asking: Promise<unknown>) =>
  asking.then(
    () => null,
    (error: unknown) => (error instanceof AnswerFailure ? error.failure : error),
  );
const told = {
  state: 'OPEN',
  organisationName: 'Birch Bank',
  campaignTitle: 'Diagnostic',
  opensOn: null,
  dueOn: '2026-12-07',
  timeZone: 'Europe/London',
  firstName: null,
  domains: [],
  roles: [],
  answers: [
    { domain: 'INT', question: 'MAY', choice: 'RUNG', names: [], rung: 3, version: 2 },
    { domain: 'INT', question: 'OWNER', choice: null, names: [], rung: null, version: 5 },
  ],
  submittedAt: null,
  changedSince: false,
};
const save = (kind: 'nobody' | 'unknown') =>
  serviceFor('secret').save({ domain: 'INT', question: 'OWNER', given: { kind }, version: 1 });

describe('the respondent’s requests', () => {
  it('carry the token in their body alone, and no session of whoever is signed in here', async () => {
    answering({ data: { respondentSession: told } });
    const { answers } = await serviceFor('secret').open();
    expect(asked[0]?.url).toBe('/graphql');
    expect(asked[0]?.init.credentials).toBe('omit');
    expect(JSON.stringify(asked[0]?.init.headers)).not.toContain('secret');
    expect(JSON.parse(String(asked[0]?.init.body))).toMatchObject({
      variables: { token: 'secret' },
    });
    expect(answers.map(({ given, version }) => [given, version])).toEqual([
      [{ kind: 'may', level: 'STOP' }, 2],
      [{ kind: 'none' }, 5],
    ]);
  });

  it('tell a conflict with what stands, in the service’s own words', async () => {
    answering(
      fault('CONFLICT', {
        current: { choice: 'dont-know', names: [], rung: null, version: 4 },
      }),
    );
    expect(await failureOf(save('nobody'))).toMatchObject({
      kind: 'conflict',
      current: { given: { kind: 'unknown' }, version: 4 },
    });
  });

  it('find out what became of a link that is refused', async () => {
    answering(fault('NOT_FOUND'), { data: { respondentSession: { ...told, state: 'CLOSED' } } });
    expect(await failureOf(save('nobody'))).toEqual({ kind: 'ended', because: { why: 'closed' } });
    answering(fault('CONFLICT'), { data: { respondentSession: { ...told, state: 'REVOKED' } } });
    expect(await failureOf(save('nobody'))).toEqual({ kind: 'ended', because: { why: 'revoked' } });
  });

  it('tell a lost connection, a busy service and an answer it will not take apart', async () => {
    answering(null);
    expect(await failureOf(save('unknown'))).toEqual({ kind: 'network' });
    answering(fault('RATE_LIMITED'));
    expect(await failureOf(save('unknown'))).toEqual({ kind: 'busy', afterSeconds: 7 });
    answering(fault('INPUT_INVALID'));
    expect(await failureOf(save('unknown'))).toMatchObject({ kind: 'refused' });
    answering(fault('INTERNAL'));
    expect(await failureOf(save('unknown'))).toMatchObject({ kind: 'broken' });
  });
});
