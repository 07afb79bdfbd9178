import { Injectable } from '@nestjs/common';
import { type Actor, authorise, DomainError } from '@rolewright/domain';
import { Tenancy, type TenantTransaction } from '@rolewright/tenancy';
import { AuditService } from '../audit/audit.service.js';
import { Clock } from '../clock.js';
import { knownShape } from '../identifiers.js';
import { requireName } from '../organisations/names.js';
import { EvidenceFacts } from './evidence-facts.js';
import {
  optionalText,
  requireArtifact,
  requireCriteria,
  requireDomain,
  requireKey,
  restorableDays,
} from './evidence-input.js';
import { EvidenceReader } from './evidence-reader.js';
import type { ItemRow } from './evidence-rows.js';
import { EvidenceTrail, lockEvidence, personActing } from './evidence-trail.js';
import type { EvidenceDetailView } from './evidence.view.js';

export interface AddEvidence {
  requestKey: string;
  name: string;
  domain: string;
  /** A kind of the model's; without one it bears out criteria. */
  artifact?: string | null;
  criteria?: readonly string[] | null;
  owner?: string | null;
  note?: string | null;
}

export interface ChangeEvidence {
  /** The version of the item that the person saw. */
  version: number;
  name: string;
  criteria: readonly string[];
  owner?: string | null;
  note?: string | null;
}

const changedMeanwhile = 'Somebody changed this evidence meanwhile.';

/** What is kept as proof of what, and whose it is. */
@Injectable()
export class EvidenceItemsService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly reader: EvidenceReader,
    private readonly trail: EvidenceTrail,
    private readonly facts: EvidenceFacts,
  ) {}

  /**
   * Opens a piece of evidence, of which there is no version yet. Needs `evidence:provide`. Asked again under the same key,
   * it is the first one. Errors: INPUT_INVALID.
   */
  async add(actor: Actor, organisationId: string, input: AddEvidence): Promise<EvidenceDetailView> {
    authorise(actor, 'evidence:provide', organisationId);
    const itemId = requireKey(input.requestKey);
    const name = requireName(input.name, 'name');
    const domain = requireDomain(input.domain);
    const artifact = input.artifact ? requireArtifact(domain, input.artifact).id : null;
    const criteria = requireCriteria(input.criteria ?? []);
    requireSomething(artifact, criteria);
    const owner = optionalText(input.owner, 'owner', 200);
    const note = optionalText(input.note, 'note');
    return this.change(actor, organisationId, itemId, async (tx) => {
      const made = await tx.query(
        `insert into app.evidence_items as i (organisation_id, item_id, name, domain, artifact, criteria, owner, note,
           created_by, created_at, changed_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10) on conflict do nothing returning i.item_id`,
        [
          organisationId,
          itemId,
          name,
          domain.id,
          artifact,
          criteria,
          owner,
          note,
          personActing(actor),
          this.clock.now(),
        ],
      );
      if (made.length === 0) return;
      await this.trail.record(tx, actor, organisationId, { itemId, kind: 'ADDED' });
      await this.audit.record(tx, actor, organisationId, {
        action: 'evidence.added',
        target: itemId,
        details: { name, domain: domain.id },
        after: { name, artifact, criteria, owner, note },
      });
    });
  }

  /**
   * Changes name, criteria, owner and note; the register follows the owner. Needs `evidence:provide`.
   * Errors: INPUT_INVALID, NOT_FOUND, CONFLICT.
   */
  async edit(
    actor: Actor,
    organisationId: string,
    itemId: string,
    input: ChangeEvidence,
  ): Promise<EvidenceDetailView> {
    authorise(actor, 'evidence:provide', organisationId);
    knownShape(itemId, { itemId });
    const name = requireName(input.name, 'name');
    const criteria = requireCriteria(input.criteria);
    const owner = optionalText(input.owner, 'owner', 200);
    const note = optionalText(input.note, 'note');
    return this.change(actor, organisationId, itemId, async (tx) => {
      const before = await this.reader.standingItem(tx, organisationId, itemId);
      requireSomething(before.artifact, criteria);
      const changed = await tx.query(
        `update app.evidence_items as i set name = $4, criteria = $5, owner = $6, note = $7, version = i.version + 1,
           changed_at = $8
         where i.organisation_id = $1 and i.item_id = $2 and i.version = $3 and i.deleted_at is null returning i.item_id`,
        [organisationId, itemId, input.version, name, criteria, owner, note, this.clock.now()],
      );
      if (changed.length === 0)
        throw await this.reader.conflict(tx, organisationId, itemId, changedMeanwhile);
      await this.trail.record(tx, actor, organisationId, { itemId, kind: 'CHANGED' });
      await this.audit.record(tx, actor, organisationId, {
        action: 'evidence.changed',
        target: itemId,
        details: { name, domain: before.domain },
        before: toldOf(before),
        after: { name, criteria, owner, note },
      });
      if (owner !== before.owner) await this.facts.settle(tx, actor, organisationId, before, null);
    });
  }

  /**
   * Puts a piece of evidence away; for thirty days it can be taken back, then its files go. The register loses it at
   * once. Needs `evidence:review`. Errors: NOT_FOUND, CONFLICT.
   */
  async delete(
    actor: Actor,
    organisationId: string,
    itemId: string,
    version: number,
  ): Promise<EvidenceDetailView> {
    authorise(actor, 'evidence:review', organisationId);
    knownShape(itemId, { itemId });
    return this.change(actor, organisationId, itemId, async (tx) => {
      const item = await this.reader.standingItem(tx, organisationId, itemId);
      const deleted = await tx.query(
        `update app.evidence_items as i set deleted_at = $4, deleted_by = $5, version = i.version + 1, changed_at = $4
         where i.organisation_id = $1 and i.item_id = $2 and i.version = $3 and i.deleted_at is null returning i.item_id`,
        [organisationId, itemId, version, this.clock.now(), personActing(actor)],
      );
      if (deleted.length === 0)
        throw await this.reader.conflict(tx, organisationId, itemId, changedMeanwhile);
      await this.trail.record(tx, actor, organisationId, { itemId, kind: 'DELETED' });
      await this.audit.record(tx, actor, organisationId, {
        action: 'evidence.deleted',
        target: itemId,
        details: { name: item.name, domain: item.domain },
        before: toldOf(item),
      });
      await this.facts.settle(tx, actor, organisationId, item, null);
    });
  }

  /**
   * Takes a deleted one back, with all its versions. Needs `evidence:review`. One that is not deleted stays as it is.
   * Errors: NOT_FOUND, CONFLICT (its thirty days are over).
   */
  async restore(actor: Actor, organisationId: string, itemId: string): Promise<EvidenceDetailView> {
    authorise(actor, 'evidence:review', organisationId);
    knownShape(itemId, { itemId });
    return this.change(actor, organisationId, itemId, async (tx) => {
      const item = await this.reader.item(tx, organisationId, itemId);
      if (!item.deletedAt) return;
      const now = this.clock.now();
      const restored = await tx.query(
        `update app.evidence_items as i set deleted_at = null, deleted_by = null, version = i.version + 1, changed_at = $3
         where i.organisation_id = $1 and i.item_id = $2 and i.deleted_at > $3::timestamptz - $4 * interval '1 day'
         returning i.item_id`,
        [organisationId, itemId, now, restorableDays],
      );
      if (restored.length === 0) {
        throw new DomainError('CONFLICT', {
          reason: 'It was deleted more than 30 days ago, and its files are gone.',
        });
      }
      await this.trail.record(tx, actor, organisationId, { itemId, kind: 'RESTORED' });
      await this.audit.record(tx, actor, organisationId, {
        action: 'evidence.restored',
        target: itemId,
        details: { name: item.name, domain: item.domain },
        after: toldOf(item),
      });
      await this.facts.settle(tx, actor, organisationId, item, null);
    });
  }

  /** One change under the lock, and the item's page after it. */
  private async change(
    actor: Actor,
    organisationId: string,
    itemId: string,
    work: (tx: TenantTransaction) => Promise<void>,
  ): Promise<EvidenceDetailView> {
    const rows = await this.tenancy.write(actor, organisationId, async (tx) => {
      await lockEvidence(tx, organisationId);
      await work(tx);
      return this.reader.detailRows(tx, organisationId, itemId);
    });
    return this.reader.detail(rows);
  }
}

const toldOf = ({ name, artifact, criteria, owner, note }: ItemRow) => ({
  name,
  artifact,
  criteria,
  owner,
  note,
});

function requireSomething(artifact: string | null, criteria: readonly string[]): void {
  if (artifact === null && criteria.length === 0) {
    throw new DomainError('INPUT_INVALID', {
      field: 'criteria',
      reason: 'Say which kind of artifact it is, or which criteria it bears out.',
    });
  }
}
