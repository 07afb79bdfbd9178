import { connect } from 'node:net';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  ConsultanciesService,
  EngagementsService,
  EvidenceItemsService,
  EvidenceVersionsService,
  MembersService,
  OrganisationsService,
  AccessService,
} from '@rolewright/server';
import { v4 as uuid } from 'uuid';
import { answerOf, createPerson, useTestApi } from '../fixtures/api.fixture.js';

const { api, database: tables } = useTestApi({ evidenceQuota: 200_000 });
const database = () => tables;

interface Place {
  organisationId: string;
  owner: string;
  lead: string;
  contributor: string;
  executive: string;
  reader: string;
  itemId: string;
}

let made = 0;

/** An organisation with people, their cookies, and one piece of evidence without a version. */
async function place(): Promise<Place> {
  const get = api().app.get.bind(api().app);
  const person = async (name: string) => {
    const { userId, email } = await createPerson(api(), `${name} ${String((made += 1))}`);
    return { email, actor: await get(AccessService).resolveActor(userId, 'test') };
  };
  const founder = await person('Owner');
  const { organisationId } = await get(OrganisationsService).create(founder.actor, {
    name: 'Bank',
  });
  const owner = await get(AccessService).resolveActor(founder.actor.userId, 'test');
  const member = async (role: string) => {
    const { email } = await person(role);
    await get(MembersService).add(owner, organisationId, { email, role });
    return api().signIn(email);
  };
  const adviser = await person('Adviser');
  const firm = await get(ConsultanciesService).create(adviser.actor, { name: 'Firm' });
  await get(EngagementsService).grant(owner, organisationId, { ...firm, scope: 'read' });
  const { itemId } = await get(EvidenceItemsService).add(owner, organisationId, {
    requestKey: uuid(),
    name: 'Register',
    domain: 'EVD',
    artifact: 'evidence-register',
  });
  return {
    organisationId,
    itemId,
    owner: await api().signIn(founder.email),
    lead: await member('security-lead'),
    contributor: await member('contributor'),
    executive: await member('executive'),
    reader: await api().signIn(adviser.email),
  };
}

let bank: Place;
beforeAll(async () => {
  bank = await place();
}, 60_000);

const upload = (
  content: string | Buffer,
  cookie: string | undefined = bank.contributor,
  { key = uuid(), organisationId = bank.organisationId, headers = {} } = {},
) =>
  api().fetch(`/files/organisations/${organisationId}/evidence/uploads/${key}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/octet-stream', 'x-file-name': 'proof.pdf', ...headers },
    body: Buffer.from(content as string),
    cookie,
  });
const link = async (versionId: string, cookie: string, organisationId = bank.organisationId) => {
  const answer = await api().send(
    'mutation ($o: ID!, $v: ID!) { linkEvidence(organisationId: $o, versionId: $v) { path } }',
    { o: organisationId, v: versionId },
    cookie,
  );
  return (answer.data?.['linkEvidence'] as { path: string } | undefined)?.path ?? answer.code;
};
const provide = async (content: string | Buffer, fileName: string): Promise<string> => {
  const key = uuid();
  const headers = { 'x-file-name': encodeURIComponent(fileName) };
  expect((await upload(content, bank.contributor, { key, headers })).status).toBe(200);
  const answer = await api().send(
    `mutation ($input: ProvideEvidenceInput!) { provideEvidence(input: $input) { versions { versionId } } }`,
    {
      input: {
        organisationId: bank.organisationId,
        itemId: bank.itemId,
        requestKey: uuid(),
        uploadKey: key,
        effectiveOn: '2025-06-01',
      },
    },
    bank.contributor,
  );
  const { versions } = answer.data?.['provideEvidence'] as { versions: { versionId: string }[] };
  return versions[0]?.versionId ?? '';
};
const kept = async (): Promise<string[]> =>
  readdir(join(api().config.dataDirectory, 'files', bank.organisationId)).catch(() => []);

describe('an upload', () => {
  it('is taken, and told what it was found to be', async () => {
    const response = await upload('%PDF-1.7 proof');
    expect([response.status, await response.json()]).toEqual([
      200,
      expect.objectContaining({ contentType: 'application/pdf', bytes: 14, fileName: 'proof.pdf' }),
    ]);
  });

  it.each([
    ['nobody signed in', undefined, 401],
    ['an executive', 'executive', 403],
    ['a consultant who may read', 'reader', 403],
  ] as const)('by %s: refused, and nothing kept', async (_, who, status) => {
    const before = await kept();
    const response = await api().fetch(
      `/files/organisations/${bank.organisationId}/evidence/uploads/${uuid()}`,
      {
        method: 'PUT',
        headers: { 'content-type': 'application/octet-stream' },
        body: 'proof',
        cookie: who && bank[who],
      },
    );
    expect(response.status).toBe(status);
    expect(await kept()).toEqual(before);
  });

  it('into another organisation: as into one that is not there', async () => {
    const other = await place();
    const bodies = [];
    for (const organisationId of [other.organisationId, uuid(), 'x', '..%2f..%2fetc']) {
      const answer = await answerOf(await upload('proof', bank.owner, { organisationId }));
      bodies.push([answer.status, answer.code, answer.body.replace(answer.requestId ?? '', '')]);
    }
    expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1);
    expect(bodies[0]?.slice(0, 2)).toEqual([404, 'NOT_FOUND']);
  });

  it.each([
    ['a program', Buffer.from(`MZ\x90${'x'.repeat(100_000)}`, 'latin1')],
    ['a page', `<html>${'x'.repeat(100_000)}`],
    ['nothing', ''],
  ])('of %s: refused with a reason, the connection stands, nothing is kept', async (_, content) => {
    const before = await kept();
    const answer = await answerOf(await upload(content));
    expect([answer.status, answer.code]).toEqual([400, 'INPUT_INVALID']);
    expect(answer.errors[0]?.message).toMatch(/kinds of file|HTML|empty/);
    expect(await kept()).toEqual(before);
  });

  it('past the quota: refused before it is stored', async () => {
    const answer = await answerOf(await upload('x'.repeat(200_001)));
    expect([answer.status, answer.errors[0]?.message]).toEqual([
      400,
      expect.stringMatching(/used up/),
    ]);
  });

  it.each(['application/json', 'text/plain', 'multipart/form-data; boundary=x', 'image/png'])(
    'as %s: not read',
    async (type) => {
      const response = await upload('{}', bank.contributor, { headers: { 'content-type': type } });
      expect([400, 415]).toContain(response.status);
    },
  );

  it('from a foreign page: refused', async () => {
    const response = await upload('proof', bank.contributor, {
      headers: { origin: 'https://evil.example' },
    });
    expect(response.status).toBe(403);
  });

  it('is read nowhere else', async () => {
    const response = await api().fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: '{"query":"{ viewer { name } }"}',
      cookie: bank.owner,
    });
    expect(response.status).toBe(415);
  });

  it('whose line breaks in the middle leaves nothing', async () => {
    const before = await kept();
    const { port } = new URL(api().url);
    const key = uuid();
    const socket = connect(Number(port), '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write(
      [
        `PUT /files/organisations/${bank.organisationId}/evidence/uploads/${key} HTTP/1.1`,
        'host: x',
        'origin: http://rolewright.example',
        `cookie: ${bank.contributor}`,
        'content-type: application/octet-stream',
        'content-length: 100000',
        '',
        'half of it',
      ].join('\r\n'),
    );
    const state = async () => {
      const [row] = await database().query<{ state: string }>(
        'select state from app.evidence_uploads where upload_id = $1',
        [key],
      );
      return row?.state;
    };
    const until = async (wanted: string) => {
      while ((await state()) !== wanted) await new Promise((done) => setTimeout(done, 20));
    };
    await until('RECEIVING');
    socket.destroy();
    await until('PURGED');
    expect(await kept()).toEqual(before);
  });
});

describe('a download', () => {
  it('is saved and never shown, under a name that says what it is', async () => {
    const versionId = await provide('%PDF-1.7 <script>alert(1)</script>', 'Grüße "x".exe');
    const path = await link(versionId, bank.lead);
    const response = await api().fetch(String(path), { cookie: bank.lead });
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="Gr__e x.exe.pdf"; filename*=UTF-8''Gr%C3%BC%C3%9Fe%20x.exe.pdf`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'content-length': '34',
    });
    expect(response.headers.get('content-security-policy')).toContain('sandbox');
    expect(await response.text()).toBe('%PDF-1.7 <script>alert(1)</script>');
  });

  it('is for the person for whom the link was made, and for nobody without it', async () => {
    const versionId = await provide('proof', 'proof.txt');
    const path = String(await link(versionId, bank.lead));
    const status = async (at: string, cookie?: string) =>
      (await api().fetch(at, { cookie })).status;
    const bare = path.split('?')[0] ?? '';
    expect([
      await status(path),
      await status(path, bank.owner),
      await status(path, bank.executive),
      await status(bare, bank.lead),
      await status(path.replace(/expires=\d/, 'expires=9'), bank.lead),
      await status(`${path}&signature=x`, bank.lead),
      await status(path.replace(versionId, uuid()), bank.lead),
      await status(path, bank.lead),
    ]).toEqual([401, 404, 403, 404, 404, 404, 404, 200]);
  });

  it('of another organisation is not there, even by its own link', async () => {
    const other = await place();
    const versionId = await provide('proof', 'proof.txt');
    const path = String(await link(versionId, bank.lead));
    expect((await api().fetch(path, { cookie: other.owner })).status).toBe(404);
    const moved = path.replace(bank.organisationId, other.organisationId);
    expect((await api().fetch(moved, { cookie: other.owner })).status).toBe(404);
    expect(await link(versionId, other.owner, other.organisationId)).toBe('NOT_FOUND');
    expect(await link(versionId, bank.executive)).toBe('FORBIDDEN');
  });

  it('ends with the right to read', async () => {
    const versionId = await provide('proof', 'proof.txt');
    const path = String(await link(versionId, bank.reader));
    expect((await api().fetch(path, { cookie: bank.reader })).status).toBe(200);
    await database().query(
      'update app.engagements set ended_at = now() where organisation_id = $1',
      [bank.organisationId],
    );
    expect((await api().fetch(path, { cookie: bank.reader })).status).toBe(404);
  });

  it('of what was returned is still there for who may read it', async () => {
    const versionId = await provide('proof', 'proof.txt');
    const { userId } = (
      await database().query<{ userId: string }>(
        `select user_id as "userId" from app.memberships where organisation_id = $1 and role = 'owner'`,
        [bank.organisationId],
      )
    )[0] as { userId: string };
    const owner = await api().app.get(AccessService).resolveActor(userId, 'test');
    await api()
      .app.get(EvidenceVersionsService)
      .returnVersion(owner, bank.organisationId, versionId, 'No date.');
    const path = String(await link(versionId, bank.lead));
    expect((await api().fetch(path, { cookie: bank.lead })).status).toBe(200);
  });
});
