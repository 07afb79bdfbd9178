import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { describeError, isUnauthenticated } from './errors.js';

const graphQLError = (code: string, message = 'What the service says.') =>
  new CombinedGraphQLErrors({
    errors: [{ message, extensions: { code, requestId: 'request-7' } }],
  });

const serverError = (status: number) =>
  new ServerError('failed', {
    response: { status, ok: false } as Response,
    bodyText: '',
  });

describe('what a failure means to a reader', () => {
  it.each([
    [graphQLError('NOT_FOUND'), 'NOT_FOUND', null],
    [graphQLError('FORBIDDEN'), 'FORBIDDEN', null],
    [graphQLError('LAST_OWNER', 'One owner has to stay.'), 'UNKNOWN', 'One owner has to stay.'],
    // An unforeseen fault's message was written for nobody.
    [graphQLError('INTERNAL_SERVER_ERROR', 'select * from'), 'UNKNOWN', null],
    [serverError(503), 'UNAVAILABLE', null],
    [serverError(429), 'RATE_LIMITED', null],
    [serverError(500), 'UNKNOWN', null],
    [new TypeError('Failed to fetch'), 'NETWORK', null],
  ])('%#', (error, kind, message) => {
    expect(describeError(error)).toMatchObject({ kind, message });
  });

  it('carries the request’s id', () => {
    expect(describeError(graphQLError('FORBIDDEN')).requestId).toBe('request-7');
  });

  it('tells an ended session from everything else', () => {
    expect(isUnauthenticated(graphQLError('UNAUTHENTICATED'))).toBe(true);
    expect(isUnauthenticated(serverError(401))).toBe(true);
    expect(isUnauthenticated(graphQLError('FORBIDDEN'))).toBe(false);
  });
});
