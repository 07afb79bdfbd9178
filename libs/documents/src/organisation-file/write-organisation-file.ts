import { Buffer } from 'node:buffer';
import { stringify } from 'yaml';
import { ZipFile } from 'yazl';
import type { OrganisationFile } from '@rolewright/domain';
import type { Plain, ValueCell } from './cell-codecs.js';
import { guarded } from './formula-guard.js';
import { layOut } from './lay-out.js';
import { writeCsv } from './read-csv.js';
import { writeWorkbook } from './write-workbook.js';
import { workbookSheet } from './workbook-sheets.js';

export type OrganisationFileFormat = 'yaml' | 'json' | 'xlsx' | 'zip';

/**
 * Writes an organisation file so that reading it again gives the same one, in any format. Text that
 * a spreadsheet would run as a formula is made inert (`guarded`); reading undoes exactly that.
 * Throws a RangeError where a text does not fit into a workbook's cell: choose another format then.
 */
export async function writeOrganisationFile(
  file: OrganisationFile,
  format: OrganisationFileFormat,
): Promise<Uint8Array> {
  switch (format) {
    case 'json':
      return Buffer.from(`${JSON.stringify(file, null, 2)}\n`);
    case 'yaml':
      return Buffer.from(stringify(file, { lineWidth: 0, aliasDuplicateObjects: false }));
    case 'zip':
      return zipOf(csvFiles(file));
    case 'xlsx':
      return writeWorkbook({ sheets: layOut(plain(file)).map(workbookSheet) });
  }
}

/** The CSV files of an organisation by their names: what the ZIP holds. */
function csvFiles(file: OrganisationFile): Map<string, string> {
  return new Map(
    layOut(plain(file)).map(({ layout, rows }) => [
      `${layout.section}.csv`,
      writeCsv([
        layout.columns.map(({ key }) => key),
        ...rows.map((row) => row.map((cell) => (cell === undefined ? '' : csvText(cell)))),
      ]),
    ]),
  );
}

const csvText = (cell: ValueCell): string =>
  typeof cell === 'string' ? guarded(cell) : typeof cell === 'object' ? cell.date : String(cell);

const plain = (file: OrganisationFile): { [section: string]: Plain } =>
  JSON.parse(JSON.stringify(file)) as { [section: string]: Plain };

// One moment for every entry: the same organisation gives the same bytes. ZIP knows no time before 1980.
const entryTime = new Date(Date.UTC(1980, 0, 2));

function zipOf(files: ReadonlyMap<string, string>): Promise<Uint8Array> {
  const zip = new ZipFile();
  for (const [name, text] of files) {
    zip.addBuffer(Buffer.from(text), name, { mtime: entryTime });
  }
  zip.end();
  return collect(zip.outputStream);
}

async function collect(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(Buffer.from(piece as Uint8Array));
  return Buffer.concat(pieces);
}
