import type {
  EvidenceCalendarView,
  EvidenceDetailView,
  EvidenceItemView,
  EvidencePerson as PersonView,
  EvidenceRequestView,
  EvidenceSummaryView,
  EvidenceVersionView,
} from '@rolewright/server';
import type {
  EvidenceCalendar,
  EvidenceDetail,
  EvidenceItem,
  EvidencePerson,
  EvidenceRequest,
  EvidenceSummary,
  EvidenceVersion,
} from './evidence.types.js';

export const toPerson = ({ userId, name }: PersonView): EvidencePerson => ({ userId, name });
const toPersonOrNull = (view: PersonView | null) => view && toPerson(view);

const toRequest = (view: EvidenceRequestView): EvidenceRequest => ({
  requestId: view.requestId,
  itemId: view.itemId,
  ask: view.ask,
  assignee: toPerson(view.assignee),
  dueOn: view.dueOn,
  overdue: view.overdue,
  state: view.state,
  version: view.version,
  createdBy: toPersonOrNull(view.createdBy),
  createdAt: view.createdAt,
});

export const toEvidenceItem = (view: EvidenceItemView): EvidenceItem => ({
  itemId: view.itemId,
  name: view.name,
  domain: view.domain,
  artifact: view.artifact,
  criteria: view.criteria,
  owner: view.owner,
  note: view.note,
  standing: view.standing,
  effectiveOn: view.effectiveOn,
  validUntil: view.validUntil,
  freshness: view.freshness,
  tie: view.tie,
  request: view.request && toRequest(view.request),
  version: view.version,
  createdAt: view.createdAt,
  changedAt: view.changedAt,
  deletedAt: view.deletedAt,
  restorableUntil: view.restorableUntil,
});

const toVersion = (view: EvidenceVersionView): EvidenceVersion => ({
  versionId: view.versionId,
  number: view.number,
  file: view.file && {
    name: view.file.name,
    contentType: view.file.contentType,
    bytes: view.file.bytes,
    sha256: view.file.sha256,
    kept: view.file.kept,
  },
  url: view.url,
  effectiveOn: view.effectiveOn,
  validDays: view.validDays,
  validUntil: view.validUntil,
  note: view.note,
  state: view.state,
  counts: view.counts,
  providedBy: toPersonOrNull(view.providedBy),
  providedAt: view.providedAt,
  decidedBy: toPersonOrNull(view.decidedBy),
  decidedAt: view.decidedAt,
  reason: view.reason,
});

export const toEvidenceDetail = (view: EvidenceDetailView): EvidenceDetail => ({
  itemId: view.itemId,
  item: toEvidenceItem(view),
  versions: view.versions.map(toVersion),
  events: view.events.map((event) => ({
    eventId: event.eventId,
    kind: event.kind,
    at: event.at,
    by: toPersonOrNull(event.by),
    versionNumber: event.versionNumber,
    note: event.note,
  })),
});

export const toEvidenceSummary = (view: EvidenceSummaryView): EvidenceSummary => ({
  today: view.today,
  kinds: view.kinds.map((kind) => ({
    domain: kind.domain,
    artifact: kind.artifact,
    name: kind.name,
    validDays: kind.validDays,
    collectedOn: kind.collectedOn,
    validUntil: kind.validUntil,
    freshness: kind.freshness,
    tie: kind.tie,
    owner: kind.owner,
    kept: kind.kept,
    itemId: kind.itemId,
    submitted: kind.submitted,
    requested: kind.requested,
  })),
  toReview: view.toReview,
  requested: view.requested,
  mine: view.mine,
  expiring: view.expiring,
  stale: view.stale,
  orphaned: view.orphaned,
  owners: view.owners,
  usedBytes: view.usedBytes,
  quotaBytes: view.quotaBytes,
  largestFileBytes: view.largestFileBytes,
});

export const toEvidenceCalendar = (view: EvidenceCalendarView): EvidenceCalendar => ({
  today: view.today,
  truncated: view.truncated,
  entries: view.entries.map((entry) => ({
    kind: entry.kind,
    on: entry.on,
    itemId: entry.itemId,
    name: entry.name,
    domain: entry.domain,
    artifact: entry.artifact,
    owner: entry.owner,
    freshness: entry.freshness,
    tie: entry.tie,
  })),
});
