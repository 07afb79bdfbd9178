import { systemActor } from '@rolewright/domain';
import type { MailComposer } from '../notifications/mail-composer.js';
import { useGround } from '../server.fixture.js';
import { CampaignInvitationMail, CampaignReminderMail } from './campaign-mails.js';
import { CampaignMessagesService } from './campaign-messages.service.js';
import { CampaignTickService } from './campaign-tick.service.js';
import {
  draft,
  invitationsOf,
  newKey,
  openCampaign,
  scene,
  type Scene,
  tokenFor,
} from './campaigns.fixture.js';
import { CampaignsService } from './campaigns.service.js';
import { RespondentAnsweringService } from './respondent-answering.service.js';

const ground = useGround();
const start = new Date('2026-11-02T12:00:00Z');
afterEach(() => {
  ground.clock.instant = start;
});

/** The hourly job, as if it were now. */
async function tickAt(instant: string, ...scenes: Scene[]): Promise<void> {
  ground.clock.instant = new Date(instant);
  const ids = scenes.map(({ organisationId }) => organisationId);
  await ground.get(CampaignTickService).tick(systemActor(ids, 'tick'), ids);
}

const occasions = async ({ organisationId }: Scene): Promise<string[]> =>
  (
    await ground.database.query<{ said: string }>(
      `select m.occasion || ' x' || count(*) as said from app.campaign_messages m where m.organisation_id = $1
       group by m.occasion order by min(m.sent_at), m.occasion`,
      [organisationId],
    )
  ).map(({ said }) => said);

const notices = ({ organisationId }: Scene) =>
  ground.database.query<{ kind: string; parameters: unknown }>(
    'select kind, parameters from app.notifications where organisation_id = $1 order by created_at',
    [organisationId],
  );

describe('opening', () => {
  const scheduled = async (at: Scene, more: object = {}) => {
    const { owner, organisationId, respondentIds } = at;
    const input = draft({ opensOn: '2026-11-04', dueOn: '2026-11-20', respondentIds, ...more });
    const { campaignId } = await ground.get(CampaignsService).create(owner, organisationId, input);
    return async () =>
      (await ground.get(CampaignsService).get(owner, organisationId, campaignId)).status;
  };

  it("happens on its day at nine in the organisation's morning, and invites everyone with an address", async () => {
    const at = await scene(ground, 'America/Los_Angeles');
    const status = await scheduled(at);
    await tickAt('2026-11-04T08:05:00Z', at); // midnight there
    expect(await status()).toBe('draft');
    await tickAt('2026-11-04T16:05:00Z', at); // 08:05
    expect(await status()).toBe('draft');
    await tickAt('2026-11-04T17:05:00Z', at); // 09:05
    expect(await status()).toBe('open');
    await tickAt('2026-11-04T18:05:00Z', at);
    expect(await occasions(at)).toEqual(['invited x4']);
  });

  it('that a downtime missed happens the next morning, and not past the last day', async () => {
    const at = await scene(ground, 'Asia/Tokyo');
    const status = await scheduled(at);
    const late = await scheduled(at, { dueOn: '2026-11-05' });
    await tickAt('2026-11-05T22:05:00Z', at); // 07:05 on the 6th
    expect([await status(), await late()]).toEqual(['draft', 'draft']);
    await tickAt('2026-11-06T00:05:00Z', at);
    expect([await status(), await late()]).toEqual(['open', 'draft']);
  });

  it('of a pulse that asks nobody waits for a person', async () => {
    const at = await scene(ground);
    const status = await scheduled(at, { kind: 'pulse', respondentIds: [] });
    await tickAt('2026-11-04T12:05:00Z', at);
    expect(await status()).toBe('draft');
  });
});

describe('reminders', () => {
  // The night from 28 to 29 March 2026 has 23 hours in Berlin; the quarter ends on the 31st.
  const quarterEnd = { dueOn: '2026-03-31', quarter: '2026-Q1' };

  it('come at nine local three days before, one day before and after, once each, over a change of the clocks', async () => {
    ground.clock.instant = new Date('2026-03-20T12:00:00Z');
    const at = await scene(ground, 'Europe/Berlin');
    await openCampaign(ground, at, quarterEnd, true);
    const hours = [
      ...['2026-03-27T08:05:00Z', '2026-03-28T07:05:00Z'], // 09:05 a day too soon, 08:05 in winter time
      ...['2026-03-28T08:05:00Z', '2026-03-28T09:05:00Z'], // 09:05, 10:05
      ...['2026-03-29T07:05:00Z', '2026-03-30T06:05:00Z'], // 09:05 in summer time, 08:05
      ...['2026-03-30T07:05:00Z', '2026-03-31T07:05:00Z'], // 09:05 twice
      ...['2026-03-31T22:05:00Z', '2026-04-01T06:05:00Z'], // 00:05 of the next day, 08:05
      ...['2026-04-01T07:05:00Z', '2026-04-02T07:05:00Z'],
    ];
    const sent: string[] = [];
    let before = (await occasions(at)).length;
    for (const hour of hours) {
      await tickAt(hour, at);
      const now = await occasions(at);
      if (now.length > before) sent.push(hour);
      before = now.length;
    }
    expect(await occasions(at)).toEqual([
      'invited x4',
      'due-3:2026-03-31 x4',
      'due-1:2026-03-31 x4',
      'overdue:2026-03-31 x4',
    ]);
    expect(sent).toEqual(['2026-03-28T08:05:00Z', '2026-03-30T07:05:00Z', '2026-04-01T07:05:00Z']);
    expect(await notices(at)).toEqual([
      { kind: 'campaign.overdue', parameters: { title: 'Fourth quarter', missing: 5 } },
    ]);
  });

  it("follow each organisation's own morning", async () => {
    ground.clock.instant = new Date('2026-03-20T12:00:00Z');
    const [auckland, kolkata] = [
      await scene(ground, 'Pacific/Auckland'),
      await scene(ground, 'Asia/Kolkata'),
    ];
    await openCampaign(ground, auckland, quarterEnd);
    await openCampaign(ground, kolkata, quarterEnd);
    await tickAt('2026-03-27T20:05:00Z', auckland, kolkata); // 09:05 on the 28th; 01:35
    expect([await occasions(auckland), await occasions(kolkata)]).toEqual([
      ['due-3:2026-03-31 x4'],
      [],
    ]);
    await tickAt('2026-03-28T03:05:00Z', auckland, kolkata); // 08:35
    expect(await occasions(kolkata)).toEqual([]);
    await tickAt('2026-03-28T04:05:00Z', auckland, kolkata); // 09:35
    expect(await occasions(kolkata)).toEqual(['due-3:2026-03-31 x4']);
  });

  it('after a downtime are one, the latest', async () => {
    const at = await scene(ground);
    await openCampaign(ground, at, { dueOn: '2026-11-20' });
    await tickAt('2026-11-21T12:05:00Z', at);
    expect(await occasions(at)).toEqual(['overdue:2026-11-20 x4']);
  });

  it('run twice at once are sent once', async () => {
    const at = await scene(ground);
    await openCampaign(ground, at, { dueOn: '2026-11-20' });
    await Promise.all([
      tickAt('2026-11-17T12:05:00Z', at),
      tickAt('2026-11-17T12:05:00Z', at),
      tickAt('2026-11-17T12:05:00Z', at),
    ]);
    expect(await occasions(at)).toEqual(['due-3:2026-11-20 x4']);
  });

  it('pass over who has submitted, has no address, was asked since or written to just before', async () => {
    const at = await scene(ground);
    const { campaignId } = await openCampaign(ground, at, { dueOn: '2026-11-20' });
    const [ada, ben] = await invitationsOf(ground, at, campaignId);
    const token = await tokenFor(ground, at, ada?.invitationId ?? '');
    const answering = ground.get(RespondentAnsweringService);
    const owner = { domain: 'INT', question: 'owner', choice: 'nobody', names: [] } as const;
    await answering.save(token, 'test', { ...owner, rung: null, version: 0 });
    await answering.submit(token, 'test', newKey());
    ground.clock.instant = new Date('2026-11-17T07:30:00Z');
    const messages = ground.get(CampaignMessagesService);
    const ids = [ben?.invitationId ?? ''];
    const reminded = await messages.remind(at.owner, at.organisationId, ids, newKey());
    expect(reminded).toMatchObject({ queued: 1, skipped: [] });
    await tickAt('2026-11-17T08:05:00Z', at);
    expect((await occasions(at)).at(-1)).toBe('due-3:2026-11-20 x2');
  });

  it('begin anew with a new last day, and end when it closes or two weeks have passed', async () => {
    const at = await scene(ground);
    const campaign = await openCampaign(ground, at, { dueOn: '2026-11-20' });
    await tickAt('2026-11-17T12:05:00Z', at);
    await ground
      .get(CampaignsService)
      .change(at.owner, at.organisationId, campaign.campaignId, 2, { dueOn: '2026-11-27' });
    await tickAt('2026-11-18T12:05:00Z', at);
    await tickAt('2026-11-24T12:05:00Z', at);
    await tickAt('2026-12-12T12:05:00Z', at);
    expect(await occasions(at)).toEqual(['due-3:2026-11-20 x4', 'due-3:2026-11-27 x4']);
  });

  it('do not follow an invitation of the same day', async () => {
    ground.clock.instant = new Date('2026-11-17T06:00:00Z');
    const at = await scene(ground);
    await openCampaign(ground, at, { dueOn: '2026-11-20' }, true);
    await tickAt('2026-11-17T12:05:00Z', at);
    expect(await occasions(at)).toEqual(['invited x4']);
    await tickAt('2026-11-19T12:05:00Z', at);
    expect(await occasions(at)).toEqual(['invited x4', 'due-1:2026-11-20 x4']);
  });
});

describe('by hand', () => {
  const messages = () => ground.get(CampaignMessagesService);

  it('a reminder is sent once a request, and not twice within the hour', async () => {
    const at = await scene(ground);
    const { campaignId } = await openCampaign(ground, at);
    const key = newKey();
    const remind = (requestKey: string) =>
      messages().remindAll(at.owner, at.organisationId, campaignId, requestKey);
    expect(await remind(key)).toMatchObject({
      queued: 4,
      mailConfigured: false,
      skipped: [{ name: 'Emil Elm', reason: 'NO_ADDRESS' }],
    });
    expect(await remind(key)).toMatchObject({ queued: 4 });
    const soon = await remind(newKey());
    expect(soon.queued).toBe(0);
    expect(soon.skipped.map(({ reason }) => reason).sort()).toEqual([
      'JUST_WRITTEN',
      'JUST_WRITTEN',
      'JUST_WRITTEN',
      'JUST_WRITTEN',
      'NO_ADDRESS',
    ]);
    expect((await occasions(at)).length).toBe(1);
    const [ada] = await invitationsOf(ground, at, campaignId);
    expect(ada?.lastMessage).toMatchObject({ kind: 'invitation', state: 'NOT_CONFIGURED' });
  });
});

describe('mails', () => {
  const compose = async (at: Scene, kind: 'invitation' | 'reminder') => {
    const [message] = await ground.database.query<{ id: string }>(
      `select m.message_id as id from app.campaign_messages m join app.invitations i on i.invitation_id = m.invitation_id
       join app.respondents r on r.respondent_id = i.respondent_id
       where m.organisation_id = $1 and r.name = 'Ada Ash' limit 1`,
      [at.organisationId],
    );
    const mail: MailComposer =
      kind === 'invitation' ? ground.get(CampaignInvitationMail) : ground.get(CampaignReminderMail);
    return ground.tenancy.write(at.owner, at.organisationId, (tx) =>
      mail.compose(tx, at.organisationId, { messageId: message?.id ?? '' }),
    );
  };

  it('carry a link that opens, made when they are composed, and are withdrawn once it is answered', async () => {
    const at = await scene(ground);
    await openCampaign(ground, at, {}, true);
    const [first, second] = [await compose(at, 'invitation'), await compose(at, 'reminder')];
    expect(first?.text).toMatch(/Hello Ada,[^]*15 December 2026/);
    const tokens = [first, second].map((mail) => /answer#(\S+)/.exec(mail?.text ?? '')?.[1] ?? '');
    expect(new Set(tokens).size).toBe(2);
    const answering = ground.get(RespondentAnsweringService);
    for (const token of tokens) {
      expect(await answering.session(token, 'test')).toMatchObject({
        state: 'open',
        firstName: 'Ada',
      });
    }
    const owner = { domain: 'INT', question: 'owner', choice: 'nobody', names: [] } as const;
    await answering.save(tokens[0] ?? '', 'test', { ...owner, rung: null, version: 0 });
    await answering.submit(tokens[0] ?? '', 'test', newKey());
    expect(await compose(at, 'reminder')).toBeNull();
  });
});
