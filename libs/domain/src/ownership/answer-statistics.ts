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
  // Plain lists: a domain has few roles and functions, and a score asks this of every domain.
  const tallies: Tally[] = [];
  const functions: string[] = [];
  let naming = 0;
  let ambiguous = false;
  for (const { function: name, roles } of answers) {
    if (!functions.includes(name)) functions.push(name);
    if (roles.length === 0) continue;
    naming += 1;
    if (roles.length > 1) ambiguous = true;
    const share = 1 / roles.length;
    for (const role of roles) {
      const tally = tallyOf(role, tallies);
      if (tally) {
        tally.sum += share;
        tally.squares += share * share;
      } else {
        tallies.push({ role, sum: share, squares: share * share });
      }
    }
  }
  if (tallies.length > 1) tallies.sort((a, b) => (a.role < b.role ? -1 : 1));
  return new Statistics(answers.length, naming, functions.length, ambiguous, tallies);
}

interface Tally {
  readonly role: string;
  sum: number;
  squares: number;
}

function tallyOf(role: string, tallies: readonly Tally[]): Tally | null {
  for (const tally of tallies) if (tally.role === role) return tally;
  return null;
}

class Statistics implements AnswerStatistics {
  readonly knownness: number;
  readonly pairwise: number;
  readonly agreement: number;
  readonly mode: string | null;
  readonly modalShare: number;

  constructor(
    readonly n: number,
    readonly naming: number,
    readonly functions: number,
    readonly ambiguous: boolean,
    private readonly tallies: readonly Tally[],
  ) {
    let pairs = 0;
    let mode: string | null = null;
    let most = 0;
    for (const { role, sum, squares } of tallies) {
      // Σ over ordered pairs of different respondents of aᵢ bᵢ is the square of the sum less the squares.
      pairs += sum * sum - squares;
      if (sum > most + 1e-9) {
        most = sum;
        mode = role;
      }
    }
    this.knownness = n === 0 ? 0 : naming / n;
    this.pairwise = naming < 2 ? 0 : pairs / (naming * (naming - 1));
    this.agreement = this.pairwise * this.knownness;
    this.mode = mode;
    this.modalShare = n === 0 ? 0 : most / n;
  }

  get named(): readonly (readonly [role: string, answers: number])[] {
    return this.tallies.map(({ role, sum }) => [role, sum]);
  }

  /** Worked out when asked for: no score needs it. */
  get entropy(): number {
    if (this.naming < 2) return 0;
    let disorder = 0;
    for (const { sum } of this.tallies) disorder -= (sum / this.naming) * ln(sum / this.naming);
    return Math.max(0, disorder) / ln(this.naming);
  }
}
