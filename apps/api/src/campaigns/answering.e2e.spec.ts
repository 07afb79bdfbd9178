import {
  AccessService,
  CampaignStagesService,
  CampaignsService,
  InvitationsService,
  OrganisationsService,
  RespondentLinksService,
  RosterService,
} from '@rolewright/server';
import { createLogger } from '@rolewright/runtime';
import { useTestDatabase } from '@rolewright/testing';
import { randomUUID } from 'node:crypto';
import { createPerson, startTestApi, type TestApi } from '../fixtures/api.fixture.js';

const lines: string[] = [];
const database = useTestDatabase();
let api: TestApi;
let token: string;
let cookie: string;

beforeAll(async () => {
  const logger = createLogger({
    service: 'api',
    level: 'info',
    destination: { write: (line) => void lines.push(line) },
  });
  api = await startTestApi(database, {}, undefined, 'none', logger);
  const get = api.app.get.bind(api.app);
  const { userId, email } = await createPerson(api, 'Lead');
  const resolve = () => get(AccessService).resolveActor(userId, 'test');
  const { organisationId } = await get(OrganisationsService).create(await resolve(), {
    name: 'Alder Bank',
  });
  const owner = await resolve();
  const { respondentId } = await get(RosterService).add(owner, organisationId, randomUUID(), {
    name: 'Ada Ash',
    email: 'ada@people.example',
    function: 'Platform',
    standing: 'engineer',
  });
  const { campaignId } = await get(CampaignsService).create(owner, organisationId, {
    requestKey: randomUUID(),
    kind: 'pulse',
    title: 'A pulse',
    quarter: '2026-Q4',
    domains: ['INT'],
    dueOn: '2099-12-31',
    respondentIds: [respondentId],
  });
  const opening = { version: 1, invite: true };
  await get(CampaignStagesService).open(owner, organisationId, campaignId, opening);
  const { edges } = await get(InvitationsService).list(owner, organisationId, campaignId);
  const link = await get(RespondentLinksService).issue(
    owner,
    organisationId,
    edges[0]?.node.invitationId ?? '',
    randomUUID(),
  );
  token = link.url.slice(link.url.indexOf('#') + 1);
  cookie = await api.signIn(email);
}, 120_000);
afterAll(() => api?.close(), 60_000);

const session = (by = token, with_ = '') =>
  api.send(
    `query ($token: ID!) { respondentSession(token: $token) {
       state organisationName firstName domains { domain questions { question text } } answers { choice names version } } }`,
    { token: by },
    with_ || undefined,
  );
const save = (more: object) =>
  api.send(
    `mutation ($input: SaveRespondentAnswerInput!) { saveRespondentAnswer(input: $input) { choice names version } }`,
    { input: { token, domain: 'INT', question: 'OWNER', version: 0, ...more } },
  );

it('a respondent is let in by the secret, without an account and whoever is signed in', async () => {
  const answer = await session();
  expect(answer.data?.['respondentSession']).toMatchObject({
    state: 'OPEN',
    organisationName: 'Alder Bank',
    firstName: 'Ada',
    domains: [{ domain: 'INT', questions: [{}, {}, {}] }],
  });
  expect((await session(token, cookie)).data).toEqual(answer.data);
});

it('an answer is kept, and the second page is told what stands', async () => {
  const first = await save({ choice: 'DONT_KNOW' });
  expect(first.data?.['saveRespondentAnswer']).toEqual({
    choice: 'DONT_KNOW',
    names: [],
    version: 1,
  });
  const second = await save({ choice: 'ROLES', names: ['Platform lead'] });
  expect(second.code).toBe('CONFLICT');
  expect(second.errors[0]?.extensions['current']).toMatchObject({
    domain: 'INT',
    choice: 'dont-know',
    version: 1,
  });
  const wrong = await save({ choice: 'ROLES', names: [], version: 1 });
  expect(wrong.errors[0]).toMatchObject({
    message: 'Name one to 5 roles.',
    extensions: { code: 'INPUT_INVALID', field: 'names' },
  });
});

it('secrets that open nothing are answered alike', async () => {
  const other = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`;
  const bodies = await Promise.all(
    ['', 'x', other, `${'A'.repeat(22)}.${'A'.repeat(43)}`].map(async (wrong) => {
      const { body, requestId } = await session(wrong);
      return body.replaceAll(requestId ?? '-', '');
    }),
  );
  expect(new Set(bodies).size).toBe(1);
  expect(bodies[0]).toContain('NOT_FOUND');
});

it('no line of the log holds the secret, and no address of the page reaches the server', () => {
  expect(lines.length).toBeGreaterThan(3);
  expect(lines.filter((line) => line.includes(token.split('.')[1] ?? ''))).toEqual([]);
});
