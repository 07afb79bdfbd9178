import { Injectable } from '@nestjs/common';
import { maturityModel } from '@rolewright/catalogue';
import { type Actor, authorise, DomainError, score } from '@rolewright/domain';
import { enqueue, jobCatalogue } from '@rolewright/jobs';
import { Tenancy, type TenantTransaction } from '@rolewright/tenancy';
import { CampaignStagesService } from '../campaigns/campaign-stages.service.js';
import { Clock } from '../clock.js';
import { requestKeyOf, usedKey } from '../identifiers.js';
import { type JobView, JobRunsService } from '../jobs-view/job-runs.service.js';
import { FactsService } from '../observations/facts.service.js';
import { lockFacts } from '../observations/facts-lock.js';
import { hashOf } from '../observations/stored-facts.js';
import { scoreResultView } from '../scores/score-view.js';
import type { ScoreResultView } from '../scores/scores.view.js';
import { requiredWords } from '../words.js';
import type { CampaignInReview } from './campaign-in-review.js';
import { ReviewTrail } from './review-trail.js';
import { loadStanding, signedCampaign } from './review-standing.js';
import { isSignedOff, missingForSignOff } from './review-view.js';

export interface SignOff {
  /** Made by who asks; sent twice, it signs once. */
  requestKey: string;
  /** The campaign's version that was seen. */
  version: number;
  why: string;
}

interface NewSignOff {
  signOffId: string;
  revision: number;
  reopened: boolean;
  why: string;
  asOf: string;
  result: ScoreResultView | null;
  inputHash: string | null;
}

const mostWhy = 2_000;

/** The last word on a campaign: every domain is accepted, somebody signs by name, and the band of the day is kept. */
@Injectable()
export class SignOffService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly facts: FactsService,
    private readonly stages: CampaignStagesService,
    private readonly trail: ReviewTrail,
    private readonly jobs: JobRunsService,
    private readonly clock: Clock,
  ) {}

  /**
   * Signs the campaign off as of the organisation's today: keeps what the facts say now, closes the campaign, and asks for
   * the day's snapshot. Gives the job. That nobody signs off alone what they recorded follows from the acceptance of each
   * domain (separation of duties). Needs `reviews:sign`. Errors: NOT_FOUND, INPUT_INVALID, CONFLICT (something is missing,
   * or the campaign was changed meanwhile).
   */
  async signOff(
    actor: Actor,
    organisationId: string,
    campaignId: string,
    input: SignOff,
  ): Promise<JobView> {
    authorise(actor, 'reviews:sign', organisationId);
    const signOffId = requestKeyOf(input.requestKey);
    const why = requiredWords(input.why, 'why', mostWhy, 'Say why this holds up.');
    return this.tenancy.write(actor, organisationId, async (tx) => {
      const campaign = await signedCampaign(tx, organisationId, campaignId, { locked: true });
      await lockFacts(tx, organisationId);
      const made = await madeBy(tx, organisationId, campaign, signOffId);
      if (made && !made.jobId) throw usedKey();
      if (made?.jobId) return this.jobs.load(tx, organisationId, made.jobId);
      requireVersion(campaign, input.version);
      const standing = await loadStanding(tx, organisationId, campaign);
      const missing = missingForSignOff(standing);
      if (missing.length > 0) {
        throw new DomainError('CONFLICT', { reason: missing.join(' '), missing });
      }
      const asOf = this.clock.today(campaign.timeZone);
      const file = await this.facts.organisationFileAsOf(tx, organisationId, asOf);
      const result = scoreResultView(score(file, maturityModel), maturityModel);
      const jobId = await enqueue(
        tx,
        jobCatalogue['scores.snapshot'],
        { organisationId, asOf },
        { requestedBy: actor.kind === 'user' ? actor.userId : null },
      );
      await record(tx, actor, organisationId, campaignId, jobId, {
        signOffId,
        revision: (campaign.signOff?.revision ?? 0) + 1,
        reopened: false,
        why,
        asOf,
        result,
        inputHash: hashOf(file),
      });
      await this.stages.closeWithin(tx, actor, organisationId, campaignId, why);
      const band = maturityModel.bands[result.band] ?? String(result.band);
      await this.trail.signedOff(tx, actor, organisationId, {
        campaign,
        why,
        asOf,
        band,
        signOffId,
      });
      return this.jobs.load(tx, organisationId, jobId);
    });
  }

  /**
   * Takes the sign-off in force back and opens the campaign again; the domains stay as they were accepted. Needs
   * `reviews:sign`. Errors: NOT_FOUND, INPUT_INVALID, CONFLICT (it is not signed off, or was changed meanwhile).
   */
  async takeBack(
    actor: Actor,
    organisationId: string,
    campaignId: string,
    input: SignOff,
  ): Promise<void> {
    authorise(actor, 'reviews:sign', organisationId);
    const signOffId = requestKeyOf(input.requestKey);
    const why = requiredWords(input.why, 'why', mostWhy, 'Say why the sign-off is taken back.');
    await this.tenancy.write(actor, organisationId, async (tx) => {
      const campaign = await signedCampaign(tx, organisationId, campaignId, { locked: true });
      if (await madeBy(tx, organisationId, campaign, signOffId)) return;
      const { signOff } = campaign;
      requireVersion(campaign, input.version);
      if (!signOff || !isSignedOff(campaign)) {
        throw new DomainError('CONFLICT', { reason: 'This campaign is not signed off.' });
      }
      await record(tx, actor, organisationId, campaignId, null, {
        signOffId,
        revision: signOff.revision + 1,
        reopened: true,
        why,
        asOf: signOff.asOf,
        result: null,
        inputHash: null,
      });
      await this.stages.reopenWithin(tx, actor, organisationId, campaignId, why);
      await this.trail.takenBack(tx, actor, organisationId, { campaign, why });
    });
  }
}

function requireVersion(campaign: CampaignInReview, version: number): void {
  if (campaign.version === version) return;
  throw new DomainError('CONFLICT', {
    reason: 'The campaign was changed meanwhile: look at it again.',
    current: { status: campaign.status, version: campaign.version, dueOn: campaign.dueOn },
  });
}

/** What a request has signed, or taken back, before. Errors: INPUT_INVALID where that was another campaign. */
async function madeBy(
  tx: TenantTransaction,
  organisationId: string,
  { campaignId }: CampaignInReview,
  signOffId: string,
): Promise<{ jobId: string | null } | null> {
  const [row] = await tx.query<{ campaignId: string; jobId: string | null }>(
    `select s.campaign_id as "campaignId", s.job_run_id as "jobId" from app.sign_offs s
     where s.organisation_id = $1 and s.sign_off_id = $2`,
    [organisationId, signOffId],
  );
  if (row && row.campaignId !== campaignId) throw usedKey();
  return row ? { jobId: row.jobId } : null;
}

async function record(
  tx: TenantTransaction,
  actor: Actor,
  organisationId: string,
  campaignId: string,
  jobId: string | null,
  signOff: NewSignOff,
): Promise<void> {
  await tx.query(
    `insert into app.sign_offs (organisation_id, sign_off_id, campaign_id, revision, reopened, why, as_of, result,
       input_hash, job_run_id, by_user)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      organisationId,
      signOff.signOffId,
      campaignId,
      signOff.revision,
      signOff.reopened,
      signOff.why,
      signOff.asOf,
      JSON.stringify(signOff.result ?? {}),
      signOff.inputHash,
      jobId,
      actor.kind === 'user' ? actor.userId : null,
    ],
  );
}
