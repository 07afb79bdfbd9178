import type { DomainFacts } from '../../facts/fact-index.js';
import type { CriterionDefinition, DerivationRules } from '../../model/maturity-model.js';

/** What a register says about one criterion. */
export interface Derived {
  /** 0..1, to be measured against the criterion's threshold; null where the facts have aged out. */
  readonly value: number | null;
  /** Day number of the latest fact read; `asOf` where the register's rows carry no date. */
  readonly observedAt: number;
  /** Last day number on which it stands without a new fact; null where it does not age. */
  readonly validUntil: number | null;
  /** Put off, since scoring thousands of organisations needs no words. */
  readonly because: () => string;
}

export interface DerivationContext {
  readonly facts: DomainFacts;
  readonly asOf: number;
  readonly criterion: CriterionDefinition;
  readonly rules: DerivationRules;
  /** Whether a domain counts; handoffs to one that is not applicable drop. */
  readonly inScope: (domain: string) => boolean;
}

/** Reads a register; null where the domain has no row there, so that observations speak. */
export type Derivation = (context: DerivationContext) => Derived | null;

export const percent = (share: number): string => {
  // Cut off, not rounded: 79.96 % must not read as the 80 % that it misses.
  const cut = Math.floor(share * 1000 + 1e-6) / 10;
  return `${String(cut)} %`;
};

export const listed = (names: readonly string[]): string =>
  names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${String(count)} ${count === 1 ? one : many}`;
