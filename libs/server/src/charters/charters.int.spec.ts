import { randomUUID } from 'node:crypto';
import { hiringRules, maturityModel, roleRules } from '@rolewright/catalogue';
import { analyseRole, charterDrafts, type RoleCharter, type UserActor } from '@rolewright/domain';
import { useTestDatabase } from '@rolewright/testing';
import { AuditService } from '../audit/audit.service.js';
import { MembersService } from '../organisations/members.service.js';
import { Ground } from '../server.fixture.js';
import { ChartersService } from './charters.service.js';

const database = useTestDatabase();
const ground = new Ground(database);
beforeAll(() => ground.open(), 60_000);
afterAll(() => ground.close(), 60_000);

const { split } = analyseRole(
  {
    title: 'All of it',
    disciplines: Object.fromEntries(roleRules.disciplines.map(({ id }) => [id, 1])),
  },
  roleRules,
  { fteRequired: 6 },
);
const { charters: drafts } = charterDrafts(split, {
  model: maturityModel,
  seats: hiringRules.seats,
});
const [draft, other] = drafts as [RoleCharter, RoleCharter];

const service = () => ground.get(ChartersService);
const keep = async (actor: UserActor, organisationId: string, charter = draft) => {
  const [kept] = await service().save(actor, organisationId, [
    { requestKey: randomUUID(), charter },
  ]);
  if (!kept) throw new Error('nothing was kept');
  return kept;
};
const change = (charter: Partial<RoleCharter>) => ({ ...draft, ...charter });

it('keeps the charters of a split all at once, once', async () => {
  const { organisationId, owner } = await ground.organisation();
  const post = { title: 'All of it', index: 97, verdict: 'frankenstein' as const };
  const inputs = drafts.map((charter) => ({ requestKey: randomUUID(), charter, post }));
  const kept = await service().save(owner, organisationId, inputs);
  await service().save(owner, organisationId, inputs);
  const { edges, totalCount } = await service().list(owner, organisationId);
  expect(totalCount).toBe(6);
  expect(edges.map(({ node }) => node.title)).toEqual(drafts.map(({ title }) => title).sort());
  expect(kept[0]).toMatchObject({ ...draft, state: 'draft', post, version: 1, conflicts: [] });
  // What a person can do is realistic, where the post was not.
  for (const { index } of kept) expect(index).toBeLessThan(45);
});

it('keeps nothing where one of several is at fault, and names the place', async () => {
  const { organisationId, owner } = await ground.organisation();
  const save = service().save(owner, organisationId, [
    { requestKey: randomUUID(), charter: draft },
    { requestKey: randomUUID(), charter: change({ domains: ['AGT', 'XXX'] }) },
  ]);
  await expect(save).rejects.toMatchObject({
    code: 'INPUT_INVALID',
    details: { field: 'domains.1' },
  });
  expect((await service().list(owner, organisationId)).totalCount).toBe(0);
  await expect(
    service().save(owner, organisationId, [{ requestKey: 'x', charter: draft }]),
  ).rejects.toMatchObject({ details: { field: 'requestKey' } });
  await expect(keep(owner, organisationId, change({ purpose: 'a\u0000b' }))).rejects.toMatchObject({
    details: { field: 'purpose' },
  });
});

it('shows the other version to whoever comes second', async () => {
  const { organisationId, owner } = await ground.organisation();
  const { charterId, version } = await keep(owner, organisationId);
  const rename = (title: string) =>
    service().change(owner, organisationId, { charterId, version, charter: change({ title }) });
  const outcomes = await Promise.allSettled([rename('First'), rename('Second')]);
  const lost = outcomes.find(({ status }) => status === 'rejected');
  const now = await service().get(owner, organisationId, charterId);
  expect(lost).toMatchObject({
    reason: { code: 'CONFLICT', details: { current: { title: now.title, version: 2 } } },
  });
});

it('lets one agreed charter alone decide a thing', async () => {
  const { organisationId, owner } = await ground.organisation();
  const one = await keep(owner, organisationId);
  const two = await keep(owner, organisationId, change({ title: 'The same again' }));
  expect(two.conflicts[0]?.deciders.sort()).toEqual([draft.title, 'The same again'].sort());
  const agreed = await service().setState(owner, organisationId, one, 'agreed');
  expect(agreed).toMatchObject({ state: 'agreed', agreedOn: '2026-11-02', version: 2 });
  await expect(service().setState(owner, organisationId, two, 'agreed')).rejects.toMatchObject({
    code: 'CONFLICT',
    details: { reason: expect.stringContaining(draft.title) as string },
  });
  await service().setState(owner, organisationId, agreed, 'retired');
  expect(await service().setState(owner, organisationId, two, 'agreed')).toMatchObject({
    state: 'agreed',
    conflicts: [],
  });
});

it('makes a draft again of what is rewritten after it was agreed', async () => {
  const { organisationId, owner } = await ground.organisation();
  const kept = await keep(owner, organisationId);
  const { charterId, version } = await service().setState(owner, organisationId, kept, 'agreed');
  const changed = await service().change(owner, organisationId, {
    charterId,
    version,
    charter: change({ excludes: ['Nothing'] }),
  });
  expect(changed).toMatchObject({ state: 'draft', agreedOn: null, excludes: ['Nothing'] });
});

it('takes a deleted one back for thirty days, and not after', async () => {
  const { organisationId, owner } = await ground.organisation();
  const kept = await keep(owner, organisationId);
  const { charterId } = kept;
  await service().remove(owner, organisationId, kept);
  expect((await service().list(owner, organisationId)).edges).toEqual([]);
  expect((await service().list(owner, organisationId, true)).totalCount).toBe(1);
  await expect(
    service().setState(owner, organisationId, { charterId, version: 2 }, 'agreed'),
  ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(await service().restore(owner, organisationId, charterId)).toMatchObject({
    deletedAt: null,
  });
  await service().remove(owner, organisationId, { charterId, version: 3 });
  const before = ground.clock.instant;
  try {
    ground.clock.instant = new Date('2026-12-03T12:00:00Z');
    await expect(service().restore(owner, organisationId, charterId)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect((await service().list(owner, organisationId, true)).totalCount).toBe(0);
  } finally {
    ground.clock.instant = before;
  }
});

it('is read by executives, written by who runs the assessment, and seen by nobody else', async () => {
  const { organisationId, owner } = await ground.organisation();
  const { owner: stranger } = await ground.organisation();
  const person = await ground.person();
  await ground
    .get(MembersService)
    .add(owner, organisationId, { email: person.email, role: 'executive' });
  const executive = await ground.actor(person);
  const kept = await keep(owner, organisationId);
  expect(await service().get(executive, organisationId, kept.charterId)).toMatchObject({
    title: draft.title,
  });
  await expect(keep(executive, organisationId, other)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await expect(service().get(stranger, organisationId, kept.charterId)).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  const own = stranger.grants[0]?.organisationId ?? '';
  await expect(service().get(stranger, own, kept.charterId)).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  const { edges } = await ground.get(AuditService).list(owner, organisationId);
  expect(edges[0]?.node.summary).toBe(`Saved the role charter ${draft.title}`);
});
