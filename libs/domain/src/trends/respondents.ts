import { type DomainFacts, type OwnerAnswer } from '../facts/fact-index.js';
import type { CriterionDefinition } from '../model/maturity-model.js';
import { answerStatistics } from '../ownership/answer-statistics.js';
import { satisfactionOf } from '../scoring/criteria-table.js';
import { ownerAgreed } from '../scoring/derivation/owner-agreed.js';
import type { Evaluated } from './evaluated.js';

/**
 * What the answers would say had only the circle of respondents changed: who was asked both times is
 * taken at the earlier word and age of it, whoever is new at the new one, and the recorded owner is
 * the earlier one. 0..1; unknown counts 0.
 *
 * @param aged whether the earlier words have aged by the days in between
 */
export function agreementOfNewCircle(
  before: Evaluated,
  after: Evaluated,
  domain: number,
  criterion: CriterionDefinition,
  aged = false,
): number {
  const was = before.index.domains[domain] as DomainFacts;
  const is = after.index.domains[domain] as DomainFacts;
  const days = aged ? 0 : after.index.asOf - before.index.asOf;
  const earlier = new Map(was.answers.map((answer) => [answer.respondent, answer]));
  const circle = is.answers
    .map((answer): OwnerAnswer => {
      const word = earlier.get(answer.respondent);
      return word ? { ...word, day: word.day === null ? null : word.day + days } : answer;
    })
    .sort((a, b) => a.roles.length - b.roles.length);
  const { compiled, asOf, owners } = after.index;
  const derived = ownerAgreed({
    facts: { ...was, answers: circle, statistics: answerStatistics(circle) },
    asOf,
    criterion,
    rules: compiled.model.derivation,
    inScope: () => true,
    owners,
  });
  const value = derived?.value ?? null;
  return value === null ? 0 : satisfactionOf(value, criterion);
}

/** Who was asked both times and how many in all, in one domain. */
export function circleOf(
  before: Evaluated,
  after: Evaluated,
  domain: number,
): { same: number; earlier: number; later: number } {
  const people = ({ index }: Evaluated): Set<string> =>
    new Set(index.domains[domain]?.answers.map(({ respondent }) => respondent));
  const [was, is] = [people(before), people(after)];
  return {
    same: [...is].filter((person) => was.has(person)).length,
    earlier: was.size,
    later: is.size,
  };
}

/**
 * Respondents asked both times over the larger of the two circles, 0..1; null where nobody was asked
 * at either time (domain.md §6, Quarter rules).
 */
export function respondentOverlap(before: Evaluated, after: Evaluated): number | null {
  const people = ({ index }: Evaluated): Set<string> =>
    new Set(index.domains.flatMap(({ answers }) => answers.map(({ respondent }) => respondent)));
  const [was, is] = [people(before), people(after)];
  const larger = Math.max(was.size, is.size);
  return larger === 0 ? null : [...is].filter((person) => was.has(person)).length / larger;
}
