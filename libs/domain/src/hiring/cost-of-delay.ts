import type { Triple } from '../facts/organisation-file.js';
import { triangular } from './distributions.js';
import type { Estimate, HiringInputs } from './hiring-inputs.js';
import type { CostTerm, Percentiles } from './hiring-result.js';
import type { Needs } from './need.js';
import { percentilesOf } from './percentiles.js';
import { RandomStream } from './random.js';

/** One loss, drawn. */
interface DrawnTerm {
  readonly kind: CostTerm['kind'];
  readonly name: string;
  readonly cluster: string | null;
  readonly source: string;
  readonly overlap: string | null;
  readonly amounts: Float64Array;
}

const kinds: readonly CostTerm['kind'][] = ['blocked-deals', 'waiting', 'rework', 'incidents'];
const notStated = 'not stated';

export interface CostOfDelay {
  readonly total: Percentiles | null;
  /** A kind that nobody stated is there without an amount. */
  readonly terms: readonly CostTerm[];
  /** Null for a cluster without a term of its own. */
  ofCluster(cluster: string): Percentiles | null;
}

/**
 * What a quarter of delay costs, each term from the organisation's own figures (domain.md §5):
 * `Σ deals · margin · P(attributable) + team-weeks · cost + ρ · H · rate + Δincidents · loss`. Terms that
 * are marked as one loss seen twice count once, draw by draw the larger.
 */
export function costOfDelay(
  inputs: HiringInputs,
  needs: Needs | null,
  clusterIds: readonly string[],
  seed: string,
  draws: number,
): CostOfDelay {
  const product = (path: string, ...factors: Estimate[]): Float64Array => {
    const amounts = new Float64Array(draws).fill(1);
    factors.forEach((factor, at) => {
      const range: Triple = typeof factor === 'number' ? [factor, factor, factor] : factor;
      const random = new RandomStream(`${seed}\ncost of delay\n${path}\n${String(at)}`);
      const drawn = triangular(range, random.strata(draws));
      for (let draw = 0; draw < draws; draw += 1) {
        amounts[draw] = (amounts[draw] as number) * (drawn[draw] as number);
      }
    });
    return amounts;
  };
  const head = (
    kind: CostTerm['kind'],
    term: { name: string; source: string; cluster?: string; overlap?: string },
  ) => ({
    kind,
    name: term.name,
    cluster: term.cluster ?? null,
    source: term.source,
    overlap: term.overlap ?? null,
  });
  const drawn: DrawnTerm[] = [
    ...(inputs.blockedDeals ?? []).map((term, at) => ({
      ...head('blocked-deals', term),
      amounts: product(`deals ${String(at)}`, term.value, term.margin, term.attributable),
    })),
    ...(inputs.waiting ?? []).map((term, at) => ({
      ...head('waiting', term),
      amounts: product(`waiting ${String(at)}`, term.teamWeeks, term.costPerWeek),
    })),
    ...reworkTerms(inputs, needs, clusterIds, draws, product),
    ...(inputs.incidents ?? []).map((term, at) => ({
      ...head('incidents', term),
      amounts: product(`incidents ${String(at)}`, term.extra, term.loss),
    })),
  ];
  return {
    total: sumOf(drawn, draws),
    terms: kinds.flatMap((kind): CostTerm[] => {
      const own = drawn.filter((term) => term.kind === kind);
      if (own.length === 0) {
        return [{ kind, name: kind, cluster: null, amount: null, source: notStated }];
      }
      return own.map(({ name, cluster, source, amounts }) => ({
        kind,
        name,
        cluster,
        amount: percentilesOf(amounts.slice()),
        source,
      }));
    }),
    ofCluster: (cluster) =>
      sumOf(
        drawn.filter((term) => term.cluster === cluster),
        draws,
      ),
  };
}

/** Rework of today's load, per cluster: what unclear ownership wastes until somebody decides. */
function reworkTerms(
  { rework }: HiringInputs,
  needs: Needs | null,
  clusterIds: readonly string[],
  draws: number,
  product: (path: string, ...factors: Estimate[]) => Float64Array,
): DrawnTerm[] {
  if (!rework || !needs) return [];
  const rate = product('rework', rework.hourlyRate);
  return needs.clusters.map(({ hours }, at) => ({
    kind: 'rework',
    name: 'Rework from unclear ownership',
    cluster: clusterIds[at] ?? null,
    source: rework.source,
    overlap: null,
    amounts: Float64Array.from(
      { length: draws },
      (_, draw) =>
        (needs.load.rework[draw] as number) * (hours[draw] as number) * (rate[draw] as number),
    ),
  }));
}

function sumOf(terms: readonly DrawnTerm[], draws: number): Percentiles | null {
  if (terms.length === 0) return null;
  const sum = new Float64Array(draws);
  const seen = new Map<string, Float64Array>();
  for (const { overlap, amounts } of terms) {
    const largest = overlap === null ? undefined : seen.get(overlap);
    if (overlap === null) {
      amounts.forEach((amount, draw) => (sum[draw] = (sum[draw] as number) + amount));
    } else if (largest) {
      amounts.forEach((amount, draw) => {
        largest[draw] = Math.max(largest[draw] as number, amount);
      });
    } else {
      seen.set(overlap, amounts.slice());
    }
  }
  for (const amounts of seen.values()) {
    amounts.forEach((amount, draw) => (sum[draw] = (sum[draw] as number) + amount));
  }
  return percentilesOf(sum);
}
