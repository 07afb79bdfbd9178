import { roleVerdicts } from '@rolewright/domain';
import type { Evaluation, Measure, TextErrors } from './evaluate.js';

/** One part of the labelled texts: its name, what it is, and how it was read. */
export interface EvaluatedPart {
  name: string;
  evaluation: Evaluation;
}

const share = (value: number | null): string => (value === null ? '–' : value.toFixed(2));

const heads = ['', 'precision', 'recall', 'support', 'right', 'too much', 'missed'];

function measureRow(name: string, one: Measure): string[] {
  const counts = [one.support, one.right, one.tooMuch, one.missed].map(String);
  return [name, share(one.precision), share(one.recall), ...counts];
}

function disciplineRows({ disciplines, micro, macro }: Evaluation): string[][] {
  return [
    ...Object.entries(disciplines).map(([id, one]) => measureRow(id, one)),
    measureRow('micro', micro),
    ['macro', share(macro.precision), share(macro.recall), '', '', '', ''],
  ];
}

function confusionRows({ confusion }: Evaluation): string[][] {
  return roleVerdicts.map((label) => [
    label,
    ...roleVerdicts.map((verdict) => String(confusion[label][verdict])),
  ]);
}

const confusionHeads = ['label \\ analysis', ...roleVerdicts];

function verdictSentence({ texts, verdictsRight, verdictsWithinOne }: Evaluation): string {
  return (
    `Of ${texts} texts, a share of ${share(verdictsRight)} gets the label's verdict, ` +
    `${share(verdictsWithinOne)} that or its neighbour.`
  );
}

/** Tables for a terminal. */
export function toText(parts: readonly EvaluatedPart[]): string {
  return parts
    .map(({ name, evaluation }) =>
      [
        `${name} (${evaluation.texts} texts)`,
        columns([heads, ...disciplineRows(evaluation)]),
        columns([confusionHeads, ...confusionRows(evaluation)]),
        verdictSentence(evaluation),
      ].join('\n\n'),
    )
    .join('\n\n\n');
}

/** What was read otherwise than labelled: by text, or, where the texts are to stay unseen, their numbers alone. */
export function errorsToText(
  { name, evaluation }: EvaluatedPart,
  { reveal }: { reveal: boolean },
): string {
  const { errors } = evaluation;
  if (reveal) {
    const lines = errors.flatMap(errorLines);
    return [`${name}: texts read otherwise`, ...(lines.length > 0 ? lines : ['  none'])].join('\n');
  }
  const { tooMuch, missed } = evaluation.micro;
  const verdicts = errors.filter(({ verdict }) => verdict).length;
  return (
    `${name}: ${errors.length} texts read otherwise: ${tooMuch} disciplines too much, ` +
    `${missed} missed, ${verdicts} verdicts. (--reveal names them.)`
  );
}

function errorLines({ file, tooMuch, missed, verdict }: TextErrors): string[] {
  return [
    `  ${file}`,
    ...tooMuch.map(({ discipline, phrases }) => `    + ${discipline}: ${phrases.join(' | ')}`),
    ...missed.map((discipline) => `    - ${discipline}`),
    ...(verdict
      ? [`    ${verdict.label}, read as ${verdict.analysis} (${verdict.index.toFixed(0)})`]
      : []),
  ];
}

function columns(rows: readonly string[][]): string {
  const widths = widthsOf(rows);
  return rows
    .map((row) =>
      row
        .map((cell, at) =>
          at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function widthsOf(rows: readonly string[][]): number[] {
  return (rows[0] ?? []).map((_, at) => Math.max(3, ...rows.map((row) => row[at]?.length ?? 0)));
}

/** A Markdown table, first column left, the others right, as Prettier writes it. */
function table(rows: readonly string[][]): string {
  const widths = widthsOf(rows);
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = widths.map((width, at) =>
    at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  const [head = [], ...body] = rows.map((row) =>
    row.map((cell, at) =>
      at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
    ),
  );
  return [line(head), line(rule), ...body.map(line)].join('\n');
}

/** `docs/engine/role-evaluation.md`. */
export function toDocument(parts: readonly EvaluatedPart[], rules: string): string {
  const sections = parts.flatMap(({ name, evaluation }) => [
    `## ${name}`,
    table([heads, ...disciplineRows(evaluation)]),
    table([confusionHeads.map((head) => head.replace('\\', '/')), ...confusionRows(evaluation)]),
    verdictSentence(evaluation),
  ]);
  return `${[...introduction(rules), ...sections, ...caution()].join('\n\n')}\n`;
}

function introduction(rules: string): string[] {
  return [
    '# How well the role analysis reads',
    `The analysis (\`${rules}\`) against the [labelled role texts](../../libs/catalogue/role-texts/README.md), written by`,
    '```sh\nnpm run -w @rolewright/catalogue evaluate-roles -- --write\n```',
    'The labels were given by reading, before the analysis had read anything. Texts of the set _tuning_ may be looked at while lexicon and rules are adjusted; those _held out_ may not, so their figures are the ones to quote. _Unusual layouts_ is a part of the held-out set: pasted pages, posts, letters, tables, circulars.',
    'Precision: how much of what the analysis calls covered is covered by the label. Recall: how much of what the label calls covered the analysis finds. Micro counts every decision alike, macro every discipline. A precision without a find is 0 where there was something to find, and left out otherwise.',
  ];
}

function caution(): string[] {
  return [
    '## What the figures do not say',
    'One reader gave the labels, and wrote the texts too: another would differ here and there, most about small shares of a post and about who may decide. With few texts a discipline, one text moves a figure by several points. The texts are in English; invented posts are tidier than life in ways that their author does not see.',
  ];
}
