import type { AuditEventDetailView, AuditEventView } from '@rolewright/server';
import type { AuditEvent, AuditEventDetail } from './audit.types.js';

export const toAuditEvent = (view: AuditEventView): AuditEvent => ({
  eventId: view.eventId,
  at: view.at,
  actorName: view.actorName,
  actorKind: view.actorKind,
  viaConsultancy: view.viaConsultancy,
  action: view.action,
  target: view.target,
  summary: view.summary,
  why: view.why,
  requestId: view.requestId,
  hasChanges: view.hasChanges,
});

export const toAuditEventDetail = (view: AuditEventDetailView): AuditEventDetail => ({
  ...toAuditEvent(view),
  fields: view.fields.map(({ field, before, after }) => ({ field, before, after })),
});
