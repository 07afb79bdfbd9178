import { parseArgs } from 'node:util';
import { evaluate, type Reading } from './evaluate.js';
import { errorsToText, type EvaluatedPart, toDocument, toText } from './report.js';
import { isWild, type LabelledText } from './role-labels.js';

/** The parts that are measured apart; the last is a part of the second. */
const parts = {
  tuning: { name: 'Tuning', holds: ({ set }: LabelledText) => set === 'tuning' },
  'held-out': { name: 'Held out', holds: ({ set }: LabelledText) => set === 'held-out' },
  wild: { name: 'Held out, unusual layouts', holds: isWild },
};
type PartId = keyof typeof parts;
const partIds: readonly PartId[] = ['tuning', 'held-out', 'wild'];

export const usage = `evaluate-roles [--set tuning|held-out|wild] [--errors [--reveal]] [--json] [--write]

How well the role analysis reads the labelled texts of libs/catalogue/role-texts.

  --set     one part alone
  --errors  what was read otherwise than labelled: by text for tuning, in numbers for what is held out
  --reveal  name the held-out texts too: not for whoever adjusts the analysis
  --json    everything for machines
  --write   write docs/engine/role-evaluation.md (every part)
`;

export interface EvaluationRun {
  texts: readonly LabelledText[];
  disciplines: readonly string[];
  /** Id of the rules that the analysis goes by. */
  rules: string;
  analyse: (text: string) => Reading;
  writeDocument: (document: string) => void;
}

/** What the command prints, and its exit code: 0 done, 2 wrong usage. */
export function runEvaluation(
  words: readonly string[],
  run: EvaluationRun,
): { code: 0 | 2; output: string } {
  const asked = parseWords(words);
  if (typeof asked === 'string') return { code: 2, output: `${asked}\n\n${usage}` };
  if (asked.help) return { code: 0, output: usage };
  const { set, reveal } = asked;
  const evaluated = (asked.write || set === undefined ? partIds : [set]).map((id) => ({
    id,
    name: parts[id].name,
    evaluation: evaluate(run.texts.filter(parts[id].holds), run.disciplines, run.analyse),
  }));
  if (asked.write) run.writeDocument(toDocument(evaluated, run.rules));
  const wanted = evaluated.filter(({ id }) => set === undefined || id === set);
  return {
    code: 0,
    output: asked.json
      ? `${JSON.stringify(toJson(wanted, run.rules, reveal), null, 2)}\n`
      : `${[toText(wanted), ...(asked.errors ? errorTexts(wanted, reveal) : [])].join('\n\n\n')}\n`,
  };
}

type Identified = EvaluatedPart & { id: PartId };

const shown = (id: PartId, reveal: boolean): boolean => id === 'tuning' || reveal;

function errorTexts(wanted: readonly Identified[], reveal: boolean): string[] {
  return wanted.map((part) => errorsToText(part, { reveal: shown(part.id, reveal) }));
}

function toJson(wanted: readonly Identified[], rules: string, reveal: boolean) {
  const sets = wanted.map(({ id, evaluation: { errors, ...figures } }) => [
    id,
    { ...figures, errors: shown(id, reveal) ? errors : errors.length },
  ]);
  return { rules, sets: Object.fromEntries(sets) as Record<string, unknown> };
}

function parseWords(words: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        set: { type: 'string' },
        errors: { type: 'boolean', default: false },
        reveal: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        write: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const set = partIds.find((id) => id === values.set);
    if (values.set !== undefined && set === undefined)
      return `There is no set "${values.set}". Sets: ${partIds.join(', ')}.`;
    return { ...values, set };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
