import type { ColumnCheck } from './workbook-checks.js';

export interface ColumnHelp {
  /** Shown while a cell is selected, and on the Help sheet. */
  readonly says: string;
  readonly example: string;
  readonly check?: ColumnCheck;
  /** In characters. */
  readonly width?: number;
}

export interface SectionHelp {
  readonly about: string;
  readonly columns: Readonly<Record<string, ColumnHelp>>;
}

/** One of a named list; where it is not strict, other entries are taken too. */
export const choice = (list: string, strict = true): ColumnCheck => ({
  kind: 'choice',
  list,
  strict,
});

export const day: ColumnCheck = { kind: 'date' };

export const from = (least: number, most?: number): ColumnCheck =>
  most === undefined ? { kind: 'number', from: least } : { kind: 'number', from: least, to: most };
