import { FileRefusal } from './file-refusal.js';
import { limits } from './limits.js';
import type { Cell, Sheet, SheetRow } from './sheet.js';

/**
 * Reads CSV (RFC 4180, and what spreadsheets make of it): delimiter `,` `;` or tab, any line ends,
 * quotes doubled inside quotes, a `sep=` line. Row numbers are those that a spreadsheet would show.
 */
export function readCsv(text: string, name: string): Sheet {
  const declared = /^sep=([,;\t])\r?\n/.exec(text)?.[1];
  const delimiter = declared ?? guessDelimiter(text);
  const rows: SheetRow[] = [];
  let number = 0;
  for (const fields of records(text, delimiter, name)) {
    number += 1;
    if (declared !== undefined && number === 1) continue;
    const cells = new Map<number, Cell>();
    fields.forEach((field, column) => {
      if (field.trim() !== '') cells.set(column, field);
    });
    if (cells.size === 0) continue;
    if (rows.length >= limits.rows) {
      throw new FileRefusal(
        `The file has more than ${limits.rows.toLocaleString('en')} rows.`,
        'Split the file, or leave out what is older than the facts count.',
        { sheet: name },
      );
    }
    rows.push({ number, cells });
  }
  return { name, rows };
}

/** The sign that the heading line has most of, outside quotes. */
function guessDelimiter(text: string): string {
  const counts = new Map([
    [',', 0],
    [';', 0],
    ['\t', 0],
  ]);
  let quoted = false;
  for (const character of text.slice(0, limits.cellCharacters)) {
    if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character === '\n' || character === '\r') break;
    else if (counts.has(character)) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return [...counts].reduce((most, next) => (next[1] > most[1] ? next : most))[0];
}

function* records(text: string, delimiter: string, name: string): Generator<string[]> {
  let record: string[] = [];
  let recordNumber = 1;
  let at = 0;
  const refuse = (message: string, mend: string) =>
    new FileRefusal(message, mend, { sheet: name, row: recordNumber });
  while (at < text.length) {
    let field: string;
    if (text[at] === '"') {
      const end = closingQuote(text, at);
      if (end === -1) {
        throw refuse('A quotation mark is opened and never closed.', 'Close it, or remove it.');
      }
      field = text.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
      if (at < text.length && !endsField(text[at], delimiter)) {
        throw refuse(
          'There is text after a closing quotation mark.',
          'Double every quotation mark inside a quoted cell.',
        );
      }
    } else {
      const start = at;
      while (at < text.length && !endsField(text[at], delimiter)) at += 1;
      field = text.slice(start, at);
    }
    if (field.length > limits.csvCellCharacters) {
      throw refuse(
        'A cell holds too much text.',
        `Shorten it to ${limits.csvCellCharacters.toLocaleString('en')} characters.`,
      );
    }
    record.push(field);
    if (record.length > limits.columns) {
      throw refuse(
        `The row has more than ${limits.columns} cells.`,
        'Delete what stands right of the table.',
      );
    }
    if (text[at] === delimiter) {
      at += 1;
      // A delimiter as the very last sign still opens one more, empty field: it changes nothing.
      continue;
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
    at += 1;
    yield record;
    record = [];
    recordNumber += 1;
  }
  if (record.length > 0) yield record;
}

const endsField = (character: string | undefined, delimiter: string): boolean =>
  character === delimiter || character === '\n' || character === '\r';

function closingQuote(text: string, opening: number): number {
  let at = text.indexOf('"', opening + 1);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

/** A CSV text with CRLF line ends; cells are quoted where they must be. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const quoted = (cell: string): string =>
    /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}
