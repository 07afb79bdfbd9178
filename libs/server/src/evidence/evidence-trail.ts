import { Injectable } from '@nestjs/common';
import type { Actor } from '@rolewright/domain';
import type { TenantTransaction } from '@rolewright/tenancy';
import { newId } from '../identifiers.js';
import type { EvidenceEventKind } from './evidence.view.js';

/** What happened to a piece of evidence, as everyone who may read it sees it. */
export interface EvidenceEvent {
  itemId: string;
  kind: EvidenceEventKind;
  versionId?: string | null;
  requestId?: string | null;
  note?: string | null;
}

/** Who acts, where it is a person. */
export const personActing = (actor: Actor): string | null =>
  actor.kind === 'user' ? actor.userId : null;

/**
 * One change of an organisation's evidence at a time: numbers of versions, the quota and the register's row are each
 * worked out from what is there. Taken before the lock of the facts, never after it.
 */
export async function lockEvidence(tx: TenantTransaction, organisationId: string): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('evidence:' || $1, 0))`, [
    organisationId,
  ]);
}

/** The history of each piece of evidence: written in the change's own transaction, never changed. */
@Injectable()
export class EvidenceTrail {
  async record(
    tx: TenantTransaction,
    actor: Actor,
    organisationId: string,
    { itemId, kind, versionId, requestId, note }: EvidenceEvent,
  ): Promise<void> {
    await tx.query(
      `insert into app.evidence_events (organisation_id, event_id, item_id, version_id, request_id, kind, actor_user_id, note)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        organisationId,
        newId(),
        itemId,
        versionId ?? null,
        requestId ?? null,
        kind,
        personActing(actor),
        note ?? null,
      ],
    );
  }
}
