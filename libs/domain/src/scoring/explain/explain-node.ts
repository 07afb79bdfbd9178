import type { FactReference } from '../../facts/fact-reference.js';
import type { RowSection } from '../../facts/organisation-file.js';
import type { BandLevel } from '../../model/maturity-model.js';

export type ExplainKind = 'result' | 'rule' | 'measure' | 'domain' | 'criterion' | 'fact';

/** One step of the way from a result down to single facts. */
export interface ExplainNode {
  /** Stable path, e.g. `band/critical-domain/AGT/R1`. */
  id: string;
  kind: ExplainKind;
  title: string;
  /** In plain words, with the arithmetic that made the value; figures are shortened, `value` is not. */
  text: string;
  value: number | string | null;
  /** Of criteria and rules; null elsewhere. */
  state: 'holds' | 'fails' | 'unknown' | null;
  facts: FactReference[];
  children: ExplainNode[];
}

/** The smallest next fact that lifts a domain. */
export interface NextFact {
  domain: string;
  /** The criteria that it makes hold, or, where none holds yet, the one that it brings nearer. */
  criteria: string[];
  /** What to do and record, in plain words. */
  text: string;
  section: RowSection;
  levelAfter: BandLevel;
  /** 0..100 */
  scoreAfter: number;
}
