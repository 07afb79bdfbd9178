import { Injectable } from '@nestjs/common';
import type { Actor } from '@rolewright/domain';
import type { TenantTransaction } from '@rolewright/tenancy';
import { AuditService } from '../audit/audit.service.js';
import { Clock } from '../clock.js';
import { NotificationsService } from '../notifications/notifications.service.js';
import { EvidenceFacts } from './evidence-facts.js';
import { EvidenceReader } from './evidence-reader.js';
import type { ItemRow } from './evidence-rows.js';
import { EvidenceTrail } from './evidence-trail.js';
import type { EvidenceRequestState, EvidenceVersionState } from './evidence.view.js';

export interface ProvidedVersion {
  versionId: string;
  number: number;
  note: string | null;
}

export interface DecidedVersion {
  versionId: string;
  number: number;
  providedBy: string | null;
  state: Exclude<EvidenceVersionState, 'SUBMITTED'>;
  reason: string | null;
}

/** Where in the dashboard a piece of evidence is opened. */
export const evidencePath = (itemId: string): string => `/evidence?item=${itemId}`;

/** All that follows when a version comes in, or is decided on. The caller holds the lock of evidence. */
@Injectable()
export class EvidenceDecisions {
  constructor(
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly trail: EvidenceTrail,
    private readonly facts: EvidenceFacts,
    private readonly notifications: NotificationsService,
    private readonly reader: EvidenceReader,
  ) {}

  async provided(
    tx: TenantTransaction,
    actor: Actor,
    organisationId: string,
    item: ItemRow,
    { versionId, number, note }: ProvidedVersion,
  ): Promise<void> {
    const { itemId, name, domain, requestId } = item;
    await this.settleItem(tx, organisationId, itemId);
    await this.moveRequest(tx, organisationId, requestId, 'PROVIDED');
    await this.trail.record(tx, actor, organisationId, {
      itemId,
      versionId,
      requestId,
      kind: 'PROVIDED',
      note,
    });
    await this.audit.record(tx, actor, organisationId, {
      action: 'evidence.provided',
      target: itemId,
      details: { name, domain, number },
    });
    // Whoever asked for it; where nobody did, those who may review it.
    const to = item.requestedBy
      ? [item.requestedBy]
      : await this.reader.reviewers(tx, organisationId);
    await this.notifications.notify(tx, actor, organisationId, {
      kind: 'evidence.provided',
      to,
      parameters: { name },
      path: evidencePath(itemId),
      dedupeKey: versionId,
    });
  }

  async decided(
    tx: TenantTransaction,
    actor: Actor,
    organisationId: string,
    item: ItemRow,
    { versionId, number, providedBy, state, reason }: DecidedVersion,
  ): Promise<void> {
    const { itemId, name, domain, requestId } = item;
    const accepted = state === 'ACCEPTED';
    await this.settleItem(tx, organisationId, itemId);
    await this.moveRequest(tx, organisationId, requestId, state);
    await this.trail.record(tx, actor, organisationId, {
      itemId,
      versionId,
      requestId,
      kind: state,
      note: reason,
    });
    await this.audit.record(tx, actor, organisationId, {
      action: accepted ? 'evidence.accepted' : 'evidence.returned',
      target: itemId,
      details: { name, domain, number },
      why: reason,
    });
    if (accepted) await this.facts.settle(tx, actor, organisationId, item, reason);
    const to = [providedBy, ...(accepted ? [] : [item.assignee])].filter((id) => id !== null);
    await this.notifications.notify(tx, actor, organisationId, {
      kind: accepted ? 'evidence.accepted' : 'evidence.returned',
      to,
      parameters: { name },
      path: evidencePath(itemId),
      dedupeKey: versionId,
    });
  }

  /** Brings the item's own columns to its versions: the newest one's state, and the accepted one that counts. */
  private async settleItem(
    tx: TenantTransaction,
    organisationId: string,
    itemId: string,
  ): Promise<void> {
    await tx.query(
      `update app.evidence_items as i set
         standing = (select v.state from app.evidence_versions v
           where v.organisation_id = $1 and v.item_id = $2 order by v.number desc limit 1),
         (accepted_version_id, effective_on, valid_until) = (
           select v.version_id, v.effective_on, v.effective_on + v.valid_days from app.evidence_versions v
           where v.organisation_id = $1 and v.item_id = $2 and v.state = 'ACCEPTED' order by v.number desc limit 1),
         changed_at = $3
       where i.organisation_id = $1 and i.item_id = $2`,
      [organisationId, itemId, this.clock.now()],
    );
  }

  private async moveRequest(
    tx: TenantTransaction,
    organisationId: string,
    requestId: string | null,
    state: EvidenceRequestState,
  ): Promise<void> {
    if (requestId === null) return;
    await tx.query(
      `update app.evidence_requests as r set state = $3, version = r.version + 1, told_days = null, changed_at = $4
       where r.organisation_id = $1 and r.request_id = $2 and r.state in ('OPEN', 'PROVIDED', 'RETURNED')`,
      [organisationId, requestId, state, this.clock.now()],
    );
  }
}
