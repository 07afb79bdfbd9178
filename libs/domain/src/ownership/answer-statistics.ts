import { ln } from '../arithmetic/elementary.js';
import type { OwnerAnswer } from '../facts/fact-index.js';

/** Who is said to own a domain, and how far people agree (engine-contract.md §3). */
export interface AnswerStatistics {
  readonly n: number;
  /** Respondents who named a role. */
  readonly naming: number;
  /** Distinct functions of all n. */
  readonly functions: number;
  /** Answers per role, a shared answer split evenly, in the order of the roles' names. */
  readonly named: readonly (readonly [role: string, answers: number])[];
  readonly knownness: number;
  readonly pairwise: number;
  readonly agreement: number;
  readonly entropy: number;
  /** The role named most; of equals the first by name; null where none is named. */
  readonly mode: string | null;
  /** Its share of all n. */
  readonly modalShare: number;
  readonly ambiguous: boolean;
}

/** @param answers one per respondent, ordered by the number of roles they name. n = 0 gives zeros. */
export function answerStatistics(answers: readonly OwnerAnswer[]): AnswerStatistics {
  const n = answers.length;
  const sums = new Map<string, number>();
  const squares = new Map<string, number>();
  const functions = new Set<string>();
  let naming = 0;
  let ambiguous = false;
  for (const answer of answers) {
    functions.add(answer.function);
    if (answer.roles.length === 0) continue;
    naming += 1;
    if (answer.roles.length > 1) ambiguous = true;
    const share = 1 / answer.roles.length;
    for (const role of answer.roles) {
      sums.set(role, (sums.get(role) ?? 0) + share);
      squares.set(role, (squares.get(role) ?? 0) + share * share);
    }
  }
  const named = [...sums].sort(([a], [b]) => (a < b ? -1 : 1));
  let pairs = 0;
  let disorder = 0;
  let mode: string | null = null;
  let most = 0;
  for (const [role, sum] of named) {
    // Σ over ordered pairs of different respondents of aᵢ bᵢ is the square of the sum less the squares.
    pairs += sum * sum - (squares.get(role) ?? 0);
    disorder -= (sum / naming) * ln(sum / naming);
    if (sum > most + 1e-9) {
      most = sum;
      mode = role;
    }
  }
  const knownness = n === 0 ? 0 : naming / n;
  const pairwise = naming < 2 ? 0 : pairs / (naming * (naming - 1));
  return {
    n,
    naming,
    functions: functions.size,
    named,
    knownness,
    pairwise,
    agreement: pairwise * knownness,
    entropy: naming < 2 ? 0 : Math.max(0, disorder) / ln(naming),
    mode,
    modalShare: n === 0 ? 0 : most / n,
    ambiguous,
  };
}
