import { DomainError } from '@rolewright/domain';
import type {
  ObservationView,
  ScopeFactsView,
  WorksheetCriterionView,
  WorksheetView,
} from '@rolewright/server';
import type {
  Observation,
  ScopeFacts,
  Worksheet,
  WorksheetCounts,
  WorksheetCriterion,
} from './worksheet.types.js';

export const toObservation = (view: ObservationView): Observation => ({
  observationId: view.observationId,
  domain: view.domain,
  criterion: view.criterion,
  holds: typeof view.value === 'boolean' ? view.value : null,
  share: typeof view.value === 'number' ? view.value : null,
  observedAt: view.observedAt,
  validUntil: view.validUntil,
  grade: view.grade,
  source: view.source,
  note: view.note,
  why: view.why,
  recordedBy: view.recordedBy,
  recordedAt: view.recordedAt,
  imported: view.imported,
  supersedes: view.supersedes,
  withdrawn: view.withdrawn,
  supersededBy: view.supersededBy,
});

const toCriterion = (view: WorksheetCriterionView): WorksheetCriterion => ({
  domain: view.domain,
  criterion: view.criterion,
  state: view.state,
  standing: view.standing,
  because: view.because,
  derivedFrom: view.derivedFrom,
  register: view.register,
  observedAt: view.observedAt,
  validUntil: view.validUntil,
  ageDays: view.ageDays,
  last: view.last && toObservation(view.last),
});

const toCounts = (counts: WorksheetView['counts'], domain: string | null): WorksheetCounts => ({
  domain,
  unchanged: counts.unchanged,
  toConfirm: counts['to-confirm'],
  expired: counts.expired,
  new: counts.new,
});

export const toWorksheet = (view: WorksheetView): Worksheet => ({
  asOf: view.asOf,
  today: view.today,
  roundEnds: view.roundEnds,
  campaign: view.campaign && {
    campaignId: view.campaign.campaignId,
    title: view.campaign.title,
    status: view.campaign.status,
  },
  counts: toCounts(view.counts, null),
  domainCounts: view.domainCounts.map((counts) => toCounts(counts, counts.domain)),
  domains: view.domains.map(({ domain, criteria }) => ({
    domain,
    criteria: criteria.map(toCriterion),
  })),
});

export const toScopeFacts = (view: ScopeFactsView): ScopeFacts => ({
  profile: view.profile && {
    entryId: view.profile.entryId,
    agentsWrite: view.profile.agentsWrite,
    decisionsAffectPeople: view.profile.decisionsAffectPeople,
    recordedAt: view.profile.recordedAt,
  },
  claims: view.claims.map((claim) => ({
    entryId: claim.entryId,
    domain: claim.domain,
    count: claim.count,
    observedAt: claim.observedAt,
    source: claim.source,
    refusedBecause: claim.refusedBecause,
  })),
  mayBeNotApplicable: [...view.mayBeNotApplicable],
});

/** Errors: INPUT_INVALID where both or neither are given. */
export function valueOf({
  holds,
  share,
}: {
  holds?: boolean | null;
  share?: number | null;
}): boolean | number {
  const given = [holds, share].filter((value) => value !== null && value !== undefined);
  const [value] = given;
  if (given.length === 1 && value !== undefined) return value;
  throw new DomainError('INPUT_INVALID', {
    reason: 'Say whether it holds, or the share that was seen: one of the two.',
    field: 'holds',
  });
}
