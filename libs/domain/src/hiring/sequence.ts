import { dayNumber, isoDay } from '../facts/calendar.js';
import type { MaturityModel } from '../model/maturity-model.js';
import type { OwnershipResult } from '../ownership/ownership-result.js';
import type { ClusterCase, FailedCriterion, SequencePlan } from './hiring-result.js';
import type { HiringRules } from './hiring-rules.js';
import { written } from './verdict.js';

/**
 * What is done in which order, with a checkpoint each: decisions, edges, a new measurement, then the one
 * seat with the highest `P50 gap × Σ weight of its domains × cost of delay`, then the case again. Where a
 * candidate's cost of delay is not stated, it is left out for all, and the step says so.
 */
export function sequenceOf(
  clusters: readonly ClusterCase[],
  failed: readonly FailedCriterion[],
  handoffs: OwnershipResult['handoffs'],
  model: MaturityModel,
  rules: HiringRules,
  asOf: string,
): SequencePlan[] {
  const candidates = clusters.filter(({ verdict }) => verdict === 'hire');
  const costed = candidates.every(({ costOfDelay }) => costOfDelay !== null);
  const weightOf = (domains: readonly string[]): number =>
    model.domains.reduce((sum, { id, weight }) => sum + (domains.includes(id) ? weight : 0), 0);
  const priorityOf = ({ gap, domains, costOfDelay }: ClusterCase): number =>
    (gap?.p50 ?? 0) * weightOf(domains) * (costed ? (costOfDelay?.p50 ?? 0) : 1);
  const ranked = [...candidates].sort((a, b) => priorityOf(b) - priorityOf(a));
  const day = (days: number): string => isoDay(dayNumber(asOf) + days);

  const items: Record<SequencePlan['step'], string[]> = {
    decide: failed
      .filter(({ closedBy }) => (closedBy.decision ?? 0) > 0)
      .map(({ domain, criterion }) => `${criterion} of ${domain}`),
    connect: handoffs
      .filter(({ state }) => state !== 'CONNECTED')
      .map(({ from, to, state }) => `${from} to ${to} (${state.toLowerCase()})`),
    measure: clusters
      .filter(({ conditions }) => conditions.some(({ id, holds }) => id === 'load-data' && !holds))
      .map(({ name }) => `Load of ${name}`),
    seat:
      ranked.length === 0
        ? ['No seat is justified today']
        : ranked.map(
            (cluster, at) =>
              `${at === 0 ? 'First' : 'Then, if the case still says so'}: ${cluster.name}, gap ${written(cluster.gap ?? { p10: 0, p50: 0, p90: 0 })}, weight of its domains ${String(weightOf(cluster.domains))}, cost of delay ${costed ? 'counted' : 'not stated for every seat, so not counted'}`,
          ),
    rerun: [],
  };
  return rules.sequence.map(({ id, fromDay, toDay, title, checkpoint }, at) => ({
    order: at + 1,
    step: id,
    from: day(fromDay),
    to: day(toDay),
    title,
    cluster: id === 'seat' ? (ranked[0]?.id ?? null) : null,
    items: items[id],
    checkpoint,
  }));
}
