import type { FileFault } from '@rolewright/domain';
import { assemble, isGuideSheet, type Assembled, type Place } from './assemble.js';
import { decodeText } from './decode-text.js';
import { FileRefusal } from './file-refusal.js';
import { limits, megabytes } from './limits.js';
import { pathKey } from './paths.js';
import { readCsv } from './read-csv.js';
import { readStructuredText } from './read-structured-text.js';
import { readWorkbook } from './read-workbook.js';
import type { Sheet } from './sheet.js';
import { openZipArchive, printable, readEntry, type ZipArchive } from './zip-archive.js';

/** Where the value at a path of the raw file stands: sheet and row, or the line of a text. */
export type Where = (path: readonly (string | number)[]) => Place | undefined;

export type ReadResult =
  | { ok: true; raw: unknown; where: Where }
  | {
      ok: false;
      faults: FileFault[];
      /** What could be read all the same, so that validation can name the rest of the faults. */
      rest?: { raw: unknown; where: Where };
    };

/**
 * Reads an organisation file (engine-contract.md §1) of any kind: YAML, JSON, an XLSX workbook (one
 * sheet a section) or a ZIP of CSV files (one file a section). The kind is told by the content, the
 * name is only for messages. Nothing is validated but the form; hostile input ends in faults. Never
 * throws.
 */
export async function readOrganisationFile(
  fileName: string,
  bytes: Uint8Array,
): Promise<ReadResult> {
  return refusalsAsFaults(async () => {
    if (bytes.length > limits.fileBytes) {
      throw new FileRefusal(
        `"${printable(fileName)}" is larger than ${megabytes(limits.fileBytes)}.`,
        'Remove pictures and everything that is not part of the organisation file.',
      );
    }
    if (startsWith(bytes, 0x50, 0x4b)) {
      const archive = await openZipArchive(bytes);
      return isOfficeDocument(archive) ? fromWorkbook(archive) : fromCsvArchive(archive);
    }
    refuseForeignFormats(bytes);
    return fromText(decodeText(bytes));
  });
}

/** The same for a folder of CSV files: the files by name. */
export async function readOrganisationFolder(
  files: ReadonlyMap<string, Uint8Array>,
): Promise<ReadResult> {
  return refusalsAsFaults(async () => {
    let size = 0;
    const sheets: Sheet[] = [];
    const faults: FileFault[] = [];
    for (const [name, bytes] of files) {
      size += bytes.length;
      if (size > limits.inflatedBytes || files.size > limits.entries) {
        throw new FileRefusal(
          `The folder holds more than ${limits.entries} files or ${megabytes(limits.inflatedBytes)}.`,
          'Keep one CSV file for each section and nothing else.',
        );
      }
      collectCsv(name, () => bytes, sheets, faults);
    }
    return fromSheets(sheets, faults);
  });
}

async function fromWorkbook(archive: ZipArchive): Promise<ReadResult> {
  return fromSheets(await readWorkbook(archive, (name) => !isGuideSheet(name)), []);
}

async function fromCsvArchive(archive: ZipArchive): Promise<ReadResult> {
  if (archive.names.includes('mimetype')) {
    throw new FileRefusal(
      'This is an OpenDocument file.',
      'Save it as an Excel workbook (.xlsx) and try again.',
    );
  }
  const sheets: Sheet[] = [];
  const faults: FileFault[] = [];
  for (const name of archive.names) {
    if (/(^|\/)(__MACOSX\/|\.DS_Store$|\._)/.test(name)) continue;
    const bytes = /\.csv$/i.test(name) ? await readEntry(archive, name) : new Uint8Array();
    collectCsv(name, () => bytes, sheets, faults);
  }
  return fromSheets(sheets, faults);
}

/** A file that cannot be read as CSV is a fault of its own, and the others are still read. */
function collectCsv(
  name: string,
  bytes: () => Uint8Array,
  sheets: Sheet[],
  faults: FileFault[],
): void {
  const file = name.slice(name.lastIndexOf('/') + 1);
  const at = { sheet: printable(file) };
  if (/^readme(\.(txt|md))?$/i.test(file)) return;
  try {
    if (!/\.csv$/i.test(file)) {
      throw new FileRefusal(
        `"${printable(file)}" is not a CSV file.`,
        'Keep one CSV file for each section and nothing else.',
        at,
      );
    }
    sheets.push(readCsv(decodeText(bytes(), at), printable(file)));
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error;
    faults.push(error.fault);
  }
}

function fromSheets(sheets: readonly Sheet[], faults: readonly FileFault[]): ReadResult {
  const assembled = assemble(sheets);
  const all = [...faults, ...assembled.faults];
  if (all.length === 0 && Object.keys(assembled.raw).length === 0) {
    all.push({
      path: '(file)',
      message: 'The file holds no section of an organisation file.',
      mend: 'Start from the blank workbook, which has a sheet for each section.',
    });
  }
  return result(assembled.raw, assembled.places, all);
}

function fromText(text: string): ReadResult {
  const { raw, lines, faults } = readStructuredText(text);
  const places = new Map([...lines].map(([key, row]): [string, Place] => [key, { row }]));
  if (faults.length === 0 && (typeof raw !== 'object' || raw === null || Array.isArray(raw))) {
    return {
      ok: false,
      faults: [
        {
          path: '(file)',
          message: 'The text is not an organisation file: it has no sections.',
          mend: 'Send YAML or JSON with the sections of the organisation file; CSV files go together in a ZIP.',
        },
      ],
    };
  }
  return result(raw, places, faults);
}

function result(
  raw: unknown,
  places: Assembled['places'],
  faults: readonly FileFault[],
): ReadResult {
  const where: Where = (path) => {
    for (let length = path.length; length >= 0; length -= 1) {
      const place = places.get(pathKey(path.slice(0, length)));
      if (place) return place;
    }
    return undefined;
  };
  return faults.length === 0
    ? { ok: true, raw, where }
    : { ok: false, faults: [...faults], ...(raw === null ? {} : { rest: { raw, where } }) };
}

async function refusalsAsFaults(read: () => Promise<ReadResult>): Promise<ReadResult> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof FileRefusal) return { ok: false, faults: [error.fault] };
    throw error;
  }
}

const isOfficeDocument = (archive: ZipArchive): boolean =>
  archive.names.includes('[Content_Types].xml');

const startsWith = (bytes: Uint8Array, ...magic: number[]): boolean =>
  magic.every((byte, index) => bytes[index] === byte);

function refuseForeignFormats(bytes: Uint8Array): void {
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    throw new FileRefusal(
      'The workbook is protected by a password or in the format of Excel 97–2003.',
      'Save it as an Excel workbook (.xlsx) without a password.',
    );
  }
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) {
    throw new FileRefusal(
      'This is a PDF.',
      'Send the organisation as YAML, JSON, an XLSX workbook or a ZIP of CSV files.',
    );
  }
}
