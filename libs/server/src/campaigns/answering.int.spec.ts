import { FactsService } from '../observations/facts.service.js';
import { RoleDirectoryService } from '../ownership/role-directory.service.js';
import { refusalOf, useGround } from '../server.fixture.js';
import { CampaignAnswersService } from './campaign-answers.service.js';
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

describe('a submission', () => {
  it('needs an answer', async () => {
    expect((await refusalOf(submit())).code).toBe('INPUT_INVALID');
    await save();
    await save({ choice: null, names: [], version: 1 });
    expect((await refusalOf(submit())).code).toBe('INPUT_INVALID');
  });

  it("becomes facts of the organisation's today, and the ladder stays with the campaign", async () => {
    await save();
    await save({ question: 'decider', names: ['Governance lead', 'Legal counsel'] });
    await save({ question: 'next', choice: 'dont-know', names: [] });
    await save({ question: 'may', choice: 'rung', names: [], rung: 3 });
    await save({ domain: 'REV', choice: 'nobody', names: [] });
    expect(await submit()).toEqual({
      answered: 5,
      questions: 8,
      submittedAt: '2026-11-02T12:00:00.000Z',
    });
    const by = { respondent: people[0]?.respondentId, function: 'Product security' };
    const on = { answeredAt: '2026-11-02' };
    expect(await factsOf()).toEqual(
      expect.arrayContaining([
        { ...by, domain: 'INT', question: 'owner', answer: 'governance-lead', ...on },
        {
          ...by,
          domain: 'INT',
          question: 'decider',
          answer: ['governance-lead', 'legal-counsel'],
          ...on,
        },
        { ...by, domain: 'INT', question: 'next', answer: 'DONT_KNOW', ...on },
        { ...by, domain: 'REV', question: 'owner', answer: 'NOBODY', ...on },
      ]),
    );
    expect(await factsOf()).toHaveLength(4);
    expect(await session()).toMatchObject({ changedSince: false });
    expect((await invitationsOf(ground, at, campaignId))[0]).toMatchObject({ state: 'submitted' });
  });

  it('sent twice counts once', async () => {
    await save();
    const key = newKey();
    const [one, two] = await Promise.all([submit(key), submit(key)]);
    expect(Date.parse(one.submittedAt)).toBe(Date.parse(two.submittedAt));
    const events = await ground.database.query(
      `select 1 from app.audit_events where action = 'campaign.answered' and organisation_id = $1`,
      [at.organisationId],
    );
    expect(events).toHaveLength(1);
    expect(await factsOf()).toHaveLength(1);
  });

  it('on the same day again changes the fact; on a later one adds what changed', async () => {
    await save();
    await save({ domain: 'REV' });
    await submit();
    await save({ names: ['Platform lead'], version: 1 });
    expect(await session()).toMatchObject({ changedSince: true });
    await submit();
    expect((await factsOf()).map(({ answer }) => answer).sort()).toEqual([
      'governance-lead',
      'platform-lead',
    ]);
    const then = ground.clock.instant;
    try {
      ground.clock.instant = new Date('2026-11-20T12:00:00Z');
      await save({ choice: 'nobody', names: [], version: 2 });
      await submit();
      expect(
        (await factsOf()).map(({ answer, answeredAt }) => `${answeredAt} ${answer}`).sort(),
      ).toEqual(['2026-11-02 governance-lead', '2026-11-02 platform-lead', '2026-11-20 NOBODY']);
    } finally {
      ground.clock.instant = then;
    }
  });

  it('without an answer that was taken back ends its fact', async () => {
    await save();
    await save({ domain: 'REV' });
    await submit();
    await save({ choice: null, names: [], version: 1 });
    await submit();
    expect((await factsOf()).map(({ domain }) => domain)).toEqual(['REV']);
  });

  it('tells whoever runs campaigns once everyone has submitted', async () => {
    const told = () =>
      ground.database.query<{ kind: string; parameters: unknown }>(
        'select kind, parameters from app.notifications where organisation_id = $1',
        [at.organisationId],
      );
    const tokens = [];
    for (const { invitationId } of people) tokens.push(await tokenFor(ground, at, invitationId));
    for (const one of tokens.slice(0, 4)) {
      await save({}, one);
      await submit(newKey(), one);
    }
    expect(await told()).toEqual([]);
    await save({}, tokens[4]);
    await submit(newKey(), tokens[4]);
    await save({ names: ['Platform lead'], version: 1 }, tokens[4]);
    await submit(newKey(), tokens[4]);
    expect(await told()).toEqual([
      { kind: 'campaign.answered', parameters: { title: 'Fourth quarter', people: 5 } },
    ]);
  });
});

describe('names', () => {
  it('are read by the directory, others are kept as said until they are mapped', async () => {
    const directory = ground.get(RoleDirectoryService);
    const role = await directory.add(at.owner, at.organisationId, {
      requestKey: newKey(),
      name: 'Governance lead',
      aliases: ['AI governance'],
    });
    await save({ names: ['governance LEADS', 'Olga from risk'] });
    await submit();
    expect((await factsOf())[0]?.answer).toEqual(['Governance lead', 'Olga from risk']);
    const answers = ground.get(CampaignAnswersService);
    const spread = () =>
      ground.tenancy.read(at.owner, at.organisationId, (tx) =>
        answers.spread(tx, at.organisationId, campaignId),
      );
    expect(await spread()).toEqual([
      {
        respondentId: people[0]?.respondentId,
        function: 'Product security',
        standing: 'engineer',
        domain: 'INT',
        question: 'owner',
        choice: 'roles',
        rung: null,
        submittedAt: expect.stringMatching(/^2026-11-02T12:00:00/) as unknown,
        names: [
          { said: 'governance LEADS', role: 'Governance lead' },
          { said: 'Olga from risk', role: null },
        ],
      },
    ]);
    expect(await answers.remap(at.owner, at.organisationId, campaignId)).toBe(0);
    await directory.change(at.owner, at.organisationId, {
      roleId: role.roleId,
      version: role.version,
      name: role.name,
      aliases: [...role.aliases, 'Olga from risk'],
    });
    await answers.remap(at.owner, at.organisationId, campaignId);
    expect((await factsOf())[0]?.answer).toBe('Governance lead');
    expect((await spread())[0]?.names[1]).toEqual({
      said: 'Olga from risk',
      role: 'Governance lead',
    });
    expect(await answers.remap(at.owner, at.organisationId, campaignId)).toBe(0);
  });

  it('that are only kept, and people who were taken out, are in no spread', async () => {
    await save();
    const spread = () =>
      ground.tenancy.read(at.owner, at.organisationId, (tx) =>
        ground.get(CampaignAnswersService).spread(tx, at.organisationId, campaignId),
      );
    expect(await spread()).toEqual([]);
    await submit();
    await save({ names: ['Not handed in yet'], version: 1 });
    expect((await spread()).map(({ names }) => names[0]?.said)).toEqual(['Governance lead']);
    await ground
      .get(InvitationsService)
      .revoke(at.owner, at.organisationId, people[0]?.invitationId ?? '');
    expect(await spread()).toEqual([]);
  });
});
