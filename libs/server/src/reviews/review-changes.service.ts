import { Injectable } from '@nestjs/common';
import { type Actor, authorise } from '@rolewright/domain';
import { Tenancy } from '@rolewright/tenancy';
import { SignInService } from '../sign-in/sign-in.service.js';
import { campaignInReview, requireDomain } from './campaign-in-review.js';
import { changesSince, isPersonal } from './fact-changes-since.js';
import { reviewRows } from './review-standing.js';
import type { DomainChangesView } from './reviews.view.js';

/** Changes that are shown of one domain; the rest is counted. */
const most = 200;

/** What reviewers have to look at: the facts of a domain that are new since it was accepted. */
@Injectable()
export class ReviewChangesService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly signIn: SignInService,
  ) {}

  /**
   * What was recorded of a domain since it was last accepted, in this campaign or before, or since the campaign began.
   * Of facts about single persons only how many. Needs `facts:read`. Errors: NOT_FOUND.
   */
  async changes(
    actor: Actor,
    organisationId: string,
    campaignId: string,
    domain: string,
  ): Promise<DomainChangesView> {
    authorise(actor, 'facts:read', organisationId);
    const { since, all } = await this.tenancy.read(actor, organisationId, async (tx) => {
      const campaign = await campaignInReview(tx, organisationId, campaignId);
      requireDomain(campaign, domain);
      const rows = await reviewRows(tx, organisationId, { ...campaign, domains: [domain] });
      const from = rows[0]?.since ?? campaign.since;
      return { since: from, all: await changesSince(tx, organisationId, domain, from) };
    });
    const shown = all.filter((change) => !isPersonal(change));
    const counted = new Map<string, number>();
    for (const change of all.filter(isPersonal)) {
      counted.set(change.section, (counted.get(change.section) ?? 0) + 1);
    }
    const page = shown.slice(0, most);
    const people = await this.signIn.peopleById(
      page.flatMap(({ by }) => (by === null ? [] : [by])),
    );
    return {
      domain,
      since,
      changes: page.map((change) => ({
        ...change,
        by: (change.by && people.get(change.by)?.name) || null,
      })),
      total: shown.length,
      counted: [...counted].map(([section, changes]) => ({ section, changes })),
    };
  }
}
