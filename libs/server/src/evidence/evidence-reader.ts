import { Injectable } from '@nestjs/common';
import { type Assignment, DomainError } from '@rolewright/domain';
import type { TenantTransaction } from '@rolewright/tenancy';
import { Clock } from '../clock.js';
import { notFound } from '../identifiers.js';
import { NotificationAudience } from '../notifications/notification-audience.js';
import { RegistersService } from '../observations/registers.service.js';
import { SignInService } from '../sign-in/sign-in.service.js';
import { todayOf } from '../today.js';
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
    private readonly registers: RegistersService,
    private readonly signIn: SignInService,
    private readonly clock: Clock,
    private readonly audience: NotificationAudience,
  ) {}

  /** The organisation's day and what has been accepted as of it. */
  async standpoint(tx: TenantTransaction, organisationId: string): Promise<Standpoint> {
    const today = await todayOf(tx, this.clock, organisationId);
    const rows = await this.registers.rows<Assignment>(tx, organisationId, 'assignments', today);
    return { today, assignments: rows.map(({ body }) => body) };
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
    const item = await this.item(tx, organisationId, itemId);
    const versions = await tx.query<VersionRow>(
      `select ${versionColumns} from ${versionTables} where v.organisation_id = $1 and v.item_id = $2
       order by v.number desc limit 100`,
      [organisationId, itemId],
    );
    const events = await tx.query<EventRow>(
      `select ${eventColumns} from ${eventTables} where e.organisation_id = $1 and e.item_id = $2
       order by e.at desc, e.event_id desc limit 100`,
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
