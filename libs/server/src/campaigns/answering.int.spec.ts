import { FactsService } from '../observations/facts.service.js';
import { refusalOf, useGround } from '../server.fixture.js';
import { CampaignStagesService } from './campaign-stages.service.js';
import {
  invitationsOf,
  newKey,
  openCampaign,
  scene,
  type Scene,
  tokenFor,
} from './campaigns.fixture.js';
import { CampaignsService } from './campaigns.service.js';
import type { InvitationView } from './campaigns.view.js';
import { InvitationsService } from './invitations.service.js';
import { RespondentAnsweringService, type SaveAnswer } from './respondent-answering.service.js';
import { RespondentLinksService } from './respondent-links.service.js';

const ground = useGround();
let at: Scene;
let campaignId: string;
let people: InvitationView[];
let token: string;

const answering = () => ground.get(RespondentAnsweringService);
const said = (more: Partial<SaveAnswer> = {}): SaveAnswer => ({
  domain: 'INT',
  question: 'owner',
  choice: 'roles',
  names: ['Governance lead'],
  rung: null,
  version: 0,
  ...more,
});
const save = (more: Partial<SaveAnswer> = {}, by = token) =>
  answering().save(by, 'test', said(more));
const submit = (key = newKey(), by = token) => answering().submit(by, 'test', key);
const session = (by = token) => answering().session(by, 'test');

/** The answers that the organisation's facts hold. */
const factsOf = async ({ organisationId, owner }: Scene = at) => {
  const today = ground.clock.today('Europe/Berlin');
  const file = await ground.tenancy.read(owner, organisationId, (tx) =>
    ground.get(FactsService).organisationFileAsOf(tx, organisationId, today),
  );
  return file.answers ?? [];
};

beforeEach(async () => {
  at = await scene(ground);
  ({ campaignId } = await openCampaign(ground, at));
  people = await invitationsOf(ground, at, campaignId);
  token = await tokenFor(ground, at, people[0]?.invitationId ?? '');
});

describe('a session', () => {
  it('holds the questions and nothing of anybody else', async () => {
    await save({}, await tokenFor(ground, at, people[1]?.invitationId ?? ''));
    const shown = await session();
    expect(shown).toMatchObject({
      state: 'open',
      campaignTitle: 'Fourth quarter',
      dueOn: '2026-12-15',
      timeZone: 'Europe/Berlin',
      firstName: 'Ada',
      function: 'Product security',
      minutes: 2,
      answers: [],
      submittedAt: null,
      changedSince: false,
    });
    expect(shown.domains.map(({ domain, questions }) => [domain, questions.length])).toEqual([
      ['INT', 4],
      ['REV', 4],
    ]);
    expect(shown.roles).toContain('Governance lead');
    const text = JSON.stringify({ ...shown, roles: [] });
    for (const other of [
      'Beech',
      'Cedar',
      'ben@people',
      'Platform',
      'Governance lead',
      'band',
      'score',
    ]) {
      expect(text).not.toContain(other);
    }
  });

  it('takes six statements at most', async () => {
    await save();
    const statements = await ground.statementsOf(() => session());
    const work = statements.filter((sql) => !/^(START TRANSACTION|COMMIT)/.test(sql));
    expect(work.length).toBeLessThanOrEqual(6);
  });

  it('says when the link was last used', async () => {
    await session();
    const [first] = await invitationsOf(ground, at, campaignId);
    expect(first).toMatchObject({ lastUsedAt: '2026-11-02T12:00:00.000000Z', liveLinks: 1 });
  });

  it.each(['', 'x', 'a.b', `${'A'.repeat(22)}.${'A'.repeat(43)}`])(
    'of the secret %p is not there',
    async (wrong) => {
      expect((await refusalOf(session(wrong))).code).toBe('NOT_FOUND');
      expect((await refusalOf(save({}, wrong))).code).toBe('NOT_FOUND');
      expect((await refusalOf(submit(newKey(), wrong))).code).toBe('NOT_FOUND');
    },
  );

  it("of another organisation's id before the own secret is not there", async () => {
    const other = await scene(ground);
    const made = await openCampaign(ground, other);
    const [one] = await invitationsOf(ground, other, made.campaignId);
    const theirs = await tokenFor(ground, other, one?.invitationId ?? '');
    const crossed = `${theirs.split('.')[0]}.${token.split('.')[1]}`;
    expect((await refusalOf(session(crossed))).code).toBe('NOT_FOUND');
  });

  it('keeps no secret at rest', async () => {
    const rows = await ground.database.query<{ row: string }>(
      `select k::text as row from app.respondent_links k union all select e::text from app.audit_events e
       union all select o::text from app.outbox o`,
    );
    expect(rows.length).toBeGreaterThan(5);
    const secret = token.split('.')[1] ?? '';
    expect(rows.filter(({ row }) => row.includes(secret))).toEqual([]);
  });
});

describe('a link', () => {
  const stateOf = async (by = token) => (await session(by)).state;

  it('ends two weeks after the last day, at midnight where the organisation is', async () => {
    const then = ground.clock.instant;
    try {
      ground.clock.instant = new Date('2026-12-29T22:59:00Z');
      expect(await stateOf()).toBe('open');
      ground.clock.instant = new Date('2026-12-29T23:00:00Z');
      expect(await stateOf()).toBe('expired');
      const refusal = await refusalOf(save());
      expect([refusal.code, refusal.details['state']]).toEqual(['CONFLICT', 'expired']);
    } finally {
      ground.clock.instant = then;
    }
  });

  it('lives longer when the last day moves', async () => {
    await ground
      .get(CampaignsService)
      .change(at.owner, at.organisationId, campaignId, 2, { dueOn: '2026-12-31' });
    const then = ground.clock.instant;
    try {
      ground.clock.instant = new Date('2027-01-14T22:59:00Z');
      expect(await stateOf()).toBe('open');
    } finally {
      ground.clock.instant = then;
    }
  });

  it('ends with the others when they are ended, and another can be made', async () => {
    const id = people[0]?.invitationId ?? '';
    const second = await tokenFor(ground, at, id);
    expect([await stateOf(), await stateOf(second)]).toEqual(['open', 'open']);
    const links = ground.get(RespondentLinksService);
    expect(await links.revokeAll(at.owner, at.organisationId, id)).toMatchObject({ liveLinks: 0 });
    expect([await stateOf(), await stateOf(second)]).toEqual(['revoked', 'revoked']);
    expect(await session()).toMatchObject({ organisationName: null, campaignTitle: null });
    expect(await stateOf(await tokenFor(ground, at, id))).toBe('open');
  });

  it('asked for twice under one key is one, of which the second secret works', async () => {
    const id = people[1]?.invitationId ?? '';
    const key = newKey();
    const issue = async () => {
      const links = ground.get(RespondentLinksService);
      const { url, linkId } = await links.issue(at.owner, at.organisationId, id, key);
      return { linkId, token: url.split('#')[1] ?? '' };
    };
    const [one, two] = [await issue(), await issue()];
    expect(one.linkId).toBe(two.linkId);
    expect((await refusalOf(session(one.token))).code).toBe('NOT_FOUND');
    expect(await stateOf(two.token)).toBe('open');
    const elsewhere = ground
      .get(RespondentLinksService)
      .issue(at.owner, at.organisationId, people[2]?.invitationId ?? '', key);
    expect((await refusalOf(elsewhere)).code).toBe('CONFLICT');
  });

  it('of somebody taken out, of a deleted and of a closed campaign opens nothing', async () => {
    await ground
      .get(InvitationsService)
      .revoke(at.owner, at.organisationId, people[0]?.invitationId ?? '');
    expect(await stateOf()).toBe('revoked');
    const second = await tokenFor(ground, at, people[1]?.invitationId ?? '');
    const stages = ground.get(CampaignStagesService);
    await stages.close(at.owner, at.organisationId, campaignId, { version: 2 });
    expect(await session(second)).toMatchObject({ state: 'closed', domains: [], answers: [] });
    expect((await refusalOf(submit(newKey(), second))).code).toBe('CONFLICT');
    await ground.get(CampaignsService).remove(at.owner, at.organisationId, campaignId, 3);
    expect(await stateOf(second)).toBe('revoked');
  });
});

describe('answers', () => {
  it('are kept one by one, and the person is counted as started', async () => {
    expect(await save()).toMatchObject({ names: ['Governance lead'], version: 1 });
    expect(await save({ choice: 'nobody', names: [], version: 1 })).toMatchObject({
      choice: 'nobody',
      version: 2,
    });
    expect(await save({ question: 'may', choice: 'rung', names: [], rung: 2 })).toMatchObject({
      rung: 2,
    });
    const [first] = await invitationsOf(ground, at, campaignId);
    expect(first).toMatchObject({ state: 'started', answered: 2, questions: 8 });
    expect(await factsOf()).toEqual([]);
  });

  it('from two pages: the second is told what stands', async () => {
    const outcomes = await Promise.allSettled([
      save({ names: ['Governance lead'] }),
      save({ names: ['Platform lead'] }),
    ]);
    const kept = outcomes.find((one) => one.status === 'fulfilled')?.value;
    const refused = outcomes.find((one) => one.status === 'rejected')?.reason as unknown;
    expect(refused).toMatchObject({
      code: 'CONFLICT',
      details: { current: { names: kept?.names, version: 1 } },
    });
  });

  it('sent again after a lost answer are the first ones', async () => {
    await save();
    expect(await save()).toMatchObject({ version: 1 });
    await save({ names: ['Platform lead'], version: 1 });
    expect(await save({ names: ['Platform lead'], version: 1 })).toMatchObject({ version: 2 });
  });

  it.each<[string, Partial<SaveAnswer>, string]>([
    ['a domain that is not asked', { domain: 'AGT' }, 'domain'],
    ['nobody named', { names: [] }, 'names'],
    ['six named', { names: ['a', 'b', 'c', 'd', 'e', 'f'] }, 'names'],
    ['a rung for an owner', { choice: 'rung', rung: 1 }, 'choice'],
    ['a rung that is none', { question: 'may', choice: 'rung', rung: 5 }, 'rung'],
    ['a word of the facts', { names: ['nobody'] }, 'names'],
    ['a control character', { names: ['a\u0007'] }, 'names'],
    ['a name that is too long', { names: ['x'.repeat(121)] }, 'names'],
  ])('are refused with %s', async (_, more, field) => {
    const refusal = await refusalOf(save(more));
    expect([refusal.code, refusal.details['field']]).toEqual(['INPUT_INVALID', field]);
  });

  it('of a pulse leave out what the person may decide', async () => {
    const pulse = await openCampaign(ground, at, { kind: 'pulse' });
    const [one] = await invitationsOf(ground, at, pulse.campaignId);
    const by = await tokenFor(ground, at, one?.invitationId ?? '');
    expect((await session(by)).domains[0]?.questions).toHaveLength(3);
    const may = save({ question: 'may', choice: 'dont-know', names: [] }, by);
    expect((await refusalOf(may)).details['field']).toBe('question');
  });
});
