import { type DomainFacts, namesOf } from '../facts/fact-index.js';
import { idOf, tolerance } from '../model/compiled-model.js';
import type { ClusterDefinition } from '../model/maturity-model.js';
import { analyseRole } from '../roles/analyse-role.js';
import type { RoleRules } from '../roles/role-rules.js';
import type { Assessment } from '../scoring/assessment.js';
import type { HiringVerdict, Percentiles, SeatDecision, SeatOutline } from './hiring-result.js';
import type { ClusterSeat, HiringRules } from './hiring-rules.js';
import type { LoadDraws } from './load-draws.js';

/**
 * Permanent seats that a gap carries: each further one needs what the first does, that even P10 of what is
 * then left reaches the threshold. What is left below it returns to the functions that do the work today.
 */
export const seatsFor = ({ p10 }: Percentiles, seat: number): number =>
  Math.max(0, Math.floor(p10 - seat + tolerance) + 1);

export interface SeatContext {
  readonly assessment: Assessment;
  readonly rules: HiringRules;
  readonly roleRules: RoleRules | undefined;
  readonly load: LoadDraws;
}

/** The seat that a cluster's gap justifies, with what its holder decides and what stays elsewhere (domain.md §5). */
export function seatOutline(
  { assessment, rules, roleRules, load }: SeatContext,
  cluster: ClusterDefinition,
  seat: ClusterSeat,
  verdict: HiringVerdict,
  gap: Percentiles,
): SeatOutline {
  const { index, scope } = assessment;
  const counted = index.domains.filter((_, at) => scope.counts[at] === true);
  const own = counted.filter(({ domain }) => seat.domains.includes(domain.definition.id));
  const isOwn = (id: string): boolean => seat.domains.includes(id);
  const isCounted = (id: string): boolean =>
    counted.some(({ domain }) => domain.definition.id === id);
  const edges = counted.flatMap(({ domain }) =>
    domain.definition.handoffs
      .filter(({ to }) => isCounted(to) && isOwn(domain.definition.id) !== isOwn(to))
      .map(({ to }) => ({ from: domain.definition.id, to })),
  );
  const seats = verdict === 'hire' ? seatsFor(gap, rules.verdicts.seat) : 0;
  const disciplines = weightsOf(load, cluster);
  return {
    title: cluster.name,
    seats,
    load: { p10: Math.max(0, gap.p10), p50: Math.max(0, gap.p50), p90: Math.max(0, gap.p90) },
    disciplines,
    domains: own.map(({ domain }) => domain.definition.id),
    decides: decisionsOf(counted, seat, 'decides'),
    vetoes: decisionsOf(counted, seat, 'agrees'),
    excludes: [...seat.excludes],
    handoffsIn: edges.filter(({ to }) => isOwn(to)),
    handoffsOut: edges.filter(({ from }) => isOwn(from)),
    artifacts: own.flatMap(({ domain }) =>
      domain.definition.artifacts.map(({ id, name, validDays }) => ({
        domain: domain.definition.id,
        artifact: id,
        name,
        validDays,
      })),
    ),
    deputies: [
      ...new Set(own.flatMap(({ assignments }) => assignments.flatMap((row) => row.deputy ?? []))),
    ].sort(),
    frankensteinIndex: roleRules
      ? indexOfSeat(cluster.name, disciplines, gap.p50 / Math.max(1, seats), roleRules)
      : null,
    frankensteinBelow: rules.seatIndexBelow,
    reportsTo: seat.reportsTo,
    proof90Days: [...seat.proof],
  };
}

/** Weights of the cluster's disciplines by their mean hours, the heaviest 1. */
function weightsOf(load: LoadDraws, { disciplines }: ClusterDefinition): Record<string, number> {
  const hours = new Map(disciplines.map((id) => [id, 0]));
  for (const work of load.work) {
    const mean = work.hours.reduce((sum, each) => sum + each, 0) / work.hours.length;
    for (const id of disciplines) {
      hours.set(id, (hours.get(id) ?? 0) + mean * (work.shares[id] ?? 0));
    }
  }
  const most = Math.max(...hours.values());
  return Object.fromEntries(
    [...hours].flatMap(([id, each]) => (each > 0 ? [[id, each / most]] : [])),
  );
}

/** The annex grants the authority with the signature, so that a seat of the case has no authority gap. */
function indexOfSeat(
  title: string,
  disciplines: Record<string, number>,
  fteRequired: number,
  rules: RoleRules,
): number {
  return analyseRole({ title, disciplines }, rules, {
    authorityGap: 0,
    fteRequired: Math.max(0, fteRequired),
  }).index;
}

function decisionsOf(
  counted: readonly DomainFacts[],
  { roles }: ClusterSeat,
  right: 'decides' | 'agrees',
): SeatDecision[] {
  return counted.flatMap(({ domain, decisions }) =>
    domain.definition.decisions
      .filter(({ decider, agree = [] }) => {
        const decides = decider !== undefined && roles.includes(decider);
        return right === 'decides' ? decides : !decides && agree.some((id) => roles.includes(id));
      })
      .map(({ id, name }) => ({
        domain: domain.definition.id,
        decision: id,
        name,
        today: [
          ...new Set(
            decisions
              .filter((row) => idOf(domain.decisions, row.decision) === id)
              .flatMap((row) => namesOf(right === 'decides' ? row.decider : row.agree)),
          ),
        ].sort(),
      })),
  );
}
