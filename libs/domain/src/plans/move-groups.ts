import { type FactIndex, namesOf } from '../facts/fact-index.js';
import { type CompiledModel, idOf } from '../model/compiled-model.js';
import { isCritical } from '../scoring/bands.js';
import { listed } from '../scoring/derivation/derived.js';
import { score } from '../scoring/score.js';
import { defaultDecider, ownerInFile } from './mends/owner-role.js';
import type { OperatingMove, PathFact } from './plan-result.js';
import { effortClasses, moveKinds, type MoveKind, type PlanRules, planOf } from './plan-rules.js';
import { windowOf } from './windows.js';

/** Facts that one person would bring about together. */
export interface MoveGroup {
  readonly domain: number;
  readonly kind: MoveKind;
  readonly to: number;
  readonly facts: PathFact[];
}

/** Facts as moves in the order in which they can be made. */
export const moveGroups = (
  facts: readonly PathFact[],
  index: FactIndex,
  rules: PlanRules,
): MoveGroup[] => inOrder(groupsOf(facts, index, rules), index);

function groupsOf(facts: readonly PathFact[], index: FactIndex, rules: PlanRules): MoveGroup[] {
  const groups = new Map<string, MoveGroup>();
  for (const fact of facts) {
    const { kind } = planOf(rules, fact.criterion);
    const to = windowOf(fact, index, rules);
    const key = `${fact.domain} ${kind} ${String(to)}`;
    const group = groups.get(key);
    if (group) group.facts.push(fact);
    else {
      const domain = index.compiled.domainIndex.get(fact.domain) ?? -1;
      groups.set(key, { domain, kind, to, facts: [fact] });
    }
  }
  return [...groups.values()];
}

function inOrder(groups: MoveGroup[], { file, compiled }: FactIndex): MoveGroup[] {
  const standings = score(file, compiled.model).domains;
  const urgency = ({ domain }: MoveGroup): number[] => {
    const definition = compiled.domains[domain]?.definition;
    return [
      definition && isCritical(definition, file.profile) ? 0 : 1,
      standings[domain]?.level ?? 0,
      -(definition?.weight ?? 0),
      domain,
    ];
  };
  const order = (group: MoveGroup): number[] => [
    group.to,
    moveKinds.indexOf(group.kind),
    ...urgency(group),
  ];
  return groups
    .map((group) => ({ group, by: order(group) }))
    .sort((a, b) => {
      const at = a.by.findIndex((value, place) => value !== b.by[place]);
      return at < 0 ? 0 : (a.by[at] ?? 0) - (b.by[at] ?? 0);
    })
    .map(({ group }) => group);
}

/** The move's title by its kind. */
export function titleOf(group: MoveGroup, { domains }: CompiledModel, rules: PlanRules): string {
  const what = listed(group.facts.map(({ criterion }) => planOf(rules, criterion).what));
  return rules.titles[group.kind]
    .replaceAll('{what}', what)
    .replaceAll('{domain}', domains[group.domain]?.definition.name ?? '');
}

/** The class of the hardest fact. */
export const effortOf = ({ facts }: MoveGroup): OperatingMove['effort'] =>
  facts.reduce<OperatingMove['effort']>(
    (most, { effort }) =>
      effortClasses.indexOf(effort) > effortClasses.indexOf(most) ? effort : most,
    'hours',
  );

/** Who makes the move: who settles ownership where the owner is to be settled, else the domain's owner. */
export function ownerOf(
  { domain, facts }: MoveGroup,
  index: FactIndex,
  rules: PlanRules,
): Pick<OperatingMove, 'ownerRole' | 'ownerFrom'> {
  const { criteria } = index.compiled.model;
  const settlesOwner = facts.some(
    ({ criterion }) => criteria.find(({ id }) => id === criterion)?.derivedBy === 'owner-known',
  );
  if (settlesOwner) return arbiter(index, rules);
  const own = index.domains[domain];
  const recorded = own === undefined ? null : ownerInFile(own);
  if (recorded !== null) return { ownerRole: recorded, ownerFrom: 'file' };
  const suggested = own === undefined ? null : defaultDecider(own.domain.definition);
  return { ownerRole: suggested ?? rules.placeholders.role, ownerFrom: 'model' };
}

/** Whoever decides on ownership, by the file, else by the model. */
function arbiter(
  { compiled, domains }: FactIndex,
  { ownershipDecision, placeholders }: PlanRules,
): Pick<OperatingMove, 'ownerRole' | 'ownerFrom'> {
  const facts = domains[compiled.domainIndex.get(ownershipDecision.domain) ?? -1];
  const listedDecisions = facts?.domain.decisions;
  const recorded = (facts?.decisions ?? [])
    .filter(
      (row) =>
        listedDecisions && idOf(listedDecisions, row.decision) === ownershipDecision.decision,
    )
    .flatMap(({ decider }) => namesOf(decider));
  const [only, ...others] = [...new Set(recorded)];
  if (only !== undefined && others.length === 0) return { ownerRole: only, ownerFrom: 'file' };
  const suggested = listedDecisions?.entries.find(({ id }) => id === ownershipDecision.decision);
  return { ownerRole: suggested?.decider ?? placeholders.role, ownerFrom: 'model' };
}
