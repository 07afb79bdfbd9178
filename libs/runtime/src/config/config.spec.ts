import { ConfigError, completeConfig, environmentOf, loadConfig, loadSettings } from './config.js';
import { deriveDatabaseUrls, hideCredentials, withDatabase } from './database-urls.js';

const secret = 'x'.repeat(32);
const admin = 'postgresql://postgres:admin-secret@db.example:5433/rolewright?sslmode=require';

function faultsOf(work: () => unknown): readonly string[] {
  try {
    work();
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  return [];
}

test('an empty environment gives the settings of one machine', () => {
  expect(loadSettings({})).toMatchObject({
    environment: 'development',
    host: '127.0.0.1',
    port: 4310,
    publicUrl: 'http://localhost:4310',
    logLevel: 'info',
    telemetry: false,
    redisUrl: undefined,
    authSecret: undefined,
  });
});

test('every fault is named at once', () => {
  const faults = faultsOf(() =>
    loadSettings({
      NODE_ENV: 'staging',
      PORT: '70000',
      DATABASE_URL: 'mysql://x',
      REDIS_URL: 'localhost:6379',
      AUTH_SECRET: 'short',
      PUBLIC_URL: 'rolewright.example',
      LOG_LEVEL: 'loud',
      OTEL_ENABLED: 'maybe',
    }),
  );
  const named = faults.map((fault) => fault.split(':')[0]);
  expect(named.sort()).toEqual(
    [
      'AUTH_SECRET',
      'DATABASE_URL',
      'LOG_LEVEL',
      'NODE_ENV',
      'OTEL_ENABLED',
      'PORT',
      'PUBLIC_URL',
      'REDIS_URL',
    ].sort(),
  );
});

test('a fault never repeats the value, which may be a secret', () => {
  const faults = faultsOf(() =>
    loadSettings({ AUTH_SECRET: 'hush-hush', DATABASE_URL: 'hunter2' }),
  );
  expect(faults.join()).not.toMatch(/hush-hush|hunter2/);
});

test('a password that is not encoded is a fault, not a riddle at the first connection', () => {
  const faults = faultsOf(() => loadSettings({ DATABASE_URL: 'postgresql://u:100%@h/d' }));
  expect(faults).toEqual(['DATABASE_URL: has a password in which % is not written as %25']);
});

test('a bucket is where its settings say, and reaches a child process', () => {
  const config = loadConfig({
    AUTH_SECRET: secret,
    DATABASE_URL: admin,
    EVIDENCE_QUOTA_MB: '100',
    S3_BUCKET: 'evidence',
    S3_ENDPOINT: 'http://store.example:9000',
    S3_ACCESS_KEY_ID: 'key',
    S3_SECRET_ACCESS_KEY: 'hush-hush',
  });
  expect(config.evidenceQuota).toBe(104_857_600);
  expect(config.objectStore).toEqual({
    bucket: 'evidence',
    region: 'us-east-1',
    endpoint: 'http://store.example:9000',
    pathStyle: true,
    keys: { id: 'key', secret: 'hush-hush' },
  });
  expect(loadConfig(environmentOf(config)).objectStore).toEqual(config.objectStore);
  expect(loadSettings({}).objectStore).toBeUndefined();
});

test('half a pair of keys is a fault that does not repeat it', () => {
  const faults = faultsOf(() =>
    loadSettings({ S3_BUCKET: 'evidence', S3_SECRET_ACCESS_KEY: 'hush-hush' }),
  );
  expect(faults).toEqual(['S3_SECRET_ACCESS_KEY: and S3_ACCESS_KEY_ID come together']);
});

test('empty values count as absent', () => {
  expect(loadSettings({ PORT: '', REDIS_URL: '', AUTH_SECRET: '' }).port).toBe(4310);
});

test('a serving process must have a secret and its databases', () => {
  expect(faultsOf(() => loadConfig({}))).toHaveLength(4);
  expect(faultsOf(() => loadConfig({ AUTH_SECRET: secret, DATABASE_URL: admin }))).toEqual([]);
});

test('production listens on every address', () => {
  expect(loadSettings({ NODE_ENV: 'production' }).host).toBe('0.0.0.0');
});

test('what a child process loads is the same, without the administrator', () => {
  const config = loadConfig({
    AUTH_SECRET: secret,
    DATABASE_URL: admin,
    REDIS_URL: 'redis://localhost:1',
    PORT: '0',
  });
  const inherited = loadConfig(environmentOf(config));
  expect(inherited).toEqual({ ...config, database: { ...config.database, adminUrl: undefined } });
  expect(JSON.stringify(environmentOf(config))).not.toContain('admin-secret');
});

test('what the caller brings fills what the environment lacks', () => {
  const config = completeConfig(loadSettings({}), { authSecret: secret, adminUrl: admin });
  expect(config.database.appUrl).toContain('rolewright_app');
});

describe('role URLs', () => {
  test('keep server, database and options, and change role and password', () => {
    const url = new URL(deriveDatabaseUrls(admin).appUrl);
    expect([url.host, url.pathname, url.search, url.username]).toEqual([
      'db.example:5433',
      '/rolewright',
      '?sslmode=require',
      'rolewright_app',
    ]);
    expect(url.password).toMatch(/^[\w-]{43}$/);
  });

  test('have a password for each role, the same each time, another for another administrator', () => {
    const urls = Object.values(deriveDatabaseUrls(admin));
    expect(new Set(urls.map((url) => new URL(url).password)).size).toBe(3);
    expect(Object.values(deriveDatabaseUrls(admin))).toEqual(urls);
    const other = deriveDatabaseUrls(admin.replace('admin-secret', 'another'));
    expect(new URL(other.appUrl).password).not.toBe(new URL(urls[0] as string).password);
  });

  test('can be had for another database', () => {
    expect(withDatabase(admin, 'a b')).toContain(':5433/a%20b?');
  });

  test.each([
    ['postgresql://u:p@h/d', 'postgresql://u:***@h/d'],
    ['could not reach redis://:secret@h:1/0 today', 'could not reach redis://:***@h:1/0 today'],
    ['https://example.org/a:b@c', 'https://example.org/a:b@c'],
  ])('are shown without their password: %s', (url, shown) => {
    expect(hideCredentials(url)).toBe(shown);
  });
});
