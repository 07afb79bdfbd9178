import { Injectable } from '@nestjs/common';
import { maturityModel } from '@rolewright/catalogue';
import { type Actor, type Artifact, authorise, isPermitted, score } from '@rolewright/domain';
import { Tenancy } from '@rolewright/tenancy';
import { Clock } from '../clock.js';
import { FactsService } from '../observations/facts.service.js';
import { RegistersService } from '../observations/registers.service.js';
import { requireName } from '../organisations/names.js';
import type {
  AssignmentBoardView,
  LeaverDutiesView,
  StandingAssignmentView,
} from './assignments.view.js';
import { HoldersService, userIdOf } from './holders.service.js';
import { loadProposalsAndZone } from './proposals.js';
import { loadStandingAssignments, standingView } from './standing-assignments.js';

/** What the board lists at most, and for how many days an answer stays on it. */
const most = { proposals: 200, decided: 50, assignments: 500, decidedDays: 30 } as const;

const domains = maturityModel.domains.map(({ id }) => id);

/** Who is asked, who holds what and for how long, and what nobody holds. */
@Injectable()
export class AssignmentBoardService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly facts: FactsService,
    private readonly registers: RegistersService,
    private readonly holders: HoldersService,
    private readonly clock: Clock,
  ) {}

  /** The organisation's assignments as of today. Needs `ownership:read`. Three statements. */
  async board(actor: Actor, organisationId: string): Promise<AssignmentBoardView> {
    authorise(actor, 'ownership:read', organisationId);
    const viewer = userIdOf(actor);
    const { today, standing, proposals, file } = await this.tenancy.read(
      actor,
      organisationId,
      async (tx) => {
        const { timeZone, proposals: found } = await loadProposalsAndZone(
          tx,
          organisationId,
          [
            `p.state = 'proposed' order by p.proposed_at desc limit $2`,
            `p.state <> 'proposed' and p.decided_at > now() - $4 * interval '1 day' order by p.decided_at desc limit $3`,
          ],
          [most.proposals, most.decided, most.decidedDays],
        );
        const day = this.clock.today(timeZone);
        return {
          today: day,
          proposals: found,
          standing: await loadStandingAssignments(tx, organisationId),
          file: await this.facts.organisationFileAsOf(tx, organisationId, day),
        };
      },
    );
    const assignments = inModelOrder(standing.map((one) => standingView(one, today, viewer)));
    const counting = new Set(
      assignments.filter(({ state }) => state !== 'lapsed').map(({ domain }) => domain),
    );
    const applicable = score(file, maturityModel).domains.filter((one) => !one.notApplicable);
    const all = await this.holders.view(proposals, viewer);
    // Why somebody declined is between them and the leads.
    const told = isPermitted(actor, 'ownership:record', organisationId);
    const views = all.map((view) =>
      told || (viewer !== null && view.holderUserId === viewer)
        ? view
        : { ...view, decisionNote: null },
    );
    return {
      asOf: today,
      proposals: views.filter(({ state }) => state === 'proposed'),
      decided: views.filter(({ state }) => state !== 'proposed'),
      assignments: assignments.slice(0, most.assignments),
      unowned: applicable.map(({ id }) => id).filter((id) => !counting.has(id)),
      more: Math.max(0, assignments.length - most.assignments),
    };
  }

  /**
   * What one person holds, stands in for, is asked for and keeps, before they leave. Needs
   * `ownership:record`. Errors: INPUT_INVALID. Three statements.
   */
  async duties(actor: Actor, organisationId: string, wanted: string): Promise<LeaverDutiesView> {
    authorise(actor, 'ownership:record', organisationId);
    const holder = requireName(wanted, 'holder');
    const viewer = userIdOf(actor);
    const found = await this.tenancy.read(actor, organisationId, async (tx) => ({
      ...(await loadProposalsAndZone(
        tx,
        organisationId,
        [`p.state = 'proposed' and p.holder = $2 order by p.proposed_at desc limit $3`],
        [holder, most.proposals],
      )),
      standing: await loadStandingAssignments(tx, organisationId),
      artifacts: await this.registers.rows<Artifact>(tx, organisationId, 'artifacts'),
    }));
    const today = this.clock.today(found.timeZone);
    const seats = (of: 'holder' | 'deputy') =>
      inModelOrder(
        found.standing
          .filter(({ body }) => body[of] === holder)
          .map((one) => standingView(one, today, viewer)),
      );
    return {
      holder,
      assignments: seats('holder'),
      deputySeats: seats('deputy'),
      proposals: await this.holders.view(found.proposals, viewer),
      artifacts: found.artifacts
        .filter(({ body }) => body.owner === holder)
        .map(({ body: { domain, artifact, collectedAt } }) => ({ domain, artifact, collectedAt })),
    };
  }
}

/** By the model's order of domains; within one as they were, by key. */
function inModelOrder(views: StandingAssignmentView[]): StandingAssignmentView[] {
  return views.toSorted(
    (one, other) => domains.indexOf(one.domain) - domains.indexOf(other.domain),
  );
}
