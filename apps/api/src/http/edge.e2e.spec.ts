import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { useTestDatabase } from '@rolewright/testing';
import {
  answerOf,
  createPerson,
  freshAddress,
  publicUrl,
  startTestApi,
  type TestApi,
} from '../fixtures/api.fixture.js';

const json = { 'content-type': 'application/json' };
const document = JSON.stringify({ query: '{ viewer { name } }' });
const dashboard = mkdtempSync(join(tmpdir(), 'rolewright-dashboard-'));
mkdirSync(join(dashboard, 'assets'));
writeFileSync(
  join(dashboard, 'index.html'),
  '<!doctype html><head><script>let a = 1</script></head><div id="root"></div>',
);
writeFileSync(join(dashboard, 'answer.html'), '<!doctype html><div id="root">answer</div>');
writeFileSync(join(dashboard, 'assets/main-Ab3_dE9x.js'), `console.log("${'x'.repeat(4_000)}")`);
writeFileSync(join(dashboard, 'favicon.svg'), '<svg/>');

let api: TestApi;
let production: TestApi;
let cookie: string;

afterAll(async () => {
  await api?.close();
  await production?.close();
  rmSync(dashboard, { recursive: true, force: true });
}, 60_000);
const database = useTestDatabase();
beforeAll(async () => {
  api = await startTestApi(database, { requestsPerMinute: 50 }, undefined, dashboard);
  production = await startTestApi(
    database,
    { environment: 'production', publicUrl: 'https://rolewright.example' },
    undefined,
    dashboard,
  );
  cookie = await api.signIn((await createPerson(api, 'Ada Reyes')).email);
}, 60_000);

const post = (headers: Record<string, string>, body = document) =>
  api.fetch('/graphql', { method: 'POST', headers, body, cookie });

describe('requests that a foreign page could make', () => {
  it.each([
    ['an origin of its own', { ...json, origin: 'https://evil.example' }],
    ['the right name on another port', { ...json, origin: `${publicUrl}:8080` }],
    ['an opaque origin', { ...json, origin: 'null' }],
  ])('%s: refused', async (_name, headers) => {
    const answer = await answerOf(await post(headers));
    expect([answer.status, answer.code]).toEqual([403, 'FORBIDDEN']);
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
  ])('a body of %s: not read', async (type) =>
    expect((await post({ 'content-type': type })).status).toBe(415),
  );

  it.each(['GET', 'PUT', 'DELETE', 'PATCH'])('%s /graphql: no operation runs', async (method) => {
    const query = `?query=${encodeURIComponent('{ viewer { name } }')}`;
    const answer = await answerOf(await api.fetch(`/graphql${query}`, { method, cookie }));
    expect([answer.status, answer.code]).toEqual([405, 'BAD_REQUEST']);
  });

  it('sign-out from a foreign page: refused', async () => {
    const response = await api.fetch('/auth/sign-out', {
      method: 'POST',
      headers: { ...json, origin: 'https://evil.example' },
      body: '{}',
      cookie,
    });
    expect(response.status).toBe(403);
    expect((await answerOf(await post(json))).code).toBeUndefined();
  });

  it('our own page: answered', async () => {
    expect((await answerOf(await post({ ...json, origin: publicUrl }))).data).toEqual({
      viewer: { name: 'Ada Reyes' },
    });
  });
});

describe('bodies', () => {
  it.each([
    ['no JSON', '{', 400],
    ['a list of operations', `[${document},${document}]`, 400],
    ['no query', '{}', 400],
    ['a query that is no text', '{"query":{"kind":"Document"}}', 400],
    ['variables that are no object', '{"query":"{ viewer { name } }","variables":"{}"}', 400],
    ['a poisoned prototype', '{"query":"{ viewer { name } }","__proto__":{"x":1}}', 400],
    [
      'a persisted operation that nobody knows',
      '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}',
      400,
    ],
    [
      'a subscription',
      '{"query":"subscription { jobChanged(organisationId: \\"x\\") { name } }"}',
      400,
    ],
    [
      'an operation that is not there',
      '{"query":"query A { viewer { name } }","operationName":"B"}',
      400,
    ],
  ])('%s', async (_name, body, status) => {
    const answer = await answerOf(await post(json, body));
    expect(answer.status).toBe(status);
    expect(answer.code).toMatch(/^(BAD_REQUEST|DOCUMENT_INVALID)$/);
    expect(answer.errors[0]?.extensions['requestId']).toBe(answer.requestId);
  });

  it('longer than an ordinary one: refused before it is read, but for a file to preview', async () => {
    const long = JSON.stringify({
      query: '{ viewer { name } }',
      variables: { filler: 'x'.repeat(150_000) },
    });
    const anonymous = await api.fetch('/graphql', { method: 'POST', headers: json, body: long });
    expect(anonymous.status).toBe(413);
    const stranger = await post(json, long);
    expect([stranger.status, (await answerOf(stranger)).code]).toEqual([413, 'BAD_REQUEST']);
    const signIn = await api.fetch('/auth/sign-in/email', {
      method: 'POST',
      headers: json,
      body: long,
    });
    expect(signIn.status).toBe(413);
  });
});

it('more requests in a minute than the budget: refused with the time to wait', async () => {
  const headers = { ...json, 'x-forwarded-for': freshAddress() };
  const statuses = await Promise.all(
    Array.from({ length: 60 }, () => post(headers).then(({ status }) => status)),
  );
  expect(statuses).toContain(429);
  const refused = await post(headers);
  expect(refused.status === 429 ? Number(refused.headers.get('retry-after')) : 1).toBeGreaterThan(
    0,
  );
});

describe('request ids', () => {
  it('are given, and kept where the caller has a harmless one', async () => {
    const given = await post(json);
    expect(given.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    const kept = await post({ ...json, 'x-request-id': 'trace-0123.abc' });
    expect(kept.headers.get('x-request-id')).toBe('trace-0123.abc');
    const replaced = await post({ ...json, 'x-request-id': '<script>alert(1)</script>' });
    expect(replaced.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('health', () => {
  it('/healthz and /readyz answer without a session', async () => {
    expect((await api.fetch('/healthz')).status).toBe(200);
    const ready = await api.fetch('/readyz');
    expect(await ready.json()).toEqual({
      ready: true,
      checks: { serving: 'ok', database: 'ok', queue: 'ok' },
    });
  });

  it('/metrics tells requests by operation, and nothing to strangers in production', async () => {
    const text = await (await api.fetch('/metrics')).text();
    expect(text).toMatch(/rolewright_request_duration_seconds_count\{[^}]*route="query viewer"/);
    expect(text).toContain('rolewright_pool_connections');
    const forwarded = await production.fetch('/metrics', {
      headers: { 'x-forwarded-for': '192.0.2.7' },
    });
    expect(forwarded.status).toBe(404);
  });
});

describe('the blank workbook', () => {
  it('is for the signed-in', async () => {
    const anonymous = await answerOf(await api.fetch('/files/blank-workbook.xlsx'));
    expect([anonymous.status, anonymous.code]).toEqual([401, 'UNAUTHENTICATED']);
    const response = await api.fetch('/files/blank-workbook.xlsx', { cookie });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toContain('rolewright-blank-workbook.xlsx');
    expect(
      Buffer.from(await response.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  }, 20_000);
});

describe('the dashboard', () => {
  it('answers every screen with its page, under a strict policy', async () => {
    for (const path of ['/', '/organisations/abc/domains', '/sign-in?next=%2F']) {
      const response = await api.fetch(path);
      expect(response.status).toBe(200);
      expect(await response.text()).toContain('id="root"');
      const policy = response.headers.get('content-security-policy') ?? '';
      expect(policy).toMatch(/default-src 'none'.*script-src 'self' 'sha256-[\w+/=]+'/);
      expect(policy).not.toMatch(/unsafe|\*/);
      expect(response.headers.get('x-frame-options')).toBe('DENY');
      expect(response.headers.get('cache-control')).toBe('no-cache');
    }
  });

  it('gives a screen that has a page of its own that page, as strictly', async () => {
    const response = await api.fetch('/answer?at=INT');
    expect(await response.text()).toContain('>answer<');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await (await api.fetch('/answers')).text()).not.toContain('>answer<');
  });

  it('keeps hashed files for ever, compressed, and asks again for the rest', async () => {
    const asset = await api.fetch('/assets/main-Ab3_dE9x.js', {
      headers: { 'accept-encoding': 'br' },
    });
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(asset.headers.get('content-encoding')).toBe('br');
    expect(await asset.text()).toMatch(/^console\.log/);
    const icon = await api.fetch('/favicon.svg');
    expect(icon.headers.get('cache-control')).toBe('no-cache');
    const etag = icon.headers.get('etag') ?? '';
    expect((await api.fetch('/favicon.svg', { headers: { 'if-none-match': etag } })).status).toBe(
      304,
    );
  });

  it.each([
    '/assets/gone-Ab3_dE9x.js',
    '/graphql/x',
    '/auth',
    '/files/other.xlsx',
    '/healthz/x',
    '/metrics/x',
    '/..%2f..%2fpackage.json',
    '/assets/..%2f..%2f..%2fetc%2fpasswd',
    '/.env',
  ])('%s is not the page', async (path) => {
    const answer = await answerOf(await api.fetch(path));
    expect([answer.status, answer.code]).toEqual([404, 'NOT_FOUND']);
  });
});

describe('in production', () => {
  it('nothing tells how the schema looks', async () => {
    const answer = await production.send('{ __schema { types { name } } }');
    expect([answer.status, answer.code]).toEqual([400, 'DOCUMENT_INVALID']);
    const misspelt = await production.send('{ viewr { name } }');
    expect(misspelt.body).not.toMatch(/did you mean/i);
    expect(misspelt.body).not.toContain('"viewer"');
  });

  it('nothing tells where it failed', async () => {
    for (const query of [
      '{',
      '{ nothing }',
      '{ viewer { name } }',
      'query ($a: Int) { snapshots(organisationId: "x", first: $a) { totalCount } }',
    ]) {
      const answer = await production.send(query, { a: 'text' });
      expect(answer.body).not.toMatch(/stack|node_modules|\.ts|\.js|\bat \w+\./);
    }
  });

  it('cookies and headers insist on https', async () => {
    const { email } = await createPerson(production, 'Bo Lindqvist');
    const response = await production.fetch('/auth/sign-in/email', {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ email, password: 'a long enough password' }),
    });
    for (const set of response.headers.getSetCookie())
      expect(set).toMatch(/^__Secure-.*HttpOnly; Secure; SameSite=Lax/i);
    expect(response.headers.get('strict-transport-security')).toMatch(/max-age=\d{8}/);
    expect((await production.fetch('/')).headers.get('content-security-policy')).toContain(
      'upgrade-insecure-requests',
    );
  });
});

it('every answer of the API forbids sniffing, framing and keeping', async () => {
  const { headers } = await post(json);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('x-powered-by')).toBeNull();
});
