import { DomainError } from '@rolewright/domain';
import type { TenantTransaction } from '@rolewright/tenancy';
import { isId, notFound } from '../identifiers.js';
import { instant } from '../paging/sql-instant.js';
import type { Person } from '../sign-in/sign-in.service.js';
import type { AssignmentProposalView, ProposalOrigin, ProposalState } from './assignments.view.js';

export interface ProposalRow {
  proposalId: string;
  domain: string;
  role: string;
  holder: string;
  holderUserId: string | null;
  origin: ProposalOrigin;
  keepsOthers: boolean;
  why: string | null;
  state: ProposalState;
  proposedBy: string | null;
  proposedAt: string;
  decidedBy: string | null;
  decidedAt: string | null;
  decisionNote: string | null;
  onBehalf: boolean;
  version: number;
}

/** Columns of a proposal `p`. */
export const proposalColumns = `p.proposal_id as "proposalId", p.domain, p.role, p.holder, p.holder_user_id as "holderUserId",
  p.origin, p.keeps_others as "keepsOthers", p.why, p.state, p.proposed_by as "proposedBy",
  ${instant('p.proposed_at', 'proposedAt')}, p.decided_by as "decidedBy", ${instant('p.decided_at', 'decidedAt')},
  p.decision_note as "decisionNote", p.on_behalf as "onBehalf", p.version`;

/** One proposal. Errors: NOT_FOUND. */
export async function loadProposal(
  tx: TenantTransaction,
  organisationId: string,
  proposalId: string,
): Promise<ProposalRow> {
  const [row] = isId(proposalId)
    ? await tx.query<ProposalRow>(
        `select ${proposalColumns} from app.assignment_proposals p where p.organisation_id = $1 and p.proposal_id = $2`,
        [organisationId, proposalId],
      )
    : [];
  if (!row) throw notFound({ proposalId });
  return row;
}

/** The people whom proposals name by their accounts. */
export const peopleIn = (rows: readonly ProposalRow[]): string[] =>
  rows.flatMap(({ proposedBy, decidedBy }) => [proposedBy, decidedBy].filter((id) => id !== null));

export function proposalView(
  row: ProposalRow,
  people: ReadonlyMap<string, Person>,
  viewer: string | null,
): AssignmentProposalView {
  const nameOf = (id: string | null) => (id && people.get(id)?.name) || null;
  return {
    ...row,
    proposedBy: nameOf(row.proposedBy),
    decidedBy: nameOf(row.decidedBy),
    mine: row.state === 'proposed' && row.holderUserId !== null && row.holderUserId === viewer,
  };
}

/** Errors: CONFLICT with `current` where the proposal is not the one that was seen. */
export function requireSeen(row: ProposalRow, version: number): void {
  if (row.version === version && row.state === 'proposed') return;
  throw new DomainError('CONFLICT', {
    reason:
      row.state === 'proposed'
        ? 'This proposal was changed since you saw it.'
        : `This proposal was ${row.state} meanwhile.`,
    current: { ...row, proposedBy: undefined, decidedBy: undefined },
  });
}

/**
 * The organisation's time zone, and some of its proposals as one value: whoever shows both needs one
 * statement less. The parameters of the condition and its limit begin at $2.
 */
export async function loadProposalsAndZone(
  tx: TenantTransaction,
  organisationId: string,
  selects: readonly string[],
  parameters: readonly unknown[],
): Promise<{ timeZone: string; proposals: ProposalRow[] }> {
  const lists = selects.map(
    (rest) =>
      `(select ${proposalColumns} from app.assignment_proposals p where p.organisation_id = $1 and ${rest})`,
  );
  const [row] = await tx.query<{ timeZone: string; proposals: ProposalRow[] }>(
    `select o.time_zone as "timeZone", coalesce((select json_agg(q) from (${lists.join(' union all ')}) q), '[]') as proposals
     from app.organisations o where o.organisation_id = $1`,
    [organisationId, ...parameters],
  );
  if (!row) throw notFound({ organisationId });
  return row;
}
