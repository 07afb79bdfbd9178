import { FileRefusal } from './file-refusal.js';
import { limits } from './limits.js';
import { CellText } from './read-workbook-parts.js';
import { readXml } from './read-xml.js';
import { isoDateOfSerial } from './cell-dates.js';
import type { Cell, Sheet, SheetRow } from './sheet.js';
import type { ZipArchive } from './zip-archive.js';

export interface SheetContext {
  readonly strings: readonly string[];
  readonly dateStyles: ReadonlySet<number>;
  readonly date1904: boolean;
}

/** Reads the cells of one sheet; merged cells, styles, charts and everything else are passed over. */
export async function readSheet(
  archive: ZipArchive,
  part: string,
  name: string,
  context: SheetContext,
): Promise<Sheet> {
  const reader = new WorksheetReader(name, context);
  await readXml(archive, part, reader);
  return { name, rows: reader.rows };
}

class WorksheetReader {
  readonly rows: SheetRow[] = [];
  private inData = false;
  private rowNumber = 0;
  private column = -1;
  private cells = new Map<number, Cell>();
  private type = 'n';
  private style = 0;
  private formula: string | undefined;
  private inFormula = false;
  private inValue = false;
  private value = '';
  private readonly inline = new CellText();

  constructor(
    private readonly name: string,
    private readonly context: SheetContext,
  ) {}

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'sheetData') this.inData = true;
    if (!this.inData) return;
    this.inline.open(name);
    if (name === 'row') {
      const given = Number(attributes['r']);
      this.rowNumber = Number.isInteger(given) ? given : this.rowNumber + 1;
      this.column = -1;
      this.cells = new Map();
    } else if (name === 'c') {
      const letters = /^[A-Z]{1,3}/.exec(attributes['r'] ?? '')?.[0];
      this.column = letters === undefined ? this.column + 1 : columnOf(letters);
      this.type = attributes['t'] ?? 'n';
      this.style = Number(attributes['s'] ?? 0);
      this.formula = undefined;
      this.value = '';
      this.inline.clear();
    } else if (name === 'f') {
      this.formula = '';
      this.inFormula = true;
    } else if (name === 'v') {
      this.inValue = true;
    }
  }

  text(piece: string): void {
    if (this.inFormula) this.formula = `${this.formula}${piece}`.slice(0, 10);
    else if (!this.inValue) this.inline.add(piece);
    else if (this.value.length <= limits.cellCharacters) this.value += piece;
  }

  close(name: string): void {
    if (name === 'sheetData') this.inData = false;
    if (!this.inData) return;
    this.inline.close(name);
    if (name === 'f') this.inFormula = false;
    else if (name === 'v') this.inValue = false;
    else if (name === 'c') this.endCell();
    else if (name === 'row') this.endRow();
  }

  private endCell(): void {
    const cell = this.cell();
    if (cell === undefined || cell === '') return;
    if (typeof cell === 'string' && cell.length > limits.cellCharacters) {
      throw new FileRefusal(
        'A cell holds more text than a cell can.',
        `Shorten it to ${limits.cellCharacters.toLocaleString('en')} characters.`,
        { sheet: this.name, row: this.rowNumber },
      );
    }
    if (this.column >= limits.columns) {
      throw new FileRefusal(
        `The sheet has content beyond its column ${limits.columns}.`,
        'Delete what stands right of the table.',
        { sheet: this.name, row: this.rowNumber },
      );
    }
    this.cells.set(this.column, cell);
  }

  private cell(): Cell | undefined {
    if (this.formula !== undefined) {
      // LibreOffice writes the plain values true and false as these two formulas.
      const constant = /^(TRUE|FALSE)\(\)$/.exec(this.formula)?.[1];
      return constant === undefined ? { problem: 'formula' } : constant === 'TRUE';
    }
    switch (this.type) {
      case 's':
        return this.context.strings[Number(this.value)];
      case 'inlineStr':
        return this.inline.value();
      case 'str':
        return this.value;
      case 'b':
        return this.value === '' ? undefined : this.value === '1' || this.value === 'true';
      case 'e':
        return { problem: 'error' };
      case 'd':
        return this.value === '' ? undefined : { date: this.value.slice(0, 10) };
      default:
        return this.number();
    }
  }

  private number(): Cell | undefined {
    if (this.value.trim() === '') return undefined;
    const number = Number(this.value);
    if (!Number.isFinite(number)) return this.value;
    if (!this.context.dateStyles.has(this.style)) return number;
    const date = isoDateOfSerial(number, this.context.date1904);
    return date === undefined ? number : { date };
  }

  private endRow(): void {
    if (this.cells.size === 0) return;
    if (this.rows.length >= limits.rows) {
      throw new FileRefusal(
        `The sheet has more than ${limits.rows.toLocaleString('en')} rows.`,
        'Split the file, or leave out what is older than the facts count.',
        { sheet: this.name },
      );
    }
    this.rows.push({ number: this.rowNumber, cells: this.cells });
  }
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
