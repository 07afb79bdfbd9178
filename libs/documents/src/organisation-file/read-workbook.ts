import { FileRefusal } from './file-refusal.js';
import { limits } from './limits.js';
import { damagedWorkbook, readXml } from './read-xml.js';
import { readSheet, type SheetContext } from './read-worksheet.js';
import type { Sheet } from './sheet.js';
import { readDateStyles, readSharedStrings } from './read-workbook-parts.js';
import type { ZipArchive } from './zip-archive.js';

/**
 * Reads an .xlsx workbook's sheets as cells. Nothing in it is run, evaluated, followed or fetched;
 * a workbook with macros, embedded objects or links to other workbooks is refused as a whole.
 *
 * `wanted` says which sheets to read by their names; others are not even inflated.
 */
export async function readWorkbook(
  archive: ZipArchive,
  wanted: (sheetName: string) => boolean,
): Promise<Sheet[]> {
  refuseActiveContent(archive);
  const workbookPart = await findWorkbook(archive);
  const workbook = await readWorkbookPart(archive, workbookPart);
  const targets = await readRelations(archive, workbookPart);
  const ofKind = (kind: string) =>
    [...targets.values()].find(
      (target) => target.kind === kind && archive.names.includes(target.part),
    );

  const strings = ofKind('sharedStrings');
  const styles = ofKind('styles');
  const context: SheetContext = {
    strings: strings ? await readSharedStrings(archive, strings.part) : [],
    dateStyles: styles ? await readDateStyles(archive, styles.part) : new Set(),
    date1904: workbook.date1904,
  };
  const sheets: Sheet[] = [];
  for (const { name, relation } of workbook.sheets) {
    if (!wanted(name)) continue;
    const target = targets.get(relation);
    if (target?.kind !== 'worksheet') continue;
    sheets.push(await readSheet(archive, target.part, name, context));
  }
  return sheets;
}

const activeContent: readonly { part: RegExp; message: string; mend: string }[] = [
  {
    part: /(^|\/)(vbaProject\.bin|macrosheets\/|vbaData\.xml)/i,
    message: 'The workbook holds macros.',
    mend: 'Save it as an Excel workbook without macros (.xlsx).',
  },
  {
    part: /(^|\/)externalLinks\//i,
    message: 'The workbook is linked to other workbooks.',
    mend: 'Break the links (in Excel: Data, Edit Links) or paste the cells as values.',
  },
  {
    part: /(^|\/)(embeddings|activeX)\//i,
    message: 'The workbook holds embedded objects.',
    mend: 'Delete the embedded objects and save it again.',
  },
];

function refuseActiveContent(archive: ZipArchive): void {
  for (const { part, message, mend } of activeContent) {
    if (archive.names.some((name) => part.test(name))) throw new FileRefusal(message, mend);
  }
}

async function findWorkbook(archive: ZipArchive): Promise<string> {
  if (!archive.names.includes('_rels/.rels')) throw damagedWorkbook();
  let part: string | undefined;
  await readXml(archive, '_rels/.rels', {
    open(name, attributes) {
      if (name === 'Relationship' && attributes['Type']?.endsWith('/officeDocument')) {
        part ??= resolvePart('', attributes['Target'] ?? '');
      }
    },
  });
  if (part !== undefined && archive.names.includes(part) && part.endsWith('.xml')) return part;
  throw new FileRefusal(
    'The workbook is in a format that cannot be read.',
    'Save it as an Excel workbook (.xlsx) and try again.',
  );
}

async function readWorkbookPart(archive: ZipArchive, part: string) {
  const sheets: { name: string; relation: string }[] = [];
  let date1904 = false;
  let root: string | undefined;
  await readXml(archive, part, {
    open(name, attributes) {
      root ??= name;
      if (name === 'workbookPr') date1904 = /^(1|true)$/.test(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const relation = Object.entries(attributes).find(([key]) => /:id$/.test(key))?.[1];
      if (attributes['name'] !== undefined && relation !== undefined) {
        sheets.push({ name: attributes['name'], relation });
      }
    },
  });
  if (root !== 'workbook') {
    throw new FileRefusal(
      'The file is an Office document, but not a workbook.',
      'Send the organisation as YAML, JSON, an XLSX workbook or a ZIP of CSV files.',
    );
  }
  if (sheets.length > limits.entries) throw damagedWorkbook();
  return { sheets, date1904 };
}

async function readRelations(archive: ZipArchive, workbookPart: string) {
  const folder = workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1);
  const relationsPart = `${folder}_rels/${workbookPart.slice(folder.length)}.rels`;
  const targets = new Map<string, { kind: string; part: string }>();
  if (!archive.names.includes(relationsPart)) throw damagedWorkbook();
  await readXml(archive, relationsPart, {
    open(name, attributes) {
      const { Id: id, Type: type, Target: target, TargetMode: mode } = attributes;
      if (name !== 'Relationship' || mode === 'External') return;
      if (id === undefined || type === undefined || target === undefined) return;
      targets.set(id, {
        kind: type.slice(type.lastIndexOf('/') + 1),
        part: resolvePart(folder, target),
      });
    },
  });
  return targets;
}

/** A relation's target inside the archive: from its root, or from the folder of the part. */
function resolvePart(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
