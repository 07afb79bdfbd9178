import { Injectable } from '@nestjs/common';
import { daysUntil, type SystemActor, thresholdToTell } from '@rolewright/domain';
import { Tenancy, type TenantTransaction } from '@rolewright/tenancy';
import { Clock } from '../clock.js';
import { NotificationsService } from '../notifications/notifications.service.js';
import { day } from '../paging/sql-instant.js';
import { todayOf } from '../today.js';
import { evidencePath } from './evidence-decisions.js';
import { restorableDays } from './evidence-input.js';
import { EvidenceReader } from './evidence-reader.js';
import { lockEvidence } from './evidence-trail.js';
import { fileKey, FileStore } from './files/file-store.js';

/** What one organisation's upkeep came to. */
export interface Upkeep {
  /** Pieces of evidence, and requests, of which people have been told. */
  told: number;
  /** Files whose bytes went. */
  purged: number;
}

/** Days before the end of evidence, and before a request is due, on which people are told. */
const expiryThresholds = [30, 7, 0];
const dueThresholds = [3, 0, -1];
const atOnce = 5_000;

/**
 * What happens to evidence by the passing of days: people are told of what runs out and of what is due, once each; bytes
 * that nobody can ask for any more go. Run again at any time, it does only what is still to be done.
 */
@Injectable()
export class EvidenceUpkeepService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly store: FileStore,
    private readonly clock: Clock,
    private readonly reader: EvidenceReader,
    private readonly notifications: NotificationsService,
  ) {}

  /** One organisation's. The actor is the job's. */
  async run(actor: SystemActor, organisationId: string, signal?: AbortSignal): Promise<Upkeep> {
    const told = await this.tenancy.write(actor, organisationId, async (tx) => {
      await lockEvidence(tx, organisationId);
      const today = await todayOf(tx, this.clock, organisationId);
      return (
        (await this.tellOfExpiry(tx, actor, organisationId, today)) +
        (await this.tellOfRequests(tx, actor, organisationId, today))
      );
    });
    return { told, purged: await this.purge(actor, organisationId, signal) };
  }

  /** One message a threshold, whatever the number of pieces: nobody reads fifty. */
  private async tellOfExpiry(
    tx: TenantTransaction,
    actor: SystemActor,
    organisationId: string,
    today: string,
  ): Promise<number> {
    const rows = await tx.query<Running>(
      `select v.version_id as id, i.name, ${day('i.valid_until', 'on')}, v.told_days as told
       from app.evidence_items i join app.evidence_versions v
         on v.organisation_id = i.organisation_id and v.version_id = i.accepted_version_id
       where i.organisation_id = $1 and i.deleted_at is null and exists (select 1 from unnest($3::int[]) as t(days)
         where i.valid_until <= $2::date + t.days and (v.told_days is null or v.told_days > t.days))
       order by i.valid_until, i.item_id limit ${String(atOnce)}`,
      [organisationId, today, expiryThresholds],
    );
    const reached = byThreshold(rows, today, expiryThresholds);
    if (reached.size === 0) return 0;
    const to = await this.reader.reviewers(tx, organisationId);
    for (const [threshold, [first, ...others]] of reached) {
      if (!first) continue;
      await this.notifications.notify(tx, actor, organisationId, {
        kind: 'evidence.expiring',
        to,
        parameters: { count: others.length + 1, days: threshold, name: first.name },
        path: '/evidence?view=calendar',
        dedupeKey: `${today} ${String(threshold)}`,
      });
      await tx.query(
        `update app.evidence_versions as v set told_days = $3
         where v.organisation_id = $1 and v.version_id = any($2::uuid[])`,
        [organisationId, [first, ...others].map(({ id }) => id), threshold],
      );
    }
    return [...reached.values()].flat().length;
  }

  private async tellOfRequests(
    tx: TenantTransaction,
    actor: SystemActor,
    organisationId: string,
    today: string,
  ): Promise<number> {
    const rows = await tx.query<Running & { itemId: string; assignee: string }>(
      `select r.request_id as id, i.item_id as "itemId", i.name, r.assignee, ${day('r.due_on', 'on')}, r.told_days as told
       from app.evidence_requests r join app.evidence_items i
         on i.organisation_id = r.organisation_id and i.item_id = r.item_id
       where r.organisation_id = $1 and i.deleted_at is null and r.state in ('OPEN', 'RETURNED')
         and exists (select 1 from unnest($3::int[]) as t(days)
           where r.due_on <= $2::date + t.days and (r.told_days is null or r.told_days > t.days))
       order by r.due_on, r.request_id limit ${String(atOnce)}`,
      [organisationId, today, dueThresholds],
    );
    const reached = byThreshold(rows, today, dueThresholds);
    for (const [threshold, requests] of reached) {
      for (const { id, itemId, name, assignee, on } of requests) {
        await this.notifications.notify(tx, actor, organisationId, {
          kind: 'evidence.due',
          to: [assignee],
          parameters: { name, dueOn: on },
          path: evidencePath(itemId),
          dedupeKey: `${id} ${String(threshold)}`,
        });
      }
      await tx.query(
        `update app.evidence_requests as r set told_days = $3
         where r.organisation_id = $1 and r.request_id = any($2::uuid[])`,
        [organisationId, requests.map(({ id }) => id), threshold],
      );
    }
    return [...reached.values()].flat().length;
  }

  /**
   * Removes the bytes of uploads that never became a version within a day, of versions returned and of evidence deleted
   * more than thirty days ago (a day more than something deleted can be taken back). First the bytes, then the word of
   * it: killed in between, the next run goes on.
   */
  private async purge(
    actor: SystemActor,
    organisationId: string,
    signal: AbortSignal | undefined,
  ): Promise<number> {
    let purged = 0;
    for (;;) {
      signal?.throwIfAborted();
      const rows = await this.tenancy.read(actor, organisationId, (tx) =>
        tx.last<{ uploadId: string }>(
          `select u.upload_id as "uploadId" from app.evidence_uploads u
           left join app.evidence_versions v on v.organisation_id = u.organisation_id and v.upload_id = u.upload_id
           left join app.evidence_items i on i.organisation_id = v.organisation_id and i.item_id = v.item_id
           where u.organisation_id = $1 and u.state <> 'PURGED' and (
             (u.state in ('RECEIVING', 'RECEIVED') and u.created_at < $2::timestamptz - interval '24 hours')
             or (v.state = 'RETURNED' and v.decided_at < $2::timestamptz - $3 * interval '1 day')
             or i.deleted_at < $2::timestamptz - ($3 + 1) * interval '1 day')
           order by u.upload_id limit ${String(atOnce)}`,
          [organisationId, this.clock.now(), restorableDays],
        ),
      );
      const uploadIds = rows.map(({ uploadId }) => uploadId);
      if (uploadIds.length === 0) return purged;
      for (const uploadId of uploadIds) {
        signal?.throwIfAborted();
        await this.store.remove(fileKey(organisationId, uploadId));
      }
      await this.tenancy.write(actor, organisationId, (tx) =>
        tx.query(
          `update app.evidence_uploads as u set state = 'PURGED'
           where u.organisation_id = $1 and u.upload_id = any($2::uuid[])`,
          [organisationId, uploadIds],
        ),
      );
      purged += uploadIds.length;
    }
  }
}

interface Running {
  id: string;
  name: string;
  on: string;
  told: number | null;
}

/** What people are to be told of now, by the threshold that it has reached. */
function byThreshold<Row extends Running>(
  rows: readonly Row[],
  today: string,
  thresholds: readonly number[],
): Map<number, Row[]> {
  const reached = new Map<number, Row[]>();
  for (const row of rows) {
    const threshold = thresholdToTell(daysUntil(today, row.on), thresholds, row.told);
    if (threshold !== null) reached.set(threshold, [...(reached.get(threshold) ?? []), row]);
  }
  return reached;
}
