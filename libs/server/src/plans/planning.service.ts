import { Injectable } from '@nestjs/common';
import { hiringRules, maturityModel, pains, planRules, roleRules } from '@rolewright/catalogue';
import {
  type Actor,
  authorise,
  countSuppositions,
  DomainError,
  draftsOf,
  filesCompared,
  hiringCase,
  type MoveDraft,
  movesOfCriteria,
  operatingPlan,
  type OrganisationFile,
  painMoves,
  score,
  type ScenarioDifference,
  suppose,
  type Suppositions,
} from '@rolewright/domain';
import { Tenancy } from '@rolewright/tenancy';
import { Clock } from '../clock.js';
import { notFound } from '../identifiers.js';
import { FactsService } from '../observations/facts.service.js';
import { dayOrToday } from '../today.js';
import { requireTarget } from './plan-input.js';
import { standpointView } from './plan-measures.js';
import type {
  MoveDraftView,
  OperatingPlanView,
  PainPlanView,
  SupposedFlagView,
  WhatIfGroundView,
  WhatIfView,
} from './planning.view.js';
import { groundView, supposedView } from './supposed-view.js';

/** More than this is another organisation, not a what-if. */
const mostSuppositions = 200;

/** What could be done, and what would follow: nothing here is kept. */
@Injectable()
export class PlanningService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly facts: FactsService,
    private readonly clock: Clock,
  ) {}

  /**
   * The cheapest path to a band as moves, on the facts as of a day (the organisation's today by
   * default). Needs `plans:read`. Errors: INPUT_INVALID for a day ahead, or a band that no facts reach.
   */
  async operatingPlan(
    actor: Actor,
    organisationId: string,
    target: number,
    asOf?: string | null,
  ): Promise<OperatingPlanView> {
    const level = requireTarget(target) ?? 0;
    const file = await this.file(actor, organisationId, asOf);
    const plan = operatingPlan(file, maturityModel, level, planRules);
    const proved = plan.path.minimal === 'proved';
    return {
      asOf: plan.asOf,
      target: level,
      from: standpointView(plan.from),
      to: standpointView(plan.to),
      facts: plan.path.facts,
      proved,
      lowerBound: plan.path.minimal === 'proved' ? plan.path.cost : plan.path.minimal.lowerBound,
      moves: draftsOf(plan).map(draftView),
      notes: [...plan.notes],
    };
  }

  /** A pain as moves, on the facts as of a day. Needs `plans:read`. Errors: NOT_FOUND where there is no such pain. */
  async painPlan(
    actor: Actor,
    organisationId: string,
    painId: string,
    asOf?: string | null,
  ): Promise<PainPlanView> {
    const pain = pains.find(({ id }) => id === painId);
    const file = await this.file(actor, organisationId, asOf);
    if (!pain) throw notFound({ painId });
    const { level } = score(file, maturityModel);
    return {
      painId: pain.id,
      title: pain.title,
      asOf: file.asOf,
      nextStep: pain.bandSteps.find(({ band }) => band === level)?.nextStep ?? pain.nextStep,
      moves: painMoves(pain, file, maturityModel, planRules, roleRules).map(draftView),
    };
  }

  /** What can be supposed, and how it is now. Needs `plans:read`. */
  async ground(
    actor: Actor,
    organisationId: string,
    asOf?: string | null,
  ): Promise<WhatIfGroundView> {
    return groundView(await this.file(actor, organisationId, asOf));
  }

  /**
   * What would follow if something were so: everything measured by the engine itself, once without
   * and once with it. Needs `plans:read`. Errors: INPUT_INVALID with `faults` where something named
   * does not exist.
   */
  async whatIf(
    actor: Actor,
    organisationId: string,
    suppositions: Suppositions,
    asOf?: string | null,
  ): Promise<WhatIfView> {
    if (countSuppositions(suppositions) > mostSuppositions)
      throw new DomainError('INPUT_INVALID', {
        reason: `At most ${mostSuppositions} things are supposed at once.`,
        field: 'suppositions',
        maximum: mostSuppositions,
      });
    const file = await this.file(actor, organisationId, asOf);
    const after = suppose(file, maturityModel, suppositions, planRules);
    const compared = filesCompared(file, after, maturityModel, { rules: pains, roleRules });
    const { difference } = compared;
    const gained = difference.domains.flatMap(({ id, criteria }) =>
      criteria
        .filter((one) => one.after === 'holds')
        .map(({ criterion }) => ({ domain: id, criterion })),
    );
    return {
      asOf: file.asOf,
      before: supposedView(compared.before),
      after: supposedView(compared.after),
      domains: difference.domains.map((domain) => ({
        id: domain.id,
        levelBefore: domain.level.before,
        levelAfter: domain.level.after,
        scoreBefore: domain.score.before,
        scoreAfter: domain.score.after,
        criteria: domain.criteria.map(({ criterion, before, after: then }) => ({
          criterion,
          before,
          after: then,
        })),
      })),
      raised: difference.flags.raised.map(flagView),
      cleared: difference.flags.cleared.map(flagView),
      handoffs: difference.handoffs.map(({ from, to, before, after: then }) => ({
        from,
        to,
        before,
        after: then,
      })),
      pains: (difference.pains ?? []).map(({ id, title, state }) => ({
        id,
        title,
        before: state.before,
        after: state.after,
      })),
      hiring: hiringOf(file, after, suppositions),
      workloadRecorded: file.workload !== undefined,
      moves: movesOfCriteria(file, maturityModel, gained, planRules).map(draftView),
    };
  }

  private file(
    actor: Actor,
    organisationId: string,
    asOf: string | null | undefined,
  ): Promise<OrganisationFile> {
    authorise(actor, 'plans:read', organisationId);
    return this.tenancy.read(actor, organisationId, async (tx) =>
      this.facts.organisationFileAsOf(
        tx,
        organisationId,
        await dayOrToday(tx, this.clock, organisationId, asOf),
      ),
    );
  }
}

const draftView = (draft: MoveDraft): MoveDraftView => ({
  kind: draft.kind,
  title: draft.title,
  text: draft.text,
  criteria: draft.criteria.map(({ domain, criterion }) => ({ domain, criterion })),
  ownerRole: draft.ownerRole,
  effort: draft.effort,
  within: draft.within,
  expected: draft.expected && standpointView(draft.expected),
});

const flagView = ({
  domain,
  flag,
  facts,
}: ScenarioDifference['flags']['raised'][number]): SupposedFlagView => ({
  domain,
  flag,
  facts: [...facts],
});

/** What hires would change: no criterion, only the load of those who are there. */
function hiringOf(
  file: OrganisationFile,
  after: OrganisationFile,
  { hires = [] }: Suppositions,
): WhatIfView['hiring'] {
  if (hires.length === 0 || !file.workload) return [];
  const cases = [file, after].map((one) => hiringCase(one, maturityModel, hiringRules));
  const of = (at: number, id: string) => cases[at]?.clusters.find((one) => one.id === id);
  return maturityModel.clusters.flatMap(({ id, name }) => {
    const fte = hires
      .filter(({ cluster }) => cluster === id)
      .reduce((sum, hire) => sum + hire.fte, 0);
    const [was, is] = [of(0, id), of(1, id)];
    if (fte === 0 || !was?.gap || !is?.gap) return [];
    return [
      {
        cluster: id,
        name,
        fte,
        gapBefore: was.gap.p50,
        gapAfter: is.gap.p50,
        verdictBefore: was.verdict,
        verdictAfter: is.verdict,
      },
    ];
  });
}
