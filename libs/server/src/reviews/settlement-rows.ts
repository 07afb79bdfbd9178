import type { Actor } from '@rolewright/domain';
import type { TenantTransaction } from '@rolewright/tenancy';
import { day, instant } from '../paging/sql-instant.js';
import type { Person } from '../sign-in/sign-in.service.js';
import type { SettlementView } from './reviews.view.js';

/** As it is stored: `recordedBy` is the account. */
export type SettlementRow = SettlementView;
export type NewSettlement = Omit<SettlementRow, 'recordedBy' | 'recordedAt'>;

export const settlementColumns = `s.settlement_id as "settlementId", s.domain, s.revision, s.withdrawn,
  s.owner_role as "ownerRole", s.holder, s.dissent, s.decided_by as "decidedBy", ${day('s.decided_on', 'decidedOn')}, s.why,
  s.assignment_id as "assignmentId", s.recorded_by as "recordedBy", ${instant('s.recorded_at', 'recordedAt')}`;

/** The latest settlement of each domain, one that was taken back as well. One statement. */
export function standingSettlements(
  tx: TenantTransaction,
  organisationId: string,
  campaignId: string,
  domains: readonly string[],
): Promise<SettlementRow[]> {
  return tx.query<SettlementRow>(
    `select distinct on (s.domain) ${settlementColumns} from app.settlements s
     where s.organisation_id = $1 and s.campaign_id = $2 and s.domain = any($3::text[])
     order by s.domain, s.revision desc`,
    [organisationId, campaignId, domains],
  );
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
