import type { FileFault } from '@rolewright/domain';
import { codecs, type Plain } from './cell-codecs.js';
import { pathKey, pathText, type Path } from './paths.js';
import { readTable, type TableRow } from './read-table.js';
import {
  availableLayout,
  guideSheets,
  heading,
  layouts,
  nameKey,
  organisationFields,
  organisationLayout,
  workloadLayout,
} from './section-layouts.js';
import type { Sheet } from './sheet.js';
import { holdsSingleValues, standUpFields } from './stand-up-fields.js';
import { workloadOfRows } from './workload-table.js';
import { printable } from './zip-archive.js';

/** Where a value came from: a sheet and its row, or the line of a text. */
export interface Place {
  sheet?: string;
  row?: number;
}

export interface Assembled {
  readonly raw: { [section: string]: Plain };
  /** By `pathKey`. */
  readonly places: ReadonlyMap<string, Place>;
  readonly faults: readonly FileFault[];
}

export const isGuideSheet = (name: string): boolean => {
  const key = nameKey(name.replace(/\.csv$/i, ''));
  return key.startsWith('notes') || guideSheets.some((guide) => guide === key);
};

/**
 * Tables to the organisation file as it would stand in YAML, and where each row came from. Values
 * are not judged here; what cannot be told from a table (an unknown heading, a formula) is.
 */
export function assemble(sheets: readonly Sheet[]): Assembled {
  const assembly = new Assembly();
  for (const sheet of sheets) assembly.add(sheet);
  return assembly;
}

class Assembly implements Assembled {
  readonly raw: { [section: string]: Plain } = {};
  readonly places = new Map<string, Place>();
  readonly faults: FileFault[] = [];
  private readonly sheetOf = new Map<string, string>();
  /** Single values met so far. */
  private readonly given = new Set<string>();

  add(sheet: Sheet): void {
    if (isGuideSheet(sheet.name) || sheet.rows.length === 0) return;
    const name = nameKey(sheet.name.replace(/\.csv$/i, ''));
    const layout = holdsSingleValues(name)
      ? organisationLayout
      : layouts.find(({ section }) => nameKey(section) === name);
    if (!layout) {
      this.fault(
        [],
        { sheet: sheet.name },
        `"${printable(sheet.name)}" is no section of the organisation file.`,
        `Name it after its section (${layouts.map(({ section }) => heading(section)).join(', ')}), begin its name with "Notes", or delete it.`,
      );
      return;
    }
    const { section } = layout;
    const twin = this.sheetOf.get(name);
    if (twin !== undefined) {
      this.fault(
        [section],
        { sheet: sheet.name },
        `"${printable(twin)}" and "${printable(sheet.name)}" are the same section.`,
        'Put the rows of both on one sheet.',
      );
      return;
    }
    this.sheetOf.set(name, sheet.name);
    const single = layout === organisationLayout;
    const table = readTable(single ? standUpFields(sheet) : sheet, layout);
    this.faults.push(...table.faults);
    if (table.rows.length === 0) return;
    this.places.set(pathKey([section]), { sheet: sheet.name });
    if (single) this.addFields(sheet.name, table.rows);
    else if (layout === availableLayout) this.addAvailable(sheet.name, table.rows);
    else if (layout === workloadLayout) this.addWorkload(sheet.name, table.rows);
    else this.addRows(sheet.name, section, table.rows);
  }

  private addRows(sheet: string, section: string, rows: readonly TableRow[]): void {
    this.raw[section] = rows.map((row, index) => {
      this.place([section, index], { sheet, row: row.number }, row);
      return row.values;
    });
  }

  private addFields(sheet: string, rows: readonly TableRow[]): void {
    for (const row of rows) {
      const at = { sheet, row: row.number };
      const name = String(row.values['field'] ?? '');
      const field = organisationFields.find(({ key }) => nameKey(key) === nameKey(name));
      const twice = field !== undefined && this.given.has(field.key);
      if (!field || twice) {
        const known = organisationFields.map(({ key }) => heading(key)).join(', ');
        this.fault(
          ['organisation'],
          at,
          twice
            ? `"${printable(name)}" is given twice.`
            : `"${printable(name)}" is no field of the organisation.`,
          twice ? 'Keep one of the two rows.' : `Use ${known}, or delete the row.`,
        );
        continue;
      }
      this.given.add(field.key);
      this.places.set(pathKey(field.path), at);
      for (const { message, mend } of row.problems) this.fault(field.path, at, message, mend);
      const value = row.values['value'];
      if (value !== undefined) {
        setAt(this.raw, field.path, codecs[field.kind].read(String(value)));
      }
    }
  }

  private addAvailable(sheet: string, rows: readonly TableRow[]): void {
    const available = new Map<string, Plain>();
    for (const row of rows) {
      const at = { sheet, row: row.number };
      const cluster = String(row.values['cluster'] ?? '');
      this.place(['available', cluster], at, row);
      if (available.has(cluster)) {
        this.fault(
          ['available', cluster],
          at,
          `"${printable(cluster)}" is given twice.`,
          'Keep one of the two rows.',
        );
      }
      available.set(cluster, row.values['fte'] ?? null);
    }
    this.raw['available'] = Object.fromEntries(available);
  }

  private addWorkload(sheet: string, rows: readonly TableRow[]): void {
    const taken = new Set<string>();
    this.raw['workload'] = workloadOfRows(
      rows.map(({ values }) => values),
      (index, path) => {
        const row = rows[index];
        if (!row) return;
        const full = ['workload', ...path];
        const at = { sheet, row: row.number };
        if (taken.has(pathKey(full))) {
          this.fault(full, at, 'This item is given twice.', 'Keep one of the two rows.');
        }
        taken.add(pathKey(full));
        this.place(full, at, row);
      },
    );
  }

  private place(path: Path, at: Place, row: TableRow): void {
    this.places.set(pathKey(path), at);
    for (const { key, message, mend } of row.problems)
      this.fault([...path, key], at, message, mend);
  }

  private fault(path: Path, at: Place, message: string, mend: string): void {
    this.faults.push({ path: pathText(path), ...at, message, mend });
  }
}

function setAt(target: { [key: string]: Plain }, path: readonly string[], value: Plain): void {
  const [first = '', second] = path;
  if (second === undefined) {
    target[first] = value;
    return;
  }
  const inner = target[first];
  target[first] = {
    ...(typeof inner === 'object' && !Array.isArray(inner) ? inner : {}),
    [second]: value,
  };
}
