import type { Actor } from '@rolewright/domain';
import type { TenantTransaction } from '@rolewright/tenancy';
import { usedKey } from '../identifiers.js';
import { instantOf } from '../paging/sql-instant.js';
import type { Person } from '../sign-in/sign-in.service.js';
import type { SettlementView } from './reviews.view.js';

/** As it is stored: `recordedBy` is the account. */
export type SettlementRow = SettlementView;
export type NewSettlement = Omit<SettlementRow, 'recordedBy' | 'recordedAt'>;

const fields = {
  settlementId: 's.settlement_id',
  domain: 's.domain',
  revision: 's.revision',
  withdrawn: 's.withdrawn',
  ownerRole: 's.owner_role',
  holder: 's.holder',
  dissent: 's.dissent',
  decidedBy: 's.decided_by',
  decidedOn: "to_char(s.decided_on, 'YYYY-MM-DD')",
  why: 's.why',
  assignmentId: 's.assignment_id',
  recordedBy: 's.recorded_by',
  recordedAt: instantOf('s.recorded_at'),
};

export const settlementColumns = Object.entries(fields)
  .map(([name, column]) => `${column} as "${name}"`)
  .join(', ');

/** The latest settlement of each domain of the campaign $2 as one JSON value, for a statement that reads more. */
export const latestSettlements = `(select coalesce(json_agg(json_build_object(${Object.entries(
  fields,
)
  .map(([name, column]) => `'${name}', ${column}`)
  .join(', ')})), '[]')
  from (select distinct on (s.domain) s.* from app.settlements s
    where s.organisation_id = $1 and s.campaign_id = $2 order by s.domain, s.revision desc) s)`;

/** The latest settlement of a domain, one that was taken back as well; null before the first. One statement. */
export async function latestSettlement(
  tx: TenantTransaction,
  organisationId: string,
  campaignId: string,
  domain: string,
): Promise<SettlementRow | null> {
  const [row] = await tx.query<SettlementRow>(
    `select ${settlementColumns} from app.settlements s
     where s.organisation_id = $1 and s.campaign_id = $2 and s.domain = $3 order by s.revision desc limit 1`,
    [organisationId, campaignId, domain],
  );
  return row ?? null;
}

/**
 * What a request has settled before: that settlement, null where the key is new. One statement. Errors: INPUT_INVALID where
 * the key settled something else.
 */
export async function settledBy(
  tx: TenantTransaction,
  organisationId: string,
  settlementId: string,
  place: { campaignId: string; domain: string },
): Promise<SettlementRow | null> {
  const [row] = await tx.query<SettlementRow & { campaignId: string }>(
    `select ${settlementColumns}, s.campaign_id as "campaignId" from app.settlements s
     where s.organisation_id = $1 and s.settlement_id = $2`,
    [organisationId, settlementId],
  );
  if (!row) return null;
  const { campaignId, ...settlement } = row;
  if (campaignId !== place.campaignId || settlement.domain !== place.domain) throw usedKey();
  return settlement;
}

export async function addSettlement(
  tx: TenantTransaction,
  actor: Actor,
  organisationId: string,
  campaignId: string,
  row: NewSettlement,
): Promise<void> {
  await tx.query(
    `insert into app.settlements (organisation_id, settlement_id, campaign_id, domain, revision, withdrawn, owner_role,
       holder, dissent, decided_by, decided_on, why, assignment_id, recorded_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      organisationId,
      row.settlementId,
      campaignId,
      row.domain,
      row.revision,
      row.withdrawn,
      row.ownerRole,
      row.holder,
      row.dissent,
      row.decidedBy,
      row.decidedOn,
      row.why,
      row.assignmentId,
      actor.kind === 'user' ? actor.userId : null,
    ],
  );
}

export const settlementView = (
  { recordedBy, ...row }: SettlementRow,
  people: ReadonlyMap<string, Person>,
): SettlementView => ({
  ...row,
  recordedBy: (recordedBy && people.get(recordedBy)?.name) || null,
});
