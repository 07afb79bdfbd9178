import { Injectable } from '@nestjs/common';
import { type Actor, authorise, DomainError } from '@rolewright/domain';
import { Tenancy } from '@rolewright/tenancy';
import { instant } from '../paging/sql-instant.js';
import type { AuditEventView } from './audit-event.view.js';
import { type AuditFilter, auditScope } from './audit-filter.js';
import { AuditService } from './audit.service.js';
import {
  AuditTrailService,
  type EventRow,
  eventColumns,
  timeZoneOf,
} from './audit-trail.service.js';

export const auditExportFormats = ['csv', 'jsonl'] as const;
export type AuditExportFormat = (typeof auditExportFormats)[number];

/** Events of one file at most; a longer trail is taken out in parts, by days. */
const mostEvents = 100_000;
const eventsAtOnce = 1_000;

type ExportedRow = EventRow & { before: unknown; after: unknown };

const csvColumns = [
  'at',
  'actor',
  'actorKind',
  'viaConsultancy',
  'action',
  'summary',
  'target',
  'why',
  'requestId',
  'before',
  'after',
  'eventId',
] as const;
type Exported = Record<(typeof csvColumns)[number], unknown>;

/** The trail, or what a filter leaves of it, as a file; written out while it is read. */
@Injectable()
export class AuditExportService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly audit: AuditService,
    private readonly trail: AuditTrailService,
  ) {}

  /**
   * The events up to now, the oldest first, as parts of a CSV text (RFC 4180) or of JSON lines. That they
   * were taken out is an event of the trail itself. Needs `audit:read`. Errors: INPUT_INVALID where there
   * are more than 100,000, or the filter is wrong; all before the first part.
   */
  async export(
    actor: Actor,
    organisationId: string,
    format: AuditExportFormat,
    filter: AuditFilter = {},
  ): Promise<AsyncIterable<string>> {
    authorise(actor, 'audit:read', organisationId);
    const { scope, parameters, until } = await this.tenancy.write(
      actor,
      organisationId,
      async (tx) => {
        const narrowed = auditScope(
          filter,
          organisationId,
          await timeZoneOf(tx, organisationId, filter),
        );
        const [row] = await tx.query<{ events: number; until: string }>(
          `select count(*)::int as events, ${instant('clock_timestamp()', 'until')}
           from (select from app.audit_events e where ${narrowed.scope} limit ${mostEvents + 1}) n`,
          narrowed.parameters,
        );
        const events = row?.events ?? 0;
        if (events > mostEvents) {
          throw new DomainError('INPUT_INVALID', {
            reason: `One file holds at most ${mostEvents} events: choose fewer days.`,
            field: 'from',
            maximum: mostEvents,
          });
        }
        await this.audit.record(tx, actor, organisationId, {
          action: 'audit.exported',
          target: null,
          details: { format, events },
        });
        return { ...narrowed, until: row?.until ?? new Date(0).toISOString() };
      },
    );
    const pages = this.pages(actor, organisationId, scope, [...parameters, until]);
    return format === 'csv' ? csv(pages) : jsonLines(pages);
  }

  /** Page by page, each in a transaction of its own: a slow reader holds none open. */
  private async *pages(
    actor: Actor,
    organisationId: string,
    scope: string,
    parameters: readonly unknown[],
  ): AsyncGenerator<Exported[]> {
    let after: [string, string] | null = null;
    for (;;) {
      const count = parameters.length;
      const place: [string, string] | null = after;
      const rows: ExportedRow[] = await this.tenancy.read(actor, organisationId, (tx) =>
        tx.last<ExportedRow>(
          `select ${eventColumns}, e.before, e.after from app.audit_events e
           where ${scope} and e.at < $${count}::timestamptz
             ${place ? `and (e.at, e.event_id) > ($${count + 1}::timestamptz, $${count + 2}::uuid)` : ''}
           order by e.at, e.event_id limit ${eventsAtOnce}`,
          [...parameters, ...(place ?? [])],
        ),
      );
      const toView = await this.trail.viewer(rows);
      if (rows.length > 0) yield rows.map((row) => exported(toView(row), row));
      const last = rows.at(-1);
      if (!last || rows.length < eventsAtOnce) return;
      after = [last.at, last.eventId];
    }
  }
}

const exported = (view: AuditEventView, { before, after }: ExportedRow): Exported => ({
  at: view.at,
  actor: view.actorName,
  actorKind: view.actorKind,
  viaConsultancy: view.viaConsultancy,
  action: view.action,
  summary: view.summary,
  target: view.target,
  why: view.why,
  requestId: view.requestId,
  before,
  after,
  eventId: view.eventId,
});

async function* jsonLines(pages: AsyncIterable<Exported[]>): AsyncGenerator<string> {
  for await (const page of pages) yield page.map((each) => `${JSON.stringify(each)}\n`).join('');
}

async function* csv(pages: AsyncIterable<Exported[]>): AsyncGenerator<string> {
  // The mark tells spreadsheets that it is UTF-8.
  yield `\uFEFF${csvColumns.join(',')}\r\n`;
  for await (const page of pages) {
    yield page
      .map((each) => `${csvColumns.map((column) => csvCell(each[column])).join(',')}\r\n`)
      .join('');
  }
}

/** One cell. What a spreadsheet would take for a formula gets an apostrophe before it. */
export function csvCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
