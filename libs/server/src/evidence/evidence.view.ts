import type { EvidenceFreshness, EvidenceTie } from '@rolewright/domain';

/** Of an item's newest version. */
export type EvidenceStanding = 'NONE' | 'SUBMITTED' | 'RETURNED' | 'ACCEPTED';
export type EvidenceVersionState = Exclude<EvidenceStanding, 'NONE'>;
export type EvidenceRequestState = 'OPEN' | 'PROVIDED' | 'RETURNED' | 'ACCEPTED' | 'CANCELLED';
export type EvidenceEventKind =
  | 'ADDED'
  | 'CHANGED'
  | 'REQUESTED'
  | 'REQUEST_CANCELLED'
  | 'PROVIDED'
  | 'ACCEPTED'
  | 'RETURNED'
  | 'OPENED'
  | 'DELETED'
  | 'RESTORED';

/** A person as the register names them. */
export interface EvidencePerson {
  userId: string;
  /** Null where the account is gone. */
  name: string | null;
}

export interface EvidenceRequestView {
  requestId: string;
  itemId: string;
  ask: string;
  assignee: EvidencePerson;
  /** A day in the organisation's zone. */
  dueOn: string;
  overdue: boolean;
  state: EvidenceRequestState;
  version: number;
  createdBy: EvidencePerson | null;
  createdAt: string;
}

/** One piece of evidence as the register lists it. */
export interface EvidenceItemView {
  itemId: string;
  name: string;
  domain: string;
  /** The kind's id in the model; null where it only bears out criteria. */
  artifact: string | null;
  criteria: readonly string[];
  /** A role or a holder. */
  owner: string | null;
  note: string | null;
  standing: EvidenceStanding;
  effectiveOn: string | null;
  validUntil: string | null;
  freshness: EvidenceFreshness;
  tie: EvidenceTie;
  request: EvidenceRequestView | null;
  version: number;
  createdAt: string;
  changedAt: string;
  deletedAt: string | null;
  /** Until when a deleted one can be taken back. */
  restorableUntil: string | null;
}

export interface EvidenceFileView {
  name: string;
  contentType: string;
  bytes: number;
  sha256: string;
  /** False once the bytes have been removed. */
  kept: boolean;
}

export interface EvidenceVersionView {
  versionId: string;
  number: number;
  file: EvidenceFileView | null;
  url: string | null;
  effectiveOn: string;
  validDays: number;
  validUntil: string;
  note: string | null;
  state: EvidenceVersionState;
  /** Whether this is the version that counts. */
  counts: boolean;
  providedBy: EvidencePerson | null;
  providedAt: string;
  decidedBy: EvidencePerson | null;
  decidedAt: string | null;
  reason: string | null;
}

export interface EvidenceEventView {
  eventId: string;
  kind: EvidenceEventKind;
  at: string;
  by: EvidencePerson | null;
  /** Of which version it tells. */
  versionNumber: number | null;
  note: string | null;
}

export interface EvidenceDetailView extends EvidenceItemView {
  /** The newest first, at most a hundred. */
  versions: readonly EvidenceVersionView[];
  /** The newest first, at most a hundred. */
  events: readonly EvidenceEventView[];
}

/** One kind of artifact that the model asks for, and what stands for it. */
export interface EvidenceKindView {
  domain: string;
  artifact: string;
  name: string;
  validDays: number;
  /** What the register of artifacts says of it: collected on, valid until; null without a row. */
  collectedOn: string | null;
  validUntil: string | null;
  freshness: EvidenceFreshness;
  tie: EvidenceTie;
  owner: string | null;
  /** Whether evidence kept here stands behind the row, rather than a file's word or a link elsewhere. */
  kept: boolean;
  itemId: string | null;
  /** Evidence of this kind that waits for review, and that was asked for. */
  submitted: number;
  requested: number;
}

export interface EvidenceSummaryView {
  today: string;
  kinds: readonly EvidenceKindView[];
  toReview: number;
  /** Requests that wait for somebody, and for the reader. */
  requested: number;
  mine: number;
  expiring: number;
  stale: number;
  orphaned: number;
  /** Roles and holders that have accepted some domain: whom evidence can be tied to. */
  owners: readonly string[];
  usedBytes: number;
  quotaBytes: number;
  largestFileBytes: number;
}

/** What a list of evidence shows. */
export const evidenceShows = [
  'ALL',
  'TO_REVIEW',
  'REQUESTED',
  'MINE',
  'EXPIRING',
  'STALE',
  'ORPHANED',
  'DELETED',
] as const;
export type EvidenceShow = (typeof evidenceShows)[number];

/** A day on which something runs out, or on which something that was asked for is due. */
export interface EvidenceCalendarEntryView {
  kind: 'EXPIRES' | 'DUE';
  on: string;
  /** Null where only the register of artifacts tells of it. */
  itemId: string | null;
  name: string;
  domain: string;
  artifact: string | null;
  owner: string | null;
  freshness: EvidenceFreshness;
  tie: EvidenceTie;
}

export interface EvidenceCalendarView {
  today: string;
  entries: readonly EvidenceCalendarEntryView[];
  /** There are more than 500 between these days. */
  truncated: boolean;
}

export interface ReceivedUpload {
  uploadId: string;
  fileName: string;
  contentType: string;
  bytes: number;
  sha256: string;
}
