import { once } from 'node:events';
import { systemActor } from '@rolewright/domain';
import { cancelJobRun } from '@rolewright/jobs';
import { EngagementsService, JobRunsService, ScoresService } from '@rolewright/server';
import { Tenancy } from '@rolewright/tenancy';
import { useTestDatabase } from '@rolewright/testing';
import type { FormattedExecutionResult } from 'graphql';
import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import { publicUrl, startTestApi, type TestApi } from '../fixtures/api.fixture.js';
import { buildWorld, type World } from '../fixtures/tenancy-world.fixture.js';

let api: TestApi;
let world: World;
const clients: Client[] = [];

afterEach(async () => {
  for (const client of clients.splice(0)) await client.dispose();
});
afterAll(async () => {
  await api?.close();
}, 60_000);
const database = useTestDatabase();
beforeAll(async () => {
  api = await startTestApi(database);
  world = await buildWorld(api, database);
}, 120_000);

const address = () => `${api.url.replace('http', 'ws')}/graphql`;
const query = 'subscription ($id: ID!) { jobChanged(organisationId: $id) { jobId name state } }';

function open(cookie: string | undefined, origin = publicUrl): Client {
  class Socket extends WebSocket {
    constructor(url: string, protocols: string[]) {
      super(url, protocols, { headers: { origin, ...(cookie ? { cookie } : {}) } });
    }
  }
  const client = createClient({
    url: address(),
    webSocketImpl: Socket,
    retryAttempts: 0,
    lazy: true,
  });
  clients.push(client);
  return client;
}

/** What a subscription says, one after another; an error message of the protocol counts as said. */
function listen(client: Client, id: unknown, document = query) {
  const said: (FormattedExecutionResult | { refused: unknown })[] = [];
  const waiting: (() => void)[] = [];
  const take = (one: (typeof said)[number]) => {
    said.push(one);
    for (const wake of waiting.splice(0)) wake();
  };
  const stop = client.subscribe(
    { query: document, variables: { id } },
    { next: take, error: (refused) => take({ refused }), complete: () => undefined },
  );
  return {
    stop,
    said,
    next: async (count: number) => {
      while (said.length < count) await new Promise<void>((resolve) => waiting.push(resolve));
      return said[count - 1];
    },
  };
}

const codeOf = (said: unknown): unknown => {
  const { refused, errors } = said as {
    refused?: { extensions?: { code?: string } }[];
    errors?: { extensions?: { code?: string } }[];
  };
  return (Array.isArray(refused) ? refused : errors)?.[0]?.extensions?.['code'];
};

/** Changes jobs until the subscription has heard one: it may not stand yet when the first is announced. */
async function untilHeard(
  id: string,
  owner: World['own']['owner'],
  heard: { said: unknown[] },
): Promise<string> {
  for (;;) {
    const { jobId } = await api.app.get(ScoresService).requestSnapshot(owner, id, '2025-06-30');
    await new Promise((resolve) => setTimeout(resolve, 50));
    if (heard.said.length > 0) return jobId;
  }
}

it("tells every change of the organisation's jobs, as row-level security shows them", async () => {
  const { own, people } = world;
  const heard = listen(open(people.executive), own.organisationId);
  await untilHeard(own.organisationId, own.owner, heard);
  expect(heard.said[0]).toMatchObject({
    data: { jobChanged: { name: 'scores.snapshot', state: 'QUEUED' } },
  });
  const before = heard.said.length;
  const { jobId } = await api.app
    .get(ScoresService)
    .requestSnapshot(own.owner, own.organisationId, '2025-06-30');
  await heard.next(before + 1);
  await api.app.get(JobRunsService).cancel(own.owner, own.organisationId, jobId);
  const told = () =>
    heard.said.map(
      (said) =>
        (said as { data?: { jobChanged: { jobId: string; state: string } } }).data?.jobChanged,
    );
  for (
    let count = heard.said.length + 1;
    !told().some((job) => job?.jobId === jobId && job.state === 'CANCELLED');
    count++
  ) {
    await heard.next(count);
  }
}, 20_000);

it("says nothing of another organisation's jobs", async () => {
  const { own, foreign, people } = world;
  const heard = listen(open(people.owner), own.organisationId);
  await untilHeard(own.organisationId, own.owner, heard);
  const tenancy = api.app.get(Tenancy);
  const { jobId } = await api.app
    .get(ScoresService)
    .requestSnapshot(foreign.owner, foreign.organisationId, '2025-06-30');
  await tenancy.write(systemActor([foreign.organisationId], 'test'), foreign.organisationId, (tx) =>
    cancelJobRun(tx, { organisationId: foreign.organisationId, jobRunId: jobId }),
  );
  const before = heard.said.length;
  const last = await api.app
    .get(ScoresService)
    .requestSnapshot(own.owner, own.organisationId, '2025-06-30');
  await heard.next(before + 1);
  expect(JSON.stringify(heard.said)).not.toContain(jobId);
  expect(JSON.stringify(heard.said.at(-1))).toContain(last.jobId);
}, 20_000);

it.each([
  ['a foreign organisation', () => world.foreign.organisationId],
  ['one that does not exist', () => '019a0000-0000-7000-8000-00000000abcd'],
  ['one that cannot exist', () => "' or 1=1 --"],
])('%s is answered NOT_FOUND, like any other', async (_name, id) => {
  for (const person of [
    'owner',
    'consultant whose engagement ended',
    'consultant whose engagement expired',
    'stranger',
  ] as const) {
    const said = await listen(open(world.people[person]), id()).next(1);
    expect(codeOf(said)).toBe('NOT_FOUND');
    expect(JSON.stringify(said)).not.toContain(id());
  }
});

it.each([
  ['without a session', () => open(undefined)],
  ['with a forged one', () => open('rolewright.session_token=forged.AAAA')],
  ['from a page of another origin', () => open(world.people.owner, 'https://evil.example')],
])('no socket %s', async (_name, client) => {
  const said = (await listen(client(), world.own.organisationId).next(1)) as { refused: unknown };
  expect(said.refused).toBeDefined();
  expect(codeOf(said)).toBeUndefined();
});

it.each([
  ['a query', '{ viewer { name } }', 'DOCUMENT_INVALID'],
  [
    'a mutation',
    'mutation { createOrganisation(input: { name: "x" }) { name } }',
    'DOCUMENT_INVALID',
  ],
  ['introspection', 'subscription { __schema { types { name } } }', 'DOCUMENT_INVALID'],
  [
    'two subscriptions in one',
    'subscription ($id: ID!) { a: jobChanged(organisationId: $id) { name } b: jobChanged(organisationId: $id) { name } }',
    'DOCUMENT_INVALID',
  ],
  ['bad syntax', 'subscription {', 'DOCUMENT_INVALID'],
  ['a flood of tokens', `subscription { ${'a '.repeat(5_000)} }`, 'DOCUMENT_LIMIT'],
])('%s over the socket is refused', async (_name, document, code) => {
  expect(
    codeOf(await listen(open(world.people.owner), world.own.organisationId, document).next(1)),
  ).toBe(code);
});

it('a variable of another type is refused', async () => {
  expect(codeOf(await listen(open(world.people.owner), { $ne: 1 }).next(1))).toBe('INPUT_INVALID');
});

describe('what is taken away ends the stream', () => {
  it('the session', async () => {
    const { own } = world;
    const cookie = await api.signIn(own.ownerEmail);
    const heard = listen(open(cookie), own.organisationId);
    await untilHeard(own.organisationId, own.owner, heard);
    await api.fetch('/auth/sign-out', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
      cookie,
    });
    const before = heard.said.length;
    const { jobId } = await api.app
      .get(ScoresService)
      .requestSnapshot(own.owner, own.organisationId, '2025-06-30');
    const said = await heard.next(before + 1);
    expect(codeOf(said)).toBe('UNAUTHENTICATED');
    expect(JSON.stringify(heard.said)).not.toContain(jobId);
  }, 20_000);

  it('the engagement', async () => {
    const { own, people } = world;
    const heard = listen(open(people['consultant who may read']), own.organisationId);
    await untilHeard(own.organisationId, own.owner, heard);
    const { edges } = await api.app.get(EngagementsService).list(own.owner, own.organisationId);
    for (const { node } of edges.filter(({ node }) => node.scope === 'read' && !node.endedAt)) {
      await api.app.get(EngagementsService).end(own.owner, own.organisationId, node.engagementId);
    }
    const before = heard.said.length;
    await api.app.get(ScoresService).requestSnapshot(own.owner, own.organisationId, '2025-06-30');
    expect(codeOf(await heard.next(before + 1))).toBe('NOT_FOUND');
  }, 20_000);
});

it('a socket on another path does not open', async () => {
  const socket = new WebSocket(`${address()}/else`, 'graphql-transport-ws', {
    headers: { origin: publicUrl },
  });
  const [error] = (await once(socket, 'error')) as [Error];
  expect(error.message).toContain('404');
});
