import type { UserActor } from '@rolewright/domain';
import { ConsultanciesService } from '../organisations/consultancies.service.js';
import { EngagementsService } from '../organisations/engagements.service.js';
import { refusalOf, useGround } from '../server.fixture.js';
import type { Person } from '../sign-in/sign-in.service.js';
import { CampaignLaunchesService, type LaunchCampaigns } from './campaign-launches.service.js';
import { CampaignPortfolioService } from './campaign-portfolio.service.js';
import { CampaignTemplatesService } from './campaign-templates.service.js';
import { invitationsOf, newKey, scene, type Scene, tokenFor } from './campaigns.fixture.js';
import { RespondentAnsweringService } from './respondent-answering.service.js';

const ground = useGround();
let person: Person;
let consultancyId: string;
let clients: Scene[];
let adviser: UserActor;

beforeEach(async () => {
  person = await ground.person();
  ({ consultancyId } = await ground
    .get(ConsultanciesService)
    .create(await ground.actor(person), { name: 'Advisory' }));
  clients = [];
  for (const zone of ['Europe/Berlin', 'Pacific/Auckland', 'America/Los_Angeles']) {
    const client = await scene(ground, zone);
    await ground
      .get(EngagementsService)
      .grant(client.owner, client.organisationId, { consultancyId, scope: 'assess' });
    clients.push(client);
  }
  adviser = await ground.actor(person);
});

const input = (more: Partial<LaunchCampaigns> = {}): LaunchCampaigns => ({
  requestKey: newKey(),
  organisationIds: clients.map(({ organisationId }) => organisationId),
  kind: 'diagnostic',
  title: 'Readiness',
  quarter: '2026-Q4',
  domains: ['INT', 'REV'],
  dueOn: '2026-11-20',
  wholeRoster: true,
  ...more,
});
const launch = (more: Partial<LaunchCampaigns> = {}, by = adviser) =>
  ground.get(CampaignLaunchesService).launch(by, consultancyId, input(more));
const view = async (quarter = '2026-Q4', more: object = {}) =>
  ground.get(CampaignPortfolioService).page(adviser, consultancyId, quarter, more);

describe('a launch', () => {
  it('opens the same campaign at every client, for everyone on its roster', async () => {
    const outcomes = await launch();
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['started', 'started', 'started']);
    const page = await view();
    expect(page.edges.map(({ node }) => node.current)).toEqual(
      outcomes.map(() => expect.objectContaining({ status: 'open', people: 5, submitted: 0 })),
    );
  });

  it('again, and twice at once, starts only what is missing', async () => {
    const key = newKey();
    const one = clients[0]?.organisationId ?? '';
    await launch({ requestKey: key, organisationIds: [one] });
    const [a, b] = await Promise.all([launch({ requestKey: key }), launch({ requestKey: key })]);
    expect(a[0]?.outcome).toBe('already');
    for (const at of [1, 2]) {
      expect([a[at]?.outcome, b[at]?.outcome].sort()).toEqual(['already', 'started']);
    }
    const page = await view();
    expect(page.edges.map(({ node }) => node.campaigns)).toEqual([1, 1, 1]);
  });

  it('refused at one client holds up no other', async () => {
    const reading = await scene(ground);
    await ground
      .get(EngagementsService)
      .grant(reading.owner, reading.organisationId, { consultancyId, scope: 'read' });
    adviser = await ground.actor(person);
    ground.clock.instant = new Date('2026-11-20T12:00:00Z');
    try {
      // The 20th has ended in Auckland, and not elsewhere.
      const organisationIds = [...clients, reading].map(({ organisationId }) => organisationId);
      const outcomes = await launch({ organisationIds });
      expect(outcomes.map(({ outcome }) => outcome)).toEqual([
        'started',
        'refused',
        'started',
        'refused',
      ]);
      expect(outcomes[1]?.reason).toBe('The last day for answers has passed; today is 2026-11-21.');
      expect(outcomes[3]?.reason).toContain('lets you read');
      const page = await view();
      const without = page.edges.filter(({ node }) => node.current === null);
      expect(without.map(({ node }) => node.organisationId).sort()).toEqual(
        [clients[1]?.organisationId, reading.organisationId].sort(),
      );
    } finally {
      ground.clock.instant = new Date('2026-11-02T12:00:00Z');
    }
  });

  it('names clients alone, and nothing is started where one is not', async () => {
    const stranger = await scene(ground);
    const organisationIds = [clients[0]?.organisationId ?? '', stranger.organisationId];
    expect((await refusalOf(launch({ organisationIds }))).code).toBe('NOT_FOUND');
    expect((await view()).edges.every(({ node }) => node.current === null)).toBe(true);
    const outsider = await ground.actor(await ground.person());
    expect((await refusalOf(launch({}, outsider))).code).toBe('NOT_FOUND');
  });

  it.each<[string, Partial<LaunchCampaigns>]>([
    ['no client', { organisationIds: [] }],
    ['a strange domain', { domains: ['XYZ'] }],
    ['a strange quarter', { quarter: 'soon' }],
    ['no title', { title: '' }],
  ])('with %s is refused before anything is started', async (_, more) => {
    expect((await refusalOf(launch(more))).code).toBe('INPUT_INVALID');
  });

  it('that is to open later writes to nobody yet', async () => {
    const [first] = await launch({ opensOn: '2026-11-10' });
    expect(first?.outcome).toBe('started');
    expect((await view()).edges[0]?.node.current?.status).toBe('draft');
    const written = await ground.database.query(
      'select 1 from app.campaign_messages where organisation_id = $1',
      [first?.organisationId],
    );
    expect(written).toEqual([]);
  });
});

describe('all clients in one view', () => {
  it('comes in the order of who needs attention, page by page, in one statement', async () => {
    const outcomes = await launch();
    const [berlin, auckland] = clients as [Scene, Scene];
    // One of five in Berlin, all five in Auckland, nobody in Los Angeles.
    const answer = async (client: Scene, at: number, people: number) => {
      const invitations = await invitationsOf(ground, client, outcomes[at]?.campaignId ?? '');
      for (const { invitationId } of invitations.slice(0, people)) {
        const token = await tokenFor(ground, client, invitationId);
        const answering = ground.get(RespondentAnsweringService);
        const said = { domain: 'INT', question: 'owner', choice: 'nobody', names: [] } as const;
        await answering.save(token, 'test', { ...said, rung: null, version: 0 });
        await answering.submit(token, 'test', newKey());
      }
    };
    await answer(berlin, 0, 1);
    await answer(auckland, 1, 5);
    const first = await view('2026-Q4', { first: 2 });
    const rest = await view('2026-Q4', { first: 2, after: first.pageInfo.endCursor });
    const submitted = [...first.edges, ...rest.edges].map(({ node }) => node.current?.submitted);
    expect(submitted).toEqual([0, 1, 5]);
    expect(first.totalCount).toBe(3);
    const statements = await ground.statementsOf(() => view());
    expect(statements.filter((sql) => sql.includes('app.campaigns'))).toHaveLength(1);
    expect((await view('2026-Q3')).edges.map(({ node }) => node.current)).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('shows nothing of a client whose engagement has ended', async () => {
    await launch();
    const [client] = clients as [Scene];
    const engagements = ground.get(EngagementsService);
    const { edges } = await engagements.list(client.owner, client.organisationId);
    const { engagementId } = edges[0]?.node ?? { engagementId: '' };
    await engagements.end(client.owner, client.organisationId, engagementId);
    adviser = await ground.actor(person);
    expect((await view()).edges.map(({ node }) => node.organisationId)).not.toContain(
      client.organisationId,
    );
  });
});

describe('templates', () => {
  const templates = () => ground.get(CampaignTemplatesService);
  const template = {
    name: 'Quarterly',
    kind: 'full',
    title: 'Assessment',
    domains: ['REV', 'INT'],
    dueAfterDays: 21,
    wholeRoster: true,
  } as const;

  it('are kept once a key, changed by version, deleted and restored, by the firm alone', async () => {
    const key = newKey();
    const make = () => templates().create(adviser, consultancyId, key, template);
    const [one, two] = await Promise.all([make(), make()]);
    expect(one).toEqual(two);
    expect(one).toMatchObject({ domains: ['INT', 'REV'], version: 1 });
    const change = (version: number) =>
      templates().change(adviser, consultancyId, key, version, { ...template, name: 'Yearly' });
    expect(await change(1)).toMatchObject({ name: 'Yearly', version: 2 });
    expect((await refusalOf(change(1))).details['current']).toMatchObject({ version: 2 });
    await templates().remove(adviser, consultancyId, key, 2);
    const listed = async (deleted: boolean) =>
      (await templates().list(adviser, consultancyId, { deleted })).edges.length;
    expect([await listed(false), await listed(true)]).toEqual([0, 1]);
    await templates().restore(adviser, consultancyId, key);
    expect([await listed(false), await listed(true)]).toEqual([1, 0]);

    const rival = await ground.person();
    const { consultancyId: theirs } = await ground
      .get(ConsultanciesService)
      .create(await ground.actor(rival), { name: 'Rivals' });
    const rivals = await ground.actor(rival);
    expect((await refusalOf(templates().list(rivals, consultancyId))).code).toBe('NOT_FOUND');
    const stolen = templates().change(rivals, theirs, key, 4, template);
    expect((await refusalOf(stolen)).code).toBe('NOT_FOUND');
    const sameKey = templates().create(rivals, theirs, key, template);
    expect((await refusalOf(sameKey)).code).toBe('NOT_FOUND');
  });

  it.each([0, 366, 1.5])('give respondents 1 to 365 days, not %p', async (dueAfterDays) => {
    const made = templates().create(adviser, consultancyId, newKey(), {
      ...template,
      dueAfterDays,
    });
    expect((await refusalOf(made)).details['field']).toBe('dueAfterDays');
  });

  it('page by name', async () => {
    for (const name of ['Gamma', 'alpha', 'Beta']) {
      await templates().create(adviser, consultancyId, newKey(), { ...template, name });
    }
    const first = await templates().list(adviser, consultancyId, { first: 2 });
    const rest = await templates().list(adviser, consultancyId, {
      first: 2,
      after: first.pageInfo.endCursor,
    });
    expect([...first.edges, ...rest.edges].map(({ node }) => node.name)).toEqual([
      'alpha',
      'Beta',
      'Gamma',
    ]);
  });
});
