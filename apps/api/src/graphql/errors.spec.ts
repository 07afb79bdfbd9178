import { DomainError, errorCodes } from '@rolewright/domain';
import { GraphQLError } from 'graphql';
import { answerOf, internalMessage, isUnexpected } from './errors.js';

const thrown = (originalError: Error) =>
  new GraphQLError(originalError.message, { path: ['organisation'], originalError });

it.each(errorCodes)(
  '%s leaves with its code, a sentence and the request id, and no value',
  (code) => {
    const details = {
      organisationId: 'secret id',
      email: 'person@example.org',
      reason: 'The file changed.',
      field: 'first',
    };
    const answer = answerOf(thrown(new DomainError(code, details)), 'r-1', { message: '' });
    expect(answer.extensions).toMatchObject({ code, requestId: 'r-1' });
    expect(answer.message).toMatch(/^[A-Z].+\.$/);
    expect(JSON.stringify(answer)).not.toMatch(/secret|person@/);
  },
);

it('what nobody foresaw is INTERNAL with the request id alone', () => {
  const error = thrown(new Error('relation "app.snapshots" does not exist'));
  const answer = answerOf(error, 'r-2', { message: error.message, path: error.path });
  expect(answer).toEqual({
    message: internalMessage,
    path: ['organisation'],
    extensions: { code: 'INTERNAL', requestId: 'r-2' },
  });
  expect(isUnexpected(error)).toBe(true);
});

it.each([
  ['GRAPHQL_PARSE_FAILED', 'DOCUMENT_INVALID'],
  ['GRAPHQL_VALIDATION_FAILED', 'DOCUMENT_INVALID'],
  ['BAD_USER_INPUT', 'INPUT_INVALID'],
  ['BAD_REQUEST', 'BAD_REQUEST'],
])('%s is told as %s', (from, code) => {
  const error = new GraphQLError('Cannot query field "x".', {
    extensions: { code: from, stacktrace: ['at secret'] },
  });
  const answer = answerOf(error, 'r-3', { message: error.message });
  expect(answer.extensions).toEqual({ code, requestId: 'r-3' });
  expect(isUnexpected(error)).toBe(false);
});

it('an error inside an error is found, however GraphQL wraps it', () => {
  const wrapped = new GraphQLError('x', { originalError: new DomainError('UNAUTHENTICATED', {}) });
  expect(answerOf(wrapped, 'r-4', { message: '' }).extensions?.['code']).toBe('UNAUTHENTICATED');
});
