import { CampaignStagesService } from '../campaigns/campaign-stages.service.js';
import { AssignmentBoardService } from '../ownership/assignment-board.service.js';
import { RoleDirectoryService } from '../ownership/role-directory.service.js';
import { refusalOf, useGround } from '../server.fixture.js';
import { ConsensusService } from './consensus.service.js';
import { type Asked, key, type Reviewed, reviewedCampaign } from './reviews.fixture.js';
import { SettlementsService } from './settlements.service.js';

const ground = useGround();

const engineer = (name: string, owner: Asked['owner']): Asked => ({
  name,
  function: 'Platform',
  standing: 'engineer',
  owner,
});
const executive = (name: string, owner: Asked['owner']): Asked => ({
  name,
  function: 'Leadership',
  standing: 'executive',
  owner,
});
/** Three engineers and three executives who see AGT differently, and one lawyer with words of their own. */
const asked: Asked[] = [
  engineer('E1', { INT: 'Platform lead', AGT: 'Platform lead' }),
  engineer('E2', { INT: 'Platform lead', AGT: 'Platform lead' }),
  engineer('E3', { INT: 'Platform lead', AGT: 'Platform lead' }),
  executive('X1', { INT: 'Platform lead', AGT: 'Product security lead' }),
  executive('X2', { INT: 'Platform lead', AGT: 'Product security lead' }),
  executive('X3', { INT: 'Platform lead', AGT: 'DONT_KNOW' }),
  {
    name: 'L1',
    function: 'Legal',
    standing: 'other',
    owner: { INT: 'Platform lead', AGT: 'whoever Bob from legal calls' },
  },
];

async function divided(): Promise<Reviewed> {
  const scene = await reviewedCampaign(ground, { asked });
  const roles = ground.get(RoleDirectoryService);
  for (const name of ['Platform lead', 'Product security lead']) {
    const known = await roles.directory(scene.lead, scene.organisationId);
    if (known.some((role) => role.name === name)) continue;
    await roles.add(scene.lead, scene.organisationId, { requestKey: key(), name, aliases: [] });
  }
  return scene;
}

const consensusFor = (actor: Reviewed['lead'], { organisationId, campaign }: Reviewed) =>
  ground.get(ConsensusService).consensus(actor, organisationId, campaign.campaignId);

async function closed(scene: Reviewed): Promise<void> {
  await ground
    .get(CampaignStagesService)
    .close(scene.lead, scene.organisationId, scene.campaign.campaignId, {
      version: scene.campaign.version,
    });
}

describe('consensus', () => {
  it('shows a facilitator the spread of every group, the most contested first', async () => {
    const scene = await divided();
    const { domains, asked: people, submitted, blind } = await consensusFor(scene.lead, scene);
    expect({ people, submitted, blind }).toEqual({ people: 7, submitted: 7, blind: false });
    expect(domains.map(({ domain, flags }) => [domain, flags.map(({ flag }) => flag)])).toEqual([
      ['AGT', ['CONTESTED']],
      ['INT', expect.not.arrayContaining(['CONTESTED'])],
    ]);
    const [agents] = domains;
    expect(agents).toMatchObject({ people: 7, mode: 'Platform lead' });
    const owner = agents?.questions.find(({ question }) => question === 'owner');
    expect(owner?.whole?.options.map(({ kind, role, answers }) => [kind, role, answers])).toEqual([
      ['role', 'Platform lead', 3],
      ['role', 'Product security lead', 2],
      ['dont-know', null, 1],
      ['words', 'whoever Bob from legal calls', 1],
    ]);
    expect(owner?.functions.map(({ name, spread }) => [name, spread?.people])).toEqual([
      ['Leadership', 3],
      ['Legal', 1],
      ['Platform', 3],
    ]);
    expect(owner?.apart).toBe(1);
    expect(agents?.unmapped).toEqual([{ words: 'whoever Bob from legal calls', answers: 1 }]);
  });

  it('is blind for everyone else before the campaign closes', async () => {
    const scene = await divided();
    for (const actor of [scene.executive, scene.contributor]) {
      const { blind, domains } = await consensusFor(actor, scene);
      expect(blind).toBe(true);
      expect(
        domains.flatMap(({ questions, flags, unmapped }) => [questions, flags, unmapped].flat()),
      ).toEqual([]);
      expect(domains.map(({ agreement, mode }) => [agreement, mode])).toEqual([
        [null, null],
        [null, null],
      ]);
    }
  });

  it('then tells nothing of fewer than three, nothing that follows from it, and nobody’s words', async () => {
    const scene = await divided();
    await closed(scene);
    const answer = await consensusFor(scene.executive, scene);
    expect(answer.least).toBe(3);
    const agents = answer.domains.find(({ domain }) => domain === 'AGT');
    const owner = agents?.questions.find(({ question }) => question === 'owner');
    expect(owner?.whole?.people).toBe(7);
    // Executives and engineers and everyone together would give the one lawyer away.
    expect(owner?.standings.map(({ name, spread }) => [name, spread?.people ?? null])).toEqual([
      ['executive', 3],
      ['engineer', null],
      ['other', null],
    ]);
    expect(owner?.functions.map(({ name, spread }) => [name, spread?.people ?? null])).toEqual([
      ['Leadership', 3],
      ['Legal', null],
      ['Platform', null],
    ]);
    expect(JSON.stringify(answer)).not.toMatch(/Bob|E1|X1|L1|respondent \d/);
  });

  it('of two answers tells nothing at all', async () => {
    const scene = await reviewedCampaign(ground, { asked: asked.slice(0, 2) });
    await closed(scene);
    const { domains } = await consensusFor(scene.executive, scene);
    expect(domains.map(({ people, agreement, mode }) => [people, agreement, mode])).toEqual([
      [null, null, null],
      [null, null, null],
    ]);
    expect(domains.flatMap(({ questions }) => questions.map(({ whole }) => whole))).toEqual([
      null,
      null,
    ]);
  });

  it('is read in four statements, and not by a stranger', async () => {
    const scene = await divided();
    const statements = await ground.statementsOf(() => consensusFor(scene.lead, scene));
    const controls = /^(START TRANSACTION|BEGIN|COMMIT|ROLLBACK)/i;
    const counted = statements.filter((sql) => !controls.test(sql));
    // Entering, the campaign with its answers, the directory, the facts.
    expect(counted.length).toBeLessThanOrEqual(4);
    const { owner } = await ground.organisation();
    expect((await refusalOf(consensusFor(owner, scene))).code).toBe('NOT_FOUND');
  });
});

describe('settling', () => {
  const settling = () => ground.get(SettlementsService);
  const input = (more: object = {}) => ({
    requestKey: key(),
    domain: 'AGT',
    revision: 0,
    ownerRole: 'platform leads',
    holder: 'Ana Duarte',
    dissent: 'Leadership would have it with product security.',
    decidedBy: 'CISO staff meeting',
    why: 'They run the agents.',
    proposeAssignment: false,
    ...more,
  });

  it('records the role by its name in the directory, the dissent and who decided', async () => {
    const scene = await divided();
    const { organisationId, campaign, lead, executive: reader } = scene;
    const settled = await settling().settle(lead, organisationId, campaign.campaignId, input());
    expect(settled).toMatchObject({
      revision: 1,
      ownerRole: 'Platform lead',
      holder: 'Ana Duarte',
      decidedBy: 'CISO staff meeting',
      decidedOn: '2026-11-02',
      withdrawn: false,
      recordedBy: scene.leadPerson.name,
    });
    const { domains } = await consensusFor(reader, scene);
    expect(domains.find(({ domain }) => domain === 'AGT')).toMatchObject({
      settlement: { ownerRole: 'Platform lead' },
      settledRevision: 1,
    });
  });

  it('proposes the assignment where asked, and not without somebody to ask', async () => {
    const { organisationId, campaign, lead } = await divided();
    const id = campaign.campaignId;
    const refused = await refusalOf(
      settling().settle(lead, organisationId, id, input({ holder: '', proposeAssignment: true })),
    );
    expect(refused.details).toMatchObject({ field: 'holder' });
    const settled = await settling().settle(
      lead,
      organisationId,
      id,
      input({ proposeAssignment: true }),
    );
    const board = await ground.get(AssignmentBoardService).board(lead, organisationId);
    expect(board.proposals).toMatchObject([
      {
        proposalId: settled.assignmentId,
        domain: 'AGT',
        role: 'Platform lead',
        holder: 'Ana Duarte',
        origin: 'settlement',
      },
    ]);
  });

  it('a later one follows, two at once meet, the same request counts once, nothing is edited', async () => {
    const { organisationId, campaign, lead, owner } = await divided();
    const id = campaign.campaignId;
    const settle = (actor: Reviewed['lead'], more: object) =>
      settling().settle(actor, organisationId, id, input(more));
    const first = input();
    await settling().settle(lead, organisationId, id, first);
    expect((await settling().settle(lead, organisationId, id, first)).revision).toBe(1);
    const refused = await refusalOf(settle(owner, { ownerRole: null, holder: null }));
    expect([refused.code, refused.details['current']]).toMatchObject([
      'CONFLICT',
      { revision: 1, ownerRole: 'Platform lead' },
    ]);
    const both = await Promise.allSettled([
      settle(owner, { revision: 1, ownerRole: null, holder: null }),
      settle(lead, { revision: 1, ownerRole: 'Product security lead' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const { edges } = await settling().history(lead, organisationId, id, 'AGT');
    expect(edges.map(({ node }) => node.revision)).toEqual([2, 1]);
    await expect(
      ground.tenancy.write(lead, organisationId, (tx) =>
        tx.query(`update app.settlements set why = 'other' where organisation_id = $1`, [
          organisationId,
        ]),
      ),
    ).rejects.toThrow(/permission denied/);
  });

  it('is taken back with a reason, once, and can be settled anew', async () => {
    const scene = await divided();
    const { organisationId, campaign, lead } = scene;
    const id = campaign.campaignId;
    await settling().settle(lead, organisationId, id, input());
    const back = { requestKey: key(), domain: 'AGT', revision: 1, why: 'The CISO objects.' };
    expect(await settling().withdraw(lead, organisationId, id, back)).toMatchObject({
      withdrawn: true,
      revision: 2,
    });
    await settling().withdraw(lead, organisationId, id, back);
    expect((await consensusFor(lead, scene)).domains[0]).toMatchObject({
      settlement: null,
      settledRevision: 2,
    });
    const code = async (revision: number) =>
      (
        await refusalOf(
          settling().withdraw(lead, organisationId, id, { ...back, requestKey: key(), revision }),
        )
      ).code;
    expect(await code(2)).toBe('NOT_FOUND');
    expect(await settling().settle(lead, organisationId, id, input({ revision: 2 }))).toMatchObject(
      { revision: 3 },
    );
  });

  it.each([
    ['a role that the directory does not have', { ownerRole: 'Wizard' }, 'ownerRole'],
    ['a day ahead', { decidedOn: '2026-11-03' }, 'decidedOn'],
    ['no reason', { why: '  ' }, 'why'],
    ['nobody who decided', { decidedBy: '' }, 'decidedBy'],
    ['a holder of what nobody owns', { ownerRole: null }, 'holder'],
    ['words that are too long', { dissent: 'x'.repeat(2_001) }, 'dissent'],
    ['a key that is none', { requestKey: 'x' }, 'requestKey'],
  ])('refuses %s, naming the field', async (_, more, field) => {
    const { organisationId, campaign, lead } = await divided();
    const refused = await refusalOf(
      settling().settle(lead, organisationId, campaign.campaignId, input(more)),
    );
    expect([refused.code, refused.details['field']]).toEqual(['INPUT_INVALID', field]);
  });

  it('is not for executives, contributors, or another domain', async () => {
    const { organisationId, campaign, executive: reader, contributor, lead } = await divided();
    const code = async (actor: Reviewed['lead'], more: object = {}) =>
      (await refusalOf(settling().settle(actor, organisationId, campaign.campaignId, input(more))))
        .code;
    expect(await code(reader)).toBe('FORBIDDEN');
    expect(await code(contributor)).toBe('FORBIDDEN');
    expect(await code(lead, { domain: 'GOV' })).toBe('NOT_FOUND');
  });
});
