import { earliestOf } from '../../facts/calendar.js';
import { type OwnerAnswer, recordedOwner } from '../../facts/fact-index.js';
import { type AnswerStatistics, answerStatistics } from '../../ownership/answer-statistics.js';
import { atLeast } from '../../model/compiled-model.js';
import type { DerivationRules } from '../../model/maturity-model.js';
import { type Derivation, counted, percent } from './derived.js';

/**
 * E2 from answers: enough respondents from enough functions name the recorded owner. Answers older
 * than the criterion's validity no longer count; where only they made the agreement, it is unknown.
 */
export const ownerAgreed: Derivation = ({ facts, asOf, criterion, rules }) => {
  const { answers } = facts;
  if (answers.length === 0) return null;
  const owner = recordedOwner(facts);
  const isFresh = ({ day }: OwnerAnswer): boolean =>
    day === null || asOf - day <= criterion.validDays;
  const all = answers.every(isFresh);
  const fresh = all ? answers : answers.filter(isFresh);
  const now = all ? facts.statistics : answerStatistics(fresh);
  const agreed = agrees(now, owner, rules.agreement);
  const aged = !agreed && !all && agrees(facts.statistics, owner, rules.agreement);
  return {
    value: aged ? null : agreed ? 1 : 0,
    observedAt: latestDay(answers, asOf),
    explain: () => ({
      because: aged
        ? 'The answers that agreed are too old to count; ask again.'
        : words(now, owner, rules.agreement),
      validUntil: agreed
        ? earliestOf(fresh.map(({ day }) => day ?? asOf)) + criterion.validDays
        : null,
      read: [
        { section: 'answers', rows: [] },
        { section: 'assignments', rows: facts.assignments },
      ],
    }),
  };
};

/** An undated answer is taken for one of today. */
function latestDay(answers: readonly OwnerAnswer[], asOf: number): number {
  let latest = -Infinity;
  for (const { day } of answers) latest = Math.max(latest, day ?? asOf);
  return latest;
}

function agrees(
  { n, functions, mode, modalShare }: AnswerStatistics,
  owner: string | null,
  rules: DerivationRules['agreement'],
): boolean {
  return (
    n >= rules.respondents &&
    functions >= rules.functions &&
    atLeast(modalShare, rules.modalShare) &&
    mode === owner
  );
}

function words(
  { n, functions, mode, modalShare }: AnswerStatistics,
  owner: string | null,
  rules: DerivationRules['agreement'],
): string {
  if (n < rules.respondents || functions < rules.functions) {
    return `${counted(n, 'respondent')} from ${counted(functions, 'function')}; at least ${String(rules.respondents)} from ${String(rules.functions)} are needed.`;
  }
  if (mode === null) return `None of ${counted(n, 'respondent')} could name an owner.`;
  const named = `${mode} is named by ${percent(modalShare)} of ${counted(n, 'respondent')}`;
  if (!atLeast(modalShare, rules.modalShare))
    return `${named}; ${percent(rules.modalShare)} must agree.`;
  if (owner === null) return `${named}, but no single owner is recorded.`;
  return mode === owner
    ? `${named}, and is the recorded owner.`
    : `${named}, but ${owner} is recorded.`;
}
