import type { ClusterDefinition, MaturityModel } from '../model/maturity-model.js';
import type { RoleRules } from '../roles/role-rules.js';
import { alternativesTo } from './alternatives.js';
import { projectBacklog } from './backlog.js';
import { type CaseFacts, conditionsOf } from './conditions.js';
import type { HiringInputs } from './hiring-inputs.js';
import type { ClusterCase, HiringVerdict, Percentiles } from './hiring-result.js';
import type { LoadDraws } from './load-draws.js';
import { quarterName } from './load-history.js';
import { type Needs, moved } from './need.js';
import { seatOutline } from './seat-outline.js';
import { becauseOf, verdictOf, verdictOfGap } from './verdict.js';

export interface ClusterContext {
  readonly facts: CaseFacts;
  readonly model: MaturityModel;
  readonly roleRules: RoleRules | undefined;
  /** Null without a workload. */
  readonly needs: Needs | null;
  readonly explored: LoadDraws | null;
  readonly inputs: HiringInputs;
  costOf(cluster: string): Percentiles | null;
}

/** The case of one cluster, its place in the model being `at`. */
export function clusterCase(
  context: ClusterContext,
  cluster: ClusterDefinition,
  at: number,
): ClusterCase {
  const { facts, model, roleRules, needs, explored, inputs } = context;
  const { file, rules, assessment, quarters } = facts;
  const { id, name, disciplines } = cluster;
  const seat = rules.seats.find((each) => each.id === id) ?? {
    ...noSeat,
    id,
  };
  const need = needs?.clusters[at];
  const available = file.available?.[id];
  const gap = need ? moved(need.needAfterDecisions, -(available ?? 0)) : null;
  const loadAlone = gap && verdictOfGap(gap, rules.verdicts.seat);
  const conditions = conditionsOf(facts, seat, disciplines);
  const verdict = verdictOf(conditions, loadAlone);
  const isSeat = verdict === 'hire' || verdict === 'borrow';
  const lacks = loadAlone === 'hire' || loadAlone === 'borrow';
  return {
    id,
    needNow: need?.needNow ?? null,
    removedByDecisions: need?.removedByDecisions ?? null,
    gap,
    verdict,
    because: becauseOf(verdict, conditions, gap, loadAlone, rules.verdicts.seat, file.asOf),
    role:
      isSeat && needs && gap
        ? seatOutline(
            { assessment, rules, roleRules, load: needs.load },
            cluster,
            seat,
            verdict,
            gap,
          )
        : null,
    name,
    domains: [...seat.domains],
    needAfterDecisions: need?.needAfterDecisions ?? null,
    available: available ?? null,
    loadAlone,
    conditions,
    utilisation: quarters.flatMap(({ quarter, utilisation }) => {
      const value = utilisation.get(id);
      return value === undefined ? [] : [{ quarter: quarterName(quarter), value }];
    }),
    interim: interimOf(inputs, id, verdict, file.asOf),
    costOfDelay: context.costOf(id),
    backlog: needs
      ? projectBacklog(
          needs,
          at,
          available ?? 0,
          inputs.backlogHours?.[id] ?? 0,
          assessment,
          seat,
          rules,
        )
      : null,
    alternatives:
      lacks && explored && gap
        ? alternativesTo(explored, model, at, available ?? 0, gap, rules.verdicts.seat)
        : [],
    withdrawal: withdrawalOf(verdict, name, rules.verdicts.seat),
  };
}

/** A cluster that the rules have no seat for is judged by its load alone. */
const noSeat = { domains: [], roles: [], reportsTo: '', excludes: [], proof: [] };

/** A deadline or a surge carries an interim assignee where decisions or measurements are missing, never a seat. */
function interimOf(
  { deadlines = [] }: HiringInputs,
  cluster: string,
  verdict: HiringVerdict,
  asOf: string,
): ClusterCase['interim'] {
  if (verdict !== 'decide-first' && verdict !== 'measure-first') return [];
  return deadlines
    .filter((deadline) => deadline.cluster === cluster && deadline.until >= asOf)
    .map(({ reason, until, source }) => ({
      reason,
      until,
      source,
      text: `${reason}: an interim assignee until ${until} is justified, a permanent seat is not.`,
    }));
}

function withdrawalOf(verdict: HiringVerdict, name: string, seat: number): string[] {
  if (verdict === 'hire') {
    return [`The P10 gap of ${name}, measured again, is below ${String(seat)}`];
  }
  return verdict === 'borrow'
    ? [`The P50 gap of ${name}, measured again, is below ${String(seat)}`]
    : [];
}
