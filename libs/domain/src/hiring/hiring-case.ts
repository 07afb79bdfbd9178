import { DomainError } from '../access/domain-error.js';
import type { OrganisationFile } from '../facts/organisation-file.js';
import type { MaturityModel } from '../model/maturity-model.js';
import { ownershipOf } from '../ownership/analyse-ownership.js';
import { analyseRole } from '../roles/analyse-role.js';
import type { RoleRules } from '../roles/role-rules.js';
import { assess } from '../scoring/assessment.js';
import { scoreOf } from '../scoring/score.js';
import { assumptionsOf } from './assumptions.js';
import { checkHistory, checkWorkload, refuse } from './check-workload.js';
import { type ClusterContext, clusterCase } from './cluster-case.js';
import { costOfDelay } from './cost-of-delay.js';
import { decisionDebtOf } from './decision-debt.js';

import { drawLoad } from './load-draws.js';
import { headlineOf } from './headline.js';
import type { HiringInputs } from './hiring-inputs.js';
import type { HiringCase } from './hiring-result.js';
import type { HiringRules } from './hiring-rules.js';
import { isOverloaded, loadQuarters, quarterName } from './load-history.js';
import { type Needs, moved, needsOf } from './need.js';
import { poolsOf } from './pools.js';
import { sensitivityOf } from './sensitivity.js';
import { sequenceOf } from './sequence.js';

export interface HiringOptions {
  /** The snapshot's id; by default the organisation's name and day. */
  readonly seed?: number | string;
  /** Whole number, at least the rules' least. */
  readonly draws?: number;
  /**
   * Earlier files of the same organisation, in any order. With a list, be it empty, the quarters of load
   * data are counted; left out, the file's workload is taken as stated, and the case says so.
   */
  readonly history?: readonly OrganisationFile[];
  readonly inputs?: HiringInputs;
  /** With them draft posts are examined and each seat gets its index. */
  readonly roleRules?: RoleRules;
}

/**
 * Whether anybody is to be hired, per cluster of disciplines (engine-contract.md §6, domain.md §5). The
 * same file, rules and seed give the same bytes. Throws INPUT_INVALID with `{faults}` for a workload that
 * no quarter holds, for history that is not the organisation's past, and for a number of draws out of range.
 */
export function hiringCase(
  file: OrganisationFile,
  model: MaturityModel,
  rules: HiringRules,
  options: HiringOptions = {},
): HiringCase {
  const { history = [], inputs = {}, roleRules } = options;
  const draws = drawsOf(options.draws, rules);
  refuse([
    ...checkWorkload(file, rules),
    ...checkHistory(file, history),
    ...history.flatMap((earlier, at) => checkWorkload(earlier, rules, `history[${String(at)}].`)),
  ]);
  const seed = String(options.seed ?? `${file.organisation.name} ${file.asOf}`);
  const assessment = assess(file, model);
  const score = scoreOf(assessment);
  const quarters = loadQuarters(file, history, model, rules, seed);
  const seatOf = new Map(
    rules.seats.flatMap((seat) => seat.domains.map((domain) => [domain, seat.id])),
  );
  const { debt, failed } = decisionDebtOf(assessment, rules, (domain) =>
    isOverloaded(quarters, seatOf.get(domain) ?? '', rules.capacity),
  );
  const drawn = (count: number) =>
    file.workload ? drawLoad(file.workload, seed, count, rules.simulation) : null;
  const load = drawn(draws);
  const needs = load && needsOf(load, model);
  const explored = drawn(rules.simulation.exploringDraws);
  const clusterIds = model.clusters.map(({ id }) => id);
  const cost = costOfDelay(inputs, needs, clusterIds, seed, draws);
  const context: ClusterContext = {
    facts: {
      file,
      assessment,
      score,
      rules,
      debt,
      quarters,
      historyGiven: options.history !== undefined,
      drafts: roleRules ? (file.roles ?? []).map((role) => analyseRole(role, roleRules)) : null,
    },
    model,
    roleRules,
    needs,
    explored,
    inputs,
    costOf: cost.ofCluster,
  };
  const clusters = model.clusters.map((cluster, at) => clusterCase(context, cluster, at));
  const available = (id: string): number => file.available?.[id] ?? 0;
  const totalAvailable = clusterIds.reduce((sum, id) => sum + available(id), 0);
  return {
    decisionDebt: debt,
    clusters,
    organisation: file.organisation.name,
    model: model.id,
    asOf: file.asOf,
    seed,
    draws,
    headline: headlineOf(clusters),
    confidence: {
      value: score.confidence.value,
      label: score.confidence.label,
      freshness: score.confidence.freshness,
    },
    loadQuarters: quarters.map(({ quarter }) => quarterName(quarter)),
    loadCounted: options.history !== undefined,
    total: needs && {
      needNow: needs.total.needNow,
      removedByDecisions: needs.total.removedByDecisions,
      gap: moved(needs.total.needAfterDecisions, -totalAvailable),
    },
    failed: [...failed],
    sequence: sequenceOf(
      clusters,
      failed,
      ownershipOf(assessment).handoffs,
      model,
      rules,
      file.asOf,
    ),
    costOfDelay: { currency: inputs.currency ?? null, total: cost.total, terms: [...cost.terms] },
    sensitivity: explored ? sensitivityOf(explored, model, available) : [],
    pools: needs ? poolsOf(poolable(needs, clusterIds, available), model, rules) : [],
    assumptions: file.workload ? assumptionsOf(file.workload, rules) : [],
    withdrawal: [...rules.withdrawal],
  };
}

const poolable = ({ clusters }: Needs, ids: readonly string[], available: (id: string) => number) =>
  clusters.map(({ after, needAfterDecisions }, at) => {
    const id = ids[at] ?? '';
    return {
      id,
      gap: after.map((need) => need - available(id)),
      p50: needAfterDecisions.p50 - available(id),
    };
  });

function drawsOf(given: number | undefined, { simulation }: HiringRules): number {
  const draws = given ?? simulation.draws;
  if (!Number.isInteger(draws) || draws < simulation.draws || draws > simulation.mostDraws) {
    throw new DomainError('INPUT_INVALID', {
      faults: [
        {
          path: 'draws',
          message: `${String(draws)} is no number of draws.`,
          mend: `Give a whole number from ${String(simulation.draws)} to ${String(simulation.mostDraws)}.`,
        },
      ],
    });
  }
  return draws;
}
