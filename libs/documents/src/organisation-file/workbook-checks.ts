import type { DataValidation } from 'exceljs';

/** What a spreadsheet lets a person enter; the file is validated again when it is read. */
export type ColumnCheck =
  | { readonly kind: 'choice'; readonly list: string; readonly strict: boolean }
  | { readonly kind: 'date' }
  | { readonly kind: 'number'; readonly from: number; readonly to?: number };

/**
 * A drop-down, a limit or just an input message for cells; undefined where there is nothing to say.
 * `choices` has the range of each named list.
 */
export function validationOf(
  { heading, prompt, check }: { heading: string; prompt?: string; check?: ColumnCheck },
  choices: ReadonlyMap<string, string>,
): DataValidation | undefined {
  // Beyond these lengths a spreadsheet takes the whole file for damaged.
  const message = prompt
    ? {
        showInputMessage: true,
        promptTitle: heading.replace(/ \*$/, '').slice(0, 32),
        prompt: prompt.slice(0, 255),
      }
    : {};
  const base = { allowBlank: true, ...message };
  switch (check?.kind) {
    case 'choice': {
      const range = choices.get(check.list);
      if (range === undefined) throw new Error(`There is no list of choices named ${check.list}`);
      const limit = check.strict ? refusal('Pick one from the list.') : {};
      return { type: 'list', formulae: [range], ...base, ...limit };
    }
    case 'date':
      return {
        type: 'date',
        operator: 'greaterThanOrEqual',
        formulae: [new Date(Date.UTC(2000, 0, 1))],
        ...base,
        ...refusal('Enter a day, for example 2026-09-30.'),
      };
    case 'number': {
      const { from, to } = check;
      return {
        type: 'decimal',
        operator: to === undefined ? 'greaterThanOrEqual' : 'between',
        formulae: to === undefined ? [from] : [from, to],
        ...base,
        ...refusal(`Enter a number from ${from}${to === undefined ? '' : ` to ${to}`}.`),
      };
    }
    default:
      // Its types know no validation that validates nothing; the format does.
      return prompt ? ({ type: 'any', ...base } as unknown as DataValidation) : undefined;
  }
}

const refusal = (error: string) => ({
  showErrorMessage: true,
  errorStyle: 'stop',
  errorTitle: 'Not possible here',
  error,
});
