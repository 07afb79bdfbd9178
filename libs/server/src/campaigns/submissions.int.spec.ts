import { FactsService } from '../observations/facts.service.js';
import { RoleDirectoryService } from '../ownership/role-directory.service.js';
import { refusalOf, useGround } from '../server.fixture.js';
import { CampaignAnswersService } from './campaign-answers.service.js';
import {
  invitationsOf,
  newKey,
  openCampaign,
  scene,
  type Scene,
  tokenFor,
} from './campaigns.fixture.js';
import type { InvitationView } from './campaigns.view.js';
import { InvitationsService } from './invitations.service.js';
import { RespondentAnsweringService, type SaveAnswer } from './respondent-answering.service.js';

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
const factsOf = async ({ organisationId, owner }: Scene = at, zone = 'Europe/Berlin') => {
  const today = ground.clock.today(zone);
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

it("handed in at a quarter's edge is of the day where the organisation is", async () => {
  const then = ground.clock.instant;
  try {
    ground.clock.instant = new Date('2026-09-20T12:00:00Z');
    const far = await scene(ground, 'Pacific/Auckland');
    const made = await openCampaign(ground, far, { quarter: '2026-Q3', dueOn: '2026-09-30' });
    const [ada, ben] = await invitationsOf(ground, far, made.campaignId);
    const days: (string | undefined)[] = [];
    // A minute before midnight there, and at midnight; in UTC it is noon of the quarter's last day.
    for (const [one, instant] of [
      [ada, '2026-09-30T10:59:00Z'],
      [ben, '2026-09-30T11:00:00Z'],
    ] as const) {
      ground.clock.instant = new Date(instant);
      const by = await tokenFor(ground, far, one?.invitationId ?? '');
      await save({}, by);
      await submit(newKey(), by);
      const facts = await factsOf(far, 'Pacific/Auckland');
      days.push(facts.find(({ respondent }) => respondent === one?.respondentId)?.answeredAt);
    }
    expect(days).toEqual(['2026-09-30', '2026-10-01']);
  } finally {
    ground.clock.instant = then;
  }
});
