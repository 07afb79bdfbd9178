import { type FactIndex, indexFacts, namesOf } from '../facts/fact-index.js';
import type { OrganisationFile } from '../facts/organisation-file.js';
import { type CompiledModel, compileModel, idOf } from '../model/compiled-model.js';
import type { BandLevel, MaturityModel } from '../model/maturity-model.js';
import { isCritical } from '../scoring/bands.js';
import { score } from '../scoring/score.js';
import { listed } from '../scoring/derivation/derived.js';
import { applyScenario } from '../what-if/apply-scenario.js';
import { cheapestPath, standpointOf } from './cheapest-path.js';
import { defaultDecider, ownerInFile } from './mends/owner-role.js';
import { mergedScenarios } from './mends/scenario-builder.js';
import type { PathOptions } from './path-choice.js';
import type { OperatingMove, OperatingPlan, PathFact } from './plan-result.js';
import { effortClasses, moveKinds, type MoveKind, type PlanRules, planOf } from './plan-rules.js';
import { windowOf } from './windows.js';

/** Facts that one person would bring about together. */
interface Group {
  readonly domain: number;
  readonly kind: MoveKind;
  readonly to: number;
  readonly facts: PathFact[];
}

/**
 * The cheapest path to a band as moves in the order in which they can be made: first what people can
 * settle soon, and within a window what is decided, then defined, connected and proved; critical and
 * low domains first. The expected figures are measured, not estimated: the file with all moves so
 * far, scored again. They never fall from move to move, unless a move takes a domain out of scope.
 * Windows are offsets in days, never promises. Throws as {@link cheapestPath} does.
 */
export function operatingPlan(
  file: OrganisationFile,
  model: MaturityModel,
  target: string | BandLevel,
  rules: PlanRules,
  options: PathOptions = {},
): OperatingPlan {
  const path = cheapestPath(file, model, target, rules, options);
  const compiled = compileModel(model);
  const index = indexFacts(file, compiled);
  const groups = inOrder(groupsOf(path.facts, index, rules), index);
  const ends = [...new Set(groups.map(({ to }) => to))].sort((a, b) => a - b);
  let after = file;
  const moves = groups.map((group, at): OperatingMove => {
    after = applyScenario(after, mergedScenarios(group.facts.map(({ changes }) => changes)), model);
    return {
      order: at + 1,
      kind: group.kind,
      title: titleOf(group, compiled, rules),
      criteria: group.facts.map(({ domain, criterion }) => ({ domain, criterion })),
      facts: group.facts.map(({ text }) => text),
      ...ownerOf(group, index, rules),
      effort: effortOf(group),
      window: { from: ends[ends.indexOf(group.to) - 1] ?? 0, to: group.to },
      expected: standpointOf(score(after, model)),
    };
  });
  return {
    organisation: file.organisation.name,
    model: model.id,
    asOf: file.asOf,
    target: path.target,
    from: path.from,
    to: moves.at(-1)?.expected ?? path.from,
    path: { facts: path.facts.length, cost: path.cost, minimal: path.minimal },
    moves,
    notes: [...rules.notes],
  };
}

function groupsOf(facts: readonly PathFact[], index: FactIndex, rules: PlanRules): Group[] {
  const groups = new Map<string, Group>();
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

function inOrder(groups: Group[], { file, compiled }: FactIndex): Group[] {
  const standings = score(file, compiled.model).domains;
  const urgency = ({ domain }: Group): number[] => {
    const definition = compiled.domains[domain]?.definition;
    return [
      definition && isCritical(definition, file.profile) ? 0 : 1,
      standings[domain]?.level ?? 0,
      -(definition?.weight ?? 0),
      domain,
    ];
  };
  const order = (group: Group): number[] => [
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

function titleOf(group: Group, { domains }: CompiledModel, rules: PlanRules): string {
  const what = listed(group.facts.map(({ criterion }) => planOf(rules, criterion).what));
  return rules.titles[group.kind]
    .replaceAll('{what}', what)
    .replaceAll('{domain}', domains[group.domain]?.definition.name ?? '');
}

/** The class of the hardest fact. */
const effortOf = ({ facts }: Group): OperatingMove['effort'] =>
  facts.reduce<OperatingMove['effort']>(
    (most, { effort }) =>
      effortClasses.indexOf(effort) > effortClasses.indexOf(most) ? effort : most,
    'hours',
  );

/** Who makes the move: who settles ownership where the owner is to be settled, else the domain's owner. */
function ownerOf(
  { domain, facts }: Group,
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
