import { maturityModel } from '@rolewright/catalogue';
import type { UserActor } from '@rolewright/domain';
import { AuditService } from '../audit/audit.service.js';
import { refusalOf, useGround } from '../server.fixture.js';
import { AccessService } from './access.service.js';
import { ConsultanciesService } from './consultancies.service.js';
import { EngagementsService } from './engagements.service.js';
import { MembersService } from './members.service.js';
import { OrganisationsService } from './organisations.service.js';

const ground = useGround();
const missingId = '019a0000-0000-7000-8000-00000000dead';

/** A consultant with a consultancy of their own. */
async function consultant(name = 'Harrow & Finch') {
  const person = await ground.person();
  const { consultancyId } = await ground
    .get(ConsultanciesService)
    .create(await ground.actor(person), { name });
  return { person, consultancyId, actor: await ground.actor(person) };
}

describe('an organisation', () => {
  it('is started by anyone signed in, who then owns it', async () => {
    const { organisation, owner } = await ground.organisation('  Northgate Mutual ');
    expect(organisation).toMatchObject({
      name: 'Northgate Mutual',
      timeZone: 'UTC',
      modelVersion: maturityModel.id,
    });
    expect(organisation.createdAt).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
    expect(owner.grants).toMatchObject([
      { organisationId: organisation.organisationId, role: 'owner', via: { kind: 'membership' } },
    ]);
    expect(await ground.get(OrganisationsService).get(owner, organisation.organisationId)).toEqual(
      organisation,
    );
  });

  it('comes with an engagement where a consultant starts it for their consultancy', async () => {
    const { person, actor, consultancyId } = await consultant();
    const { organisationId } = await ground
      .get(OrganisationsService)
      .create(actor, { name: 'Client', timeZone: 'Europe/Zurich', consultancyId });
    const after = await ground.actor(person);
    expect(after.grants.map(({ role, via }) => [role, via.kind])).toEqual([
      ['owner', 'membership'],
      ['consultant', 'engagement'],
    ]);
    const { edges } = await ground.get(EngagementsService).list(after, organisationId);
    expect(edges.map(({ node }) => node)).toMatchObject([
      { consultancyId, consultancyName: 'Harrow & Finch', scope: 'assess', endedAt: null },
    ]);
  });

  it('is not started for a consultancy of others', async () => {
    const { consultancyId } = await consultant();
    const stranger = await ground.actor(await ground.person());
    const refusal = await refusalOf(
      ground.get(OrganisationsService).create(stranger, { name: 'Client', consultancyId }),
    );
    expect(refusal.code).toBe('NOT_FOUND');
  });

  it.each([
    ['name', { name: '   ' }],
    ['name', { name: 'x'.repeat(201) }],
    ['name', { name: 'two\nlines' }],
    ['timeZone', { name: 'Fine', timeZone: 'Mars/Olympus' }],
  ])('is refused for its %s (%j)', async (field, input) => {
    const actor = await ground.actor(await ground.person());
    const refusal = await refusalOf(ground.get(OrganisationsService).create(actor, input));
    expect(refusal).toMatchObject({ code: 'INPUT_INVALID', details: { field } });
  });

  it('is told to its people with all they may do in it', async () => {
    const { ownerPerson, owner, organisationId } = await ground.organisation('Told');
    const viewer = await ground.get(AccessService).viewer(owner);
    expect(viewer).toMatchObject({
      userId: ownerPerson.userId,
      email: ownerPerson.email,
      grants: [{ organisationId, organisationName: 'Told', role: 'owner', consultancyId: null }],
      consultancies: [],
    });
    expect(viewer.grants[0]?.permissions).toContain('members:manage');
  });
});

describe('members', () => {
  it('are added by their address, changed and removed, each taking effect at the next request', async () => {
    const { organisationId, owner } = await ground.organisation();
    const members = ground.get(MembersService);
    const ada = await ground.person('Ada');
    const added = await members.add(owner, organisationId, { email: ada.email, role: 'executive' });
    expect(added).toMatchObject({ ...ada, role: 'executive' });
    const executive = await ground.actor(ada);
    expect(executive.grants[0]).toMatchObject({ organisationId, role: 'executive' });
    await members.changeRole(owner, organisationId, ada.userId, 'security-lead');
    expect((await ground.actor(ada)).grants[0]?.role).toBe('security-lead');
    await members.remove(owner, organisationId, ada.userId);
    expect((await ground.actor(ada)).grants).toEqual([]);
  });

  it('are listed in pages, none twice and none left out', async () => {
    const { organisationId, owner, ownerPerson } = await ground.organisation();
    const members = ground.get(MembersService);
    const people = [ownerPerson];
    for (let n = 0; n < 4; n += 1) {
      const person = await ground.person();
      people.push(person);
      await members.add(owner, organisationId, { email: person.email, role: 'contributor' });
    }
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<MembersService['list']>> = await members.list(
        owner,
        organisationId,
        { first: 2, after },
      );
      expect(page.totalCount).toBe(5);
      seen.push(...page.edges.map(({ node }) => node.userId));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(people.map(({ userId }) => userId));
    const last = await members.list(owner, organisationId, { first: 5 });
    const beyond = await members.list(owner, organisationId, { after: last.pageInfo.endCursor });
    expect(beyond).toMatchObject({ edges: [], totalCount: 5, pageInfo: { hasNextPage: false } });
  });

  it('cannot be added twice, unknown, or as consultants', async () => {
    const { organisationId, owner, ownerPerson } = await ground.organisation();
    const add = (email: string, role: string) =>
      refusalOf(ground.get(MembersService).add(owner, organisationId, { email, role }));
    expect((await add(ownerPerson.email, 'executive')).code).toBe('CONFLICT');
    expect((await add('nobody@people.example', 'executive')).code).toBe('NOT_FOUND');
    expect((await add(ownerPerson.email, 'consultant')).code).toBe('INPUT_INVALID');
  });

  it('keep at least one owner', async () => {
    const { organisationId, owner, ownerPerson } = await ground.organisation();
    const members = ground.get(MembersService);
    const remove = members.remove(owner, organisationId, ownerPerson.userId);
    expect((await refusalOf(remove)).code).toBe('LAST_OWNER');
    const demote = members.changeRole(owner, organisationId, ownerPerson.userId, 'executive');
    expect((await refusalOf(demote)).code).toBe('LAST_OWNER');
    expect((await ground.actor(ownerPerson)).grants[0]?.role).toBe('owner');
  });

  it('keep one owner when two of them remove one another at once', async () => {
    const { organisationId, owner, ownerPerson } = await ground.organisation();
    const members = ground.get(MembersService);
    const second = await ground.person();
    await members.add(owner, organisationId, { email: second.email, role: 'owner' });
    const outcomes = await Promise.allSettled([
      members.remove(owner, organisationId, second.userId),
      members.remove(await ground.actor(second), organisationId, ownerPerson.userId),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const left = await ground.database.query(
      `select 1 from app.memberships where organisation_id = $1 and role = 'owner'`,
      [organisationId],
    );
    expect(left).toHaveLength(1);
  });

  it('who are none cannot be changed', async () => {
    const { organisationId, owner } = await ground.organisation();
    const members = ground.get(MembersService);
    for (const userId of [missingId, 'nonsense', "' or true --"]) {
      const change = members.changeRole(owner, organisationId, userId, 'executive');
      expect((await refusalOf(change)).code).toBe('NOT_FOUND');
      expect((await refusalOf(members.remove(owner, organisationId, userId))).code).toBe(
        'NOT_FOUND',
      );
    }
  });
});

describe('an engagement', () => {
  it('lets a consultancy in as far as its scope goes, until it is ended', async () => {
    const { organisationId, owner } = await ground.organisation();
    const { person, consultancyId } = await consultant();
    const engagements = ground.get(EngagementsService);
    const granted = await engagements.grant(owner, organisationId, {
      consultancyId,
      scope: 'read',
    });
    expect(granted).toMatchObject({ consultancyId, scope: 'read', expiresAt: null, endedAt: null });
    const reading = (await ground.actor(person)).grants[0];
    expect(reading).toMatchObject({ organisationId, role: 'consultant' });
    expect(reading?.permissions).toContain('scores:read');
    expect(reading?.permissions).not.toContain('facts:import');
    const ended = await engagements.end(owner, organisationId, granted.engagementId);
    expect(ended.endedAt).not.toBeNull();
    expect((await ground.actor(person)).grants).toEqual([]);
    const again = await engagements.grant(owner, organisationId, {
      consultancyId,
      scope: 'assess',
    });
    expect(again.engagementId).not.toBe(granted.engagementId);
    expect((await ground.actor(person)).grants[0]?.permissions).toContain('facts:import');
  });

  it('expires by itself', async () => {
    const { organisationId, owner } = await ground.organisation();
    const { person, consultancyId } = await consultant();
    const { engagementId } = await ground.get(EngagementsService).grant(owner, organisationId, {
      consultancyId,
      scope: 'assess',
      expiresAt: '2999-01-01T00:00:00Z',
    });
    expect((await ground.actor(person)).grants[0]?.via).toMatchObject({
      expiresAt: '2999-01-01T00:00:00.000000Z',
    });
    await ground.database.query(
      `update app.engagements set expires_at = now() - interval '1 second' where engagement_id = $1`,
      [engagementId],
    );
    expect((await ground.actor(person)).grants).toEqual([]);
  });

  it('is refused with an expiry behind, an unknown scope, an unknown consultancy, or twice at a time', async () => {
    const { organisationId, owner } = await ground.organisation();
    const { consultancyId } = await consultant();
    const grant = (input: { consultancyId: string; scope: string; expiresAt?: string }) =>
      ground.get(EngagementsService).grant(owner, organisationId, input);
    const read = { consultancyId, scope: 'read' };
    const behind = await refusalOf(grant({ ...read, expiresAt: '2026-11-02T12:00:00Z' }));
    expect(behind).toMatchObject({ code: 'INPUT_INVALID', details: { field: 'expiresAt' } });
    expect((await refusalOf(grant({ ...read, expiresAt: 'soon' }))).code).toBe('INPUT_INVALID');
    expect((await refusalOf(grant({ ...read, scope: 'own' }))).code).toBe('INPUT_INVALID');
    for (const unknown of [missingId, 'nonsense']) {
      const refusal = await refusalOf(grant({ ...read, consultancyId: unknown }));
      expect(refusal.code).toBe('NOT_FOUND');
    }
    await grant(read);
    expect((await refusalOf(grant(read))).code).toBe('CONFLICT');
  });

  it('is not ended twice, and not by its id from another organisation', async () => {
    const { organisationId, owner } = await ground.organisation();
    const other = await ground.organisation();
    const { consultancyId } = await consultant();
    const engagements = ground.get(EngagementsService);
    const { engagementId } = await engagements.grant(owner, organisationId, {
      consultancyId,
      scope: 'read',
    });
    const foreign = engagements.end(other.owner, other.organisationId, engagementId);
    expect((await refusalOf(foreign)).code).toBe('NOT_FOUND');
    await engagements.end(owner, organisationId, engagementId);
    const twice = engagements.end(owner, organisationId, engagementId);
    expect((await refusalOf(twice)).code).toBe('CONFLICT');
  });

  it('reaches every colleague in the consultancy, and nobody who is not', async () => {
    const { organisationId, owner } = await ground.organisation();
    const { actor, consultancyId } = await consultant();
    await ground.get(EngagementsService).grant(owner, organisationId, {
      consultancyId,
      scope: 'read',
    });
    const colleague = await ground.person();
    expect((await ground.actor(colleague)).grants).toEqual([]);
    await ground.get(ConsultanciesService).addMember(actor, consultancyId, colleague.email);
    expect((await ground.actor(colleague)).grants).toMatchObject([{ organisationId }]);
    const stranger = await ground.actor(await ground.person());
    const intrusion = ground
      .get(ConsultanciesService)
      .addMember(stranger, consultancyId, colleague.email);
    expect((await refusalOf(intrusion)).code).toBe('NOT_FOUND');
  });
});

describe('the trail', () => {
  it('says in plain words who changed what, the newest first, in pages', async () => {
    const { organisationId, owner, ownerPerson } = await ground.organisation('Trailed');
    const ada = await ground.person('Ada');
    const { consultancyId } = await consultant('Wells & Co');
    const members = ground.get(MembersService);
    await members.add(owner, organisationId, { email: ada.email, role: 'security-lead' });
    await members.changeRole(owner, organisationId, ada.userId, 'executive');
    await members.remove(owner, organisationId, ada.userId);
    const { engagementId } = await ground.get(EngagementsService).grant(owner, organisationId, {
      consultancyId,
      scope: 'assess',
      expiresAt: '2999-01-01T00:00:00Z',
    });
    await ground.get(EngagementsService).end(owner, organisationId, engagementId);
    const audit = ground.get(AuditService);
    const first = await audit.list(owner, organisationId, { first: 4 });
    const rest = await audit.list(owner, organisationId, {
      first: 4,
      after: first.pageInfo.endCursor,
    });
    expect([...first.edges, ...rest.edges].map(({ node }) => node.summary)).toEqual([
      'Ended the access of Wells & Co',
      'Let Wells & Co read and assess until 2999-01-01',
      'Removed Ada, executive',
      'Changed Ada from security lead to executive',
      'Added Ada as security lead',
      'Started the organisation Trailed',
    ]);
    expect(first.edges[0]?.node).toMatchObject({
      actorName: ownerPerson.name,
      action: 'engagement.ended',
      target: engagementId,
    });
    expect(rest.pageInfo.hasNextPage).toBe(false);
    expect(first.totalCount).toBe(6);
  });

  it('outlives the account of whom it names', async () => {
    const { organisationId, owner, ownerPerson } = await ground.organisation();
    const ada = await ground.person('Ada');
    await ground
      .get(MembersService)
      .add(owner, organisationId, { email: ada.email, role: 'executive' });
    await ground.database.query('delete from auth."user" where id = any($1)', [
      [ada.userId, ownerPerson.userId],
    ]);
    const { edges } = await ground.get(AuditService).list(owner, organisationId);
    expect(edges[0]?.node).toMatchObject({
      actorName: null,
      summary: 'Added someone whose account is gone as executive',
    });
  });

  it('cannot be changed by the role that the service has', async () => {
    const { organisationId, owner } = await ground.organisation();
    for (const sql of [
      `update app.audit_events set action = 'x' where organisation_id = $1`,
      'delete from app.audit_events where organisation_id = $1',
    ]) {
      const attempt = ground.tenancy.write(owner, organisationId, (tx) =>
        tx.query(sql, [organisationId]),
      );
      await expect(attempt).rejects.toThrow(/permission denied/);
    }
  });
});

describe('what each may do', () => {
  const attempts: [string, (actor: UserActor, organisationId: string) => Promise<unknown>][] = [
    ['read the organisation', (a, o) => ground.get(OrganisationsService).get(a, o)],
    ['list members', (a, o) => ground.get(MembersService).list(a, o)],
    [
      'add a member',
      (a, o) => ground.get(MembersService).add(a, o, { email: 'nobody@x.example', role: 'owner' }),
    ],
    ['change a role', (a, o) => ground.get(MembersService).changeRole(a, o, missingId, 'owner')],
    ['remove a member', (a, o) => ground.get(MembersService).remove(a, o, missingId)],
    ['list engagements', (a, o) => ground.get(EngagementsService).list(a, o)],
    [
      'grant an engagement',
      (a, o) =>
        ground.get(EngagementsService).grant(a, o, { consultancyId: missingId, scope: 'read' }),
    ],
    ['end an engagement', (a, o) => ground.get(EngagementsService).end(a, o, missingId)],
    ['read the trail', (a, o) => ground.get(AuditService).list(a, o)],
  ];

  const allowed: Record<string, string[]> = {
    'read the organisation': ['owner', 'security-lead', 'contributor', 'executive', 'consultant'],
    'list members': ['owner', 'security-lead'],
    'add a member': ['owner'],
    'change a role': ['owner'],
    'remove a member': ['owner'],
    'list engagements': ['owner', 'security-lead', 'consultant'],
    'grant an engagement': ['owner'],
    'end an engagement': ['owner'],
    'read the trail': ['owner', 'security-lead'],
  };

  /** Refused for want of a right, as against allowed and then refused for what was asked. */
  const outcomeOf = (work: Promise<unknown>) =>
    work.then(
      () => 'allowed',
      (error: { code?: string; details?: Record<string, unknown> }) =>
        error.code === 'FORBIDDEN'
          ? 'forbidden'
          : error.code === 'NOT_FOUND' && error.details?.['organisationId']
            ? 'not found'
            : 'allowed',
    );

  it.each(attempts)(
    '%s: by role, and never in a foreign or missing organisation',
    async (name, attempt) => {
      const { organisationId, owner } = await ground.organisation();
      const other = await ground.organisation();
      const actors: Record<string, UserActor> = { owner };
      for (const role of ['security-lead', 'contributor', 'executive']) {
        const person = await ground.person();
        await ground.get(MembersService).add(owner, organisationId, { email: person.email, role });
        actors[role] = await ground.actor(person);
      }
      const adviser = await consultant();
      await ground.get(EngagementsService).grant(owner, organisationId, {
        consultancyId: adviser.consultancyId,
        scope: 'assess',
      });
      actors['consultant'] = await ground.actor(adviser.person);
      for (const [role, actor] of Object.entries(actors)) {
        const expected = allowed[name]?.includes(role) ? 'allowed' : 'forbidden';
        expect([role, await outcomeOf(attempt(actor, organisationId))]).toEqual([role, expected]);
        for (const foreign of [other.organisationId, missingId, 'nonsense']) {
          expect(await outcomeOf(attempt(actor, foreign))).toBe('not found');
        }
      }
    },
  );
});
