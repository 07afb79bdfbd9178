import type { Answer, Assignment, Decision, UserActor } from '@rolewright/domain';
import { AuditService } from '../audit/audit.service.js';
import { refusalOf, useGround } from '../server.fixture.js';
import { OwnershipGround, requestKey } from './ownership.fixture.js';
import { suggestedRoles } from './role-directory.js';
import { RoleDirectoryService } from './role-directory.service.js';

const ground = useGround();
const at = new OwnershipGround(ground);
let roles: RoleDirectoryService;
beforeAll(() => {
  roles = ground.get(RoleDirectoryService);
});

const assignment = (domain: string, role: string, holder: string): Assignment => ({
  domain,
  role,
  holder,
  assignedBy: 'Board',
  acceptedAt: '2026-09-01',
});
const named = async (actor: UserActor, organisationId: string, name: string) => {
  const found = (await roles.directory(actor, organisationId)).find((role) => role.name === name);
  if (!found) throw new Error(name);
  return found;
};

describe('the directory', () => {
  it('begins with what the registers name and the model suggests', async () => {
    const { owner, organisationId } = await at.organisation();
    const [suggested = ''] = suggestedRoles;
    await at.record(owner, organisationId, {
      assignments: [assignment('INT', 'AI office', 'Ana')],
      decisions: [
        {
          domain: 'INT',
          decision: 'admit',
          decider: 'AI office',
          agree: ['Legal', suggested.replaceAll('-', ' ').toUpperCase()],
          need: 4,
          held: 4,
        },
      ],
      handoffs: [{ from: 'INT', to: 'REV', receiver: 'Reviewers' }],
    });
    const directory = await roles.directory(owner, organisationId);
    expect(directory.find(({ name }) => name === 'AI office')).toMatchObject({
      origin: 'registers',
      uses: 2,
      version: 0,
      retired: false,
    });
    const byName = new Map(directory.map((role) => [role.name, role]));
    expect(byName.get('Reviewers')?.uses).toBe(1);
    // Written differently, it is still the one that the model suggests.
    const spelled = directory.filter(
      ({ name }) => name.toLowerCase().replaceAll(' ', '-') === suggested,
    );
    expect(spelled).toHaveLength(1);
    expect(spelled[0]?.uses).toBe(1);
    const again = await roles.directory(owner, organisationId);
    expect(again).toEqual(directory);
  });

  it('keeps a role once for one key, and refuses names that are taken', async () => {
    const { owner, organisationId } = await at.organisation();
    const input = {
      requestKey: requestKey(),
      name: ' AppSec lead ',
      aliases: ['ASL', 'asl', 'appsec-lead'],
    };
    const made = await roles.add(owner, organisationId, input);
    expect(made).toMatchObject({
      name: 'AppSec lead',
      aliases: ['ASL'],
      origin: 'kept',
      version: 1,
    });
    expect(await roles.add(owner, organisationId, { ...input, name: 'Other' })).toEqual(made);
    const twice = refusalOf(
      roles.add(owner, organisationId, {
        requestKey: requestKey(),
        name: 'Testers',
        aliases: ['a.s.l', 'ASL'],
      }),
    );
    expect(await twice).toMatchObject({
      code: 'CONFLICT',
      details: { current: { name: 'AppSec lead' } },
    });
    for (const name of ['NOBODY', "don't know", ' - ', '']) {
      const refusal = await refusalOf(
        roles.add(owner, organisationId, { requestKey: requestKey(), name, aliases: [] }),
      );
      expect([name, refusal.code]).toEqual([name, 'INPUT_INVALID']);
    }
  });

  it('two people at once: the second is shown what the first made of it', async () => {
    const { owner, organisationId } = await at.organisation();
    const [name = ''] = suggestedRoles;
    const role = await named(owner, organisationId, name);
    const change = (alias: string) =>
      roles.change(owner, organisationId, {
        roleId: role.roleId,
        version: role.version,
        name,
        aliases: [alias],
      });
    const outcomes = await Promise.allSettled([change('First'), change('Second')]);
    const refused = outcomes.filter(({ status }) => status === 'rejected');
    expect(refused).toHaveLength(1);
    expect((refused[0] as PromiseRejectedResult).reason).toMatchObject({
      code: 'CONFLICT',
      details: { current: { version: 1 } },
    });
  });

  it('a renamed role is renamed in every register, answers included, and its old name still means it', async () => {
    const { owner, organisationId } = await at.organisation();
    await at.record(owner, organisationId, {
      assignments: [assignment('INT', 'AI office', 'Ana')],
      decisions: [
        { domain: 'INT', decision: 'admit', decider: ['AI office', 'Legal'], need: 4, held: 4 },
      ],
      answers: [
        {
          respondent: 'r1',
          function: 'Security',
          domain: 'INT',
          question: 'owner',
          answer: 'ai-offices',
        },
        {
          respondent: 'r2',
          function: 'Security',
          domain: 'INT',
          question: 'owner',
          answer: 'NOBODY',
        },
      ],
    });
    const { roleId, version } = await named(owner, organisationId, 'AI office');
    const change = await roles.change(owner, organisationId, {
      roleId,
      version,
      name: 'AI governance',
      aliases: [],
    });
    expect(change).toMatchObject({
      restated: 3,
      role: { roleId, name: 'AI governance', aliases: ['AI office'], uses: 2, version: 1 },
    });
    const rows = await at.rows<Assignment>(owner, organisationId, 'assignments');
    expect(rows.map(({ key, body }) => [key, body.role, body.holder])).toEqual([
      ['INT · AI governance', 'AI governance', 'Ana'],
    ]);
    const [decision] = await at.rows<Decision>(owner, organisationId, 'decisions');
    expect(decision?.body.decider).toEqual(['AI governance', 'Legal']);
    const answers = await at.rows<Answer>(owner, organisationId, 'answers');
    expect(answers.map(({ body }) => body.answer).sort()).toEqual(['AI governance', 'NOBODY']);
    const events = await ground.get(AuditService).list(owner, organisationId);
    expect(events.edges[0]?.node).toMatchObject({
      action: 'role.changed',
      summary: 'Renamed the role AI office to AI governance, in 3 rows of the registers',
    });
    expect(JSON.stringify(events)).not.toContain('r1');
  });

  it('two names of one role become one; two people who would hold the same seat are told apart first', async () => {
    const { owner, organisationId } = await at.organisation();
    await at.record(owner, organisationId, {
      assignments: [
        assignment('INT', 'AppSec', 'Ana'),
        assignment('INT', 'Product security', 'Ana'),
        assignment('REV', 'AppSec', 'Bo'),
      ],
      decisions: [
        {
          domain: 'REV',
          decision: 'pass',
          decider: 'AppSec',
          agree: ['Product security', 'AppSec'],
          need: 4,
          held: 4,
        },
      ],
    });
    const { roleId, version } = await named(owner, organisationId, 'AppSec');
    const merged = await roles.merge(owner, organisationId, {
      roleId,
      version,
      into: 'product  securities',
    });
    expect(merged.role).toMatchObject({ name: 'Product security', aliases: ['AppSec'], uses: 4 });
    const rows = await at.rows<Assignment>(owner, organisationId, 'assignments');
    expect(rows.map(({ key, body }) => `${key} ${body.holder}`)).toEqual([
      'INT · Product security Ana',
      'REV · Product security Bo',
    ]);
    const [decision] = await at.rows<Decision>(owner, organisationId, 'decisions');
    expect(decision?.body).toMatchObject({
      decider: 'Product security',
      agree: ['Product security'],
    });
    const directory = await roles.directory(owner, organisationId);
    expect(directory.some((role) => role.roleId === roleId)).toBe(false);

    await at.record(
      owner,
      organisationId,
      {
        assignments: [
          assignment('INT', 'Red team', 'Ana'),
          assignment('INT', 'Product security', 'Bo'),
        ],
      },
      '2026-10-02',
    );
    const red = await named(owner, organisationId, 'Red team');
    const refusal = await refusalOf(
      roles.merge(owner, organisationId, {
        roleId: red.roleId,
        version: 0,
        into: 'Product security',
      }),
    );
    expect(refusal).toMatchObject({ code: 'INPUT_INVALID' });
    expect(String(refusal.details['reason'])).toContain('In INT');
    expect(await named(owner, organisationId, 'Red team')).toEqual(red);
  });

  it('a retired role is offered again when asked', async () => {
    const { owner, organisationId } = await at.organisation();
    const [name = ''] = suggestedRoles;
    const { roleId } = await named(owner, organisationId, name);
    const retired = await roles.retire(owner, organisationId, {
      roleId,
      version: 0,
      retired: true,
    });
    expect(retired).toMatchObject({ retired: true, origin: 'kept' });
    const back = await roles.retire(owner, organisationId, {
      roleId,
      version: retired.version,
      retired: false,
    });
    expect(back.retired).toBe(false);
    const stale = roles.retire(owner, organisationId, {
      roleId,
      version: retired.version,
      retired: true,
    });
    expect(await refusalOf(stale)).toMatchObject({ code: 'CONFLICT' });
  });

  it('belongs to its organisation, and only leads keep it', async () => {
    const { owner, organisationId } = await at.organisation();
    const other = await at.organisation();
    const foreign = await roles.add(other.owner, other.organisationId, {
      requestKey: requestKey(),
      name: 'Theirs',
      aliases: [],
    });
    expect(await refusalOf(roles.directory(owner, other.organisationId))).toMatchObject({
      code: 'NOT_FOUND',
    });
    const change = { roleId: foreign.roleId, version: 1, name: 'Ours', aliases: [] };
    expect(await refusalOf(roles.change(owner, organisationId, change))).toMatchObject({
      code: 'NOT_FOUND',
    });
    const { actor } = await at.member(owner, organisationId, 'contributor');
    expect((await roles.directory(actor, organisationId)).length).toBeGreaterThan(0);
    expect(
      await refusalOf(
        roles.add(actor, organisationId, { requestKey: requestKey(), name: 'X', aliases: [] }),
      ),
    ).toMatchObject({ code: 'FORBIDDEN' });
  });
});
