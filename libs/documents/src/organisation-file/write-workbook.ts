// The only file that knows exceljs. It writes; reading is done by read-workbook.ts (docs/adr says why).
import type { Cell as ExcelCell, Column as ExcelColumn, DataValidation, Worksheet } from 'exceljs';
import type { ValueCell } from './cell-codecs.js';
import { serialOfIsoDate } from './cell-dates.js';
import { guarded } from './formula-guard.js';
import { limits } from './limits.js';
import { validationOf, type ColumnCheck } from './workbook-checks.js';

export interface WorkbookColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  readonly look: 'text' | 'number' | 'date' | 'guide';
  /** Shown while a cell of the column is selected. */
  readonly prompt?: string;
  readonly check?: ColumnCheck;
}

export interface TableSheet {
  readonly name: string;
  readonly columns: readonly WorkbookColumn[];
  readonly rows: readonly (readonly (ValueCell | undefined)[])[];
  /** Leading columns that stay in view. */
  readonly frozenColumns?: number;
  /** Empty rows below that carry the checks and prompts. */
  readonly roomFor?: number;
  /** Checks of single cells, rows and columns counted from 0 below the headings. */
  readonly cellChecks?: readonly { row: number; column: number; check: ColumnCheck }[];
  /** A stronger line where the first cell of a row differs from the one above. */
  readonly parted?: boolean;
  readonly tab?: 'fill' | 'reference';
}

/** A page of running text: `look` says how a line is set. */
export interface PageSheet {
  readonly name: string;
  readonly lines: readonly {
    readonly text: string;
    readonly look: 'title' | 'heading' | 'plain' | 'step';
  }[];
}

export interface Workbook {
  readonly sheets: readonly (TableSheet | PageSheet)[];
  /** Choices by name; they stand on a hidden sheet "Lists". */
  readonly lists?: Readonly<Record<string, readonly string[]>>;
}

const colours = {
  ink: 'FF0A2A5E',
  accent: 'FF2468A8',
  pale: 'FFE8F1FA',
  guide: 'FFF4F5F7',
  quiet: 'FF5B6470',
  line: 'FFD5DBE3',
  white: 'FFFFFFFF',
} as const;
const font = 'Calibri';
const dateFormat = 'yyyy-mm-dd';
// A moment of its own would make two workbooks of the same content differ.
const created = new Date(Date.UTC(2026, 0, 1));

/** The bytes of an .xlsx workbook. Text that looks like a formula is made inert. */
export async function writeWorkbook(content: Workbook): Promise<Uint8Array> {
  // Loaded here: reading a file must not wait for what only writing a workbook needs.
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  workbook.creator = 'Rolewright';
  workbook.created = created;
  workbook.modified = created;
  const choices = new Map<string, string>();
  const lists = Object.entries(content.lists ?? {});
  lists.forEach(([name, values], index) => {
    const column = String.fromCharCode(65 + index);
    choices.set(name, `Lists!$${column}$2:$${column}$${values.length + 1}`);
  });
  for (const sheet of content.sheets) {
    if ('lines' in sheet) writePage(workbook.addWorksheet(sheet.name), sheet);
    else writeTable(workbook.addWorksheet(sheet.name), sheet, choices);
  }
  if (lists.length > 0) {
    const sheet = workbook.addWorksheet('Lists', { state: 'hidden' });
    lists.forEach(([name, values], index) => {
      sheet.getColumn(index + 1).values = [name, ...values.map(inert)];
    });
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function writeTable(
  sheet: Worksheet,
  table: TableSheet,
  choices: ReadonlyMap<string, string>,
): void {
  sheet.properties.tabColor = { argb: table.tab === 'reference' ? colours.line : colours.accent };
  sheet.views = [
    { state: 'frozen', xSplit: table.frozenColumns ?? 0, ySplit: 1, showGridLines: false },
  ];
  sheet.pageSetup = {
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    paperSize: 9,
    printTitlesRow: '1:1',
  };
  const head = sheet.getRow(1);
  head.height = 24;
  table.columns.forEach((column, index) => {
    styleColumn(sheet.getColumn(index + 1), column);
    const cell = head.getCell(index + 1);
    const guide = column.look === 'guide';
    cell.value = column.heading;
    cell.numFmt = '@';
    cell.font = {
      name: font,
      size: 11,
      bold: true,
      color: { argb: guide ? colours.quiet : colours.white },
    };
    cell.fill = solid(guide ? colours.line : colours.ink);
    cell.alignment = { vertical: 'middle', wrapText: false };
  });
  const lastRow = 1 + table.rows.length + (table.roomFor ?? 0);
  table.rows.forEach((row, index) => {
    row.forEach((cell, column) => {
      if (cell === undefined) return;
      const excel = sheet.getCell(index + 2, column + 1);
      excel.value = excelValue(cell);
      if (typeof cell === 'object') excel.numFmt = dateFormat;
    });
    sheet.getRow(index + 2).height = heightOf(row, table.columns);
  });
  for (let row = 2; row <= lastRow; row += 1) {
    const first = table.rows[row - 2]?.[0];
    const parts = table.parted && row > 2 && first !== table.rows[row - 3]?.[0];
    table.columns.forEach((column, index) =>
      styleCell(sheet.getCell(row, index + 1), column, parts === true),
    );
  }
  if (lastRow > 1) {
    table.columns.forEach((column, index) => {
      const validation = validationOf(column, choices);
      if (!validation) return;
      const letter = sheet.getColumn(index + 1).letter;
      validations(sheet).add(`${letter}2:${letter}${lastRow}`, validation);
    });
  }
  for (const { row, column, check } of table.cellChecks ?? []) {
    const validation = validationOf({ heading: '', check }, choices);
    const cell = sheet.getCell(row + 2, column + 1);
    if (validation) validations(sheet).add(cell.address, validation);
    if (check.kind === 'date') cell.numFmt = dateFormat;
  }
  if (table.rows.length > 20) {
    sheet.autoFilter = {
      from: { row: 1, column: 1 },
      to: { row: lastRow, column: table.columns.length },
    };
  }
}

// exceljs has it, its types do not: one check for a whole range instead of one for every cell.
const validations = (sheet: Worksheet) =>
  (
    sheet as Worksheet & {
      dataValidations: { add(range: string, validation: DataValidation): void };
    }
  ).dataValidations;

function styleColumn(excel: Partial<ExcelColumn>, column: WorkbookColumn): void {
  excel.width = column.width;
  excel.numFmt = column.look === 'date' ? dateFormat : column.look === 'number' ? 'General' : '@';
}

function styleCell(cell: ExcelCell, column: WorkbookColumn, parts: boolean): void {
  const guide = column.look === 'guide';
  cell.font = {
    name: font,
    size: guide ? 10 : 11,
    ...(guide ? { color: { argb: colours.quiet } } : {}),
  };
  cell.alignment = {
    vertical: 'top',
    wrapText: column.look === 'guide' || column.look === 'text',
    horizontal: 'left',
  };
  cell.border = {
    bottom: { style: 'thin', color: { argb: colours.line } },
    ...(parts ? { top: { style: 'medium', color: { argb: colours.accent } } } : {}),
  };
  if (guide) cell.fill = solid(colours.guide);
}

function writePage(sheet: Worksheet, page: PageSheet): void {
  sheet.properties.tabColor = { argb: colours.ink };
  sheet.views = [{ showGridLines: false }];
  sheet.pageSetup = {
    orientation: 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    paperSize: 9,
  };
  sheet.getColumn(1).width = 3;
  sheet.getColumn(2).width = 104;
  page.lines.forEach(({ text, look }, index) => {
    const row = sheet.getRow(index + 2);
    const cell = row.getCell(2);
    cell.value = text;
    cell.alignment = { wrapText: true, vertical: 'top', indent: look === 'step' ? 1 : 0 };
    cell.font = {
      name: font,
      size: look === 'title' ? 20 : look === 'heading' ? 13 : 11,
      bold: look === 'title' || look === 'heading',
      color: { argb: look === 'title' || look === 'heading' ? colours.ink : 'FF1F2933' },
    };
    const lines = Math.max(1, Math.ceil(text.length / 112));
    row.height = look === 'title' ? 32 : look === 'heading' ? 26 : 16 * lines + 2;
  });
}

const solid = (argb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } }) as const;

const excelValue = (cell: ValueCell): string | number | boolean =>
  typeof cell === 'string'
    ? inert(cell)
    : typeof cell === 'object'
      ? (serialOfIsoDate(cell.date) ?? cell.date)
      : cell;

/** `_x000D_` is read back as the character that XML would lose; an own `_x….._` is kept from that. */
function inert(text: string): string {
  if (text.length >= limits.cellCharacters) {
    throw new RangeError('A text is longer than the cell of a workbook can hold');
  }
  return guarded(text)
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\p{Cc}\ufffe\uffff]/gu, (character) =>
      character === '\n' || character === '\t' ? character : escaped(character),
    );
}

const escaped = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** Wrapped text needs its row's height said: a spreadsheet does not always find it by itself. */
function heightOf(
  row: readonly (ValueCell | undefined)[],
  columns: readonly WorkbookColumn[],
): number {
  const lines = row.map((cell, index) =>
    typeof cell === 'string' ? Math.ceil(cell.length / ((columns[index]?.width ?? 10) * 1.1)) : 1,
  );
  return 15 * Math.min(12, Math.max(1, ...lines)) + 3;
}
