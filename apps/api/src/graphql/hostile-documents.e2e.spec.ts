import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { type GraphQLAnswer, useTestApi } from '../fixtures/api.fixture.js';

const { api } = useTestApi();
const repeat = (count: number, write: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => write(n)).join(' ');
const id = '"019a0000-0000-7000-8000-000000000001"';

const send = (query: string, variables?: Record<string, unknown>) => api().send(query, variables);

function expectRefusal({ status, code, errors, requestId, body }: GraphQLAnswer): void {
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
  expect(code).toMatch(/^(DOCUMENT_LIMIT|DOCUMENT_INVALID|BAD_REQUEST|INPUT_INVALID)$/);
  expect(errors[0]?.extensions['requestId']).toBe(requestId);
  expect(body).not.toMatch(/node_modules|\bat \w+ \(/);
}

describe('hostile documents are refused with 4xx and a reason', () => {
  const documents: [name: string, query: string, variables?: Record<string, unknown>][] = [
    ['a flood of tokens', `{ viewer { ${'name '.repeat(20_000)}} }`],
    ['a flood of commas and comments', `{ ${',#\n'.repeat(20_000)} `],
    ['depth by fields', `{ viewer ${repeat(30, () => '{ grants')} { role } ${'}'.repeat(30)} }`],
    [
      'depth by inline fragments',
      `{ ${'... on Query {'.repeat(200)} viewer { nothing } ${'}'.repeat(200)} }`,
    ],
    [
      'lists in lists',
      `{ organisation(organisationId: ${'['.repeat(700)}${']'.repeat(700)}) { name } }`,
    ],
    [
      'objects in objects',
      `mutation { createOrganisation(input: ${'{a:'.repeat(300)}1${'}'.repeat(300)}) { name } }`,
    ],
    ['many aliases', `{ ${repeat(40, (n) => `a${n}: viewer { name }`)} }`],
    ['many aliases deep down', `{ viewer { ${repeat(60, (n) => `a${n}: name`)} } }`],
    ['one field a thousand times', `{ viewer { ${'name '.repeat(1_000)}} }`],
    [
      'conflicting fields',
      `{ ${repeat(12, (n) => `snapshots(organisationId: ${id}, first: ${n}) { totalCount }`)} }`,
    ],
    ['directives on one field', `{ viewer { name ${'@include(if: true) '.repeat(100)}} }`],
    ['unknown directives', `{ viewer { name ${'@x '.repeat(15)}} }`],
    ['directives on the operation', `query ${'@x '.repeat(30)} { viewer { name } }`],
    ['a fragment in itself', '{ viewer { ...a } } fragment a on Viewer { ...a }'],
    [
      'fragments in a ring',
      '{ viewer { ...a } } fragment a on Viewer { ...b } fragment b on Viewer { ...c } fragment c on Viewer { ...a }',
    ],
    [
      'fragments that double',
      `{ viewer { ...f0 } } ${repeat(35, (n) => `fragment f${n} on Viewer { ...f${n + 1} ...f${n + 1} }`)} fragment f35 on Viewer { name }`,
    ],
    ['many operations', repeat(50, (n) => `query q${n} { viewer { name } }`)],
    [
      'expensive pages',
      `{ ${repeat(8, (n) => `p${n}: portfolio(consultancyId: ${id}, first: 500) { edges { node { history { asOf index band } current { levels unknown } } } }`)} }`,
    ],
    [
      'computing many times over',
      `{ ${repeat(12, (n) => `l${n}: previewed${n}: liveScore(organisationId: ${id}) { inputHash }`)} }`,
    ],
    ['a string without an end', '{ organisation(organisationId: "'],
    [
      'a block string of quotes',
      `{ organisation(organisationId: """${'"'.repeat(500)}) { name } }`,
    ],
    [
      'a number past all bounds',
      `{ snapshots(organisationId: ${id}, first: ${'9'.repeat(400)}) { totalCount } }`,
    ],
    ['a lone surrogate', '{ organisation(organisationId: "\\ud800") { \ud800 } }'],
    ['control characters', '{ viewer\u0000 { name } }'],
    ['type definitions', 'type Query { a: Int }'],
    ['an empty selection', '{ viewer { } }'],
    ['nothing at all', '   '],
    ['__proto__ as a field', '{ __proto__ { name } }'],
    [
      'a variable of a type that is none',
      'query ($a: Nothing!) { organisation(organisationId: $a) { name } }',
    ],
    ['a variable that is missing', 'query ($a: ID!) { organisation(organisationId: $a) { name } }'],
    [
      'an object for an id',
      'query ($a: ID!) { organisation(organisationId: $a) { name } }',
      { a: { $ne: null } },
    ],
    [
      'a list for an id',
      'query ($a: ID!) { organisation(organisationId: $a) { name } }',
      { a: ['x'] },
    ],
    [
      'text for a number',
      `query ($n: Int) { snapshots(organisationId: ${id}, first: $n) { totalCount } }`,
      { n: '8; drop table' },
    ],
    [
      'a day that does not exist',
      `query ($d: Date) { snapshot(organisationId: ${id}, asOf: $d) { snapshot { asOf } } }`,
      { d: '2026-02-30' },
    ],
    [
      'an input with a field too many',
      'mutation ($i: CreateOrganisationInput!) { createOrganisation(input: $i) { name } }',
      { i: { name: 'x', organisationId: 'y' } },
    ],
  ];

  it.each(documents.map(([name, ...sent]) => [name, sent] as const))('%s', async (_name, sent) =>
    expectRefusal(await send(...sent)),
  );

  it('incremental delivery is not spoken', async () => {
    expectRefusal(await send('{ ... @defer { viewer { name } } }'));
  });
});

it('fuzzed documents never break the server', async () => {
  const dashboard = join(import.meta.dirname, '../../../dashboard/src');
  const own = readdirSync(dashboard, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => readFileSync(join(dashboard, name), 'utf8'));
  const scraps = [
    '{',
    '}',
    '(',
    ')',
    '[',
    '...',
    '@',
    '$',
    '!',
    ':',
    '"',
    '"""',
    '\\',
    '#',
    ' on ',
    'fragment ',
    'query ',
    '__typename ',
    '\u2028',
    '0',
    '-',
    '\0',
  ];
  const fuzzed = fc
    .tuple(
      fc.constantFrom(...own),
      fc.array(
        fc.tuple(
          fc.nat(),
          fc.nat(30),
          fc.oneof(fc.constantFrom(...scraps), fc.string({ maxLength: 12 })),
        ),
        { minLength: 1, maxLength: 8 },
      ),
    )
    .map(([source, edits]) =>
      edits.reduce((text, [at, length, put]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + put + text.slice(place + length);
      }, source),
    );
  const arbitrary = fc.oneof(
    { weight: 3, arbitrary: fuzzed },
    { weight: 1, arbitrary: fc.string({ maxLength: 300, unit: 'binary' }) },
  );
  let tried = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(arbitrary, { minLength: 20, maxLength: 20 }),
      fc.jsonValue(),
      async (documents, value) => {
        const variables = { organisationId: value, input: value, first: value } as Record<
          string,
          unknown
        >;
        const answers = await Promise.all(documents.map((document) => send(document, variables)));
        for (const { status, code } of answers) {
          expect(status).toBeLessThan(500);
          expect(code).not.toBe('INTERNAL');
        }
        tried += answers.length;
      },
    ),
    { numRuns: 100, seed: 20_261_123 },
  );
  expect(tried).toBeGreaterThanOrEqual(2_000);
}, 60_000);
