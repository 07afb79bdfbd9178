import { Injectable } from '@nestjs/common';
import {
  acceptanceOf,
  type Actor,
  authorise,
  DomainError,
  isIndependent,
  moveRefusal,
  type Permission,
  type ReviewMove,
} from '@rolewright/domain';
import { Tenancy, type TenantTransaction } from '@rolewright/tenancy';
import { knownShape, requestKeyOf } from '../identifiers.js';
import { lockFacts, recordingStart } from '../observations/facts-lock.js';
import { type Connection, type PageRequest, Paging } from '../paging/page.js';
import { readPage } from '../paging/read-page.js';
import { type Person, SignInService } from '../sign-in/sign-in.service.js';
import { requiredWords, words } from '../words.js';
import { campaignInReview, requireBegun, requireDomain } from './campaign-in-review.js';
import { contributorsAmong } from './contributors.js';
import { ReviewTrail } from './review-trail.js';
import {
  isOutdated,
  loadStanding,
  signedCampaign,
  type ReviewRow,
  signaturesOf,
  type Standing,
  stepColumns,
  type StepRow,
} from './review-standing.js';
import { type DomainMove, recordMoves } from './record-moves.js';
import { isSignedOff, peopleNamed, reviewView, stepView } from './review-view.js';
import type { ReviewStepView, ReviewView } from './reviews.view.js';

export interface MoveReviews {
  /** Made by who asks; sent twice, it moves once. */
  requestKey: string;
  /** Each with the version that was seen, 0 where there was none. */
  domains: readonly { domain: string; version: number }[];
  why?: string | null | undefined;
}

const needs: Readonly<Record<ReviewMove, Permission>> = {
  submit: 'reviews:submit',
  challenge: 'reviews:sign',
  sign: 'reviews:sign',
  reopen: 'reviews:sign',
};
const whyIsMissing = {
  challenge: 'Say what is in doubt, so that it can be mended.',
  reopen: 'Say why it is opened again.',
} as const;

const paging = new Paging('review-steps.newest', ['instant', 'uuid'], 30);

/** The review of a campaign, domain by domain: handed in, challenged, accepted by whoever has no part in it. */
@Injectable()
export class ReviewsService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly signIn: SignInService,
    private readonly trail: ReviewTrail,
  ) {}

  /** How every domain of the campaign stands. Needs `reviews:read`. Errors: NOT_FOUND. */
  async review(actor: Actor, organisationId: string, campaignId: string): Promise<ReviewView> {
    authorise(actor, 'reviews:read', organisationId);
    const standing = await this.tenancy.read(actor, organisationId, async (tx) =>
      loadStanding(tx, organisationId, await signedCampaign(tx, organisationId, campaignId)),
    );
    return this.view(actor, standing);
  }

  /** Every step of a domain's review in the campaign, the newest first. Needs `reviews:read`. Errors: NOT_FOUND. */
  async steps(
    actor: Actor,
    organisationId: string,
    campaignId: string,
    domain: string,
    request: PageRequest = {},
  ): Promise<Connection<ReviewStepView>> {
    authorise(actor, 'reviews:read', organisationId);
    knownShape(campaignId, { campaignId });
    const window = paging.window(request);
    const page = await this.tenancy.read(actor, organisationId, async (tx) => {
      requireDomain(await campaignInReview(tx, organisationId, campaignId), domain);
      return readPage<StepRow>(tx, window, {
        columns: stepColumns,
        from: 'app.review_steps s',
        scope: 's.organisation_id = $1 and s.campaign_id = $2 and s.domain = $3',
        parameters: [organisationId, campaignId, domain],
        order: [
          { column: 's.at', type: 'timestamptz' },
          { column: 's.step_id', type: 'uuid' },
        ],
        direction: 'desc',
      });
    });
    const people = await this.signIn.peopleById(
      page.rows.flatMap(({ by }) => (by === null ? [] : [by])),
    );
    return paging.connection(
      window,
      page,
      (row) => [row.at, row.stepId],
      (row) => stepView(row, people),
    );
  }

  /**
   * Hands domains to the reviewers, again where they were submitted or challenged: a new round begins and earlier
   * signatures are void. Needs `reviews:submit`. Errors: NOT_FOUND, INPUT_INVALID, CONFLICT.
   */
  submit(actor: Actor, organisationId: string, campaignId: string, input: MoveReviews) {
    return this.move(actor, organisationId, campaignId, 'submit', input);
  }

  /** Gives domains back with a reason. Needs `reviews:sign`. Errors: NOT_FOUND, INPUT_INVALID, CONFLICT. */
  challenge(actor: Actor, organisationId: string, campaignId: string, input: MoveReviews) {
    return this.move(actor, organisationId, campaignId, 'challenge', input);
  }

  /**
   * Signs domains. One is accepted once the signatures meet separation of duties (`acceptanceOf`); until then it waits
   * for another. Needs `reviews:sign`. Errors: NOT_FOUND, INPUT_INVALID (signed by the same person already), CONFLICT (not
   * submitted, or facts were recorded since it was: nobody signs what they have not seen).
   */
  sign(actor: Actor, organisationId: string, campaignId: string, input: MoveReviews) {
    return this.move(actor, organisationId, campaignId, 'sign', input);
  }

  /** Opens domains again with a reason. Needs `reviews:sign`. Errors: NOT_FOUND, INPUT_INVALID, CONFLICT. */
  reopen(actor: Actor, organisationId: string, campaignId: string, input: MoveReviews) {
    return this.move(actor, organisationId, campaignId, 'reopen', input);
  }

  private async move(
    actor: Actor,
    organisationId: string,
    campaignId: string,
    move: ReviewMove,
    input: MoveReviews,
  ): Promise<ReviewView> {
    authorise(actor, needs[move], organisationId);
    const requestKey = requestKeyOf(input.requestKey);
    const why =
      move === 'challenge' || move === 'reopen'
        ? requiredWords(input.why, 'why', 2_000, whyIsMissing[move])
        : words(input.why, 'why', 2_000);
    const standing = await this.tenancy.write(actor, organisationId, async (tx) => {
      const campaign = await signedCampaign(tx, organisationId, campaignId, { locked: true });
      requireBegun(campaign);
      // What is signed now must not change under the hand that signs it.
      await lockFacts(tx, organisationId);
      const before = await loadStanding(tx, organisationId, campaign);
      if (await isMoved(tx, organisationId, requestKey)) return before;
      if (isSignedOff(campaign)) {
        throw new DomainError('CONFLICT', {
          reason: 'This campaign is signed off: take the sign-off back first.',
        });
      }
      const rows = await this.checked(actor, before, move, input.domains);
      const start = await recordingStart(tx, organisationId);
      const at = start?.recordedAt ?? campaign.since;
      const moves = await this.moves(actor, before, move, rows);
      await recordMoves(tx, { organisationId, campaignId, requestKey, at, why, actor }, moves);
      await this.trail.moved(tx, actor, organisationId, { campaign, why, requestKey }, moves);
      return loadStanding(tx, organisationId, campaign);
    });
    return this.view(actor, standing);
  }

  /** The rows that are to move. Errors: NOT_FOUND, INPUT_INVALID, CONFLICT with the review as it stands now. */
  private async checked(
    actor: Actor,
    standing: Standing,
    move: ReviewMove,
    wanted: MoveReviews['domains'],
  ): Promise<ReviewRow[]> {
    if (wanted.length === 0 || new Set(wanted.map(({ domain }) => domain)).size < wanted.length) {
      throw new DomainError('INPUT_INVALID', {
        reason: 'Name at least one domain, and each once.',
        field: 'domains',
      });
    }
    const conflict = async (reason: string, domain: string): Promise<never> => {
      const { domains } = await this.view(actor, standing);
      const current = domains.find((row) => row.domain === domain);
      throw new DomainError('CONFLICT', { reason, domain, current });
    };
    const rows: ReviewRow[] = [];
    for (const { domain, version } of wanted) {
      requireDomain(standing.campaign, domain);
      const row = standing.rows.find((one) => one.domain === domain);
      if (!row) continue;
      if (row.version !== version) {
        await conflict(`Somebody else has moved ${domain} meanwhile: look at it again.`, domain);
      }
      const refused = moveRefusal(move, row.state);
      if (refused) await conflict(`${domain}: ${refused}`, domain);
      if (move === 'sign' && isOutdated(row)) {
        await conflict(
          `Facts of ${domain} were recorded after it was submitted: have it submitted again.`,
          domain,
        );
      }
      rows.push(row);
    }
    return rows;
  }

  private async moves(
    actor: Actor,
    { contributors }: Standing,
    move: ReviewMove,
    rows: readonly ReviewRow[],
  ): Promise<DomainMove[]> {
    if (move !== 'sign')
      return rows.map((row) => ({ row, move, independent: null, accepted: null }));
    const self = actor.kind === 'user' ? actor.userId : null;
    if (self === null) throw new DomainError('FORBIDDEN', { permission: needs.sign });
    const people = await this.signIn.peopleById([self, ...rows.flatMap(signersOf)]);
    return rows.map((row) => {
      const signers = signersOf(row);
      if (signers.includes(self)) {
        throw new DomainError('INPUT_INVALID', {
          reason: `You have signed ${row.domain} already; it waits for somebody else's signature.`,
          field: 'domains',
        });
      }
      const duties = {
        contributors: contributorsAmong(contributors, row.domain, people.values()),
        submittedBy: row.submittedBy,
        signers: [...signers, self],
      };
      return {
        row,
        move,
        independent: isIndependent(self, duties),
        accepted: acceptanceOf(duties),
      };
    });
  }

  private async view(actor: Actor, standing: Standing): Promise<ReviewView> {
    const self = actor.kind === 'user' ? actor.userId : null;
    const people: ReadonlyMap<string, Person> = await this.signIn.peopleById(
      peopleNamed(standing, self),
    );
    return reviewView(standing, people, self);
  }
}

const signersOf = (row: ReviewRow): string[] =>
  signaturesOf(row).flatMap(({ by }) => (by === null ? [] : [by]));

/** Whether a request has moved something already. */
async function isMoved(
  tx: TenantTransaction,
  organisationId: string,
  requestKey: string,
): Promise<boolean> {
  const rows = await tx.query(
    'select 1 from app.review_steps s where s.organisation_id = $1 and s.request_key = $2 limit 1',
    [organisationId, requestKey],
  );
  return rows.length > 0;
}
