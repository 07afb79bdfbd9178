import { Injectable } from '@nestjs/common';
import { type Actor, authorise, canonicalRole, DomainError } from '@rolewright/domain';
import { Tenancy, type TenantTransaction } from '@rolewright/tenancy';
import { AuditService } from '../audit/audit.service.js';
import { requireDay } from '../calendar.js';
import { Clock } from '../clock.js';
import { notFound, requestKeyOf } from '../identifiers.js';
import { AssignmentsService } from '../ownership/assignments.service.js';
import { RoleDirectoryService } from '../ownership/role-directory.service.js';
import { type Connection, type PageRequest, Paging } from '../paging/page.js';
import { readPage } from '../paging/read-page.js';
import { SignInService } from '../sign-in/sign-in.service.js';
import { requiredWords, words } from '../words.js';
import {
  type CampaignInReview,
  campaignInReview,
  requireBegun,
  requireDomain,
} from './campaign-in-review.js';
import {
  addSettlement,
  latestSettlement,
  settledBy,
  type NewSettlement,
  settlementColumns,
  type SettlementRow,
  settlementView,
} from './settlement-rows.js';
import type { SettlementView } from './reviews.view.js';

export interface SettleOwner {
  /** Made by who asks; sent twice, it settles once. */
  requestKey: string;
  domain: string;
  /** The revision that was seen; 0 where there was none. */
  revision: number;
  /** A role of the directory, or an alias of one; null: agreed that nobody owns it today. */
  ownerRole: string | null;
  holder?: string | null | undefined;
  dissent?: string | null | undefined;
  decidedBy: string;
  /** The organisation's today where left out; never ahead. */
  decidedOn?: string | null | undefined;
  why: string;
  /** Also asks the holder to accept the assignment. */
  proposeAssignment: boolean;
}

export interface WithdrawSettlement {
  requestKey: string;
  domain: string;
  revision: number;
  why: string;
}

const paging = new Paging('settlements.newest', ['number'], 20);

/** What people agree on where their answers differ: recorded with the dissent, never edited, followed by a later one. */
@Injectable()
export class SettlementsService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly signIn: SignInService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly directory: RoleDirectoryService,
    private readonly assignments: AssignmentsService,
  ) {}

  /** Everything settled about a domain in the campaign, the newest first. Needs `reviews:read`. Errors: NOT_FOUND. */
  async history(
    actor: Actor,
    organisationId: string,
    campaignId: string,
    domain: string,
    request: PageRequest = {},
  ): Promise<Connection<SettlementView>> {
    authorise(actor, 'reviews:read', organisationId);
    const window = paging.window(request);
    const page = await this.tenancy.read(actor, organisationId, async (tx) => {
      requireDomain(await campaignInReview(tx, organisationId, campaignId), domain);
      return readPage<SettlementRow>(tx, window, {
        columns: settlementColumns,
        from: 'app.settlements s',
        scope: 's.organisation_id = $1 and s.campaign_id = $2 and s.domain = $3',
        parameters: [organisationId, campaignId, domain],
        order: [{ column: 's.revision', type: 'int' }],
        direction: 'desc',
      });
    });
    const people = await this.signIn.peopleById(
      page.rows.flatMap(({ recordedBy }) => (recordedBy === null ? [] : [recordedBy])),
    );
    return paging.connection(
      window,
      page,
      (row) => [row.revision],
      (row) => settlementView(row, people),
    );
  }

  /**
   * Records who is agreed to own a domain, what dissent remains, who decided and why; where asked, also proposes the
   * assignment to the holder. Needs `ownership:record`. Errors: NOT_FOUND; INPUT_INVALID (a role that the directory does
   * not have, a day ahead, nothing said); CONFLICT with `current` where somebody has settled it meanwhile.
   */
  async settle(
    actor: Actor,
    organisationId: string,
    campaignId: string,
    input: SettleOwner,
  ): Promise<SettlementView> {
    authorise(actor, 'ownership:record', organisationId);
    const settlementId = requestKeyOf(input.requestKey);
    const why = requiredWords(input.why, 'why', 2_000, 'Say why this was agreed.');
    const decidedBy = requiredWords(
      input.decidedBy,
      'decidedBy',
      200,
      'Say who decided it: a person or a meeting.',
    );
    const holder = words(input.holder, 'holder', 200);
    const dissent = words(input.dissent, 'dissent', 2_000);
    const row = await this.tenancy.write(actor, organisationId, async (tx) => {
      const campaign = await this.open(tx, organisationId, campaignId, input.domain);
      const made = await settledBy(tx, organisationId, settlementId, {
        campaignId: campaign.campaignId,
        domain: input.domain,
      });
      if (made) return made;
      const before = await latestSettlement(tx, organisationId, campaignId, input.domain);
      await this.requireSeen(before, input.revision);
      const ownerRole = await this.role(tx, organisationId, input.ownerRole);
      if (ownerRole === null && holder !== null) {
        throw new DomainError('INPUT_INVALID', {
          reason: 'Where nobody owns it, nobody holds it: leave the holder out or name the role.',
          field: 'holder',
        });
      }
      const settlement: NewSettlement = {
        settlementId,
        domain: input.domain,
        revision: (before?.revision ?? 0) + 1,
        withdrawn: false,
        ownerRole,
        holder,
        dissent,
        decidedBy,
        decidedOn: this.decidedOn(campaign, input.decidedOn),
        why,
        assignmentId: null,
      };
      if (input.proposeAssignment) {
        settlement.assignmentId = await this.propose(tx, actor, organisationId, settlement);
      }
      await addSettlement(tx, actor, organisationId, campaignId, settlement);
      await this.audit.record(tx, actor, organisationId, {
        action: 'settlement.recorded',
        target: `${input.domain} · ${campaign.title}`,
        details: { domain: input.domain, campaign: campaign.title, ownerRole, decidedBy },
        why,
        before: before && agreedOf(before),
        after: agreedOf(settlement),
      });
      return latestSettlement(tx, organisationId, campaignId, input.domain);
    });
    return this.view(row);
  }

  /**
   * Takes the standing settlement back: who owns the domain is open again. Needs `ownership:record`. Errors: NOT_FOUND (also
   * where nothing is settled), INPUT_INVALID, CONFLICT with `current`.
   */
  async withdraw(
    actor: Actor,
    organisationId: string,
    campaignId: string,
    input: WithdrawSettlement,
  ): Promise<SettlementView> {
    authorise(actor, 'ownership:record', organisationId);
    const settlementId = requestKeyOf(input.requestKey);
    const why = requiredWords(input.why, 'why', 2_000, 'Say why it is taken back.');
    const row = await this.tenancy.write(actor, organisationId, async (tx) => {
      const campaign = await this.open(tx, organisationId, campaignId, input.domain);
      const made = await settledBy(tx, organisationId, settlementId, {
        campaignId: campaign.campaignId,
        domain: input.domain,
      });
      if (made) return made;
      const before = await latestSettlement(tx, organisationId, campaignId, input.domain);
      if (!before || before.withdrawn) throw notFound({ domain: input.domain });
      await this.requireSeen(before, input.revision);
      await addSettlement(tx, actor, organisationId, campaignId, {
        ...before,
        settlementId,
        revision: before.revision + 1,
        withdrawn: true,
        why,
        assignmentId: null,
      });
      await this.audit.record(tx, actor, organisationId, {
        action: 'settlement.withdrawn',
        target: `${input.domain} · ${campaign.title}`,
        details: { domain: input.domain, campaign: campaign.title },
        why,
        before: agreedOf(before),
      });
      return latestSettlement(tx, organisationId, campaignId, input.domain);
    });
    return this.view(row);
  }

  private async open(
    tx: TenantTransaction,
    organisationId: string,
    campaignId: string,
    domain: string,
  ): Promise<CampaignInReview> {
    const campaign = await campaignInReview(tx, organisationId, campaignId, { locked: true });
    requireDomain(campaign, domain);
    requireBegun(campaign);
    return campaign;
  }

  private async requireSeen(before: SettlementRow | null, seen: number): Promise<void> {
    if ((before?.revision ?? 0) === seen) return;
    throw new DomainError('CONFLICT', {
      reason: 'Somebody else has settled this meanwhile: look at what they agreed.',
      current: before && (await this.view(before)),
    });
  }

  private async role(
    tx: TenantTransaction,
    organisationId: string,
    said: string | null,
  ): Promise<string | null> {
    const name = words(said, 'ownerRole', 200);
    if (name === null) return null;
    const roles = await this.directory.list(tx, organisationId);
    const role = canonicalRole(
      roles.filter(({ retired }) => !retired),
      name,
    );
    if (role === null) {
      throw new DomainError('INPUT_INVALID', {
        reason:
          'The role directory has no such role: choose one of its roles, or add it there first.',
        field: 'ownerRole',
      });
    }
    return role;
  }

  private decidedOn({ timeZone }: CampaignInReview, wanted: string | null | undefined): string {
    const today = this.clock.today(timeZone);
    if (!wanted) return today;
    if (requireDay(wanted) > today) {
      throw new DomainError('INPUT_INVALID', {
        reason: `The day lies ahead; today is ${today}.`,
        field: 'decidedOn',
      });
    }
    return wanted;
  }

  private async propose(
    tx: TenantTransaction,
    actor: Actor,
    organisationId: string,
    { settlementId, domain, ownerRole, holder, why }: NewSettlement,
  ): Promise<string> {
    if (ownerRole === null || holder === null) {
      throw new DomainError('INPUT_INVALID', {
        reason: 'An assignment is proposed to somebody: name the role and who holds it.',
        field: holder === null ? 'holder' : 'ownerRole',
      });
    }
    const { proposalId } = await this.assignments.propose(tx, actor, organisationId, {
      requestKey: settlementId,
      domain,
      role: ownerRole,
      holder,
      why,
      origin: 'settlement',
    });
    return proposalId;
  }

  private async view(row: SettlementRow | null): Promise<SettlementView> {
    if (!row) throw notFound({});
    const people = await this.signIn.peopleById(row.recordedBy === null ? [] : [row.recordedBy]);
    return settlementView(row, people);
  }
}

/** What the trail keeps of a settlement; dissent as that there is one. */
const agreedOf = (row: Pick<NewSettlement, 'ownerRole' | 'holder' | 'dissent' | 'decidedOn'>) => ({
  ownerRole: row.ownerRole,
  holder: row.holder,
  dissent: row.dissent !== null,
  decidedOn: row.decidedOn,
});
