import { dayNumber, isoDay } from '../facts/calendar.js';
import { above } from '../model/compiled-model.js';
import type { Assessment } from '../scoring/assessment.js';
import type { BacklogProjection } from './hiring-result.js';
import type { ClusterSeat, HiringRules } from './hiring-rules.js';
import { quarterName, quarterOf } from './load-history.js';
import { type Needs, reworkKept } from './need.js';
import { medianOf, percentilesOf } from './percentiles.js';

const hoursPerDay = 24;
/** Where nobody works, what waits is never done; a number, so that percentiles can be taken. */
const never = Number.MAX_SAFE_INTEGER;

/**
 * What waits if nobody comes: `backlog(t+1) = max(0, backlog + demand − capacity)`, quarter by quarter,
 * with the rework that is left after decisions (domain.md §5). Each quarter of a path takes another of the
 * draws, so that quarters vary apart from each other.
 *
 * @param available full-time equivalents
 * @param waiting hours that wait today
 */
export function projectBacklog(
  { load, capacity, clusters }: Needs,
  cluster: number,
  available: number,
  waiting: number,
  assessment: Assessment,
  seat: ClusterSeat,
  rules: HiringRules,
): BacklogProjection {
  const { exploringDraws, daysPerQuarter } = rules.simulation;
  const paths = Math.min(exploringDraws, load.draws);
  const hours = clusters[cluster]?.hours ?? new Float64Array(load.draws);
  const kept = reworkKept(load);
  const stride = Math.max(1, Math.floor(load.draws / (rules.backlogQuarters + 1)));
  const first = quarterOf(assessment.index.file.asOf) + 1;
  const sla = shortestSla(assessment, seat);
  const backlog = new Float64Array(paths).fill(waiting);
  const late = new Float64Array(paths);
  const quarters: BacklogProjection['quarters'] = [];
  const breaks: BacklogProjection['breaks'] = { expected: null, bad: null };
  for (let ahead = 0; ahead < rules.backlogQuarters; ahead += 1) {
    const capacities = new Float64Array(paths);
    for (let path = 0; path < paths; path += 1) {
      const draw = (path + ahead * stride) % load.draws;
      const demand = (hours[draw] as number) * (1 + kept * (load.rework[draw] as number));
      const time = available * (capacity[draw] as number);
      const left = Math.max(0, (backlog[path] as number) + demand - time);
      capacities[path] = time;
      backlog[path] = left;
      late[path] =
        left === 0 ? 0 : time === 0 ? never : (left / time) * daysPerQuarter * hoursPerDay;
    }
    const quarter = quarterName(first + ahead);
    if (sla) {
      const { p50, p90 } = percentilesOf(late.slice());
      if (above(p50, sla.hours)) breaks.expected ??= quarter;
      if (above(p90, sla.hours)) breaks.bad ??= quarter;
    }
    quarters.push({
      quarter,
      hours: percentilesOf(backlog.slice()),
      capacityHours: medianOf(capacities),
    });
  }
  return {
    quarters,
    sla,
    breaks,
    expiring: expiringArtifacts(assessment, seat, rules.backlogQuarters * daysPerQuarter),
  };
}

/** The shortest service level among the recorded handoffs into the seat's domains. */
function shortestSla({ index }: Assessment, { domains }: ClusterSeat): BacklogProjection['sla'] {
  let shortest: BacklogProjection['sla'] = null;
  for (const { handoffs } of index.domains) {
    for (const { from, to, slaHours } of handoffs) {
      if (slaHours === undefined || !domains.includes(to) || domains.includes(from)) continue;
      if (shortest === null || slaHours < shortest.hours) shortest = { hours: slaHours, from, to };
    }
  }
  return shortest;
}

/** Artifacts of the seat's domains that expire within so many days of the file, earliest first; of one artifact the latest counts. */
function expiringArtifacts(
  { index }: Assessment,
  { domains }: ClusterSeat,
  within: number,
): BacklogProjection['expiring'] {
  return index.domains
    .filter(({ domain }) => domains.includes(domain.definition.id))
    .flatMap(({ domain, artifacts }) => {
      const latest = new Map<string, number>();
      for (const { artifact, collectedAt, validDays } of artifacts) {
        const until = dayNumber(collectedAt) + validDays;
        latest.set(artifact, Math.max(until, latest.get(artifact) ?? -Infinity));
      }
      return [...latest].map(([artifact, until]) => ({
        domain: domain.definition.id,
        artifact,
        until,
      }));
    })
    .filter(({ until }) => until >= index.asOf && until <= index.asOf + within)
    .sort((a, b) => a.until - b.until)
    .map(({ domain, artifact, until }) => ({ domain, artifact, on: isoDay(until) }));
}
