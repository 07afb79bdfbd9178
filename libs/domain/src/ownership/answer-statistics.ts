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
  const roles: string[] = [];
  const sums: number[] = [];
  const squares: number[] = [];
  const functions: string[] = [];
  let naming = 0;
  let ambiguous = false;
  for (const answer of answers) {
    if (!functions.includes(answer.function)) functions.push(answer.function);
    const named = answer.roles;
    if (named.length === 0) continue;
    naming += 1;
    if (named.length > 1) ambiguous = true;
    const share = 1 / named.length;
    for (const role of named) {
      let at = roles.indexOf(role);
      if (at < 0) {
        at = roles.push(role) - 1;
        sums.push(0);
        squares.push(0);
      }
      sums[at] = (sums[at] as number) + share;
      squares[at] = (squares[at] as number) + share * share;
    }
  }
  return new Statistics(answers.length, naming, functions.length, ambiguous, roles, sums, squares);
}

class Statistics implements AnswerStatistics {
  readonly named: readonly (readonly [role: string, answers: number])[];
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
    roles: readonly string[],
    sums: readonly number[],
    squares: readonly number[],
  ) {
    const named: { role: string; sum: number; squares: number }[] = [];
    for (let at = 0; at < roles.length; at += 1) {
      named.push({
        role: roles[at] as string,
        sum: sums[at] as number,
        squares: squares[at] as number,
      });
    }
    if (named.length > 1) named.sort((a, b) => (a.role < b.role ? -1 : 1));
    let pairs = 0;
    let mode: string | null = null;
    let most = 0;
    for (const { role, sum, squares: own } of named) {
      // Σ over ordered pairs of different respondents of aᵢ bᵢ is the square of the sum less the squares.
      pairs += sum * sum - own;
      if (sum > most + 1e-9) {
        most = sum;
        mode = role;
      }
    }
    this.named = named.map(({ role, sum }) => [role, sum]);
    this.knownness = n === 0 ? 0 : naming / n;
    this.pairwise = naming < 2 ? 0 : pairs / (naming * (naming - 1));
    this.agreement = this.pairwise * this.knownness;
    this.mode = mode;
    this.modalShare = n === 0 ? 0 : most / n;
  }

  /** Worked out when asked for: no score needs it. */
  get entropy(): number {
    if (this.naming < 2) return 0;
    let disorder = 0;
    for (const [, sum] of this.named) disorder -= (sum / this.naming) * ln(sum / this.naming);
    return Math.max(0, disorder) / ln(this.naming);
  }
}
