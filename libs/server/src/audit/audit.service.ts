import { Injectable } from '@nestjs/common';
import type { Actor } from '@rolewright/domain';
import type { TenantTransaction } from '@rolewright/tenancy';
import { newId } from '../identifiers.js';
import type { Connection, PageRequest } from '../paging/page.js';
import type { AuditEventView } from './audit-event.view.js';
import type { AuditAction, AuditDetails } from './audit-summary.js';
import { AuditTrailService } from './audit-trail.service.js';

/** One change, as its own transaction tells it to the trail. */
export interface AuditRecord<A extends AuditAction> {
  action: A;
  /** The id, or the readable key, of what was changed. */
  target: string | null;
  details: AuditDetails[A];
  /** The reason that the person gave. */
  why?: string | null;
  /** What was changed, as it stood before and after; never one person's answer, never a secret. */
  before?: unknown;
  after?: unknown;
}

/** A change of whatever kind. */
export type AnyAuditRecord = { [A in AuditAction]: AuditRecord<A> }[AuditAction];

/** The firm by whose engagement the person acts here; null for the organisation's own people. */
function consultancyOf(actor: Actor, organisationId: string): string | null {
  if (actor.kind !== 'user') return null;
  const grants = actor.grants.filter((grant) => grant.organisationId === organisationId);
  if (grants.some(({ via }) => via.kind === 'membership')) return null;
  const via = grants[0]?.via;
  if (via?.kind !== 'engagement') return null;
  const firm = actor.consultancies.find(({ consultancyId }) => consultancyId === via.consultancyId);
  return firm?.name ?? via.consultancyId;
}

/** Who changed what: written in the transaction of the change itself, never changed afterwards. */
@Injectable()
export class AuditService {
  constructor(private readonly trail: AuditTrailService) {}

  /** Adds an event to the change's own transaction: both are kept, or neither. */
  async record<A extends AuditAction>(
    tx: TenantTransaction,
    actor: Actor,
    organisationId: string,
    event: AuditRecord<A>,
  ): Promise<void> {
    await this.write(tx, actor, organisationId, [event]);
  }

  /** The same for many events at once, in their order; one statement. */
  async recordAll(
    tx: TenantTransaction,
    actor: Actor,
    organisationId: string,
    events: readonly AnyAuditRecord[],
  ): Promise<void> {
    if (events.length > 0) await this.write(tx, actor, organisationId, events);
  }

  private async write(
    tx: TenantTransaction,
    actor: Actor,
    organisationId: string,
    events: readonly AuditRecord<AuditAction>[],
  ): Promise<void> {
    const rows = events.map(({ action, target, details, why, before, after }) => ({
      event_id: newId(),
      action,
      target,
      details,
      why,
      before,
      after,
    }));
    // The clock is read for each row, and ids are made in order: so one go keeps its order too.
    await tx.query(
      `insert into app.audit_events (organisation_id, event_id, at, actor_kind, actor_user_id, via_consultancy, request_id,
         action, target, details, why, before, after)
       select $1::uuid, r.event_id, clock_timestamp(), $2, $3::uuid, $4, $5, r.action, r.target, r.details, r.why,
         nullif(r.before, 'null'::jsonb), nullif(r.after, 'null'::jsonb)
       from jsonb_to_recordset($6::jsonb) as r(event_id uuid, action text, target text, details jsonb, why text,
         before jsonb, after jsonb)`,
      [
        organisationId,
        actor.kind,
        actor.kind === 'user' ? actor.userId : null,
        consultancyOf(actor, organisationId),
        actor.requestId,
        JSON.stringify(rows),
      ],
    );
  }

  /** The organisation's events, newest first; AuditTrailService narrows them. Needs `audit:read`. */
  list(
    actor: Actor,
    organisationId: string,
    request: PageRequest = {},
  ): Promise<Connection<AuditEventView>> {
    return this.trail.list(actor, organisationId, request);
  }
}
