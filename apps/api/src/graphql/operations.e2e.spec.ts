import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { createLogger } from '@rolewright/runtime';
import { ScoresService } from '@rolewright/server';
import { Tenancy } from '@rolewright/tenancy';
import { useTestDatabase } from '@rolewright/testing';
import {
  concatAST,
  getOperationAST,
  Kind,
  OperationTypeNode,
  parse,
  print,
  visit,
  type DocumentNode,
} from 'graphql';
import { type GraphQLAnswer, startTestApi, type TestApi } from '../fixtures/api.fixture.js';
import { operationsOf, variablesOf } from '../fixtures/schema-operations.fixture.js';
import { kindOf, plainValues, recipes } from '../fixtures/tenancy-recipes.fixture.js';
import { buildWorld, type World } from '../fixtures/tenancy-world.fixture.js';
import { preparePlainQuery } from './plain-execution.js';

const dashboard = join(import.meta.dirname, '../../../dashboard/src');
const sources = readdirSync(dashboard, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => parse(readFileSync(join(dashboard, name), 'utf8')));
const all = concatAST(sources);
const fragments = all.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);

/** The dashboard's queries, each with the fragments it uses, as its client sends them. */
const queries = all.definitions
  .filter((node) => node.kind === Kind.OPERATION_DEFINITION)
  .filter(({ operation }) => operation === OperationTypeNode.QUERY)
  .map((operation) => {
    const used = new Set<string>();
    const collect = (node: DocumentNode['definitions'][number]) =>
      visit(node, {
        FragmentSpread: ({ name }) => {
          if (used.has(name.value)) return;
          used.add(name.value);
          for (const fragment of fragments)
            if (fragment.name.value === name.value) collect(fragment);
        },
      });
    collect(operation);
    const definitions = [operation, ...fragments.filter(({ name }) => used.has(name.value))];
    return {
      name: operation.name?.value ?? '',
      document: { kind: Kind.DOCUMENT, definitions } as DocumentNode,
    };
  });

/** The same document with a directive that changes nothing: graphql-js runs it. */
const throughGraphQLJs = (document: DocumentNode) =>
  print(
    visit(document, {
      OperationDefinition: (node) => ({
        ...node,
        selectionSet: parse(
          `{ ${node.selectionSet.selections.map((one) => `... @include(if: true) { ${print(one)} }`).join(' ')} }`,
          { noLocation: true },
        ).definitions.flatMap((definition) =>
          'selectionSet' in definition && definition.selectionSet ? [definition.selectionSet] : [],
        )[0]!,
      }),
    }),
  );

let api: TestApi;
let world: World;
let adviser: string;

afterAll(async () => {
  await api?.close();
}, 60_000);
const database = useTestDatabase();
beforeAll(async () => {
  api = await startTestApi(database);
  world = await buildWorld(api, database);
  adviser = await api.signIn('alder.adviser@people.example');
}, 120_000);

const variables = (): Record<string, unknown> => ({
  ...world.own,
  first: 3,
  orderBy: 'ATTENTION',
  domain: 'INT',
  subject: 'DOMAIN',
  subjectKey: 'INT',
  text: '',
  id: 'questionnaire-stall',
  criterion: 'R1',
  quarter: '2026-Q4',
  deleted: false,
  section: 'DECISIONS',
  key: 'PLT · exception',
  holder: 'Ada Keeper',
  from: 'PLT',
  to: 'LOG',
  show: 'ALL',
  firstDay: '2025-01-01',
  lastDay: '2026-12-31',
  shelf: 'OPEN',
  target: 'OPERATIONAL',
  pain: 'questionnaire-stall',
  suppositions: { holds: [{ domain: 'INT', criterion: 'R1' }] },
});

it.each(queries)(
  '$name: the same bytes as graphql-js gives, without it',
  async ({ name, document }) => {
    const { schema } = api.app.get(GraphQLSchemaHost);
    const operation = getOperationAST(document);
    expect(operation && preparePlainQuery(schema, document, operation)).toBeDefined();
    const ofFirm = ['Portfolio', 'CampaignPortfolio', 'CampaignTemplates'].includes(name);
    const cookie = ofFirm ? adviser : world.people.owner;
    // The first time Apollo runs it, and finds it valid; from then on it is run plainly.
    const first = await api.send(print(document), variables(), cookie);
    const ours = await api.send(print(document), variables(), cookie);
    const theirs = await api.send(throughGraphQLJs(document), variables(), cookie);
    const bare = (answer: GraphQLAnswer) =>
      [answer.status, answer.type, answer.body.replaceAll(answer.requestId ?? '-', '')] as const;
    expect(ours.errors).toEqual([]);
    expect(bare(ours)).toEqual(bare(theirs));
    expect(bare(first)).toEqual(bare(theirs));
  },
);

it.each<[string, Record<string, unknown>]>([
  ['a foreign id', { organisationId: '019a0000-0000-7000-8000-00000000abcd' }],
  ['a page that is too large', { first: 5_000 }],
  ['a variable of another kind', { first: 'three' }],
  ['a variable that is missing', { organisationId: undefined }],
])('%s: refused alike with Apollo and without', async (name, change) => {
  const document = `query Refused($organisationId: ID!, $first: Int) { # ${name}
    snapshots(organisationId: $organisationId, first: $first) { totalCount } }`;
  const cookie = world.people.owner;
  await api.send(document, variables(), cookie);
  const ours = await api.send(document, { ...variables(), ...change }, cookie);
  const theirs = await api.send(`${document} #`, { ...variables(), ...change }, cookie);
  expect(ours.errors).toHaveLength(1);
  expect(ours.status).toBe(theirs.status);
  expect(ours.body.replaceAll(ours.requestId ?? '-', '')).toBe(
    theirs.body.replaceAll(theirs.requestId ?? '-', ''),
  );
});

it('what nobody foresaw is logged in full and told to nobody', async () => {
  const lines: Record<string, unknown>[] = [];
  const logger = createLogger({
    service: 'api',
    level: 'error',
    destination: { write: (line) => void lines.push(JSON.parse(line) as Record<string, unknown>) },
  });
  const breakScores = (app: TestApi['app']) => {
    app.get(ScoresService).snapshots = () => Promise.reject(new Error('a detail of the inside'));
  };
  const production = { environment: 'production' } as const;
  const broken = await startTestApi(database, production, breakScores, 'none', logger);
  try {
    const ask = () =>
      broken.send(
        'query ($organisationId: ID!) { snapshots(organisationId: $organisationId) { totalCount } }',
        variables(),
        world.people.owner,
      );
    for (const answer of [await ask(), await ask()]) {
      expect([answer.status, answer.code]).toEqual([200, 'INTERNAL']);
      expect(answer.body).not.toMatch(/inside|stack|\.ts/);
      const line = lines.find(({ requestId }) => requestId === answer.requestId);
      expect(line).toMatchObject({
        msg: 'operation failed',
        err: { message: 'a detail of the inside' },
      });
    }
  } finally {
    await broken.close();
  }
}, 30_000);

describe('statements', () => {
  const operations = () =>
    operationsOf(api.app.get(GraphQLSchemaHost).schema).filter(({ kind }) => kind === 'query');
  const controls = /^(START TRANSACTION|BEGIN|COMMIT|ROLLBACK)/i;

  async function count(
    document: string,
    values: ReadonlyMap<string, unknown>,
    cookie: string | undefined,
  ): Promise<string[]> {
    const statements: string[] = [];
    const stop = api.app.get(Tenancy).onStatement((sql) => {
      if (!controls.test(sql)) statements.push(sql);
    });
    try {
      const answer = await api.send(document, variablesOf(values), cookie);
      expect(answer.errors).toEqual([]);
    } finally {
      stop();
    }
    return statements;
  }

  it('at most six an operation, whatever the size of the page', async () => {
    const counted: Record<string, number[]> = {};
    for (const { name, document, places } of operations()) {
      const ofFirm = recipes[name]?.needs === 'membership of the consultancy';
      const cookie = ofFirm ? adviser : world.people.owner;
      for (const first of [1, 100]) {
        const values = plainValues({ name, document, places, kind: 'query' });
        for (const place of places)
          if (place.isId) values.set(place.path, world.own[kindOf(place)]);
        if (values.has('first')) values.set('first', first);
        const statements = await count(document, values, cookie);
        (counted[name] ??= []).push(statements.length);
      }
    }
    const many = Object.entries(counted).filter(
      ([, [one = 0, hundred = 0]]) => one !== hundred || hundred > 6,
    );
    expect(many).toEqual([]);
    expect(Object.keys(counted).length).toBeGreaterThanOrEqual(16);
  }, 60_000);
});
