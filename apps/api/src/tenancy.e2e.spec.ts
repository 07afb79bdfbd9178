import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { permissions, type UserActor } from '@rolewright/domain';
import { AccessService } from '@rolewright/server';
import { appTables, policiesOf, Tenancy } from '@rolewright/tenancy';
import { useTestDatabase } from '@rolewright/testing';
import { buildSchema } from 'graphql';
import { PolicyGuard } from './auth/policy.guard.js';
import { startTestApi, type TestApi } from './fixtures/api.fixture.js';
import { operationsOf } from './fixtures/schema-operations.fixture.js';
import { recipes } from './fixtures/tenancy-recipes.fixture.js';
import {
  secretsOf,
  tryForeignIds,
  tryPermissions,
  type Report,
} from './fixtures/tenancy-tries.fixture.js';
import { buildWorld, marker, type World } from './fixtures/tenancy-world.fixture.js';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../schema.graphql'), 'utf8'));
const operations = operationsOf(schema);

/** Tables that belong to a firm and to no organisation. */
const ofConsultancies = new Set(['consultancies', 'consultancy_members', 'campaign_templates']);

let api: TestApi;
let world: World;
let secrets: Set<string>;
let silent: string[];

afterAll(async () => {
  await api?.close();
}, 60_000);
const database = useTestDatabase();
beforeAll(async () => {
  api = await startTestApi(database);
  world = await buildWorld(api, database);
  ({ secrets, silent } = await secretsOf(api, world, operations));
}, 120_000);

/** Rows of other organisations that the service's own role is shown after entering one, table by table, without a predicate. */
async function probeTables(): Promise<string[]> {
  const tenancy = await database.tenancy();
  const { own } = world;
  const leaks: string[] = [];
  for (const { name, grants } of appTables) {
    if (!grants.rolewright_app?.includes('SELECT')) continue;
    const column = ofConsultancies.has(name) ? 'consultancy_id' : 'organisation_id';
    const rows = await tenancy.read(own.owner, own.organisationId, (tx) =>
      tx.query<{ id: string }>(`select distinct ${column} as id from app.${name}`),
    );
    const foreign =
      column === 'organisation_id' ? world.foreign.organisationId : world.foreign.consultancyId;
    if (rows.some(({ id }) => id === foreign))
      leaks.push(`${name}: shows rows of another organisation`);
  }
  return leaks;
}

/** The suite, short: as when it looks for one guard gone. */
async function suite(on: TestApi): Promise<Report> {
  const ids = await tryForeignIds(
    on,
    world,
    operations.filter(
      ({ kind, places }) => kind === 'query' && places.filter(({ isId }) => isId).length === 1,
    ),
    secrets,
    ['owner', 'stranger', 'nobody signed in'],
  );
  const roles = await tryPermissions(
    on,
    world,
    operations.filter(({ kind }) => kind === 'query'),
    secrets,
  );
  return { tries: ids.tries + roles.tries, leaks: [...ids.leaks, ...roles.leaks] };
}

it('knows every operation: one without a recipe is not skipped in silence', () => {
  expect(Object.keys(recipes).sort()).toEqual(operations.map(({ name }) => name).sort());
});

it('has something to find: the other owner is shown words and ids that nobody else may see', () => {
  expect(silent).toEqual([]);
  expect(secrets.size).toBeGreaterThan(15);
});

it('answers a foreign id as a missing one, to everyone, everywhere', async () => {
  const report = await tryForeignIds(api, world, operations, secrets);
  console.info(
    `Tenancy: ${report.tries} tries with foreign, missing and malformed ids, ${report.leaks.length} leaks.`,
  );
  expect(report.leaks).toEqual([]);
  expect(report.tries).toBeGreaterThanOrEqual(20_000);
}, 600_000);

it('lets everyone do what the table of roles says and nothing else', async () => {
  const report = await tryPermissions(api, world, operations, secrets);
  console.info(`Permissions: ${report.tries} tries, ${report.leaks.length} differences.`);
  expect(report.leaks).toEqual([]);
}, 120_000);

it('shows no row of another organisation to the service itself', async () => {
  expect(await probeTables()).toEqual([]);
});

it('gives a consultant exactly the clients of active engagements', async () => {
  const portfolioOf = async (cookie: string | undefined) => {
    const viewer = await api.send('{ viewer { consultancies { consultancyId } } }', {}, cookie);
    const { consultancies } = viewer.data?.['viewer'] as {
      consultancies: { consultancyId: string }[];
    };
    const page = await api.send(
      'query ($id: ID!) { portfolio(consultancyId: $id, first: 500) { totalCount edges { node { organisationId } } } }',
      { id: consultancies[0]?.consultancyId },
      cookie,
    );
    const { edges } = page.data?.['portfolio'] as { edges: { node: { organisationId: string } }[] };
    return edges.map(({ node }) => node.organisationId);
  };
  const { people, own } = world;
  expect(await portfolioOf(people['consultant who may assess'])).toEqual([own.organisationId]);
  expect(await portfolioOf(people['consultant who may read'])).toEqual([own.organisationId]);
  expect(await portfolioOf(people['consultant whose engagement ended'])).toEqual([]);
  expect(await portfolioOf(people['consultant whose engagement expired'])).toEqual([]);
});

it("refuses a cursor of another list or another organisation's making", async () => {
  const page = await api.send(
    'query ($id: ID!) { auditEvents(organisationId: $id, first: 1) { edges { cursor } } }',
    { id: world.foreign.organisationId },
    world.foreignOwner,
  );
  const cursor = (page.data?.['auditEvents'] as { edges: { cursor: string }[] }).edges[0]?.cursor;
  for (const name of ['imports', 'jobs', 'members', 'engagements', 'snapshots', 'auditEvents']) {
    const answer = await api.send(
      `query ($id: ID!, $after: String) { ${name}(organisationId: $id, after: $after) { totalCount edges { cursor } } }`,
      { id: world.own.organisationId, after: cursor },
      world.people.owner,
    );
    expect(answer.body).not.toContain(marker);
    if (name !== 'auditEvents') expect(answer.code).toBe('INPUT_INVALID');
  }
});

describe('the suite bites: with a guard gone it reports leaks', () => {
  let broken: TestApi | undefined;
  afterEach(async () => {
    await broken?.close();
    broken = undefined;
  });
  const withActor = async (change: (actor: UserActor) => UserActor): Promise<Report> => {
    broken = await startTestApi(database, {}, (app) => {
      const access = app.get(AccessService);
      const resolve = access.resolveActor.bind(access);
      access.resolveActor = async (...who) => change(await resolve(...who));
    });
    return suite(broken);
  };

  it('the check of grants', async () => {
    const report = await withActor((actor) => ({
      ...actor,
      grants: [world.own, world.foreign].map(({ organisationId }) => ({
        organisationId,
        role: 'owner' as const,
        permissions,
        via: { kind: 'membership' as const },
      })),
    }));
    expect(report.leaks.filter((leak) => leak.includes('answered with'))).not.toEqual([]);
  }, 120_000);

  it('the check of permissions', async () => {
    const report = await withActor((actor) => ({
      ...actor,
      grants: actor.grants.map((grant) => ({ ...grant, permissions })),
    }));
    expect(report.leaks).toContain('members by executive: done instead of FORBIDDEN');
  }, 120_000);

  it('the guard of the edge', async () => {
    const { canActivate } = PolicyGuard.prototype;
    PolicyGuard.prototype.canActivate = () => Promise.resolve(true);
    try {
      broken = await startTestApi(database);
      const report = await suite(broken);
      expect(report.leaks).toContain('model by nobody signed in: done instead of UNAUTHENTICATED');
    } finally {
      PolicyGuard.prototype.canActivate = canActivate;
    }
  }, 120_000);

  const secured = appTables.filter((table) => policiesOf(table).length > 0);
  it.each(secured.map(({ name }) => name))('the policy of %s', async (name) => {
    const table = secured.find((one) => one.name === name);
    if (!table) throw new Error(name);
    await database.query(`alter table app.${name} disable row level security`);
    try {
      expect(await probeTables()).toEqual([`${name}: shows rows of another organisation`]);
    } finally {
      await database.query(`alter table app.${name} enable row level security`);
    }
  });

  describe("the services' own conditions", () => {
    /** Statements as they would be had nobody thought of the organisation. */
    const withoutConditions = (
      app: Parameters<NonNullable<Parameters<typeof startTestApi>[2]>>[0],
    ) => {
      const tenancy = app.get(Tenancy);
      const read = tenancy.read.bind(tenancy);
      tenancy.read = (actor, ids, work) =>
        read(actor, ids, (tx) =>
          work(
            new Proxy(tx, {
              get: (target, key) =>
                key === 'query' || key === 'last'
                  ? (sql: string, ...rest: [unknown[]?, object?]) =>
                      target[key](
                        sql
                          .replaceAll(
                            /(?:\w+\.)?organisation_id = any\(\$1(?:::uuid\[\])?\)/g,
                            '($1::uuid[] is not null)',
                          )
                          .replaceAll(/(?:\w+\.)?organisation_id = \$1/g, '($1::uuid is not null)'),
                        ...rest,
                      )
                  : Reflect.get(target, key, target),
            }),
          ),
        );
    };
    const everyTable = async (word: 'enable' | 'disable') => {
      for (const { name } of secured)
        await database.query(`alter table app.${name} ${word} row level security`);
    };

    it('gone, row-level security still holds', async () => {
      broken = await startTestApi(database, {}, withoutConditions);
      const report = await suite(broken);
      expect(report.leaks.filter((leak) => /answered with|INTERNAL/.test(leak))).toEqual([]);
    }, 120_000);

    it('in place, they hold without row-level security', async () => {
      await everyTable('disable');
      try {
        expect((await suite(api)).leaks).toEqual([]);
      } finally {
        await everyTable('enable');
      }
    }, 120_000);

    it('gone and row-level security too: leaks', async () => {
      broken = await startTestApi(database, {}, withoutConditions);
      await everyTable('disable');
      try {
        const report = await suite(broken);
        expect(report.leaks.filter((leak) => leak.includes('answered with'))).not.toEqual([]);
      } finally {
        await everyTable('enable');
      }
    }, 120_000);
  });
});
