import type { DomainFacts } from '../../facts/fact-index.js';
import type { RowSection } from '../../facts/organisation-file.js';
import type { CriterionDefinition, DerivationRules } from '../../model/maturity-model.js';

/** Rows of one register that a word rests on; answers are named by the register alone, since they are only told in sum. */
export interface RowsRead {
  readonly section: RowSection;
  readonly rows: readonly object[];
}

/** The words to a reading. */
export interface Reasons {
  readonly because: string;
  /** Last day number on which it stands without a new fact; null where it does not age. */
  readonly validUntil: number | null;
  readonly read: readonly RowsRead[];
}

/** What a register says about one criterion. */
export interface Derived {
  /** 0..1, to be measured against the criterion's threshold; null where the facts have aged out. */
  readonly value: number | null;
  /** Day number of the latest fact read; `asOf` where the register's rows carry no date. */
  readonly observedAt: number;
  /** Put off, since scoring thousands of organisations needs no words. */
  readonly explain: () => Reasons;
}

export interface DerivationContext {
  readonly facts: DomainFacts;
  readonly asOf: number;
  readonly criterion: CriterionDefinition;
  readonly rules: DerivationRules;
  /** Whether a domain counts; handoffs to one that is not applicable drop. */
  readonly inScope: (domain: string) => boolean;
  /** Roles and holders that have accepted any domain. */
  readonly owners: () => ReadonlySet<string>;
}

/** Reads a register, asked only where it has rows; null where they have nothing to say, so that observations speak. */
export type Derivation = (context: DerivationContext) => Derived | null;

export { counted, listed, percent } from '../../facts/wording.js';

export const sentence = (parts: readonly string[]): string => {
  const text = parts.join('; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
};
