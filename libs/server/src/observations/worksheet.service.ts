import { Injectable } from '@nestjs/common';
import { maturityModel } from '@rolewright/catalogue';
import {
  type Actor,
  authorise,
  type CampaignKind,
  criteriaOf,
  type CriterionExplanation,
  dayNumber,
  explainDomains,
  quarterDays,
  quarterOfDay,
  worksheetState,
  type WorksheetState,
} from '@rolewright/domain';
import { Tenancy, type TenantTransaction } from '@rolewright/tenancy';
import { daysBetween } from '../calendar.js';
import { Clock } from '../clock.js';
import { knownShape, notFound } from '../identifiers.js';
import { day } from '../paging/sql-instant.js';
import { SignInService } from '../sign-in/sign-in.service.js';
import { pastDay } from '../today.js';
import { FactsService } from './facts.service.js';
import { loadLast, observationViews } from './observation-view.js';
import type {
  ObservationView,
  WorksheetCriterionView,
  WorksheetDomainView,
  WorksheetView,
} from './worksheet.view.js';

export interface WorksheetRequest {
  /** Its scope, and its due day as the end of the round. */
  campaignId?: string | null;
  /** The one domain whose criteria are wanted; all where left out. */
  domain?: string | null;
  asOf?: string | null;
}

interface CampaignScope {
  campaignId: string;
  title: string;
  status: string;
  kind: CampaignKind;
  domains: string[];
  dueOn: string;
}

/** What an assessment starts from: every criterion with its last fact, and what it asks for now. */
@Injectable()
export class WorksheetService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly clock: Clock,
    private readonly facts: FactsService,
    private readonly signIn: SignInService,
  ) {}

  /**
   * The criteria of a campaign (of the whole model without one), as of a day, by `worksheetState`. Counts
   * are of the whole worksheet, criteria of the domain asked for. Needs `facts:read`, and `campaigns:read`
   * for a campaign's. Errors: NOT_FOUND; INPUT_INVALID where the day lies ahead.
   */
  async worksheet(
    actor: Actor,
    organisationId: string,
    request: WorksheetRequest = {},
  ): Promise<WorksheetView> {
    authorise(actor, 'facts:read', organisationId);
    const campaignId = request.campaignId ?? null;
    if (campaignId !== null) authorise(actor, 'campaigns:read', organisationId);
    const domain = request.domain ?? null;
    if (domain !== null && !maturityModel.domains.some(({ id }) => id === domain))
      throw notFound({ domain });
    const read = await this.tenancy.read(actor, organisationId, async (tx) => {
      const { timeZone, campaign } = await loadStart(tx, organisationId, campaignId);
      const today = this.clock.today(timeZone);
      const asOf = pastDay(request.asOf, today);
      const file = await this.facts.organisationFileAsOf(tx, organisationId, asOf);
      return { today, asOf, campaign, file, last: await loadLast(tx, organisationId, asOf, null) };
    });
    const { today, asOf, campaign } = read;
    const views = await observationViews(this.signIn, read.last);
    const last = new Map(views.map((view) => [`${view.domain} ${view.criterion}`, view]));
    const quarterEnds = quarterDays(quarterOfDay(asOf)).last;
    const roundEnds = campaign ? later(campaign.dueOn, asOf) : quarterEnds;
    const scope = campaign?.domains ?? maturityModel.domains.map(({ id }) => id);
    const criteria = new Set(criteriaOf(campaign?.kind ?? 'full', maturityModel));
    const explained = explainDomains(read.file, maturityModel, scope);
    const domains = scope.map((id): WorksheetDomainView => ({
      domain: id,
      criteria: (explained.get(id) ?? [])
        .filter(({ criterion }) => criteria.has(criterion))
        .map((each) =>
          criterionView(id, each, last.get(`${id} ${each.criterion}`) ?? null, asOf, roundEnds),
        ),
    }));
    return {
      asOf,
      today,
      roundEnds,
      campaign: campaign && {
        campaignId: campaign.campaignId,
        title: campaign.title,
        status: campaign.status,
      },
      counts: countStates(domains.flatMap((each) => each.criteria)),
      domainCounts: domains.map((each) => ({
        domain: each.domain,
        ...countStates(each.criteria),
      })),
      domains: domain === null ? domains : domains.filter((each) => each.domain === domain),
    };
  }
}

/** The organisation's time zone and the campaign's scope, in one statement. Errors: NOT_FOUND. */
async function loadStart(
  tx: TenantTransaction,
  organisationId: string,
  campaignId: string | null,
): Promise<{ timeZone: string; campaign: CampaignScope | null }> {
  if (campaignId !== null) knownShape(campaignId, { campaignId });
  const [row] = await tx.query<Nullable<CampaignScope> & { timeZone: string }>(
    `select o.time_zone as "timeZone", c.campaign_id as "campaignId", c.title, c.status, c.kind, c.domains,
       ${day('c.due_on', 'dueOn')}
     from app.organisations o left join app.campaigns c
       on c.organisation_id = o.organisation_id and c.campaign_id = $2::uuid and c.deleted_at is null
     where o.organisation_id = $1`,
    [organisationId, campaignId],
  );
  if (!row) throw notFound({ organisationId });
  const { timeZone, ...found } = row;
  if (campaignId === null) return { timeZone, campaign: null };
  if (!isFound(found)) throw notFound({ campaignId });
  const order = maturityModel.domains.map(({ id }) => id);
  const domains = order.filter((id) => found.domains.includes(id));
  return { timeZone, campaign: { ...found, domains } };
}

type Nullable<T> = { [K in keyof T]: T[K] | null };

const isFound = (row: Nullable<CampaignScope>): row is CampaignScope => row.campaignId !== null;

function criterionView(
  domain: string,
  explanation: CriterionExplanation,
  last: ObservationView | null,
  asOf: string,
  roundEnds: string,
): WorksheetCriterionView {
  const { criterion, state, because, from, source } = explanation;
  const definition = maturityModel.criteria.find(({ id }) => id === criterion);
  const derivedFrom = from === 'register' ? source : null;
  // Where a register decides, its word is the fact, and an observation beside it counts for nothing.
  const fact = derivedFrom
    ? { observedAt: explanation.observedAt ?? asOf, validUntil: explanation.validUntil }
    : last && { observedAt: last.observedAt, validUntil: last.validUntil };
  const aged = derivedFrom !== null && state === 'unknown';
  return {
    domain,
    criterion,
    state: aged ? 'expired' : worksheetState(fact, asOf, roundEnds),
    standing: state,
    because,
    derivedFrom,
    register: definition?.derivedFrom ?? null,
    observedAt: fact?.observedAt ?? null,
    validUntil: fact?.validUntil ?? null,
    ageDays: fact ? Math.max(0, daysBetween(fact.observedAt, asOf)) : null,
    last,
  };
}

function countStates(criteria: readonly WorksheetCriterionView[]): Record<WorksheetState, number> {
  const counts = { unchanged: 0, 'to-confirm': 0, expired: 0, new: 0 };
  for (const { state } of criteria) counts[state] += 1;
  return counts;
}

const later = (one: string, other: string): string =>
  dayNumber(one) > dayNumber(other) ? one : other;
