import { Injectable } from '@nestjs/common';
import { type Actor, authorise } from '@rolewright/domain';
import { Tenancy, type TenantTransaction } from '@rolewright/tenancy';
import { knownShape, notFound } from '../identifiers.js';
import { type Connection, type PageRequest, Paging } from '../paging/page.js';
import { readPage } from '../paging/read-page.js';
import { instant } from '../paging/sql-instant.js';
import { SignInService } from '../sign-in/sign-in.service.js';
import type { AuditActorsView, AuditEventDetailView, AuditEventView } from './audit-event.view.js';
import { type AuditFilter, auditScope } from './audit-filter.js';
import { summaryOf } from './audit-summary.js';
import { changedFields } from './changed-fields.js';

export interface EventRow {
  eventId: string;
  at: string;
  actorKind: AuditEventView['actorKind'];
  actorUserId: string | null;
  viaConsultancy: string | null;
  action: string;
  target: string | null;
  details: Record<string, unknown>;
  why: string | null;
  requestId: string | null;
  hasChanges: boolean;
}

/** Columns of the event `e`. */
export const eventColumns = `e.event_id as "eventId", ${instant('e.at', 'at')}, e.actor_kind as "actorKind",
  e.actor_user_id as "actorUserId", e.via_consultancy as "viaConsultancy", e.action, e.target, e.details, e.why,
  e.request_id as "requestId", (e.before is not null or e.after is not null) as "hasChanges"`;

const paging = new Paging('audit.newest', ['instant', 'uuid'], 50);
/** People and firms offered to choose from. */
const mostActors = 500;

/** The trail, read: filtered, one event in full, and who has acted. */
@Injectable()
export class AuditTrailService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly signIn: SignInService,
  ) {}

  /** The organisation's events, newest first. Needs `audit:read`. Errors: INPUT_INVALID, NOT_FOUND. */
  async list(
    actor: Actor,
    organisationId: string,
    request: PageRequest = {},
    filter: AuditFilter = {},
  ): Promise<Connection<AuditEventView>> {
    authorise(actor, 'audit:read', organisationId);
    const window = paging.window(request);
    const page = await this.tenancy.read(actor, organisationId, async (tx) => {
      const timeZone = await timeZoneOf(tx, organisationId, filter);
      return readPage<EventRow>(tx, window, {
        columns: eventColumns,
        from: 'app.audit_events e',
        ...auditScope(filter, organisationId, timeZone),
        order: [
          { column: 'e.at', type: 'timestamptz' },
          { column: 'e.event_id', type: 'uuid' },
        ],
        direction: 'desc',
      });
    });
    const toView = await this.viewer(page.rows);
    return paging.connection(window, page, (row) => [row.at, row.eventId], toView);
  }

  /** One event with what it changed, field by field. Needs `audit:read`. Errors: NOT_FOUND. */
  async get(actor: Actor, organisationId: string, eventId: string): Promise<AuditEventDetailView> {
    authorise(actor, 'audit:read', organisationId);
    knownShape(eventId, { eventId });
    const [row] = await this.tenancy.read(actor, organisationId, (tx) =>
      tx.last<EventRow & { before: unknown; after: unknown }>(
        `select ${eventColumns}, e.before, e.after from app.audit_events e
         where e.organisation_id = $1 and e.event_id = $2`,
        [organisationId, eventId],
      ),
    );
    if (!row) throw notFound({ eventId });
    const toView = await this.viewer([row]);
    return { ...toView(row), fields: changedFields(row.before, row.after) };
  }

  /** Who has acted here, people by name and firms, to narrow the trail to. Needs `audit:read`. */
  async actors(actor: Actor, organisationId: string): Promise<AuditActorsView> {
    authorise(actor, 'audit:read', organisationId);
    const [row] = await this.tenancy.read(actor, organisationId, (tx) =>
      tx.last<{ userIds: string[] | null; consultancies: string[] | null }>(
        `select
           (select array_agg(p.id) from (select distinct e.actor_user_id as id from app.audit_events e
              where e.organisation_id = $1 and e.actor_user_id is not null limit ${mostActors}) p) as "userIds",
           (select array_agg(f.name order by f.name) from (select distinct e.via_consultancy as name from app.audit_events e
              where e.organisation_id = $1 and e.via_consultancy is not null limit ${mostActors}) f) as consultancies`,
        [organisationId],
      ),
    );
    const people = await this.signIn.peopleById(row?.userIds ?? []);
    return {
      people: [...people.values()]
        .map(({ userId, name }) => ({ userId, name }))
        .sort((a, b) => a.name.localeCompare(b.name)),
      consultancies: row?.consultancies ?? [],
    };
  }

  /** Makes views of rows, with the names of everyone in them asked for at once. */
  async viewer(rows: readonly EventRow[]): Promise<(row: EventRow) => AuditEventView> {
    const people = await this.signIn.peopleById(
      rows.flatMap(({ actorUserId, details }) =>
        [actorUserId, details['userId']].filter((id) => typeof id === 'string'),
      ),
    );
    const nameOf = (userId: string) => people.get(userId)?.name ?? 'someone whose account is gone';
    return (row) => ({
      eventId: row.eventId,
      at: row.at,
      actorName: (row.actorUserId && people.get(row.actorUserId)?.name) || null,
      actorKind: row.actorKind,
      viaConsultancy: row.viaConsultancy,
      action: row.action,
      target: row.target,
      summary: summaryOf(row.action, row.details, nameOf),
      why: row.why,
      requestId: row.requestId,
      hasChanges: row.hasChanges,
    });
  }
}

/** The organisation's time zone, where days are asked for; otherwise nobody needs it. */
export async function timeZoneOf(
  tx: TenantTransaction,
  organisationId: string,
  { from, to }: AuditFilter,
): Promise<string> {
  if (!from && !to) return 'UTC';
  const [row] = await tx.query<{ timeZone: string }>(
    'select time_zone as "timeZone" from app.organisations where organisation_id = $1',
    [organisationId],
  );
  if (!row) throw notFound({ organisationId });
  return row.timeZone;
}
