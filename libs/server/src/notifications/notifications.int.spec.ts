import { SMTPServer } from 'smtp-server';
import { systemActor, type UserActor } from '@rolewright/domain';
import { type TestDatabase, useTestDatabase } from '@rolewright/testing';
import { EngagementsService } from '../organisations/engagements.service.js';
import { ConsultanciesService } from '../organisations/consultancies.service.js';
import { MembersService } from '../organisations/members.service.js';
import { Ground } from '../server.fixture.js';
import { MailSendingService } from './mail-sending.service.js';
import { MailsService, type MailState } from './mails.service.js';
import { NotificationAudience } from './notification-audience.js';
import { NotificationsService } from './notifications.service.js';

/** A real mail server on this machine; refuses whom it is told to. */
class PostOffice {
  readonly taken: string[] = [];
  refusing = false;
  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_, __, done) => done(this.refusing ? new Error('no such box') : null),
    onData: (stream, _, done) => {
      let text = '';
      stream.on('data', (part: Buffer) => (text += part.toString('utf8')));
      stream.on('end', () => {
        this.taken.push(text.replace(/=\r\n/g, '').replaceAll('=3D', '='));
        done();
      });
    },
  });

  async open(): Promise<string> {
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
    const address = this.server.server.address();
    if (typeof address !== 'object' || !address) throw new Error('no port');
    return `smtp://127.0.0.1:${address.port}`;
  }

  close(): Promise<void> {
    return new Promise((done) => this.server.close(done));
  }
}

const database = useTestDatabase();
const post = new PostOffice();
let withMail: Ground;
let withoutMail: Ground;

beforeAll(async () => {
  const smtpUrl = await post.open();
  const mailing = (url: string | undefined): TestDatabase =>
    ({
      ...database,
      config: {
        ...database.config,
        publicUrl: 'https://rolewright.example',
        smtpUrl: url,
        mailFrom: 'Rolewright <post@rolewright.example>',
      },
      query: database.query,
    }) as TestDatabase;
  withMail = new Ground(mailing(smtpUrl));
  withoutMail = new Ground(mailing(undefined));
  await withMail.open();
  await withoutMail.open();
}, 60_000);
afterAll(async () => {
  await withMail?.close();
  await withoutMail?.close();
  await post.close();
}, 60_000);

interface Scene {
  organisationId: string;
  owner: UserActor;
  lead: UserActor;
  leadEmail: string;
}

async function scene(ground: Ground): Promise<Scene> {
  const { organisationId, owner } = await ground.organisation();
  const person = await ground.person('Lea Lindqvist');
  await ground
    .get(MembersService)
    .add(owner, organisationId, { email: person.email, role: 'security-lead' });
  return { organisationId, owner, lead: await ground.actor(person), leadEmail: person.email };
}

const mention = (ground: Ground, { organisationId, owner, lead }: Scene, dedupeKey?: string) =>
  ground.tenancy.write(owner, organisationId, (tx) =>
    ground.get(NotificationsService).notify(tx, owner, organisationId, {
      kind: 'comment.mention',
      to: [lead.userId, owner.userId],
      parameters: { by: 'Olga', place: 'Platform controls' },
      path: '/campaigns',
      ...(dedupeKey && { dedupeKey }),
    }),
  );
const mails = (organisationId: string) =>
  database.query<{ id: string; state: MailState; error: string | null; to: string }>(
    `select mail_id as id, state, error, to_address as "to" from app.outgoing_mails where organisation_id = $1 order by created_at, mail_id`,
    [organisationId],
  );
const send = (ground: Ground, organisationId: string, mailId: string, last = false) =>
  ground
    .get(MailSendingService)
    .send(systemActor([organisationId], 'test'), organisationId, mailId, last);

describe('a notification', () => {
  it('reaches whom it names, not who acts, and nobody of another organisation', async () => {
    const own = await scene(withoutMail);
    const other = await scene(withoutMail);
    await mention(withoutMail, own);
    const notifications = withoutMail.get(NotificationsService);
    const { edges, totalCount } = await notifications.list(own.lead, own.organisationId);
    expect(totalCount).toBe(1);
    expect(edges[0]?.node).toMatchObject({
      subject: 'Olga mentioned you on Platform controls',
      path: '/campaigns',
      readAt: null,
    });
    expect((await notifications.list(own.owner, own.organisationId)).edges).toEqual([]);
    expect(await notifications.unread(other.lead, other.organisationId)).toBe(0);
    await expect(notifications.list(other.lead, own.organisationId)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('is told once a key', async () => {
    const own = await scene(withoutMail);
    await mention(withoutMail, own, 'first');
    await mention(withoutMail, own, 'first');
    await mention(withoutMail, own, 'second');
    expect(await withoutMail.get(NotificationsService).unread(own.lead, own.organisationId)).toBe(
      2,
    );
  });

  it('is marked by its own reader alone', async () => {
    const own = await scene(withoutMail);
    await mention(withoutMail, own);
    const notifications = withoutMail.get(NotificationsService);
    const [edge] = (await notifications.list(own.lead, own.organisationId)).edges;
    const notificationIds = [edge?.node.notificationId ?? ''];
    await expect(
      notifications.mark(own.owner, own.organisationId, { notificationIds, read: true }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const mark = (read: boolean) =>
      notifications.mark(own.lead, own.organisationId, { notificationIds, read });
    expect(await mark(true)).toBe(0);
    expect(await mark(false)).toBe(1);
    expect(
      await notifications.mark(own.lead, own.organisationId, { notificationIds: null, read: true }),
    ).toBe(0);
  });
});

describe('mail', () => {
  it('says that it is not configured where it is not, and asks for no job', async () => {
    const own = await scene(withoutMail);
    await mention(withoutMail, own);
    expect(await mails(own.organisationId)).toMatchObject([{ state: 'NOT_CONFIGURED' }]);
    expect(
      await database.query(
        `select 1 from app.outbox where job_name = 'mail.send' and payload ->> 'organisationId' = $1`,
        [own.organisationId],
      ),
    ).toEqual([]);
  });

  it('is sent once, with a link, to the person it names', async () => {
    const own = await scene(withMail);
    await mention(withMail, own, 'once');
    const [mail] = await mails(own.organisationId);
    expect(mail).toMatchObject({ state: 'QUEUED', to: own.leadEmail });
    const before = post.taken.length;
    await send(withMail, own.organisationId, mail?.id ?? '');
    await send(withMail, own.organisationId, mail?.id ?? '');
    expect(post.taken.length - before).toBe(1);
    const text = post.taken.at(-1) ?? '';
    expect(text).toContain(
      `https://rolewright.example/organisations/${own.organisationId}/campaigns`,
    );
    expect(text).toContain(`<${mail?.id}@rolewright.example>`);
    expect(await mails(own.organisationId)).toMatchObject([{ state: 'SENT', error: null }]);
  });

  it('is withdrawn where it was read in the product first', async () => {
    const own = await scene(withMail);
    await mention(withMail, own);
    const notifications = withMail.get(NotificationsService);
    await notifications.mark(own.lead, own.organisationId, { notificationIds: null, read: true });
    const [mail] = await mails(own.organisationId);
    const before = post.taken.length;
    await send(withMail, own.organisationId, mail?.id ?? '');
    expect(post.taken.length).toBe(before);
    expect(await mails(own.organisationId)).toMatchObject([{ state: 'WITHDRAWN' }]);
  });

  it('that the server refuses is tried again, and says so in the end', async () => {
    const own = await scene(withMail);
    await mention(withMail, own);
    const [mail] = await mails(own.organisationId);
    post.refusing = true;
    try {
      await expect(send(withMail, own.organisationId, mail?.id ?? '')).rejects.toThrow();
      expect(await mails(own.organisationId)).toMatchObject([{ state: 'QUEUED' }]);
      await expect(send(withMail, own.organisationId, mail?.id ?? '', true)).rejects.toThrow();
    } finally {
      post.refusing = false;
    }
    expect(await mails(own.organisationId)).toMatchObject([
      { state: 'FAILED', error: expect.stringContaining('no such box') as string },
    ]);
  });

  it('ordered twice under one key is one mail', async () => {
    const { organisationId, owner } = await scene(withMail);
    const order = () =>
      withMail.tenancy.write(owner, organisationId, (tx) =>
        withMail.get(MailsService).queue(tx, organisationId, {
          to: { address: 'a@people.example', name: 'A' },
          template: 'notification',
          parameters: {},
          dedupeKey: 'k',
        }),
      );
    expect(await order()).toBe(await order());
    expect(await mails(organisationId)).toHaveLength(1);
  });
});

it('an audience is whoever may do it now: members, and consultants while they are engaged', async () => {
  const { organisationId, owner, lead } = await scene(withoutMail);
  const adviser = await withoutMail.person();
  const { consultancyId } = await withoutMail
    .get(ConsultanciesService)
    .create(await withoutMail.actor(adviser), { name: 'Finch' });
  const engagements = withoutMail.get(EngagementsService);
  const { engagementId } = await engagements.grant(owner, organisationId, {
    consultancyId,
    scope: 'assess',
  });
  const audience = (of: UserActor, permission: 'campaigns:run' | 'members:manage') =>
    withoutMail.tenancy.read(of, organisationId, (tx) =>
      withoutMail.get(NotificationAudience).withPermission(tx, organisationId, permission),
    );
  expect((await audience(owner, 'campaigns:run')).sort()).toEqual(
    [owner.userId, lead.userId, adviser.userId].sort(),
  );
  expect(await audience(owner, 'members:manage')).toEqual([owner.userId]);
  await engagements.end(owner, organisationId, engagementId);
  expect(await audience(owner, 'campaigns:run')).not.toContain(adviser.userId);
});
