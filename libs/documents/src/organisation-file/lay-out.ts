import { codecs, isRecord, type Plain, type ValueCell } from './cell-codecs.js';
import {
  availableLayout,
  organisationFields,
  organisationLayout,
  tableLayouts,
  workloadLayout,
  type SectionLayout,
} from './section-layouts.js';
import { rowsOfWorkload } from './workload-table.js';

/** One section as a table: the layout's columns in their order, empty cells undefined. */
export interface SectionTable {
  readonly layout: SectionLayout;
  readonly rows: readonly (readonly (ValueCell | undefined)[])[];
}

/** An organisation file as tables, sections without rows left out: the inverse of `assemble`. */
export function layOut(file: { readonly [section: string]: Plain | undefined }): SectionTable[] {
  const tables: SectionTable[] = [organisationTable(file)];
  for (const layout of tableLayouts) {
    const rows = file[layout.section];
    if (!Array.isArray(rows) || rows.length === 0) continue;
    tables.push(tableOf(layout, rows.filter(isRecord)));
  }
  const workload = rowsOfWorkload(file['workload'] ?? null);
  if (workload.length > 0) tables.push(tableOf(workloadLayout, workload));
  const available = file['available'];
  if (available !== undefined && isRecord(available)) {
    const rows = Object.entries(available).map(([cluster, fte]) => ({ cluster, fte }));
    if (rows.length > 0) tables.push(tableOf(availableLayout, rows));
  }
  return tables;
}

const tableOf = (
  layout: SectionLayout,
  rows: readonly { [key: string]: Plain }[],
): SectionTable => ({
  layout,
  rows: rows.map((row) =>
    layout.columns.map(({ key, kind }) => {
      const value = row[key];
      return value === undefined || value === null ? undefined : codecs[kind].write(value);
    }),
  ),
});

function organisationTable(file: { readonly [section: string]: Plain | undefined }): SectionTable {
  const rows: (ValueCell | undefined)[][] = [];
  for (const { key, path, kind } of organisationFields) {
    const value = path.reduce<Plain | undefined>(
      (found, step) => (found !== undefined && isRecord(found) ? found[step] : undefined),
      file as { [section: string]: Plain },
    );
    if (value !== undefined && value !== null) rows.push([key, codecs[kind].write(value)]);
  }
  return { layout: organisationLayout, rows };
}
