import { MembersService } from '../organisations/members.service.js';
import { refusalOf, useGround } from '../server.fixture.js';
import {
  draft,
  invitationsOf,
  newKey,
  openCampaign,
  scene,
  type Scene,
} from './campaigns.fixture.js';
import { CampaignStagesService } from './campaign-stages.service.js';
import { CampaignsService } from './campaigns.service.js';
import { InvitationsService } from './invitations.service.js';

const ground = useGround();
let at: Scene;
let other: Scene;
const service = () => ground.get(CampaignsService);
const stages = () => ground.get(CampaignStagesService);

beforeAll(async () => {
  at = await scene(ground);
  other = await scene(ground);
});

const make = (more: Parameters<typeof draft>[0] = {}) =>
  service().create(at.owner, at.organisationId, draft(more));

describe('a campaign', () => {
  it('is drafted with its size, and asks who is named', async () => {
    const campaign = await make({ respondentIds: at.respondentIds });
    expect(campaign).toMatchObject({
      status: 'draft',
      domains: ['INT', 'REV'],
      criteria: 10,
      questions: 8,
      minutes: 2,
      timeZone: 'Europe/Berlin',
      daysLeft: 43,
      version: 1,
    });
    expect(campaign.progress).toEqual({
      people: 5,
      started: 0,
      submitted: 0,
      revoked: 0,
      functions: [
        { function: 'Leadership', people: 1, started: 0, submitted: 0 },
        { function: 'Legal', people: 1, started: 0, submitted: 0 },
        { function: 'Platform', people: 2, started: 0, submitted: 0 },
        { function: 'Product security', people: 1, started: 0, submitted: 0 },
      ],
    });
  });

  it('asked for twice under one key is one, also at once', async () => {
    const requestKey = newKey();
    const [one, two] = await Promise.all([
      make({ requestKey, title: 'Once' }),
      make({ requestKey, title: 'Once more' }),
    ]);
    const three = await make({ requestKey, title: 'Changed' });
    expect(new Set([one.campaignId, two.campaignId, three.campaignId])).toEqual(
      new Set([requestKey]),
    );
    expect(new Set([one.title, two.title, three.title]).size).toBe(1);
    const events = await ground.database.query(
      `select 1 from app.audit_events where action = 'campaign.created' and target = $1`,
      [requestKey],
    );
    expect(events).toHaveLength(1);
  });

  it.each<[string, Parameters<typeof draft>[0], string]>([
    ['no domain', { domains: [] }, 'domains'],
    ['a strange domain', { domains: ['INT', 'XYZ'] }, 'domains'],
    ['a quarter that is none', { quarter: '2026-Q5' }, 'quarter'],
    ['a last day that has passed', { dueOn: '2026-11-01' }, 'dueOn'],
    ['a day that is none', { dueOn: '2026-11-31' }, 'dueOn'],
    ['opening after it is due', { opensOn: '2026-12-16' }, 'opensOn'],
    ['opening in the past', { opensOn: '2026-11-01' }, 'opensOn'],
    ['no title', { title: '  ' }, 'title'],
    ['a key that is none', { requestKey: 'again' }, 'requestKey'],
  ])('is refused with %s, and nothing is kept', async (_, more, field) => {
    const refusal = await refusalOf(make(more));
    expect([refusal.code, refusal.details['field']]).toEqual(['INPUT_INVALID', field]);
  });

  it('asks nobody of another organisation', async () => {
    const key = newKey();
    const refusal = await refusalOf(
      make({ requestKey: key, respondentIds: [other.respondentIds[0] ?? ''] }),
    );
    expect(refusal.code).toBe('NOT_FOUND');
    expect((await refusalOf(service().get(at.owner, at.organisationId, key))).code).toBe(
      'NOT_FOUND',
    );
  });

  it('changed by two at once: the second sees what stands', async () => {
    const campaign = await make();
    const changing = (title: string) =>
      service().change(at.owner, at.organisationId, campaign.campaignId, 1, { title });
    const outcomes = await Promise.allSettled([changing('Mine'), changing('Theirs')]);
    const done = outcomes.find((one) => one.status === 'fulfilled');
    const refused = outcomes.find((one) => one.status === 'rejected');
    expect(done?.value.version).toBe(2);
    expect(refused?.reason).toMatchObject({
      code: 'CONFLICT',
      details: { current: { title: done?.value.title, version: 2 } },
    });
  });

  it('once open keeps what it asks, and may be due later', async () => {
    const campaign = await openCampaign(ground, at);
    const change = (more: object) =>
      service().change(at.owner, at.organisationId, campaign.campaignId, campaign.version, more);
    expect((await refusalOf(change({ domains: ['INT'] }))).details['field']).toBe('domains');
    expect((await refusalOf(change({ kind: 'full' }))).details['field']).toBe('kind');
    const later = await change({ dueOn: '2026-12-31', title: 'Longer' });
    expect(later).toMatchObject({ dueOn: '2026-12-31', title: 'Longer', domains: ['INT', 'REV'] });
  });

  it('goes from draft to open to closed and back, each by the version that was seen', async () => {
    const made = await make({ respondentIds: at.respondentIds });
    const id = made.campaignId;
    const open = await stages().open(at.owner, at.organisationId, id, {
      version: 1,
      invite: false,
    });
    expect(open).toMatchObject({ status: 'open', version: 2 });
    expect(open.openedAt).not.toBeNull();
    const stale = stages().close(at.owner, at.organisationId, id, { version: 1 });
    expect((await refusalOf(stale)).details['current']).toMatchObject({ version: 2 });
    const closed = await stages().close(at.owner, at.organisationId, id, {
      version: 2,
      why: 'Done',
    });
    expect(closed.status).toBe('closed');
    const again = (input: { why: string; dueOn?: string }) =>
      stages().reopen(at.owner, at.organisationId, id, { version: 3, ...input });
    expect((await refusalOf(again({ why: ' ' }))).details['field']).toBe('why');
    expect((await refusalOf(again({ why: 'x', dueOn: '2026-10-01' }))).details['field']).toBe(
      'dueOn',
    );
    expect(await again({ why: 'Two more answers' })).toMatchObject({
      status: 'open',
      closedAt: null,
    });
    const trail = await ground.database.query<{ action: string; why: string | null }>(
      'select action, why from app.audit_events where target = $1 order by at',
      [id],
    );
    expect(trail.map(({ action, why }) => [action, why])).toEqual([
      ['campaign.created', null],
      ['campaign.opened', null],
      ['campaign.closed', 'Done'],
      ['campaign.reopened', 'Two more answers'],
    ]);
  });

  it('closes and reopens within a transaction of the sign-off, which may find it done', async () => {
    const { campaignId } = await openCampaign(ground, at);
    const within = (work: 'closeWithin' | 'reopenWithin') =>
      ground.tenancy.write(at.owner, at.organisationId, (tx) =>
        stages()[work](tx, at.owner, at.organisationId, campaignId, 'Signed off'),
      );
    for (const [work, status] of [
      ['closeWithin', 'closed'],
      ['closeWithin', 'closed'],
      ['reopenWithin', 'open'],
      ['reopenWithin', 'open'],
    ] as const) {
      await within(work);
      expect((await service().get(at.owner, at.organisationId, campaignId)).status).toBe(status);
    }
  });

  it('that is a pulse opens for somebody only', async () => {
    const { campaignId } = await make({ kind: 'pulse' });
    const refusal = await refusalOf(
      stages().open(at.owner, at.organisationId, campaignId, { version: 1, invite: true }),
    );
    expect(refusal.code).toBe('INPUT_INVALID');
  });

  it('is deleted, listed apart, restored within 30 days and not after', async () => {
    const { campaignId } = await make({ title: 'Passing', quarter: '2027-Q1' });
    const removed = await service().remove(at.owner, at.organisationId, campaignId, 1);
    expect(removed.restorableUntil).toBe('2026-12-02T12:00:00.000Z');
    const ids = async (deleted: boolean) =>
      (
        await service().list(at.owner, at.organisationId, { quarter: '2027-Q1', deleted })
      ).edges.map(({ node }) => node.campaignId);
    expect([await ids(false), await ids(true)]).toEqual([[], [campaignId]]);
    const change = service().change(at.owner, at.organisationId, campaignId, 2, { title: 'x' });
    expect((await refusalOf(change)).code).toBe('NOT_FOUND');
    expect((await service().restore(at.owner, at.organisationId, campaignId)).deletedAt).toBeNull();
    const twice = service().restore(at.owner, at.organisationId, campaignId);
    expect((await refusalOf(twice)).code).toBe('CONFLICT');
    await service().remove(at.owner, at.organisationId, campaignId, 3);
    const then = ground.clock.instant;
    ground.clock.instant = new Date(then.getTime() + 30 * 86_400_000 + 1);
    try {
      const late = service().restore(at.owner, at.organisationId, campaignId);
      expect((await refusalOf(late)).code).toBe('CONFLICT');
      expect(await ids(true)).toEqual([]);
    } finally {
      ground.clock.instant = then;
    }
  });

  it('pages with the newest quarter first', async () => {
    const here = await scene(ground);
    for (const quarter of ['2026-Q3', '2026-Q4', '2026-Q4', '2025-Q4']) {
      await service().create(here.owner, here.organisationId, draft({ quarter }));
    }
    const first = await service().list(here.owner, here.organisationId, { first: 3 });
    const rest = await service().list(here.owner, here.organisationId, {
      first: 3,
      after: first.pageInfo.endCursor,
    });
    expect([...first.edges, ...rest.edges].map(({ node }) => node.quarter)).toEqual([
      '2026-Q4',
      '2026-Q4',
      '2026-Q3',
      '2025-Q4',
    ]);
    expect(first.totalCount).toBe(4);
  });
});

describe('who may', () => {
  it('see and run campaigns', async () => {
    const contributor = await ground.person();
    const executive = await ground.person();
    const members = ground.get(MembersService);
    const role = (email: string, name: string) =>
      members.add(at.owner, at.organisationId, { email, role: name });
    await role(contributor.email, 'contributor');
    await role(executive.email, 'executive');
    const reading = await ground.actor(contributor);
    const apart = await ground.actor(executive);
    expect(await service().list(reading, at.organisationId)).toBeDefined();
    const creating = service().create(reading, at.organisationId, draft());
    expect((await refusalOf(creating)).code).toBe('FORBIDDEN');
    expect((await refusalOf(service().list(apart, at.organisationId))).code).toBe('FORBIDDEN');
    expect((await refusalOf(service().list(other.owner, at.organisationId))).code).toBe(
      'NOT_FOUND',
    );
  });
});

describe('invitations', () => {
  const invitations = () => ground.get(InvitationsService);

  it('are added once, taken out, and in again with links that stay dead', async () => {
    const campaign = await openCampaign(ground, at, { respondentIds: [] });
    const two = at.respondentIds.slice(0, 2);
    const add = () => invitations().add(at.owner, at.organisationId, campaign.campaignId, two);
    const [first] = await add();
    expect((await add()).map(({ state }) => state)).toEqual(['invited', 'invited']);
    const gone = await invitations().revoke(at.owner, at.organisationId, first?.invitationId ?? '');
    expect(gone).toMatchObject({ state: 'revoked', liveLinks: 0 });
    const { progress } = await service().get(at.owner, at.organisationId, campaign.campaignId);
    expect([progress.people, progress.revoked]).toEqual([1, 1]);
    expect((await add())[0]).toMatchObject({ state: 'invited', liveLinks: 0 });
  });

  it('of a closed campaign stay as they are', async () => {
    const campaign = await openCampaign(ground, at);
    const [first] = await invitationsOf(ground, at, campaign.campaignId);
    await stages().close(at.owner, at.organisationId, campaign.campaignId, {
      version: campaign.version,
    });
    const out = invitations().revoke(at.owner, at.organisationId, first?.invitationId ?? '');
    expect((await refusalOf(out)).code).toBe('CONFLICT');
    const more = invitations().add(
      at.owner,
      at.organisationId,
      campaign.campaignId,
      at.respondentIds,
    );
    expect((await refusalOf(more)).code).toBe('CONFLICT');
  });

  it('are paged by name and filtered by state and function', async () => {
    const { campaignId } = await openCampaign(ground, at);
    const list = (more: object) =>
      invitations().list(at.owner, at.organisationId, campaignId, more);
    const first = await list({ first: 2 });
    const rest = await list({ first: 10, after: first.pageInfo.endCursor });
    expect([...first.edges, ...rest.edges].map(({ node }) => node.name)).toEqual([
      'Ada Ash',
      'Ben Beech',
      'Cleo Cedar',
      'Dora Dogwood',
      'Emil Elm',
    ]);
    expect((await list({ function: 'Platform' })).totalCount).toBe(2);
    expect((await list({ state: 'submitted' })).totalCount).toBe(0);
    const elsewhere = invitations().list(other.owner, other.organisationId, campaignId);
    expect((await refusalOf(elsewhere)).code).toBe('NOT_FOUND');
  });
});
