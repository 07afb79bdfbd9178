import { Injectable } from '@nestjs/common';
import { type Actor, type Assignment, authorise, DomainError, entryKey } from '@rolewright/domain';
import { Tenancy, type TenantTransaction } from '@rolewright/tenancy';
import { AuditService } from '../audit/audit.service.js';
import { Clock } from '../clock.js';
import { FactChangesService } from '../observations/fact-changes.service.js';
import type { FactChange } from '../observations/fact-changes.js';
import { lockFacts } from '../observations/facts-lock.js';
import { todayOf } from '../today.js';
import type { AnsweredProposalView } from './assignments.view.js';
import { HoldersService, userIdOf } from './holders.service.js';
import { loadProposal, type ProposalRow, requireSeen } from './proposals.js';
import { loadStandingAssignments, standingView, withoutDeputy } from './standing-assignments.js';

export interface AnswerProposal {
  proposalId: string;
  /** The proposal's version that the person saw. */
  version: number;
  /** Why it is declined; on somebody's behalf, how they said so. */
  note?: string | null;
}

/** The answer of whoever is asked to hold a domain: their own, or recorded on their behalf and said to be. */
@Injectable()
export class AssignmentAnswersService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly audit: AuditService,
    private readonly facts: FactChangesService,
    private readonly holders: HoldersService,
    private readonly clock: Clock,
  ) {}

  /**
   * The assignment is accepted as of today, and, unless it keeps others beside it, every other one of
   * the domain ends: one owner each. The member who is asked accepts themselves; anyone else needs
   * `ownership:record` and says in the note how the holder agreed. Errors: NOT_FOUND, FORBIDDEN,
   * INPUT_INVALID, CONFLICT (`current`) where it was changed or answered otherwise meanwhile.
   */
  async accept(
    actor: Actor,
    organisationId: string,
    answer: AnswerProposal,
  ): Promise<AnsweredProposalView> {
    authorise(actor, 'ownership:read', organisationId);
    return this.tenancy.write(actor, organisationId, async (tx) => {
      const row = await this.asked(tx, organisationId, answer.proposalId);
      const word = this.holders.speaksFor(actor, organisationId, row.holderUserId, answer.note);
      if (this.repeats(row, 'accepted', actor))
        return this.answered(tx, actor, organisationId, row.proposalId, []);
      requireSeen(row, answer.version);
      const standing = await loadStandingAssignments(tx, organisationId, row.domain);
      const key = entryKey('assignments', { domain: row.domain, role: row.role });
      const own = standing.find((one) => one.key === key);
      const others = row.keepsOthers ? [] : standing.filter((one) => one.key !== key);
      const body: Assignment = {
        ...(own && own.body.deputy !== row.holder ? own.body : own && withoutDeputy(own.body)),
        domain: row.domain,
        role: row.role,
        holder: row.holder,
        assignedBy: await this.holders.nameOf(row.proposedBy),
        acceptedAt: await todayOf(tx, this.clock, organisationId),
      };
      const changes: FactChange[] = [
        ...others.map((one): FactChange => ({ kind: 'end', section: 'assignments', key: one.key })),
        { kind: 'put', section: 'assignments', body, replaces: own?.key ?? null, note: word.note },
      ];
      await this.facts.apply(tx, actor, organisationId, changes, { why: word.note ?? row.why });
      if (row.holderUserId)
        await this.holders.link(tx, actor, organisationId, row.holder, row.holderUserId);
      await this.decide(tx, actor, organisationId, row, 'accepted', word);
      const replaced = own && own.body.holder !== row.holder ? [own, ...others] : others;
      const ended = replaced.map(({ body: { role, holder } }) => `${role}: ${holder}`);
      return this.answered(tx, actor, organisationId, row.proposalId, ended);
    });
  }

  /** Declines with a reason; who may is as for accepting. Errors: as for accepting. */
  async decline(
    actor: Actor,
    organisationId: string,
    answer: AnswerProposal,
  ): Promise<AnsweredProposalView> {
    authorise(actor, 'ownership:read', organisationId);
    return this.tenancy.write(actor, organisationId, async (tx) => {
      const row = await this.asked(tx, organisationId, answer.proposalId);
      const word = this.holders.speaksFor(actor, organisationId, row.holderUserId, answer.note);
      if (this.repeats(row, 'declined', actor))
        return this.answered(tx, actor, organisationId, row.proposalId, []);
      requireSeen(row, answer.version);
      if (word.note === null) {
        throw new DomainError('INPUT_INVALID', {
          reason: 'Say why it is declined: whoever asked has to find somebody else.',
          field: 'note',
        });
      }
      await this.decide(tx, actor, organisationId, row, 'declined', word);
      return this.answered(tx, actor, organisationId, row.proposalId, []);
    });
  }

  private async asked(
    tx: TenantTransaction,
    organisationId: string,
    proposalId: string,
  ): Promise<ProposalRow> {
    await lockFacts(tx, organisationId);
    return loadProposal(tx, organisationId, proposalId);
  }

  /** The same answer of the same person a second time. */
  private repeats(row: ProposalRow, state: 'accepted' | 'declined', actor: Actor): boolean {
    return row.state === state && row.decidedBy === userIdOf(actor);
  }

  private async decide(
    tx: TenantTransaction,
    actor: Actor,
    organisationId: string,
    row: ProposalRow,
    state: 'accepted' | 'declined',
    { onBehalf, note }: { onBehalf: boolean; note: string | null },
  ): Promise<void> {
    const { proposalId, domain, role, holder } = row;
    await tx.query(
      `update app.assignment_proposals as p set state = $3, decided_by = $4, decided_at = now(), decision_note = $5,
         on_behalf = $6, version = p.version + 1
       where p.organisation_id = $1 and p.proposal_id = $2`,
      [organisationId, proposalId, state, userIdOf(actor), note, onBehalf],
    );
    await this.audit.record(tx, actor, organisationId, {
      action: `assignment.${state}`,
      target: proposalId,
      details: { domain, role, holder, onBehalf },
      why: note,
    });
    await this.holders.tellAnswered(tx, actor, organisationId, { ...row, state });
  }

  private async answered(
    tx: TenantTransaction,
    actor: Actor,
    organisationId: string,
    proposalId: string,
    ended: string[],
  ): Promise<AnsweredProposalView> {
    const row = await loadProposal(tx, organisationId, proposalId);
    const key = entryKey('assignments', { domain: row.domain, role: row.role });
    const standing = await loadStandingAssignments(tx, organisationId, row.domain);
    const own = standing.find((one) => one.key === key && one.body.holder === row.holder);
    const today = await todayOf(tx, this.clock, organisationId);
    const [proposal] = await this.holders.view([row], userIdOf(actor));
    if (!proposal) throw new Error('A row has a view.');
    return {
      proposal,
      assignment:
        own && row.state === 'accepted' ? standingView(own, today, userIdOf(actor)) : null,
      ended,
    };
  }
}
