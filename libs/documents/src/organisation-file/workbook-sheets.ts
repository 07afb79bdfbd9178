import { sectionHelp } from './column-help.js';
import type { SectionTable } from './lay-out.js';
import { heading, type Column, type SectionLayout } from './section-layouts.js';
import type { TableSheet, WorkbookColumn } from './write-workbook.js';

/** One column of a section with its width, look, prompt and check. */
export function workbookColumn(
  layout: SectionLayout,
  column: Column,
  checked: boolean,
): WorkbookColumn {
  const help = sectionHelp[layout.section]?.columns[column.key];
  const numeric = column.kind === 'number' || column.kind === 'truthOrNumber';
  return {
    heading: checked && column.required ? `${heading(column.key)} *` : heading(column.key),
    width: Math.max(help?.width ?? 18, heading(column.key).length + 5),
    look: column.kind === 'date' ? 'date' : numeric ? 'number' : 'text',
    ...(checked && help ? { prompt: help.says } : {}),
    ...(checked && help?.check ? { check: help.check } : {}),
  };
}

/** A section of an existing file as a sheet: its rows, without the blank workbook's checks. */
export const workbookSheet = ({ layout, rows }: SectionTable): TableSheet => ({
  name: heading(layout.section),
  columns: layout.columns.map((column) => workbookColumn(layout, column, false)),
  rows,
});
