import { Writable } from 'node:stream';
import { createLogger, withLogContext } from './logger.js';

function record(): { lines: Record<string, unknown>[]; destination: Writable } {
  const lines: Record<string, unknown>[] = [];
  const destination = new Writable({
    write(chunk: Buffer, _, done) {
      lines.push(JSON.parse(chunk.toString()) as Record<string, unknown>);
      done();
    },
  });
  return { lines, destination };
}

test('a line carries service, level, time and the ids of what it belongs to', async () => {
  const { lines, destination } = record();
  const logger = createLogger({ service: 'api', destination });
  await withLogContext({ requestId: 'r1' }, async () => {
    await Promise.resolve();
    withLogContext({ jobId: 'j1' }, () => logger.info('inside'));
  });
  logger.warn('outside');
  expect(lines[0]).toMatchObject({
    service: 'api',
    level: 'info',
    msg: 'inside',
    requestId: 'r1',
    jobId: 'j1',
  });
  expect(lines[0]?.['time']).toMatch(/^\d{4}-\d\d-\d\dT/);
  expect(lines[1]).not.toHaveProperty('requestId');
});

test.each([
  ['a password', { password: 's3cret' }],
  ['a header', { request: { headers: { cookie: 's3cret', Authorization: 'Bearer s3cret' } } }],
  ['a list of tokens', { users: [{ session: { token: 's3cret' } }] }],
  ['a key by any name', { API_KEY: 's3cret', authSecret: 's3cret', private_key: 's3cret' }],
  ['a URL', { databaseUrl: 'postgresql://app:s3cret@db/rolewright' }],
  ['a URL in an error', { err: new Error('cannot reach redis://:s3cret@cache:6379') }],
  [
    'an error’s parameters',
    {
      err: Object.assign(new Error('failed'), {
        parameters: ['s3cret'],
        detail: 'Key (token)=(s3cret)',
      }),
    },
  ],
  [
    'the cause of an error',
    { err: new Error('failed', { cause: new Error('postgresql://a:s3cret@b') }) },
  ],
])('never shows %s', (_, entry) => {
  const { lines, destination } = record();
  createLogger({ service: 'api', destination }).error(entry, 'told');
  expect(JSON.stringify(lines)).not.toContain('s3cret');
  expect(lines[0]?.['msg']).toBe('told');
});

test('an error logged alone, and a message, hide passwords too', () => {
  const { lines, destination } = record();
  const logger = createLogger({ service: 'api', destination });
  logger.error(new Error('cannot reach redis://:s3cret@cache:6379'));
  logger.info('connecting to postgresql://app:s3cret@db/rolewright');
  expect(lines.map(({ msg }) => msg)).toEqual([
    'cannot reach redis://:***@cache:6379',
    'connecting to postgresql://app:***@db/rolewright',
  ]);
  expect(JSON.stringify(lines)).not.toContain('s3cret');
});

test('tells of an error what helps', () => {
  const { lines, destination } = record();
  const error = Object.assign(new Error('duplicate key', { cause: new TypeError('inner') }), {
    code: '23505',
    constraint: 'imports_pkey',
  });
  createLogger({ service: 'api', destination }).error({ err: error }, 'told');
  expect(lines[0]?.['err']).toMatchObject({
    message: 'duplicate key',
    code: '23505',
    constraint: 'imports_pkey',
    stack: expect.stringContaining('logger.spec'),
    cause: { type: 'TypeError', message: 'inner' },
  });
});

test('an entry that contains itself is cut, not followed', () => {
  const { lines, destination } = record();
  const loop: Record<string, unknown> = { name: 'loop' };
  loop['self'] = loop;
  createLogger({ service: 'api', destination }).info({ loop }, 'told');
  expect(JSON.stringify(lines)).toContain('[deeper]');
});
