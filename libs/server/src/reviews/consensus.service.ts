import { Injectable } from '@nestjs/common';
import { maturityModel } from '@rolewright/catalogue';
import {
  type Actor,
  analyseOwnership,
  authorise,
  isPermitted,
  type OrganisationFile,
} from '@rolewright/domain';
import { Tenancy } from '@rolewright/tenancy';
import {
  CampaignAnswersService,
  type SubmittedRow,
  submittedRows,
} from '../campaigns/campaign-answers.service.js';
import type { SubmittedAnswer } from '../campaigns/campaigns.view.js';
import { Clock } from '../clock.js';
import { FactsService } from '../observations/facts.service.js';
import { SignInService } from '../sign-in/sign-in.service.js';
import { type CampaignInReview, campaignInReview } from './campaign-in-review.js';
import { answersAsFacts, consensusOf } from './consensus-of-answers.js';
import type { ConsensusView } from './reviews.view.js';
import { latestSettlements, type SettlementRow, settlementView } from './settlement-rows.js';

/** How far people agree, by counts alone: no row of a person leaves this service, whoever asks. */
@Injectable()
export class ConsensusService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly answers: CampaignAnswersService,
    private readonly facts: FactsService,
    private readonly signIn: SignInService,
    private readonly clock: Clock,
  ) {}

  /**
   * The spread of a campaign's blind answers by domain, the most contested first, with what was settled. Needs
   * `reviews:read`. Whoever lacks `answers:read` is told nothing before the campaign closes (answers are given blind), and
   * then nothing of fewer people than the model's least number, nor anything from which that follows
   * (`spreadOfQuestion`). Errors: NOT_FOUND.
   */
  async consensus(
    actor: Actor,
    organisationId: string,
    campaignId: string,
  ): Promise<ConsensusView> {
    authorise(actor, 'reviews:read', organisationId);
    const facilitates = isPermitted(actor, 'answers:read', organisationId);
    const read = await this.tenancy.read(actor, organisationId, async (tx) => {
      const campaign = await campaignInReview<{
        settled: SettlementRow[];
        submissions: SubmittedRow[];
      }>(tx, organisationId, campaignId, {
        more: `, ${latestSettlements} as settled, ${submittedRows} as submissions`,
      });
      const blind = !facilitates && campaign.status !== 'closed';
      const said = blind ? [] : await this.answers.read(tx, organisationId, campaign.submissions);
      const file = blind
        ? null
        : await this.facts.organisationFileAsOf(tx, organisationId, this.dayOf(campaign));
      return { campaign, blind, said, file };
    });
    const { campaign, blind, said, file } = read;
    const rows = campaign.settled;
    const people = await this.signIn.peopleById(
      rows.flatMap(({ recordedBy }) => (recordedBy === null ? [] : [recordedBy])),
    );
    const settlements = new Map(rows.map((row) => [row.domain, settlementView(row, people)]));
    const least = facilitates ? 1 : maturityModel.ownership.minimumAnswers;
    return {
      campaignId: campaign.campaignId,
      title: campaign.title,
      quarter: campaign.quarter,
      status: campaign.status,
      asked: campaign.asked,
      submitted: campaign.submitted,
      least,
      blind,
      domains: consensusOf({
        domains: campaign.domains,
        said,
        least,
        settlements,
        ownership: file && analyseOwnership(withAnswers(file, said, !facilitates), maturityModel),
      }),
    };
  }

  /** The day whose registers the flags are held against: the day on which the campaign closed, or today. */
  private dayOf({ closedAt, timeZone }: CampaignInReview): string {
    const today = this.clock.today(timeZone);
    if (closedAt === null) return today;
    const closed = this.clock.dayAt(new Date(closedAt), timeZone);
    return closed < today ? closed : today;
  }
}

/** The registers as they stand with this campaign's answers and no others. */
const withAnswers = (
  file: OrganisationFile,
  said: readonly SubmittedAnswer[],
  hidesWords: boolean,
): OrganisationFile => ({ ...file, answers: answersAsFacts(said, hidesWords) });
