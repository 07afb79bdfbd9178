import 'reflect-metadata';
import { buildSchema } from 'graphql';
import { Permitted, Public, SignedIn } from './policy.js';
import { policyFaults } from './policy-check.js';

const schema = buildSchema(`
  input Named { organisationId: ID! }
  input Unnamed { name: String! }
  type Query { model: Int scores(organisationId: ID!): Int portfolio(consultancyId: ID!): Int }
  type Mutation { add(input: Named!): Int create(input: Unnamed!): Int }
  type Subscription { changed(organisationId: ID!): Int }
`);

const handler = (decorate?: MethodDecorator) => {
  const handle = () => undefined;
  decorate?.({}, 'handle', { value: handle });
  return handle;
};
const good = new Map<string, object>([
  ['Query.model', handler(SignedIn('the same for all'))],
  ['Query.scores', handler(Permitted('scores:read'))],
  ['Query.portfolio', handler(SignedIn('the service decides'))],
  ['Mutation.add', handler(Permitted('members:manage'))],
  ['Mutation.create', handler(SignedIn('anyone may'))],
  ['Subscription.changed', handler(Permitted('jobs:read'))],
]);

it('has nothing to say where every operation has its policy', () =>
  expect(policyFaults(schema, good)).toEqual([]));

it.each<[string, string, object | undefined, RegExp]>([
  ['no handler at all', 'Query.model', undefined, /Query\.model: no policy/],
  ['a handler without a policy', 'Mutation.create', handler(), /Mutation\.create: no policy/],
  [
    'a subscription without one',
    'Subscription.changed',
    handler(),
    /Subscription\.changed: no policy/,
  ],
  [
    'an organisation for everyone',
    'Query.scores',
    handler(Public('why not')),
    /Query\.scores: takes organisationId/,
  ],
  [
    'an organisation for all signed in',
    'Mutation.add',
    handler(SignedIn('why not')),
    /Mutation\.add: takes organisationId/,
  ],
  [
    'a permission in no organisation',
    'Query.portfolio',
    handler(Permitted('scores:read')),
    /Query\.portfolio: @Permitted needs organisationId/,
  ],
  [
    'a resolver below the root',
    'Member.email',
    handler(SignedIn('x')),
    /Member\.email: a resolver below the root/,
  ],
])('%s', (_name, place, planted, said) => {
  const handlers = new Map(good);
  if (planted) handlers.set(place, planted);
  else handlers.delete(place);
  const faults = policyFaults(schema, handlers);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(said);
});
