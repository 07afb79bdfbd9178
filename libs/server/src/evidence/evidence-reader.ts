import { Injectable } from '@nestjs/common';
import { type Artifact, type Assignment, DomainError } from '@rolewright/domain';
import type { TenantTransaction } from '@rolewright/tenancy';
import { Clock } from '../clock.js';
import { notFound } from '../identifiers.js';
import { NotificationAudience } from '../notifications/notification-audience.js';
import { SignInService } from '../sign-in/sign-in.service.js';
import {
  type EventRow,
  eventColumns,
  eventOf,
  eventTables,
  itemColumns,
  itemOf,
  type ItemRow,
  itemTables,
  type Names,
  type Standpoint,
  type VersionRow,
  versionColumns,
  versionOf,
  versionTables,
} from './evidence-rows.js';
import type { EvidenceDetailView } from './evidence.view.js';

/** Everything of one piece of evidence, before people have names. */
export interface DetailRows {
  item: ItemRow;
  versions: VersionRow[];
  events: EventRow[];
  standpoint: Standpoint;
}

/** What the services of evidence read alike. Callers authorise. */
@Injectable()
export class EvidenceReader {
  constructor(
    private readonly signIn: SignInService,
    private readonly clock: Clock,
    private readonly audience: NotificationAudience,
  ) {}

  /**
   * The organisation's day and what has been accepted; what the register of artifacts says, where that is wanted. One
   * statement: nothing in a register begins ahead of the day.
   */
  async standpoint(
    tx: TenantTransaction,
    organisationId: string,
    { artifacts = false } = {},
  ): Promise<Standpoint> {
    const rows = await tx.query<{ timeZone: string; section: string | null; body: unknown }>(
      `select o.time_zone as "timeZone", r.section, r.body from app.organisations o
       left join (
         select distinct on (e.section, e.entry_key collate "C") e.organisation_id, e.section, e.body, e.ended
         from app.register_entries e where e.organisation_id = $1 and e.section = any($2)
         order by e.section, e.entry_key collate "C", e.effective_from desc, e.recorded_at desc
       ) r on r.organisation_id = o.organisation_id and not r.ended
       where o.organisation_id = $1`,
      [organisationId, artifacts ? ['assignments', 'artifacts'] : ['assignments']],
    );
    const [first] = rows;
    if (!first) throw notFound({ organisationId });
    const of = <Body>(section: string) =>
      rows.filter((row) => row.section === section).map(({ body }) => body as Body);
    return {
      today: this.clock.today(first.timeZone),
      assignments: of<Assignment>('assignments'),
      artifacts: of<Artifact>('artifacts'),
    };
  }

  /** One item, deleted or not. Errors: NOT_FOUND. */
  async item(tx: TenantTransaction, organisationId: string, itemId: string): Promise<ItemRow> {
    const [row] = await tx.query<ItemRow>(
      `select ${itemColumns} from ${itemTables} where i.organisation_id = $1 and i.item_id = $2`,
      [organisationId, itemId],
    );
    if (!row) throw notFound({ itemId });
    return row;
  }

  /** One item that has not been deleted. Errors: NOT_FOUND. */
  async standingItem(
    tx: TenantTransaction,
    organisationId: string,
    itemId: string,
  ): Promise<ItemRow> {
    const row = await this.item(tx, organisationId, itemId);
    if (row.deletedAt) throw notFound({ itemId });
    return row;
  }

  /** The rows of an item's page. Errors: NOT_FOUND. */
  async detailRows(
    tx: TenantTransaction,
    organisationId: string,
    itemId: string,
  ): Promise<DetailRows> {
    const [found] = await tx.query<ItemRow & { events: EventRow[] }>(
      `select ${itemColumns}, (
         select coalesce(json_agg(h), '[]') from (
           select ${eventColumns} from ${eventTables} where e.organisation_id = $1 and e.item_id = $2
           order by e.at desc, e.event_id desc limit 100) h) as events
       from ${itemTables} where i.organisation_id = $1 and i.item_id = $2`,
      [organisationId, itemId],
    );
    if (!found) throw notFound({ itemId });
    const { events, ...item } = found;
    const versions = await tx.query<VersionRow>(
      `select ${versionColumns} from ${versionTables} where v.organisation_id = $1 and v.item_id = $2
       order by v.number desc limit 100`,
      [organisationId, itemId],
    );
    return { item, versions, events, standpoint: await this.standpoint(tx, organisationId) };
  }

  /** The page of what was read, with people's names. */
  async detail({ item, versions, events, standpoint }: DetailRows): Promise<EvidenceDetailView> {
    const names = await this.names([
      item.assignee,
      item.requestedBy,
      ...versions.flatMap(({ providedBy, decidedBy }) => [providedBy, decidedBy]),
      ...events.map(({ by }) => by),
    ]);
    return {
      ...itemOf(item, standpoint, names),
      versions: versions.map((version) => versionOf(version, item.acceptedVersionId, names)),
      events: events.map((event) => eventOf(event, names)),
    };
  }

  /** Who may provide evidence, and so be asked for it: members and engaged consultants. */
  providers(tx: TenantTransaction, organisationId: string): Promise<string[]> {
    return this.audience.withPermission(tx, organisationId, 'evidence:provide');
  }

  /** Who may review it, and so is told of what comes in and of what runs out. */
  reviewers(tx: TenantTransaction, organisationId: string): Promise<string[]> {
    return this.audience.withPermission(tx, organisationId, 'evidence:review');
  }

  names(userIds: readonly (string | null)[]): Promise<Names> {
    return this.signIn.peopleById([...new Set(userIds.filter((id) => id !== null))]);
  }

  /** Refuses a change of what somebody else has changed meanwhile, with what is there now. */
  async conflict(
    tx: TenantTransaction,
    organisationId: string,
    itemId: string,
    reason: string,
  ): Promise<DomainError> {
    const current = await this.detail(await this.detailRows(tx, organisationId, itemId));
    return new DomainError('CONFLICT', { reason, current });
  }
}
