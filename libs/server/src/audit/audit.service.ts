import { Injectable } from '@nestjs/common';
import { type Actor, authorise } from '@rolewright/domain';
import { Tenancy, type TenantTransaction } from '@rolewright/tenancy';
import { newId } from '../identifiers.js';
import { type Connection, type PageRequest, Paging } from '../paging/page.js';
import { readPage } from '../paging/read-page.js';
import { instant } from '../paging/sql-instant.js';
import { SignInService } from '../sign-in/sign-in.service.js';
import { type AuditAction, type AuditDetails, summaryOf } from './audit-summary.js';

export interface AuditEventView {
  eventId: string;
  at: string;
  /** Null where the service itself acted, or the person's account is gone. */
  actorName: string | null;
  action: string;
  target: string | null;
  summary: string;
}

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

interface EventRow {
  eventId: string;
  at: string;
  actorUserId: string | null;
  action: string;
  target: string | null;
  details: Record<string, unknown>;
}

const paging = new Paging('audit.newest', ['instant', 'uuid'], 50);

/** Who changed what: written in the transaction of the change itself, never changed afterwards. */
@Injectable()
export class AuditService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly signIn: SignInService,
  ) {}

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

  /** The organisation's events, newest first. Needs `audit:read`. */
  async list(
    actor: Actor,
    organisationId: string,
    request: PageRequest = {},
  ): Promise<Connection<AuditEventView>> {
    authorise(actor, 'audit:read', organisationId);
    const window = paging.window(request);
    const page = await this.tenancy.read(actor, organisationId, (tx) =>
      readPage<EventRow>(tx, window, {
        columns: `e.event_id as "eventId", ${instant('e.at', 'at')}, e.actor_user_id as "actorUserId", e.action, e.target, e.details`,
        from: 'app.audit_events e',
        scope: 'e.organisation_id = $1',
        parameters: [organisationId],
        order: [
          { column: 'e.at', type: 'timestamptz' },
          { column: 'e.event_id', type: 'uuid' },
        ],
        direction: 'desc',
      }),
    );
    const people = await this.signIn.peopleById(
      page.rows.flatMap(({ actorUserId, details }) =>
        [actorUserId, details['userId']].filter((id) => typeof id === 'string'),
      ),
    );
    const nameOf = (userId: string) => people.get(userId)?.name ?? 'someone whose account is gone';
    return paging.connection(
      window,
      page,
      (row) => [row.at, row.eventId],
      ({ actorUserId, details, ...event }) => ({
        ...event,
        actorName: (actorUserId && people.get(actorUserId)?.name) || null,
        summary: summaryOf(event.action, details, nameOf),
      }),
    );
  }
}
