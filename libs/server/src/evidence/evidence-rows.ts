import { maturityModel } from '@rolewright/catalogue';
import {
  type Artifact,
  type Assignment,
  evidenceFreshness,
  evidenceTie,
  lastValidDay,
} from '@rolewright/domain';
import { day, instant } from '../paging/sql-instant.js';
import { restorableDays } from './evidence-input.js';
import type {
  EvidenceEventKind,
  EvidenceEventView,
  EvidenceItemView,
  EvidencePerson,
  EvidenceRequestState,
  EvidenceRequestView,
  EvidenceStanding,
  EvidenceVersionState,
  EvidenceVersionView,
} from './evidence.view.js';

/** An item with its open request, as `itemColumns` from `itemTables` gives it. */
export interface ItemRow {
  itemId: string;
  name: string;
  domain: string;
  artifact: string | null;
  criteria: string[];
  owner: string | null;
  note: string | null;
  standing: EvidenceStanding;
  acceptedVersionId: string | null;
  effectiveOn: string | null;
  validUntil: string | null;
  version: number;
  createdAt: string;
  changedAt: string;
  deletedAt: string | null;
  requestId: string | null;
  ask: string | null;
  assignee: string | null;
  dueOn: string | null;
  requestState: EvidenceRequestState | null;
  requestVersion: number | null;
  requestedBy: string | null;
  requestedAt: string | null;
}

export const itemColumns = `i.item_id as "itemId", i.name, i.domain, i.artifact, i.criteria, i.owner, i.note, i.standing,
  i.accepted_version_id as "acceptedVersionId", ${day('i.effective_on', 'effectiveOn')}, ${day('i.valid_until', 'validUntil')},
  i.version, ${instant('i.created_at', 'createdAt')}, ${instant('i.changed_at', 'changedAt')},
  ${instant('i.deleted_at', 'deletedAt')}, r.request_id as "requestId", r.ask, r.assignee, ${day('r.due_on', 'dueOn')},
  r.state as "requestState", r.version as "requestVersion", r.created_by as "requestedBy",
  ${instant('r.created_at', 'requestedAt')}`;
export const itemTables = `app.evidence_items i left join app.evidence_requests r
  on r.organisation_id = i.organisation_id and r.item_id = i.item_id and r.state in ('OPEN', 'PROVIDED', 'RETURNED')`;

export interface VersionRow {
  versionId: string;
  number: number;
  fileName: string | null;
  contentType: string | null;
  bytes: number | null;
  sha256: string | null;
  kept: boolean | null;
  url: string | null;
  effectiveOn: string;
  validDays: number;
  note: string | null;
  state: EvidenceVersionState;
  providedBy: string | null;
  providedAt: string;
  decidedBy: string | null;
  decidedAt: string | null;
  reason: string | null;
}

export const versionColumns = `v.version_id as "versionId", v.number, u.file_name as "fileName",
  u.content_type as "contentType", u.bytes::float8 as bytes, u.sha256, u.state = 'USED' as kept, v.url,
  ${day('v.effective_on', 'effectiveOn')}, v.valid_days as "validDays", v.note, v.state, v.provided_by as "providedBy",
  ${instant('v.provided_at', 'providedAt')}, v.decided_by as "decidedBy", ${instant('v.decided_at', 'decidedAt')}, v.reason`;
export const versionTables = `app.evidence_versions v left join app.evidence_uploads u
  on u.organisation_id = v.organisation_id and u.upload_id = v.upload_id`;

export interface EventRow {
  eventId: string;
  kind: EvidenceEventKind;
  at: string;
  by: string | null;
  versionNumber: number | null;
  note: string | null;
}

export const eventColumns = `e.event_id as "eventId", e.kind, ${instant('e.at', 'at')}, e.actor_user_id as by,
  v.number as "versionNumber", e.note`;
export const eventTables = `app.evidence_events e left join app.evidence_versions v
  on v.organisation_id = e.organisation_id and v.version_id = e.version_id`;

/** Against what rows are judged: the organisation's day, and who has accepted what. */
export interface Standpoint {
  today: string;
  assignments: readonly Assignment[];
  /** Empty where they were not asked for. */
  artifacts: readonly Artifact[];
}

export type Names = ReadonlyMap<string, { name: string }>;

/** A person by id; null where it was nobody, or the service itself. */
export function personOf(userId: string | null, names: Names): EvidencePerson | null {
  return userId === null ? null : { userId, name: names.get(userId)?.name ?? null };
}

export function requestOf(row: ItemRow, today: string, names: Names): EvidenceRequestView | null {
  const { requestId, ask, assignee, dueOn, requestState, requestVersion, requestedAt } = row;
  if (!requestId || !ask || !assignee || !dueOn || !requestState) return null;
  return {
    requestId,
    itemId: row.itemId,
    ask,
    assignee: { userId: assignee, name: names.get(assignee)?.name ?? null },
    dueOn,
    overdue: requestState !== 'PROVIDED' && dueOn < today,
    state: requestState,
    version: requestVersion ?? 1,
    createdBy: personOf(row.requestedBy, names),
    createdAt: requestedAt ?? row.createdAt,
  };
}

export function itemOf(
  row: ItemRow,
  { today, assignments }: Standpoint,
  names: Names,
): EvidenceItemView {
  return {
    itemId: row.itemId,
    name: row.name,
    domain: row.domain,
    artifact: row.artifact,
    criteria: row.criteria,
    owner: row.owner,
    note: row.note,
    standing: row.standing,
    effectiveOn: row.effectiveOn,
    validUntil: row.validUntil,
    freshness: evidenceFreshness(
      row.validUntil,
      today,
      maturityModel.derivation.evidence.graceDays,
    ),
    tie: evidenceTie(row.owner, row.domain, assignments),
    request: requestOf(row, today, names),
    version: row.version,
    createdAt: row.createdAt,
    changedAt: row.changedAt,
    deletedAt: row.deletedAt,
    restorableUntil: row.deletedAt && restorableUntil(row.deletedAt),
  };
}

/** The instant until which something deleted then can be taken back. */
export const restorableUntil = (deletedAt: string): string =>
  new Date(Date.parse(deletedAt) + restorableDays * 86_400_000).toISOString();

export function versionOf(
  row: VersionRow,
  counting: string | null,
  names: Names,
): EvidenceVersionView {
  const { fileName, contentType, bytes, sha256 } = row;
  return {
    versionId: row.versionId,
    number: row.number,
    file:
      fileName && contentType && bytes && sha256
        ? { name: fileName, contentType, bytes, sha256, kept: row.kept === true }
        : null,
    url: row.url,
    effectiveOn: row.effectiveOn,
    validDays: row.validDays,
    validUntil: lastValidDay(row.effectiveOn, row.validDays),
    note: row.note,
    state: row.state,
    counts: row.versionId === counting,
    providedBy: personOf(row.providedBy, names),
    providedAt: row.providedAt,
    decidedBy: personOf(row.decidedBy, names),
    decidedAt: row.decidedAt,
    reason: row.reason,
  };
}

export const eventOf = ({ by, ...event }: EventRow, names: Names): EvidenceEventView => ({
  ...event,
  by: personOf(by, names),
});
