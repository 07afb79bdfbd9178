import { DomainError } from '@rolewright/domain';
import { faultWords, isOutage } from './fault-words.js';

const withCode = (code: string) => Object.assign(new Error('something'), { code });
const run = { organisationId: 'o', jobRunId: 'r' };

describe('isOutage', () => {
  it.each([
    ['a refused connection', withCode('ECONNREFUSED')],
    ['a server shutting down', withCode('57P01')],
    ['a server starting up', withCode('57P03')],
    ['a lost connection', withCode('08006')],
    ['a connection that ended', new Error('Connection terminated unexpectedly')],
    ['a driver fault inside another', new Error('query failed', { cause: withCode('ECONNRESET') })],
    ['an ORM fault', Object.assign(new Error('query failed'), { driverError: withCode('57P01') })],
    [
      'each address refused',
      new AggregateError([withCode('ECONNREFUSED'), withCode('ECONNREFUSED')]),
    ],
    ['a service that says so', new DomainError('UNAVAILABLE', {})],
  ])('is %s', (_, fault) => expect(isOutage(fault)).toBe(true));

  it.each([
    ['a broken rule', new DomainError('CONFLICT', {})],
    ['a statement that took too long', new DomainError('UNAVAILABLE', { reason: '57014' })],
    ['a lock that was not granted', withCode('55P03')],
    ['a unique violation', withCode('23505')],
    ['a slip in code', new TypeError('x is not a function')],
    ['no error at all', 'ECONNREFUSED'],
    ['an empty aggregate', new AggregateError([])],
  ])('is not %s', (_, fault) => expect(isOutage(fault)).toBe(false));
});

describe('faultWords', () => {
  it('keeps messages of drivers to the log, and says where to look', () => {
    const fault = Object.assign(new Error('connect 10.0.0.7:5432 as rolewright_app'), {
      code: '23505',
    });
    const words = faultWords(fault, run);
    expect(words).toBe(
      'The service could not finish this (23505). Its log has the details under r.',
    );
  });

  it('passes on what the domain says', () => {
    expect(faultWords(new DomainError('CONFLICT', {}), run)).toBe(
      'The service refused this (CONFLICT).',
    );
  });
});
