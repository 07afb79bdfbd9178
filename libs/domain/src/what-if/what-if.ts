import type { OrganisationFile } from '../facts/organisation-file.js';
import type { MaturityModel } from '../model/maturity-model.js';
import { evaluatePains } from '../pains/evaluate-pains.js';
import type { PainRules } from '../pains/pain-rules.js';
import type { PainOptions, PainStatus } from '../pains/pain-status.js';
import { ownershipOf } from '../ownership/analyse-ownership.js';
import type { OwnershipResult } from '../ownership/ownership-result.js';
import { assess } from '../scoring/assessment.js';
import type { CriterionExplanation, DomainScore, ScoreResult } from '../scoring/score-result.js';
import { scoreOf } from '../scoring/score.js';
import { applyScenario } from './apply-scenario.js';
import type { Scenario } from './scenario.js';
import type {
  Change,
  DomainChange,
  FlagChange,
  NumberChange,
  PainChange,
  ScenarioDifference,
  WhatIf,
} from './what-if-result.js';

/**
 * An organisation's result without and with a scenario, and what lies between the two. Throws
 * INPUT_INVALID with every fault where the scenario does not fit the file.
 *
 * @param pains where given, the pains whose state the scenario changes are told as well
 */
export function whatIf(
  file: OrganisationFile,
  scenario: Scenario,
  model: MaturityModel,
  pains?: PainsToWatch,
): WhatIf {
  return filesCompared(file, applyScenario(file, scenario, model), model, pains);
}

/** The same for two files of the same organisation and day, where what differs is no scenario. */
export function filesCompared(
  file: OrganisationFile,
  after: OrganisationFile,
  model: MaturityModel,
  pains?: PainsToWatch,
): WhatIf {
  const was = measured(file, model, pains);
  const is = measured(after, model, pains);
  return {
    before: was.score,
    after: is.score,
    difference: differenceOf(was, is, model),
  };
}

/** Pains by their rules, with the history and triggers that they are judged by. */
export interface PainsToWatch extends PainOptions {
  readonly rules: readonly PainRules[];
}

interface Measured {
  readonly score: ScoreResult;
  readonly ownership: OwnershipResult;
  readonly pains: readonly PainStatus[] | null;
}

function measured(
  file: OrganisationFile,
  model: MaturityModel,
  pains: PainsToWatch | undefined,
): Measured {
  const assessment = assess(file, model);
  return {
    score: scoreOf(assessment),
    ownership: ownershipOf(assessment),
    pains: pains ? evaluatePains(file, model, pains.rules, pains) : null,
  };
}

function differenceOf(was: Measured, is: Measured, model: MaturityModel): ScenarioDifference {
  const [before, after] = [was.score, is.score];
  return {
    band: change(before.band, after.band),
    level: change(before.level, after.level),
    index: numberChange(before.index, after.index),
    mean: numberChange(before.mean, after.mean),
    binding: change(before.binding, after.binding),
    bindingDomains: change(before.bindingDomains, after.bindingDomains),
    interval: change(before.interval, after.interval),
    confidence: numberChange(before.confidence.value, after.confidence.value),
    domains: before.domains.flatMap((domain, at) =>
      domainChange(domain, after.domains[at] as DomainScore, model),
    ),
    flags: {
      raised: flagsWithout(is.ownership, was.ownership),
      cleared: flagsWithout(was.ownership, is.ownership),
    },
    handoffs: handoffChanges(was.ownership, is.ownership),
    pains: painChanges(was.pains, is.pains),
  };
}

const change = <Value>(before: Value, after: Value): Change<Value> => ({ before, after });
const numberChange = (before: number, after: number): NumberChange => ({
  before,
  after,
  change: after - before,
});

function domainChange(
  before: DomainScore,
  after: DomainScore,
  model: MaturityModel,
): DomainChange[] {
  const criteria = model.criteria.flatMap(({ id: criterion }) => {
    const states = change(stateOf(before, criterion), stateOf(after, criterion));
    return states.before === states.after ? [] : [{ criterion, ...states }];
  });
  const same =
    criteria.length === 0 &&
    before.score === after.score &&
    before.notApplicable === after.notApplicable;
  if (same) return [];
  return [
    {
      id: before.id,
      band: change(before.band, after.band),
      level: change(before.level, after.level),
      score: numberChange(before.score, after.score),
      notApplicable: change(before.notApplicable, after.notApplicable),
      criteria,
    },
  ];
}

const stateOf = (domain: DomainScore, criterion: string): CriterionExplanation['state'] =>
  domain.holds.includes(criterion)
    ? 'holds'
    : domain.fails.includes(criterion)
      ? 'fails'
      : 'unknown';

/** The flags of one result that the other does not have, in its order. */
function flagsWithout(one: OwnershipResult, other: OwnershipResult): FlagChange[] {
  const ofDomains = one.domains.flatMap(({ id, flags, flagFacts }, at): FlagChange[] =>
    flags
      .filter((flag) => !other.domains[at]?.flags.includes(flag))
      .map((flag) => ({ domain: id, flag, facts: flagFacts[flag] ?? [] })),
  );
  const ofOrganisation = one.organisation.flags
    .filter((flag) => !other.organisation.flags.includes(flag))
    .map((flag): FlagChange => ({
      domain: null,
      flag,
      facts: one.organisation.flagFacts[flag] ?? [],
    }));
  return [...ofDomains, ...ofOrganisation];
}

function handoffChanges(was: OwnershipResult, is: OwnershipResult): ScenarioDifference['handoffs'] {
  const key = (edge: { from: string; to: string }): string => `${edge.from} ${edge.to}`;
  const before = new Map(was.handoffs.map((edge) => [key(edge), edge.state]));
  const after = new Map(is.handoffs.map((edge) => [key(edge), edge.state]));
  return [...new Map([...was.handoffs, ...is.handoffs].map((edge) => [key(edge), edge])).values()]
    .map(({ from, to }) => ({
      from,
      to,
      before: before.get(`${from} ${to}`) ?? null,
      after: after.get(`${from} ${to}`) ?? null,
    }))
    .filter((edge) => edge.before !== edge.after);
}

function painChanges(
  was: readonly PainStatus[] | null,
  is: readonly PainStatus[] | null,
): PainChange[] | null {
  if (!was || !is) return null;
  return was.flatMap(({ id, title, state }, at) => {
    const after = is[at]?.state ?? state;
    return after === state ? [] : [{ id, title, state: change<string>(state, after) }];
  });
}
