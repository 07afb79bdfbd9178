import { Injectable } from '@nestjs/common';
import { type Actor, type Artifact, entryKey } from '@rolewright/domain';
import type { TenantTransaction } from '@rolewright/tenancy';
import { FactChangesService } from '../observations/fact-changes.service.js';
import { RegistersService } from '../observations/registers.service.js';
import { day } from '../paging/sql-instant.js';

/** How a row of the register of artifacts names evidence that is kept here. */
export const evidenceUri = (itemId: string): string => `evidence:${itemId}`;

/** The item that such a row names; null where it names something else. */
export const itemOfUri = (uri: string | undefined): string | null =>
  uri?.startsWith('evidence:') ? uri.slice('evidence:'.length) : null;

interface CountingRow {
  itemId: string;
  owner: string | null;
  collectedAt: string;
  validDays: number;
  url: string | null;
  sha256: string | null;
}

/** Ties evidence to the facts: the register of artifacts says what has been accepted, and until when it counts. */
@Injectable()
export class EvidenceFacts {
  constructor(
    private readonly changes: FactChangesService,
    private readonly registers: RegistersService,
  ) {}

  /**
   * Brings the register's row of one kind to what is accepted: of several pieces, the one that lasts longest. Where
   * nothing is accepted any more, the row ends, unless something else than evidence kept here had said it.
   * The caller holds the lock of evidence.
   */
  async settle(
    tx: TenantTransaction,
    actor: Actor,
    organisationId: string,
    { domain, artifact }: { domain: string; artifact: string | null },
    why: string | null,
  ): Promise<void> {
    if (artifact === null) return;
    const key = entryKey('artifacts', { domain, artifact });
    const [counting] = await tx.query<CountingRow>(
      `select i.item_id as "itemId", i.owner, ${day('v.effective_on', 'collectedAt')}, v.valid_days as "validDays", v.url, u.sha256
       from app.evidence_items i
       join app.evidence_versions v on v.organisation_id = i.organisation_id and v.version_id = i.accepted_version_id
       left join app.evidence_uploads u on u.organisation_id = v.organisation_id and u.upload_id = v.upload_id
       where i.organisation_id = $1 and i.domain = $2 and i.artifact = $3 and i.deleted_at is null
       order by i.valid_until desc, i.item_id desc limit 1`,
      [organisationId, domain, artifact],
    );
    if (counting) {
      const body: Artifact = {
        domain,
        artifact,
        ...(counting.owner !== null && { owner: counting.owner }),
        collectedAt: counting.collectedAt,
        validDays: counting.validDays,
        uri: evidenceUri(counting.itemId),
        ...(counting.sha256 !== null && { sha256: counting.sha256 }),
      };
      await this.changes.apply(
        tx,
        actor,
        organisationId,
        [{ kind: 'put', section: 'artifacts', body, replaces: key }],
        { why },
      );
      return;
    }
    const rows = await this.registers.rows<Artifact>(tx, organisationId, 'artifacts');
    const standing = rows.find((row) => row.key === key);
    if (!standing || itemOfUri(standing.body.uri) === null) return;
    await this.changes.apply(
      tx,
      actor,
      organisationId,
      [{ kind: 'end', section: 'artifacts', key }],
      { why },
    );
  }
}
