import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, concatAST, type DefinitionNode, Kind, parse, print, visit } from 'graphql';
import {
  DocumentLimitError,
  documentLimits,
  type DocumentLimit,
  measureDocument,
} from './document-limits.js';

const here = import.meta.dirname;
const schema = buildSchema(readFileSync(join(here, '../../schema.graphql'), 'utf8'));
const dashboard = join(here, '../../../dashboard/src');

const limitOf = (source: string): DocumentLimit | undefined => {
  try {
    measureDocument(source, schema);
    return undefined;
  } catch (error) {
    if (error instanceof DocumentLimitError) return error.extensions['limit'] as DocumentLimit;
    throw error;
  }
};
const times = (count: number, write: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => write(n)).join(' ');
const id = '"00000000-0000-7000-8000-000000000001"';

/** As the dashboard's client sends it: with the type's name in every selection. */
function asSent(source: string): string {
  const document = visit(parse(source), {
    SelectionSet: {
      leave: (node) => ({
        ...node,
        selections: [
          ...node.selections,
          parse('{__typename}').definitions[0]!['selectionSet' as never]['selections'][0],
        ],
      }),
    },
  });
  return print(document);
}

/** Every operation of the dashboard by name, with the fragments that it uses: a request each. */
const ownOperations = (): Map<string, string> => {
  const { definitions } = concatAST(
    readdirSync(dashboard, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.graphql'))
      .map((name) => parse(readFileSync(join(dashboard, name), 'utf8'))),
  );
  const fragments = new Map(
    definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  const operations = new Map<string, string>();
  for (const operation of definitions) {
    if (operation.kind !== Kind.OPERATION_DEFINITION) continue;
    const used = new Map<string, DefinitionNode>();
    const collect = (node: DefinitionNode): void => {
      visit(node, {
        FragmentSpread: ({ name: { value } }) => {
          const fragment = fragments.get(value);
          if (!fragment || used.has(value)) return;
          used.set(value, fragment);
          collect(fragment);
        },
      });
    };
    collect(operation);
    const document = { kind: Kind.DOCUMENT, definitions: [operation, ...used.values()] } as const;
    operations.set(operation.name?.value ?? '', asSent(print(document)));
  }
  return operations;
};

describe('our own operations', () => {
  const operations = ownOperations();

  it.each([...operations])('%s keeps every limit', (_, sent) => {
    expect(limitOf(sent)).toBeUndefined();
  });

  it('are found', () => expect(operations.size).toBeGreaterThan(30));
});

describe('a document past a limit is refused by name', () => {
  it.each<[DocumentLimit, string]>([
    ['tokens', `{ viewer { ${times(2_000, () => 'name')} } }`],
    ['tokens', `{ viewer { ${'name '.repeat(100_000)} } }`],
    ['operations', times(11, (n) => `query q${n} { viewer { name } }`)],
    ['fragments', `{ viewer { name } } ${times(41, (n) => `fragment f${n} on Viewer { name }`)}`],
    ['depth', `{ viewer ${'{ grants '.repeat(11)} { role } ${'}'.repeat(11)} }`],
    ['fields', `{ viewer { ${times(401, () => 'name')} } }`],
    ['rootFields', `{ ${times(13, (n) => `v${n}: viewer { name }`)} }`],
    ['aliases', `{ viewer { ${times(31, (n) => `a${n}: name`)} } }`],
    ['directives', `{ viewer { ${times(21, () => 'name @include(if: true)')} } }`],
    [
      'cost',
      `{ ${times(3, (n) => `p${n}: portfolio(consultancyId: ${id}, first: 500) { edges { node { history { asOf index band } current { levels unknown } previous { levels unknown } flags } } }`)} }`,
    ],
    [
      'cost',
      `query ($n: Int) { ${times(3, (n) => `p${n}: portfolio(consultancyId: ${id}, first: $n) { edges { node { history { asOf index band } current { levels unknown } previous { levels unknown } flags } } }`)} }`,
    ],
  ])('%s', (limit, source) => expect(limitOf(source)).toBe(limit));

  it('fragments that multiply each other', () => {
    const source = `{ viewer { ...f0 } } ${times(30, (n) => `fragment f${n} on Viewer { ...f${n + 1} ...f${n + 1} }`)} fragment f30 on Viewer { name }`;
    expect(limitOf(source)).toBe('fields');
  });

  it('but for a fragment inside itself, which validation names', () => {
    expect(
      limitOf('{ viewer { ...a } } fragment a on Viewer { ...b } fragment b on Viewer { ...a }'),
    ).toBeUndefined();
  });

  it('says the limit and the figure, and nothing of the schema', () => {
    try {
      measureDocument(`{ viewer { ${times(31, (n) => `a${n}: name`)} } }`, schema);
    } catch (error) {
      expect((error as Error).message).toBe(
        `The document goes past the limit of ${documentLimits.aliases} for aliases (31).`,
      );
    }
    expect.hasAssertions();
  });
});

it('names root fields through fragments', () => {
  const measured = measureDocument(
    'query { ...q ... { viewer { name } } } fragment q on Query { model { id } }',
    schema,
  );
  expect(measured.operations[0]?.rootFields).toEqual(['model', 'viewer']);
});
