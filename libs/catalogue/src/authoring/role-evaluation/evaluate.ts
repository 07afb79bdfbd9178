import { type RoleAnalysis, type RoleVerdict, roleVerdicts } from '@rolewright/domain';
import type { LabelledText } from './role-labels.js';

/** What the evaluation needs of an analysis. */
export type Reading = Pick<RoleAnalysis, 'covered' | 'verdict' | 'index' | 'matches'>;

export interface Measure {
  /** Covered by label and by analysis. */
  right: number;
  /** By the analysis alone. */
  tooMuch: number;
  /** By the label alone. */
  missed: number;
  /** By the label. */
  support: number;
  /** 0..1; null where nothing was found and nothing was to be found. */
  precision: number | null;
  /** 0..1; null without support. */
  recall: number | null;
}

export interface TextErrors {
  file: string;
  /** Covered by the analysis alone, with the phrases that made it so. */
  tooMuch: { discipline: string; phrases: string[] }[];
  missed: string[];
  verdict: { label: RoleVerdict; analysis: RoleVerdict; index: number } | null;
}

export interface Evaluation {
  texts: number;
  disciplines: Record<string, Measure>;
  /** Every decision of every text counts alike. */
  micro: Measure;
  /** Every discipline counts alike: the means of those that are not null. */
  macro: { precision: number | null; recall: number | null };
  /** `confusion[label][analysis]`, numbers of texts. */
  confusion: Record<RoleVerdict, Record<RoleVerdict, number>>;
  /** Share of texts with the label's verdict; null without texts. */
  verdictsRight: number | null;
  /** Share with the label's verdict or its neighbour. */
  verdictsWithinOne: number | null;
  /** Of the texts that are not read as labelled. */
  errors: TextErrors[];
}

/** How an analysis reads labelled texts, by discipline and by verdict. */
export function evaluate(
  texts: readonly LabelledText[],
  disciplines: readonly string[],
  analyse: (text: string) => Reading,
): Evaluation {
  const read = texts.map((label) => ({ label, reading: analyse(label.text) }));
  const measures = disciplines.map((id) => {
    const pairs = read.map(({ label, reading }) => ({
      wanted: id in label.covered,
      found: reading.covered.includes(id),
    }));
    const count = (wanted: boolean, found: boolean): number =>
      pairs.filter((pair) => pair.wanted === wanted && pair.found === found).length;
    return [id, measure(count(true, true), count(false, true), count(true, false))] as const;
  });
  const all = measures.map(([, one]) => one);
  const sum = (key: 'right' | 'tooMuch' | 'missed'): number =>
    all.reduce((total, one) => total + one[key], 0);
  const steps = read.map(({ label, reading }) =>
    Math.abs(roleVerdicts.indexOf(label.verdict) - roleVerdicts.indexOf(reading.verdict)),
  );
  return {
    texts: texts.length,
    disciplines: Object.fromEntries(measures),
    micro: measure(sum('right'), sum('tooMuch'), sum('missed')),
    macro: {
      precision: mean(all.map(({ precision }) => precision)),
      recall: mean(all.map(({ recall }) => recall)),
    },
    confusion: confusionOf(read.map(({ label, reading }) => [label.verdict, reading.verdict])),
    verdictsRight: share(steps, (step) => step === 0),
    verdictsWithinOne: share(steps, (step) => step <= 1),
    errors: read.flatMap(({ label, reading }) => errorsOf(label, reading)),
  };
}

function measure(right: number, tooMuch: number, missed: number): Measure {
  const support = right + missed;
  const found = right + tooMuch;
  return {
    right,
    tooMuch,
    missed,
    support,
    precision: found > 0 ? right / found : support > 0 ? 0 : null,
    recall: support > 0 ? right / support : null,
  };
}

function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length > 0 ? known.reduce((sum, value) => sum + value, 0) / known.length : null;
}

function share(values: readonly number[], counts: (value: number) => boolean): number | null {
  return values.length > 0 ? values.filter(counts).length / values.length : null;
}

function confusionOf(pairs: readonly (readonly [RoleVerdict, RoleVerdict])[]) {
  const row = (label: RoleVerdict): Record<RoleVerdict, number> =>
    byVerdict((analysis) => pairs.filter(([l, a]) => l === label && a === analysis).length);
  return byVerdict(row);
}

function byVerdict<T>(value: (verdict: RoleVerdict) => T): Record<RoleVerdict, T> {
  return {
    realistic: value('realistic'),
    stretched: value('stretched'),
    hybrid: value('hybrid'),
    frankenstein: value('frankenstein'),
  };
}

function errorsOf(label: LabelledText, reading: Reading): TextErrors[] {
  const tooMuch = reading.covered
    .filter((id) => !(id in label.covered))
    .map((discipline) => ({
      discipline,
      phrases: reading.matches.filter((m) => m.discipline === discipline).map((m) => m.phrase),
    }));
  const missed = Object.keys(label.covered).filter((id) => !reading.covered.includes(id));
  const verdict =
    reading.verdict === label.verdict
      ? null
      : { label: label.verdict, analysis: reading.verdict, index: reading.index };
  return tooMuch.length + missed.length > 0 || verdict
    ? [{ file: label.file, tooMuch, missed, verdict }]
    : [];
}
