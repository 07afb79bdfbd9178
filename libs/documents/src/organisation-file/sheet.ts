/**
 * A cell as it was found. A formula keeps nothing of its result: what a file claims a formula came
 * to is not a fact. An error is what a spreadsheet shows in place of a value (#REF!).
 */
export type Cell =
  string | number | boolean | { readonly date: string } | { readonly problem: 'formula' | 'error' };

export interface SheetRow {
  /** As the person sees it in the spreadsheet: the first row is 1. */
  readonly number: number;
  /** By column, 0-based; empty cells are absent. */
  readonly cells: ReadonlyMap<number, Cell>;
}

/** One sheet of a workbook or one CSV file; rows without content are absent. */
export interface Sheet {
  /** The sheet's name or the file's name, as a person would look for it. */
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

/** "B" for 1, "AA" for 26. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
