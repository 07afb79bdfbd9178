import { buildSchema, execute, type ExecutionResult, getOperationAST, parse } from 'graphql';
import { preparePlainQuery } from './plain-execution.js';

const schema = buildSchema(`
  enum Band { LOW HIGH }
  type Query { organisation(id: ID!, first: Int = 3): Organisation! maybe: Organisation failing: Int! failingMaybe: Int withResolverBelow: Deep }
  type Deep { a: Int resolved: Int }
  type Organisation { id: ID! name: String band: Band! index: Float! levels: [Int]! flags: [String!]! rows: [Row!]! parent: Organisation }
  type Row { n: Int! text: String }
  type Mutation { go: Int }
`);
const fieldsOf = (type: string) =>
  (schema.getType(type) as import('graphql').GraphQLObjectType).getFields();
fieldsOf('Deep')['resolved']!.resolve = () => 1;

const organisation = {
  id: 'o',
  name: 'Alder & Co',
  band: 'HIGH',
  index: 1.5,
  levels: [1, null, 3],
  flags: ['A'],
  rows: [
    { n: 1, text: null },
    { n: 2, text: 'x' },
  ],
  parent: null,
};
let given: unknown = organisation;
let received: unknown;
beforeEach(() => {
  given = organisation;
});
fieldsOf('Query')['organisation']!.resolve = async (_root, args) => {
  received = args;
  return given;
};
fieldsOf('Query')['maybe']!.resolve = () => null;
fieldsOf('Query')['failing']!.resolve = () => Promise.reject(new Error('no'));
fieldsOf('Query')['failingMaybe']!.resolve = () => {
  throw new Error('not now');
};

function prepare(source: string, name?: string) {
  const document = parse(source);
  const operation = getOperationAST(document, name);
  return {
    document,
    plain: operation ? preparePlainQuery(schema, document, operation) : undefined,
  };
}

const same = (result: ExecutionResult | undefined) => JSON.parse(JSON.stringify(result)) as unknown;

it.each([
  [
    'fields, aliases, type names',
    '{ a: organisation(id: "1") { __typename id other: name band index } }',
  ],
  [
    'lists with gaps, lists of objects',
    '{ organisation(id: "1") { levels flags rows { n text __typename } } }',
  ],
  [
    'fragments and merged selections',
    'query { ...q organisation(id: "1") { rows { text } } } fragment q on Query { organisation(id: "1") { ... { id } ...o } } fragment o on Organisation { rows { n } }',
  ],
  ['several root fields', '{ organisation(id: "1") { id } maybe { id } }'],
  [
    'variables and defaults',
    'query ($id: ID!, $n: Int) { organisation(id: $id, first: $n) { id } }',
    { id: 7, n: null },
  ],
  ['a missing variable', 'query ($id: ID!) { organisation(id: $id) { id } }', {}],
  [
    'a wrong variable',
    'query ($id: ID!, $n: Int) { organisation(id: $id, first: $n) { id } }',
    { id: 'x', n: 'three' },
  ],
  ['an error where null may stand', '{ failingMaybe maybe { id } }'],
  ['an error where it may not', '{ maybe { id } failing }'],
  [
    "names of objects' own ways",
    '{ constructor: organisation(id: "1") { toString: id hasOwnProperty: name } }',
  ],
])('%s: as graphql-js', async (_name, source, variableValues = {} as Record<string, unknown>) => {
  const { document, plain } = prepare(source);
  expect(plain).toBeDefined();
  const ours = await plain?.run({}, variableValues);
  const receivedByOurs = received;
  const theirs = await execute({ schema, document, variableValues });
  expect(JSON.stringify(same(ours))).toBe(JSON.stringify(same(theirs)));
  expect(receivedByOurs).toEqual(received);
});

it.each([
  ['a mutation', 'mutation { go }'],
  ['a directive', '{ organisation(id: "1") { id @include(if: true) } }'],
  ['introspection', '{ __schema { types { name } } }'],
  ['a resolver below the root', '{ withResolverBelow { resolved } }'],
  ['__proto__ as a name', '{ organisation(id: "1") { __proto__: id } }'],
])('%s is left to graphql-js', (_name, source) => expect(prepare(source).plain).toBeUndefined());

it.each([
  ['null where none may stand', { ...organisation, band: null }],
  ['a leaf of another kind', { ...organisation, rows: [{ n: 'one' }] }],
  ['text for a list', { ...organisation, flags: 'A' }],
  ['an enum value that does not exist', { ...organisation, band: 'MIDDLE' }],
  ['no object', 'text'],
  ['a promise below the root', { ...organisation, rows: Promise.resolve([]) }],
])('%s: graphql-js is asked what to say', async (_name, value) => {
  given = value;
  const { plain } = prepare('{ organisation(id: "1") { id band flags rows { n } } }');
  await expect(plain?.run({}, {})).resolves.toBeUndefined();
});
