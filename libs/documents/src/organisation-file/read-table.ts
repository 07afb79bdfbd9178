import type { FileFault } from '@rolewright/domain';
import { codecs, type Plain, type ValueCell } from './cell-codecs.js';
import { withoutGuard } from './formula-guard.js';
import { limits } from './limits.js';
import { heading, nameKey, type Column, type SectionLayout } from './section-layouts.js';
import { columnLetters, type Cell, type Sheet, type SheetRow } from './sheet.js';
import { printable } from './zip-archive.js';

export interface TableRow {
  readonly number: number;
  readonly values: { [key: string]: Plain };
  /** Cells that hold no value that could count, by the key of their column. */
  readonly problems: readonly { key: string; message: string; mend: string }[];
}

export interface Table {
  /** False where the headings are such that the rows cannot be understood. */
  readonly readable: boolean;
  readonly rows: readonly TableRow[];
  readonly faults: readonly FileFault[];
}

type Heading = { column: Column } | { quarter: string } | { guide: true };

/** Reads a sheet by its headings, wherever their columns stand, and its rows as plain values. */
export function readTable(sheet: Sheet, layout: SectionLayout): Table {
  const [head, ...body] = sheet.rows;
  if (!head) return { readable: true, rows: [], faults: [] };
  const faults: FileFault[] = [];
  const headings = readHeadings(head, layout, (column, message, mend) =>
    faults.push({
      path: layout.section,
      sheet: sheet.name,
      row: head.number,
      message: `${cellName(column, head)}: ${message}`,
      mend,
    }),
  );
  const found = [...headings.values()];
  const has = (key: string) => found.some((each) => 'column' in each && each.column.key === key);
  const missing = layout.columns.filter(
    ({ key, required }) =>
      required && !has(key) && !(key === 'readings' && found.some((each) => 'quarter' in each)),
  );
  if (missing.length > 0) {
    faults.push({
      path: layout.section,
      sheet: sheet.name,
      row: head.number,
      message: `The first row has no heading ${missing.map(({ key }) => `"${heading(key)}"`).join(', ')}.`,
      mend: `Give the table the headings ${layout.columns.map(({ key }) => heading(key)).join(', ')}; take the blank workbook as the pattern.`,
    });
    return { readable: false, rows: [], faults };
  }
  const rows: TableRow[] = [];
  let strays = 0;
  for (const row of body) {
    for (const column of row.cells.keys()) {
      if (headings.has(column) || head.cells.has(column)) continue;
      strays += 1;
      if (strays > limits.faultsListed) continue;
      faults.push({
        path: layout.section,
        sheet: sheet.name,
        row: row.number,
        message: `${cellName(column, row)} stands under no heading.`,
        mend: 'Give its column a heading, or delete the cell.',
      });
    }
    const read = readRow(row, headings);
    if (counts(read, layout)) rows.push(read);
  }
  return { readable: true, rows, faults };
}

function readHeadings(
  head: SheetRow,
  layout: SectionLayout,
  fault: (column: number, message: string, mend: string) => void,
): Map<number, Heading> {
  const headings = new Map<number, Heading>();
  const taken = new Set<string>();
  for (const [position, cell] of head.cells) {
    const name = typeof cell === 'object' ? '' : String(cell);
    const key = nameKey(name);
    const column = layout.columns.find((each) => nameKey(each.key) === key);
    const quarter = layout.section === 'metrics' ? quarterOf(name) : undefined;
    if (layout.guides?.some((guide) => nameKey(guide) === key))
      headings.set(position, { guide: true });
    else if (column) headings.set(position, { column });
    else if (quarter !== undefined) headings.set(position, { quarter });
    else {
      fault(
        position,
        `"${printable(name)}" is no heading of this section.`,
        `Use ${layout.columns.map((each) => heading(each.key)).join(', ')}, or delete the column.`,
      );
      continue;
    }
    if (taken.has(quarter ?? key)) {
      fault(position, `"${printable(name)}" is there twice.`, 'Keep one of the two columns.');
      headings.delete(position);
    }
    taken.add(quarter ?? key);
  }
  return headings;
}

/** `2026-Q1` for the headings "2026-Q1", "2026 q1" and "2026Q1". */
const quarterOf = (name: string): string | undefined => {
  const parts = /^\s*(\d{4})[\s-]?[Qq]([1-4])\s*$/.exec(name);
  return parts ? `${parts[1]}-Q${parts[2]}` : undefined;
};

function readRow(row: SheetRow, headings: ReadonlyMap<number, Heading>): TableRow {
  const values: { [key: string]: Plain } = {};
  const problems: TableRow['problems'][number][] = [];
  const quarters: Plain[] = [];
  for (const [position, each] of headings) {
    const cell = row.cells.get(position);
    if (cell === undefined || 'guide' in each) continue;
    const key = 'column' in each ? each.column.key : 'readings';
    const value = valueOf(cell);
    if (value === undefined) problems.push({ key, ...problemOf(cell, cellName(position, row)) });
    else if ('quarter' in each)
      quarters.push({ quarter: each.quarter, value: codecs.number.read(value) });
    else values[key] = codecs[each.column.kind].read(value);
  }
  if (quarters.length > 0) {
    const own = values['readings'];
    values['readings'] = [...(Array.isArray(own) ? own : []), ...quarters.sort(byQuarter)];
  }
  return { number: row.number, values, problems };
}

const byQuarter = (a: Plain, b: Plain): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

function valueOf(cell: Cell): ValueCell | undefined {
  if (typeof cell === 'string') return withoutGuard(cell);
  return typeof cell === 'object' && 'problem' in cell ? undefined : cell;
}

const problemOf = (cell: Cell, name: string) =>
  typeof cell === 'object' && 'problem' in cell && cell.problem === 'formula'
    ? {
        message: `${name} holds a formula. Formulas are not computed, and the result that the file remembers is not trusted.`,
        mend: 'Copy the cell and paste it as a value.',
      }
    : {
        message: `${name} holds an error instead of a value.`,
        mend: 'Enter the value, or clear the cell.',
      };

/** A row counts once anything is filled in beyond what the blank workbook already held. */
function counts(row: TableRow, layout: SectionLayout): boolean {
  const filled = [...Object.keys(row.values), ...row.problems.map(({ key }) => key)];
  return filled.some((key) => !layout.columns.find((each) => each.key === key)?.prefilled);
}

const cellName = (column: number, row: SheetRow): string =>
  `Cell ${columnLetters(column)}${row.number}`;
