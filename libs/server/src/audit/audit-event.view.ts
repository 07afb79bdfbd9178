/** One event of the trail, as a list shows it. */
export interface AuditEventView {
  eventId: string;
  at: string;
  /** Null where the service itself acted, a respondent did, or the person's account is gone. */
  actorName: string | null;
  actorKind: 'user' | 'system' | 'respondent';
  /** The firm by whose engagement the person acted; null for the organisation's own people. */
  viaConsultancy: string | null;
  action: string;
  target: string | null;
  summary: string;
  /** The reason that the person gave. */
  why: string | null;
  /** Of the request that did it: the log has the same. */
  requestId: string | null;
  /** Whether before and after were kept. */
  hasChanges: boolean;
}

/** One field of what was changed, before and after, in words; null where there was or is none. */
export interface AuditFieldView {
  /** `readings[0].value`; empty for the whole. */
  field: string;
  before: string | null;
  after: string | null;
}

export interface AuditEventDetailView extends AuditEventView {
  /** The fields that differ first, then those that stayed; at most 200. */
  fields: AuditFieldView[];
}

/** Whom and which firms the trail can be narrowed to. */
export interface AuditActorsView {
  people: { userId: string; name: string }[];
  consultancies: string[];
}
