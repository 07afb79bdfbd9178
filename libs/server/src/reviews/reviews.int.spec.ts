import { CampaignStagesService } from '../campaigns/campaign-stages.service.js';
import { CampaignsService } from '../campaigns/campaigns.service.js';
import { NotificationsService } from '../notifications/notifications.service.js';
import { MembersService } from '../organisations/members.service.js';
import { refusalOf, useGround } from '../server.fixture.js';
import { ReviewChangesService } from './review-changes.service.js';
import { key, observe, type Reviewed, reviewedCampaign } from './reviews.fixture.js';
import { ReviewsService } from './reviews.service.js';
import { SignOffService } from './sign-off.service.js';

const ground = useGround();
const reviews = () => ground.get(ReviewsService);

async function standingOf({ organisationId, campaign, lead }: Reviewed) {
  const review = await reviews().review(lead, organisationId, campaign.campaignId);
  return new Map(review.domains.map((domain) => [domain.domain, domain]));
}

const move = (domains: [string, number][], why?: string) => ({
  requestKey: key(),
  domains: domains.map(([domain, version]) => ({ domain, version })),
  why,
});

describe('a review', () => {
  it('goes from open over submitted and challenged to accepted, and tells whose turn it is', async () => {
    const scene = await reviewedCampaign(ground);
    const { organisationId, campaign, lead, owner, contributor } = scene;
    const id = campaign.campaignId;
    expect((await standingOf(scene)).get('INT')).toMatchObject({ state: 'open', version: 0 });

    await reviews().submit(contributor, organisationId, id, move([['INT', 0]], 'All seen.'));
    expect((await standingOf(scene)).get('INT')).toMatchObject({
      state: 'submitted',
      round: 1,
      version: 1,
      submittedBy: { userId: contributor.userId },
      lastStep: { kind: 'submitted', why: 'All seen.' },
    });
    const told = await ground.get(NotificationsService).list(lead, organisationId);
    expect(told.edges[0]?.node).toMatchObject({
      subject: 'Waiting for review in Q4 diagnostic: INT',
      path: `/campaigns/${id}/review`,
    });

    expect(
      (await refusalOf(reviews().challenge(lead, organisationId, id, move([['INT', 1]])))).details,
    ).toMatchObject({ field: 'why' });
    await reviews().challenge(lead, organisationId, id, move([['INT', 1]], 'Which systems?'));
    expect((await standingOf(scene)).get('INT')).toMatchObject({
      state: 'challenged',
      lastStep: { kind: 'challenged', why: 'Which systems?' },
    });
    await reviews().submit(contributor, organisationId, id, move([['INT', 2]]));
    const accepted = await reviews().sign(owner, organisationId, id, move([['INT', 3]]));
    expect(accepted.domains.find(({ domain }) => domain === 'INT')).toMatchObject({
      state: 'accepted',
      acceptance: 'independent',
      round: 2,
      signatures: [{ by: { userId: owner.userId }, independent: true }],
      outdated: false,
    });
    const { edges } = await reviews().steps(lead, organisationId, id, 'INT');
    expect(edges.map(({ node }) => node.kind).reverse()).toEqual([
      'submitted',
      'challenged',
      'submitted',
      'signed',
      'accepted',
    ]);
  });

  it('nobody accepts alone what they recorded or submitted; two persons may', async () => {
    const scene = await reviewedCampaign(ground);
    const { organisationId, campaign, lead, owner } = scene;
    const id = campaign.campaignId;
    await observe(ground, owner, organisationId, 'INT');
    await reviews().submit(lead, organisationId, id, move([['INT', 0]]));
    expect((await standingOf(scene)).get('INT')).toMatchObject({ ownPart: true });

    await reviews().sign(lead, organisationId, id, move([['INT', 1]]));
    expect((await standingOf(scene)).get('INT')).toMatchObject({
      state: 'submitted',
      acceptance: null,
      signatures: [{ independent: false }],
    });
    expect(
      (await refusalOf(reviews().sign(lead, organisationId, id, move([['INT', 2]])))).code,
    ).toBe('INPUT_INVALID');

    await reviews().sign(owner, organisationId, id, move([['INT', 2]]));
    expect((await standingOf(scene)).get('INT')).toMatchObject({
      state: 'accepted',
      acceptance: 'two-persons',
      signatures: [{ independent: false }, { independent: false }],
    });
  });

  it('who answered as a respondent has a part in it', async () => {
    const person = await ground.person();
    const scene = await reviewedCampaign(ground, {
      asked: [
        {
          name: 'Somebody',
          function: 'Platform',
          standing: 'engineer',
          email: person.email.toUpperCase(),
          owner: { INT: 'Platform lead' },
        },
      ],
    });
    const { organisationId, campaign, lead, owner } = scene;
    await ground.get(MembersService).add(owner, organisationId, {
      email: person.email,
      role: 'security-lead',
    });
    const respondent = await ground.actor(person);
    await reviews().submit(
      lead,
      organisationId,
      campaign.campaignId,
      move([
        ['INT', 0],
        ['AGT', 0],
      ]),
    );
    const { domains } = await reviews().sign(
      respondent,
      organisationId,
      campaign.campaignId,
      move([
        ['INT', 1],
        ['AGT', 1],
      ]),
    );
    expect(domains.map(({ domain, state, ownPart }) => [domain, state, ownPart])).toEqual([
      ['INT', 'submitted', true],
      ['AGT', 'accepted', false],
    ]);
  });

  it('a version that somebody else has moved past is a conflict that shows what stands', async () => {
    const scene = await reviewedCampaign(ground);
    const { organisationId, campaign, lead, owner } = scene;
    const id = campaign.campaignId;
    await reviews().submit(lead, organisationId, id, move([['INT', 0]]));
    const refused = await refusalOf(
      reviews().submit(owner, organisationId, id, move([['INT', 0]])),
    );
    expect([refused.code, refused.details]).toMatchObject([
      'CONFLICT',
      { domain: 'INT', current: { state: 'submitted', version: 1 } },
    ]);
    const both = await Promise.allSettled([
      reviews().challenge(owner, organisationId, id, move([['INT', 1]], 'Doubt.')),
      reviews().sign(owner, organisationId, id, move([['INT', 1]])),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('the same request twice moves once', async () => {
    const { organisationId, campaign, lead } = await reviewedCampaign(ground);
    const input = move([['INT', 0]]);
    const id = campaign.campaignId;
    await Promise.all([1, 2, 3].map(() => reviews().submit(lead, organisationId, id, input)));
    const { edges } = await reviews().steps(lead, organisationId, id, 'INT');
    expect(edges).toHaveLength(1);
  });

  it('nobody signs facts that were recorded after the submission', async () => {
    const scene = await reviewedCampaign(ground);
    const { organisationId, campaign, lead, owner, contributor } = scene;
    const id = campaign.campaignId;
    await reviews().submit(
      lead,
      organisationId,
      id,
      move([
        ['INT', 0],
        ['AGT', 0],
      ]),
    );
    await observe(ground, contributor, organisationId, 'INT');
    expect((await standingOf(scene)).get('INT')).toMatchObject({ changes: 1, outdated: true });
    const refused = await refusalOf(reviews().sign(owner, organisationId, id, move([['INT', 1]])));
    expect([refused.code, String(refused.details['reason'])]).toEqual([
      'CONFLICT',
      expect.stringContaining('after it was submitted'),
    ]);
    await reviews().sign(owner, organisationId, id, move([['AGT', 1]]));
    await reviews().submit(lead, organisationId, id, move([['INT', 1]]));
    await reviews().sign(owner, organisationId, id, move([['INT', 2]]));
    expect((await standingOf(scene)).get('INT')).toMatchObject({
      state: 'accepted',
      round: 2,
      outdated: false,
    });
  });

  it('a domain outside the campaign, a draft, and a stranger are refused', async () => {
    const { organisationId, campaign, lead, executive } = await reviewedCampaign(ground);
    const id = campaign.campaignId;
    const code = async (work: Promise<unknown>) => (await refusalOf(work)).code;
    expect(await code(reviews().submit(lead, organisationId, id, move([['GOV', 0]])))).toBe(
      'NOT_FOUND',
    );
    expect(await code(reviews().submit(lead, organisationId, id, move([])))).toBe('INPUT_INVALID');
    expect(await code(reviews().submit(executive, organisationId, id, move([['INT', 0]])))).toBe(
      'FORBIDDEN',
    );
    const other = await ground.organisation();
    expect(await code(reviews().review(other.owner, organisationId, id))).toBe('NOT_FOUND');
    expect(await code(reviews().review(other.owner, other.organisationId, id))).toBe('NOT_FOUND');
    const draft = await ground.get(CampaignsService).create(lead, organisationId, {
      requestKey: key(),
      kind: 'full',
      title: 'Later',
      quarter: '2026-Q4',
      domains: ['INT'],
      dueOn: '2026-12-20',
      respondentIds: [],
    });
    expect(
      await code(reviews().submit(lead, organisationId, draft.campaignId, move([['INT', 0]]))),
    ).toBe('CONFLICT');
  });

  it('is read in four statements', async () => {
    const { organisationId, campaign, lead } = await reviewedCampaign(ground);
    const statements = await ground.statementsOf(() =>
      reviews().review(lead, organisationId, campaign.campaignId),
    );
    const controls = /^(START TRANSACTION|BEGIN|COMMIT|ROLLBACK)/i;
    expect(statements.filter((sql) => !controls.test(sql)).length).toBeLessThanOrEqual(4);
  });
});

describe('what changed', () => {
  it('since the last acceptance, of an earlier campaign too; of answers only how many', async () => {
    const scene = await reviewedCampaign(ground, {
      asked: [
        { name: 'A', function: 'Platform', standing: 'engineer', owner: { INT: 'Platform lead' } },
      ],
    });
    const { organisationId, campaign, lead, owner, contributor } = scene;
    const changes = () =>
      ground
        .get(ReviewChangesService)
        .changes(contributor, organisationId, campaign.campaignId, 'INT');
    await observe(ground, contributor, organisationId, 'INT', true);
    expect(await changes()).toMatchObject({
      total: 1,
      changes: [
        {
          section: 'observations',
          key: 'R1',
          kind: 'added',
          before: null,
          after: 'yes, document, 2026-11-01',
        },
      ],
      counted: [{ section: 'answers', changes: 1 }],
    });
    const id = campaign.campaignId;
    await reviews().submit(lead, organisationId, id, move([['INT', 0]]));
    await reviews().sign(owner, organisationId, id, move([['INT', 1]]));
    expect(await changes()).toMatchObject({ total: 0, counted: [] });
    await observe(ground, contributor, organisationId, 'INT', false);
    expect(await changes()).toMatchObject({
      changes: [
        { kind: 'changed', before: 'yes, document, 2026-11-01', after: 'no, document, 2026-11-01' },
      ],
    });
    expect((await standingOf(scene)).get('INT')).toMatchObject({ outdated: true, changes: 1 });
  });
});

describe('a sign-off', () => {
  async function accepted() {
    const scene = await reviewedCampaign(ground);
    const { organisationId, campaign, lead, owner } = scene;
    const id = campaign.campaignId;
    await observe(ground, scene.contributor, organisationId, 'INT');
    await reviews().submit(
      lead,
      organisationId,
      id,
      move([
        ['INT', 0],
        ['AGT', 0],
      ]),
    );
    await reviews().sign(
      owner,
      organisationId,
      id,
      move([
        ['INT', 1],
        ['AGT', 1],
      ]),
    );
    return scene;
  }
  const signing = () => ground.get(SignOffService);

  it('waits for every domain', async () => {
    const { organisationId, campaign, lead } = await reviewedCampaign(ground);
    const refused = await refusalOf(
      signing().signOff(lead, organisationId, campaign.campaignId, {
        requestKey: key(),
        version: campaign.version,
        why: 'Done.',
      }),
    );
    expect(refused.details).toMatchObject({ missing: ['Not accepted yet: INT, AGT.'] });
  });

  it('keeps the band with what binds it, closes the campaign, asks for the snapshot once', async () => {
    const { organisationId, campaign, lead } = await accepted();
    const id = campaign.campaignId;
    const input = { requestKey: key(), version: campaign.version, why: 'Seen by everyone.' };
    const job = await signing().signOff(lead, organisationId, id, input);
    const again = await signing().signOff(lead, organisationId, id, input);
    expect(again.jobId).toBe(job.jobId);
    expect(job).toMatchObject({ name: 'scores.snapshot', asOf: '2026-11-02' });
    const review = await reviews().review(lead, organisationId, id);
    expect(review).toMatchObject({
      status: 'closed',
      signedOff: true,
      missing: ['It is signed off already.'],
      signOff: {
        revision: 1,
        by: { userId: lead.userId },
        why: 'Seen by everyone.',
        asOf: '2026-11-02',
        result: { band: 0, bindingSentence: expect.stringContaining('Held at') },
      },
    });
    const refused = await refusalOf(
      reviews().reopen(lead, organisationId, id, move([['INT', 2]], 'Again.')),
    );
    expect(refused.code).toBe('CONFLICT');
  });

  it('is refused where facts came after an acceptance, or the campaign was changed', async () => {
    const { organisationId, campaign, lead, contributor } = await accepted();
    const id = campaign.campaignId;
    const sign = (version: number) =>
      signing().signOff(lead, organisationId, id, { requestKey: key(), version, why: 'Done.' });
    expect((await refusalOf(sign(campaign.version + 1))).details).toMatchObject({
      current: { version: campaign.version },
    });
    await observe(ground, contributor, organisationId, 'AGT');
    expect((await refusalOf(sign(campaign.version))).details).toMatchObject({
      missing: ['Facts were recorded after the acceptance: reopen and review AGT again.'],
    });
  });

  it('is taken back, the campaign is open again, what was accepted stays, and it can be signed again', async () => {
    const { organisationId, campaign, lead, owner } = await accepted();
    const id = campaign.campaignId;
    const version = async () => (await reviews().review(lead, organisationId, id)).version;
    const sign = async () =>
      signing().signOff(lead, organisationId, id, {
        requestKey: key(),
        version: await version(),
        why: 'Done.',
      });
    await sign();
    const back = { requestKey: key(), version: await version(), why: 'A domain is missing.' };
    await signing().takeBack(owner, organisationId, id, back);
    await signing().takeBack(owner, organisationId, id, back);
    const review = await reviews().review(lead, organisationId, id);
    expect(review).toMatchObject({ status: 'open', signedOff: false, signOff: { reopened: true } });
    expect(review.domains.map(({ state }) => state)).toEqual(['accepted', 'accepted']);
    await sign();
    expect((await reviews().review(lead, organisationId, id)).signOff).toMatchObject({
      revision: 3,
      reopened: false,
    });
  });

  it('no longer stands once the campaign is opened again by another way', async () => {
    const { organisationId, campaign, lead } = await accepted();
    const id = campaign.campaignId;
    await signing().signOff(lead, organisationId, id, {
      requestKey: key(),
      version: campaign.version,
      why: 'Done.',
    });
    await ground.get(CampaignStagesService).reopen(lead, organisationId, id, {
      version: (await reviews().review(lead, organisationId, id)).version,
      why: 'Two people forgot.',
    });
    expect(await reviews().review(lead, organisationId, id)).toMatchObject({
      signedOff: false,
      missing: [],
    });
  });
});
