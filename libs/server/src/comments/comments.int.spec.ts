import { randomUUID } from 'node:crypto';
import { CampaignsService } from '../campaigns/campaigns.service.js';
import { NotificationsService } from '../notifications/notifications.service.js';
import { MembersService } from '../organisations/members.service.js';
import { refusalOf, useGround } from '../server.fixture.js';
import { CommentReadersService } from './comment-readers.service.js';
import { CommentsService } from './comments.service.js';

const ground = useGround();
const comments = () => ground.get(CommentsService);

async function scene() {
  const { organisationId, owner, ownerPerson } = await ground.organisation();
  const member = async (role: string, name?: string) => {
    const person = await ground.person(name);
    await ground.get(MembersService).add(owner, organisationId, { email: person.email, role });
    return ground.actor(person);
  };
  return {
    organisationId,
    owner,
    ownerPerson,
    lead: await member('security-lead', 'Lea Lindqvist'),
    contributor: await member('contributor', 'Cem Aydin'),
    executive: await member('executive', 'Eva Novak'),
  };
}

const about = (
  subject: 'domain' | 'criterion' | 'campaign' | 'evidence' | 'plan',
  subjectKey: string,
) => ({
  subject,
  subjectKey,
});
const said = (body: string, userIds: string[] = [], key = randomUUID()) => ({
  ...about('domain', 'INT'),
  requestKey: key,
  body,
  userIds,
});

it('is added once, mentions are told, and everyone who may read it does', async () => {
  const { organisationId, lead, contributor, executive } = await scene();
  const input = said('@Eva Novak which systems?', [executive.userId]);
  const first = await comments().add(lead, organisationId, input);
  const second = await comments().add(lead, organisationId, input);
  expect(second).toEqual(first);
  expect(first).toMatchObject({
    body: '@Eva Novak which systems?',
    author: { userId: lead.userId, name: 'Lea Lindqvist' },
    mentions: [{ userId: executive.userId, name: 'Eva Novak' }],
    version: 1,
    mayEdit: true,
    mayDelete: true,
  });
  const { edges } = await ground.get(NotificationsService).list(executive, organisationId);
  expect(edges.map(({ node }) => [node.subject, node.path])).toEqual([
    ['Lea Lindqvist mentioned you on INT', '/domains/INT'],
  ]);
  const seen = await comments().list(contributor, organisationId, about('domain', 'INT'));
  expect(seen.edges.map(({ node }) => [node.body, node.mayEdit, node.mayDelete])).toEqual([
    ['@Eva Novak which systems?', false, false],
  ]);
});

it('on a campaign or a criterion stands apart, and what is not there cannot be commented on', async () => {
  const { organisationId, lead } = await scene();
  const campaign = await ground.get(CampaignsService).create(lead, organisationId, {
    requestKey: randomUUID(),
    kind: 'full',
    title: 'Q4',
    quarter: '2026-Q4',
    domains: ['INT'],
    dueOn: '2026-12-20',
    respondentIds: [],
  });
  await comments().add(lead, organisationId, {
    ...said('Late.'),
    ...about('campaign', campaign.campaignId),
  });
  await comments().add(lead, organisationId, {
    ...said('Which?'),
    ...about('criterion', 'INT.R1'),
  });
  const bodies = async (...subject: Parameters<typeof about>) =>
    (await comments().list(lead, organisationId, about(...subject))).edges.map(
      ({ node }) => node.body,
    );
  expect(await bodies('campaign', campaign.campaignId)).toEqual(['Late.']);
  expect(await bodies('criterion', 'INT.R1')).toEqual(['Which?']);
  expect(await bodies('domain', 'INT')).toEqual([]);
  for (const subject of [
    about('domain', 'XXX'),
    about('domain', 'INT.R1'),
    about('criterion', 'INT'),
    about('criterion', 'INT.R9'),
    about('campaign', randomUUID()),
    about('plan', "' or 1=1"),
    about('evidence', randomUUID()),
  ]) {
    const refused = await refusalOf(
      comments().add(lead, organisationId, { ...said('x'), ...subject }),
    );
    expect([subject.subjectKey, refused.code]).toEqual([subject.subjectKey, 'NOT_FOUND']);
  }
});

it('an edit keeps what stood before; another one meanwhile is a conflict; only its author edits', async () => {
  const { organisationId, lead, contributor, owner } = await scene();
  const { commentId } = await comments().add(lead, organisationId, said('First.'));
  const edited = await comments().edit(lead, organisationId, commentId, {
    version: 1,
    body: 'Second.',
    userIds: [contributor.userId],
  });
  expect(edited).toMatchObject({ body: 'Second.', version: 2, editedAt: expect.any(String) });
  const stale = await refusalOf(
    comments().edit(lead, organisationId, commentId, { version: 1, body: 'Third.', userIds: [] }),
  );
  expect([stale.code, stale.details['current']]).toMatchObject([
    'CONFLICT',
    { body: 'Second.', version: 2 },
  ]);
  const others = await refusalOf(
    comments().edit(owner, organisationId, commentId, { version: 2, body: 'Mine.', userIds: [] }),
  );
  expect(others.code).toBe('FORBIDDEN');
  expect(
    await ground.get(CommentReadersService).revisions(contributor, organisationId, commentId),
  ).toMatchObject([{ version: 1, body: 'First.' }]);
  const told = await ground.get(NotificationsService).list(contributor, organisationId);
  expect(told.edges).toHaveLength(1);
});

it('is deleted reversibly: gone for others, restorable for thirty days, by its author and who deleted it', async () => {
  const { organisationId, lead, contributor, owner } = await scene();
  const start = ground.clock.instant;
  const { commentId } = await comments().add(lead, organisationId, said('Delete me.'));
  const by = async (actor: typeof lead) =>
    (await comments().list(actor, organisationId, about('domain', 'INT'))).edges.map(({ node }) => [
      node.body,
      node.deletedAt !== null,
    ]);
  const refused = await refusalOf(comments().remove(contributor, organisationId, commentId, 1));
  expect(refused.code).toBe('FORBIDDEN');
  await comments().remove(owner, organisationId, commentId, 1);
  await comments().remove(owner, organisationId, commentId, 1);
  expect(await by(contributor)).toEqual([]);
  expect(await by(lead)).toEqual([['', true]]);
  expect((await refusalOf(comments().restore(contributor, organisationId, commentId))).code).toBe(
    'NOT_FOUND',
  );
  await comments().restore(lead, organisationId, commentId);
  expect(await by(contributor)).toEqual([['Delete me.', false]]);
  await comments().remove(lead, organisationId, commentId, 3);
  try {
    ground.clock.instant = new Date(start.getTime() + 31 * 86_400_000);
    expect(await by(lead)).toEqual([]);
    expect((await refusalOf(comments().restore(lead, organisationId, commentId))).code).toBe(
      'NOT_FOUND',
    );
  } finally {
    ground.clock.instant = start;
  }
});

it('mentions only who may read it, and tells a stranger from nobody to nobody', async () => {
  const { organisationId, lead, contributor, executive } = await scene();
  const other = await ground.organisation();
  const code = async (userId: string) =>
    (await refusalOf(comments().add(lead, organisationId, said('x', [userId])))).code;
  expect(await code(other.owner.userId)).toBe('NOT_FOUND');
  expect(await code(randomUUID())).toBe('NOT_FOUND');
  expect(await code('x')).toBe('NOT_FOUND');
  const readers = ground.get(CommentReadersService);
  const names = async (subject: 'domain' | 'evidence', text: string) =>
    (await readers.mentionable(contributor, organisationId, subject, text)).map(({ name }) => name);
  expect(await names('domain', 'NOV')).toEqual(['Eva Novak']);
  expect(await names('evidence', 'nov')).toEqual([]);
  const evidence = await refusalOf(
    comments().list(executive, organisationId, about('evidence', randomUUID())),
  );
  expect(evidence.code).toBe('FORBIDDEN');
});

it.each([
  ['nothing', '   '],
  ['too much', 'x'.repeat(4_001)],
  ['what nobody can read', 'a\u0007b'],
])('refuses %s', async (_, body) => {
  const { organisationId, lead } = await scene();
  const refused = await refusalOf(comments().add(lead, organisationId, said(body)));
  expect([refused.code, refused.details['field']]).toEqual(['INPUT_INVALID', 'body']);
});

it('of another organisation is not there', async () => {
  const { organisationId, lead } = await scene();
  const other = await ground.organisation();
  const { commentId } = await comments().add(lead, organisationId, said('Ours.'));
  const tries = [
    () => comments().remove(other.owner, other.organisationId, commentId, 1),
    () => comments().restore(other.owner, other.organisationId, commentId),
    () =>
      comments().edit(other.owner, other.organisationId, commentId, {
        version: 1,
        body: 'x',
        userIds: [],
      }),
    () => comments().list(other.owner, organisationId, about('domain', 'INT')),
  ];
  for (const work of tries) expect((await refusalOf(work())).code).toBe('NOT_FOUND');
});
