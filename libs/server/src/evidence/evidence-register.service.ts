import { Injectable } from '@nestjs/common';
import { maturityModel } from '@rolewright/catalogue';
import {
  authorise,
  DomainError,
  evidenceTie,
  expiringWithinDays,
  lastValidDay,
  type UserActor,
} from '@rolewright/domain';
import { Tenancy, type TenantTransaction } from '@rolewright/tenancy';
import { daysBetween, requireDay } from '../calendar.js';
import { Clock } from '../clock.js';
import { knownShape } from '../identifiers.js';
import { type Connection, type PageRequest, Paging } from '../paging/page.js';
import { readPage } from '../paging/read-page.js';
import { itemOfUri } from './evidence-facts.js';
import { freshness, type KindCount, kindNamed, kindsOf } from './evidence-kinds.js';
import { largestFileBytes, optionalText, requireDomain, restorableDays } from './evidence-input.js';
import { EvidenceReader } from './evidence-reader.js';
import {
  itemColumns,
  itemOf,
  type ItemRow,
  itemTables,
  requestOf,
  type Standpoint,
} from './evidence-rows.js';
import { EvidenceSettings } from './evidence-settings.js';
import type {
  EvidenceCalendarEntryView,
  EvidenceCalendarView,
  EvidenceDetailView,
  EvidenceItemView,
  EvidenceShow,
  EvidenceSummaryView,
} from './evidence.view.js';

export interface EvidenceRequest extends PageRequest {
  show?: EvidenceShow | null;
  domain?: string | null;
  /** Words in the name or the owner. */
  text?: string | null;
}

type Row = ItemRow & { place: number };

/** What one calendar shows at most. */
const mostEntries = 500;
const mostCalendarDays = 800;

const waiting = `r.state in ('OPEN', 'RETURNED')`;
// Where nobody has accepted anything yet, a named owner is not an orphan: nothing proves either.
const orphaned = (names: string): string =>
  `(i.owner is null or (cardinality(${names}::text[]) > 0 and not i.owner = any(${names}::text[])))`;
/** $3 the reader, $4 today, $5 the names that have accepted something, $8 now. */
const conditions: Record<EvidenceShow, string> = {
  ALL: 'i.deleted_at is null',
  TO_REVIEW: `i.deleted_at is null and i.standing = 'SUBMITTED'`,
  REQUESTED: `i.deleted_at is null and ${waiting}`,
  MINE: `i.deleted_at is null and ${waiting} and r.assignee = $3::uuid`,
  EXPIRING: `i.deleted_at is null and i.valid_until between $4::date and $4::date + ${String(expiringWithinDays)}`,
  STALE: 'i.deleted_at is null and i.valid_until < $4::date',
  ORPHANED: `i.deleted_at is null and ${orphaned('$5')}`,
  DELETED: `i.deleted_at > $8::timestamptz - ${String(restorableDays)} * interval '1 day'`,
};
const domainOrder = maturityModel.domains.map(({ id }) => id);
const paging = new Paging('evidence.domain', ['number', 'text', 'uuid'], 50);

/** What evidence there is, what the model asks for, and when it runs out. */
@Injectable()
export class EvidenceRegisterService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly reader: EvidenceReader,
    private readonly settings: EvidenceSettings,
    private readonly clock: Clock,
  ) {}

  /** Evidence by domain and name. Needs `evidence:read`. Errors: INPUT_INVALID. */
  async list(
    actor: UserActor,
    organisationId: string,
    request: EvidenceRequest = {},
  ): Promise<Connection<EvidenceItemView>> {
    authorise(actor, 'evidence:read', organisationId);
    const domain = request.domain ? requireDomain(request.domain).id : null;
    const text = optionalText(request.text, 'text', 100);
    const window = paging.window(request);
    const { page, standpoint } = await this.tenancy.read(actor, organisationId, async (tx) => {
      const read = await this.reader.standpoint(tx, organisationId);
      return {
        standpoint: read,
        page: await readPage<Row>(tx, window, {
          columns: `${itemColumns}, coalesce(array_position($2::text[], i.domain), 99) as place`,
          from: itemTables,
          // The parameters of other conditions are named too: the database wants a type for each.
          scope: `i.organisation_id = $1 and ${conditions[request.show ?? 'ALL']}
            and ($3::uuid, $4::date, $5::text[], $8::timestamptz) is not null
            and ($6::text is null or i.domain = $6)
            and ($7::text is null or i.name ilike $7 or i.owner ilike $7)`,
          parameters: [
            organisationId,
            domainOrder,
            actor.userId,
            read.today,
            acceptedNames(read),
            domain,
            text === null ? null : `%${text.replace(/[\\%_]/g, '\\$&')}%`,
            this.clock.now(),
          ],
          order: [
            { column: 'coalesce(array_position($2::text[], i.domain), 99)', type: 'int' },
            { column: 'i.name', type: 'text' },
            { column: 'i.item_id', type: 'uuid' },
          ],
          direction: 'asc',
        }),
      };
    });
    const names = await this.reader.names(
      page.rows.flatMap(({ assignee, requestedBy }) => [assignee, requestedBy]),
    );
    return paging.connection(
      window,
      page,
      (row) => [row.place, row.name, row.itemId],
      (row) => itemOf(row, standpoint, names),
    );
  }

  /** One piece with its versions and history, deleted ones too. Needs `evidence:read`. Errors: NOT_FOUND. */
  async get(actor: UserActor, organisationId: string, itemId: string): Promise<EvidenceDetailView> {
    authorise(actor, 'evidence:read', organisationId);
    knownShape(itemId, { itemId });
    const rows = await this.tenancy.read(actor, organisationId, (tx) =>
      this.reader.detailRows(tx, organisationId, itemId),
    );
    return this.reader.detail(rows);
  }

  /** What the model asks for and what stands for it; what waits, runs out, is nobody's; the room left. Needs `evidence:read`. */
  async summary(actor: UserActor, organisationId: string): Promise<EvidenceSummaryView> {
    authorise(actor, 'evidence:read', organisationId);
    return this.tenancy.read(actor, organisationId, async (tx) => {
      const standpoint = await this.reader.standpoint(tx, organisationId, { artifacts: true });
      const { today } = standpoint;
      const items = await tx.query<KindCount>(
        `select i.domain, i.artifact, count(*) filter (where i.standing = 'SUBMITTED')::int as submitted,
           count(*) filter (where ${waiting})::int as requested,
           count(*) filter (where ${waiting} and r.assignee = $2::uuid)::int as mine,
           count(*) filter (where ${conditions.EXPIRING.replaceAll('$4', '$3')})::int as expiring,
           count(*) filter (where i.valid_until < $3::date)::int as stale,
           count(*) filter (where ${orphaned('$4')})::int as orphaned
         from ${itemTables} where i.organisation_id = $1 and i.deleted_at is null group by i.domain, i.artifact`,
        [organisationId, actor.userId, today, acceptedNames(standpoint)],
      );
      const [used] = await tx.query<{ bytes: number }>(
        `select coalesce(sum(u.bytes), 0)::float8 as bytes from app.evidence_uploads u
         where u.organisation_id = $1 and u.state <> 'PURGED'`,
        [organisationId],
      );
      const sum = (pick: (row: KindCount) => number) =>
        items.reduce((total, row) => total + pick(row), 0);
      return {
        today,
        kinds: kindsOf(items, standpoint),
        toReview: sum((row) => row.submitted),
        requested: sum((row) => row.requested),
        mine: sum((row) => row.mine),
        expiring: sum((row) => row.expiring),
        stale: sum((row) => row.stale),
        orphaned: sum((row) => row.orphaned),
        owners: acceptedNames(standpoint).sort(),
        usedBytes: used?.bytes ?? 0,
        quotaBytes: this.settings.quotaBytes,
        largestFileBytes,
      };
    });
  }

  /**
   * What runs out between two days (inclusive), the first first: evidence kept here, what the register says of artifacts
   * that are not, and requests by the day on which they are due. Needs `evidence:read`.
   * Errors: INPUT_INVALID (no such days, the second before the first, more than 800 days).
   */
  async calendar(
    actor: UserActor,
    organisationId: string,
    from: string,
    to: string,
  ): Promise<EvidenceCalendarView> {
    authorise(actor, 'evidence:read', organisationId);
    requireSpan(from, to);
    return this.tenancy.read(actor, organisationId, async (tx) => {
      const standpoint = await this.reader.standpoint(tx, organisationId, { artifacts: true });
      const entries = [
        ...(await this.expiries(tx, organisationId, from, to, standpoint)),
        ...registered(from, to, standpoint),
      ].sort((one, other) =>
        one.on === other.on ? one.name.localeCompare(other.name) : one.on < other.on ? -1 : 1,
      );
      return {
        today: standpoint.today,
        entries: entries.slice(0, mostEntries),
        truncated: entries.length > mostEntries,
      };
    });
  }

  private async expiries(
    tx: TenantTransaction,
    organisationId: string,
    from: string,
    to: string,
    { today, assignments }: Standpoint,
  ): Promise<EvidenceCalendarEntryView[]> {
    const rows = await tx.query<ItemRow>(
      `select ${itemColumns} from ${itemTables} where i.organisation_id = $1 and i.deleted_at is null
         and (i.valid_until between $2::date and $3::date or (${waiting} and r.due_on between $2::date and $3::date))
       order by least(i.valid_until, r.due_on), i.item_id limit $4`,
      [organisationId, from, to, mostEntries + 1],
    );
    return rows.flatMap((row) => {
      const { itemId, name, domain, artifact, owner, validUntil } = row;
      const entry = {
        itemId,
        name,
        domain,
        artifact,
        owner,
        tie: evidenceTie(owner, domain, assignments),
      };
      const request = requestOf(row, today, new Map());
      return [
        ...(within(validUntil, from, to)
          ? [
              {
                ...entry,
                kind: 'EXPIRES' as const,
                on: validUntil,
                freshness: freshness(validUntil, today),
              },
            ]
          : []),
        ...(request && request.state !== 'PROVIDED' && within(request.dueOn, from, to)
          ? [
              {
                ...entry,
                kind: 'DUE' as const,
                on: request.dueOn,
                freshness: freshness(validUntil, today),
              },
            ]
          : []),
      ];
    });
  }
}

/** Rows of the register that no evidence kept here stands behind: they run out all the same. */
function registered(
  from: string,
  to: string,
  { today, assignments, artifacts }: Standpoint,
): EvidenceCalendarEntryView[] {
  return artifacts.flatMap((row) => {
    const on = lastValidDay(row.collectedAt, row.validDays);
    if (itemOfUri(row.uri) !== null || !within(on, from, to)) return [];
    const owner = row.owner ?? null;
    const kind = kindNamed(row);
    return [
      {
        kind: 'EXPIRES' as const,
        on,
        itemId: null,
        name: kind?.name ?? row.artifact,
        domain: row.domain,
        artifact: kind?.id ?? null,
        owner,
        freshness: freshness(on, today),
        tie: evidenceTie(owner, row.domain, assignments),
      },
    ];
  });
}

const acceptedNames = ({ assignments }: Standpoint): string[] => [
  ...new Set(assignments.flatMap(({ role, holder }) => [role, holder])),
];

const within = (day: string | null, from: string, to: string): day is string =>
  day !== null && day >= from && day <= to;

function requireSpan(from: string, to: string): void {
  requireDay(from, 'from');
  requireDay(to, 'to');
  const days = daysBetween(from, to);
  if (days < 0 || days > mostCalendarDays) {
    throw new DomainError('INPUT_INVALID', {
      field: 'to',
      reason: `A calendar shows at most ${String(mostCalendarDays)} days, from the first to the last.`,
    });
  }
}
