import { Injectable } from '@nestjs/common';
import { maturityModel } from '@rolewright/catalogue';
import { type Actor, authorise, canonicalRole, DomainError } from '@rolewright/domain';
import { Tenancy, type TenantTransaction } from '@rolewright/tenancy';
import { requestKeyOf } from '../identifiers.js';
import { AuditService } from '../audit/audit.service.js';
import { checkedText } from '../observations/check-changes.js';
import { lockFacts } from '../observations/facts-lock.js';
import { requireName } from '../organisations/names.js';
import type {
  AnsweredProposalView,
  AssignmentProposalView,
  ProposalOrigin,
} from './assignments.view.js';
import { HoldersService, userIdOf } from './holders.service.js';
import { loadProposal, proposalColumns, type ProposalRow, requireSeen } from './proposals.js';
import { RoleDirectoryService } from './role-directory.service.js';

export interface ProposeAssignment {
  /** A UUID made by who asks; a second proposal with it is the first. */
  requestKey: string;
  domain: string;
  role: string;
  /** The person who is asked, by name. */
  holder: string;
  /** The member who is asked, where it is one. */
  holderUserId?: string | null;
  /** Other assignments of the domain stay beside it once it is accepted. */
  keepsOthers?: boolean;
  why?: string | null;
  origin?: ProposalOrigin;
}

/** Asking somebody to hold a domain; nothing is a fact before it is accepted. */
@Injectable()
export class AssignmentsService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly audit: AuditService,
    private readonly roles: RoleDirectoryService,
    private readonly holders: HoldersService,
  ) {}

  /**
   * Asks somebody, within the caller's transaction, and tells the member who is asked. The role goes by
   * the directory's name for it. The caller authorises. Errors: NOT_FOUND (no such member),
   * INPUT_INVALID, CONFLICT (`current`) where the same is asked already.
   */
  async propose(
    tx: TenantTransaction,
    actor: Actor,
    organisationId: string,
    input: ProposeAssignment,
  ): Promise<AssignmentProposalView> {
    const proposalId = requestKeyOf(input.requestKey);
    await lockFacts(tx, organisationId);
    // First of all, so that whether a person exists elsewhere makes no difference to the answer.
    const member = await this.holders.memberOrNull(tx, organisationId, input.holderUserId);
    const [known] = await this.under(tx, organisationId, proposalId);
    if (known) return this.viewOf(known, actor);
    if (!maturityModel.domains.some(({ id }) => id === input.domain)) {
      throw new DomainError('INPUT_INVALID', {
        reason: `The model has no domain ${input.domain}.`,
        field: 'domain',
      });
    }
    const said = requireName(input.role, 'role');
    const role = canonicalRole(await this.roles.list(tx, organisationId), said) ?? said;
    const holder = requireName(input.holder, 'holder');
    const holderUserId =
      member && (await this.holders.requireMember(tx, actor, organisationId, member, holder));
    const [same] = await tx.query<ProposalRow>(
      `select ${proposalColumns} from app.assignment_proposals p
       where p.organisation_id = $1 and p.state = 'proposed' and p.domain = $2 and p.role = $3 and p.holder = $4`,
      [organisationId, input.domain, role, holder],
    );
    if (same) {
      throw new DomainError('CONFLICT', {
        reason: `${holder} is asked to hold ${input.domain} as ${role} already.`,
        current: await this.viewOf(same, actor),
      });
    }
    await tx.query(
      `insert into app.assignment_proposals (organisation_id, proposal_id, domain, role, holder, holder_user_id, origin,
         keeps_others, why, proposed_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        organisationId,
        proposalId,
        input.domain,
        role,
        holder,
        holderUserId,
        input.origin ?? 'lead',
        input.keepsOthers ?? false,
        checkedText(input.why, 'why'),
        userIdOf(actor),
      ],
    );
    const row = await loadProposal(tx, organisationId, proposalId);
    await this.audit.record(tx, actor, organisationId, {
      action: 'assignment.proposed',
      target: proposalId,
      details: { domain: row.domain, role, holder, origin: row.origin },
      why: row.why,
    });
    await this.holders.tellAsked(tx, actor, organisationId, row);
    return this.viewOf(row, actor);
  }

  /** The same as a person's whole request. Needs `ownership:record`. */
  async ask(
    actor: Actor,
    organisationId: string,
    input: ProposeAssignment,
  ): Promise<AssignmentProposalView> {
    authorise(actor, 'ownership:record', organisationId);
    return this.tenancy.write(actor, organisationId, (tx) =>
      this.propose(tx, actor, organisationId, { ...input, origin: 'lead' }),
    );
  }

  /** Takes a proposal back before it is answered. Needs `ownership:record`. Errors: NOT_FOUND, CONFLICT (`current`). */
  async withdraw(
    actor: Actor,
    organisationId: string,
    { proposalId, version, note }: { proposalId: string; version: number; note?: string | null },
  ): Promise<AnsweredProposalView> {
    authorise(actor, 'ownership:record', organisationId);
    return this.tenancy.write(actor, organisationId, async (tx) => {
      await lockFacts(tx, organisationId);
      const row = await loadProposal(tx, organisationId, proposalId);
      requireSeen(row, version);
      const why = checkedText(note, 'note');
      await tx.query(
        `update app.assignment_proposals as p set state = 'withdrawn', decided_by = $3, decided_at = now(),
           decision_note = $4, version = p.version + 1
         where p.organisation_id = $1 and p.proposal_id = $2`,
        [organisationId, row.proposalId, userIdOf(actor), why],
      );
      const { domain, role, holder } = row;
      await this.audit.record(tx, actor, organisationId, {
        action: 'assignment.withdrawn',
        target: row.proposalId,
        details: { domain, role, holder },
        why,
      });
      const withdrawn = await loadProposal(tx, organisationId, row.proposalId);
      return { proposal: await this.viewOf(withdrawn, actor), assignment: null, ended: [] };
    });
  }

  private under(
    tx: TenantTransaction,
    organisationId: string,
    proposalId: string,
  ): Promise<ProposalRow[]> {
    return tx.query<ProposalRow>(
      `select ${proposalColumns} from app.assignment_proposals p where p.organisation_id = $1 and p.proposal_id = $2`,
      [organisationId, proposalId],
    );
  }

  private async viewOf(row: ProposalRow, actor: Actor): Promise<AssignmentProposalView> {
    const [view] = await this.holders.view([row], userIdOf(actor));
    if (!view) throw new Error('A row has a view.');
    return view;
  }
}
