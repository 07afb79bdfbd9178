import { Injectable } from '@nestjs/common';
import { type Actor, authorise, DomainError } from '@rolewright/domain';
import { Tenancy, type TenantTransaction } from '@rolewright/tenancy';
import { Clock } from '../clock.js';
import { knownShape, notFound } from '../identifiers.js';
import { todayOf } from '../today.js';
import { EvidenceDecisions } from './evidence-decisions.js';
import {
  modelValidDays,
  optionalText,
  requireKey,
  requirePastDay,
  requireText,
  requireUrl,
  requireValidDays,
} from './evidence-input.js';
import { EvidenceReader } from './evidence-reader.js';
import type { ItemRow } from './evidence-rows.js';
import { lockEvidence, personActing } from './evidence-trail.js';
import type { EvidenceDetailView, EvidenceVersionState } from './evidence.view.js';

export interface ProvideEvidence {
  requestKey: string;
  /** A file that has been received, or else an address. */
  uploadId?: string | null;
  url?: string | null;
  /** The day on which what it shows was true. */
  effectiveOn: string;
  /** Days for which it counts; what the model says of its kind where left out, and never more. */
  validDays?: number | null;
  note?: string | null;
}

/** An upload that nobody has used stays so long; a little later its bytes go (EvidenceUpkeepService). */
const uploadHours = 23;

/** Versions of evidence: provided, then accepted or returned. */
@Injectable()
export class EvidenceVersionsService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly clock: Clock,
    private readonly reader: EvidenceReader,
    private readonly decisions: EvidenceDecisions,
  ) {}

  /**
   * Adds a version, which then waits for review; an open request is answered by it. Needs `evidence:provide`. Asked again
   * under the same key, it is the first one. Errors: INPUT_INVALID, NOT_FOUND (item, or upload that is not the person's
   * own and unused).
   */
  async provide(
    actor: Actor,
    organisationId: string,
    itemId: string,
    input: ProvideEvidence,
  ): Promise<EvidenceDetailView> {
    authorise(actor, 'evidence:provide', organisationId);
    knownShape(itemId, { itemId });
    const versionId = requireKey(input.requestKey);
    const { uploadId } = input;
    if (!uploadId === !input.url) {
      throw new DomainError('INPUT_INVALID', {
        field: 'uploadId',
        reason: 'A version is a file or an address: give one of the two.',
      });
    }
    if (uploadId) knownShape(uploadId, { uploadId });
    const url = input.url ? requireUrl(input.url) : null;
    const note = optionalText(input.note, 'note');
    return this.change(actor, organisationId, itemId, async (tx, item) => {
      const known = await tx.query(
        'select 1 from app.evidence_versions v where v.organisation_id = $1 and v.version_id = $2',
        [organisationId, versionId],
      );
      if (known.length > 0) return;
      const effectiveOn = requirePastDay(
        input.effectiveOn,
        await todayOf(tx, this.clock, organisationId),
        'effectiveOn',
      );
      const most = modelValidDays(item.domain, item.artifact, item.criteria);
      const validDays = requireValidDays(input.validDays, most);
      if (uploadId) await this.use(tx, actor, organisationId, uploadId);
      const [made] = await tx.query<{ number: number }>(
        `insert into app.evidence_versions as v (organisation_id, version_id, item_id, number, upload_id, url, effective_on,
           valid_days, note, request_id, provided_by, provided_at)
         values ($1, $2, $3, coalesce((select max(o.number) from app.evidence_versions o
             where o.organisation_id = $1 and o.item_id = $3), 0) + 1, $4, $5, $6, $7, $8, $9, $10, $11)
         returning v.number`,
        [
          organisationId,
          versionId,
          itemId,
          uploadId ?? null,
          url,
          effectiveOn,
          validDays,
          note,
          item.requestId,
          personActing(actor),
          this.clock.now(),
        ],
      );
      await this.decisions.provided(tx, actor, organisationId, item, {
        versionId,
        number: made?.number ?? 1,
        note,
      });
    });
  }

  /**
   * Accepts a version: from now on it counts, the register of artifacts says so, and the request for it is done. Needs
   * `evidence:review`. Whoever provided it may accept it; both names stand beside it. Accepted again by the same person,
   * nothing happens. Errors: NOT_FOUND, CONFLICT (decided already).
   */
  async accept(
    actor: Actor,
    organisationId: string,
    versionId: string,
    note?: string | null,
  ): Promise<EvidenceDetailView> {
    return this.decide(actor, organisationId, versionId, 'ACCEPTED', optionalText(note, 'note'));
  }

  /**
   * Returns a version, with the reason; whoever was asked for it is asked again. Needs `evidence:review`.
   * Errors: INPUT_INVALID (no reason), NOT_FOUND, CONFLICT (decided already).
   */
  async returnVersion(
    actor: Actor,
    organisationId: string,
    versionId: string,
    reason: string,
  ): Promise<EvidenceDetailView> {
    return this.decide(actor, organisationId, versionId, 'RETURNED', requireText(reason, 'reason'));
  }

  private async decide(
    actor: Actor,
    organisationId: string,
    versionId: string,
    state: Exclude<EvidenceVersionState, 'SUBMITTED'>,
    reason: string | null,
  ): Promise<EvidenceDetailView> {
    authorise(actor, 'evidence:review', organisationId);
    knownShape(versionId, { versionId });
    const rows = await this.tenancy.write(actor, organisationId, async (tx) => {
      await lockEvidence(tx, organisationId);
      const [version] = await tx.query<{
        itemId: string;
        number: number;
        state: EvidenceVersionState;
        providedBy: string | null;
        decidedBy: string | null;
      }>(
        `select v.item_id as "itemId", v.number, v.state, v.provided_by as "providedBy", v.decided_by as "decidedBy"
         from app.evidence_versions v where v.organisation_id = $1 and v.version_id = $2`,
        [organisationId, versionId],
      );
      if (!version) throw notFound({ versionId });
      const item = await this.reader.item(tx, organisationId, version.itemId);
      if (item.deletedAt) throw notFound({ versionId });
      const self = personActing(actor);
      if (version.state !== 'SUBMITTED') {
        if (version.state === state && version.decidedBy === self)
          return this.reader.detailRows(tx, organisationId, version.itemId);
        throw await this.reader.conflict(
          tx,
          organisationId,
          version.itemId,
          'Somebody has decided on this version already.',
        );
      }
      await tx.query(
        `update app.evidence_versions as v set state = $3, decided_by = $4, decided_at = $5, reason = $6
         where v.organisation_id = $1 and v.version_id = $2`,
        [organisationId, versionId, state, self, this.clock.now(), reason],
      );
      await this.decisions.decided(tx, actor, organisationId, item, {
        versionId,
        number: version.number,
        providedBy: version.providedBy,
        state,
        reason,
      });
      return this.reader.detailRows(tx, organisationId, version.itemId);
    });
    return this.reader.detail(rows);
  }

  /** Takes a received file for a version: once, by the person who sent it. Errors: NOT_FOUND. */
  private async use(
    tx: TenantTransaction,
    actor: Actor,
    organisationId: string,
    uploadId: string,
  ): Promise<void> {
    const used = await tx.query(
      `update app.evidence_uploads as u set state = 'USED'
       where u.organisation_id = $1 and u.upload_id = $2 and u.state = 'RECEIVED' and u.uploaded_by = $3
         and u.created_at > $4::timestamptz - $5 * interval '1 hour' returning u.upload_id`,
      [organisationId, uploadId, personActing(actor), this.clock.now(), uploadHours],
    );
    if (used.length === 0) throw notFound({ uploadId });
  }

  /** One change under the lock, and the item's page after it. Errors: NOT_FOUND. */
  private async change(
    actor: Actor,
    organisationId: string,
    itemId: string,
    work: (tx: TenantTransaction, item: ItemRow) => Promise<void>,
  ): Promise<EvidenceDetailView> {
    const rows = await this.tenancy.write(actor, organisationId, async (tx) => {
      await lockEvidence(tx, organisationId);
      await work(tx, await this.reader.standingItem(tx, organisationId, itemId));
      return this.reader.detailRows(tx, organisationId, itemId);
    });
    return this.reader.detail(rows);
  }
}
