import type { Plain } from './cell-codecs.js';
import { isRecord } from './cell-codecs.js';
import type { Path } from './paths.js';

/** The settings of `workload`, each a row with its name in `item` and its number(s) in `value`. */
export const workloadSettings = [
  'hoursPerQuarter',
  'availability',
  'focus',
  'targetLoad',
  'rework',
  'reworkRemovedByDecisions',
] as const;

export type WorkloadRow = { [key: string]: Plain };

/**
 * Rows of the workload sheet to the nested section of the organisation file. `place` is told where
 * each row went; an `item` that is none of the known ones goes on as a key of its own, which
 * validation refuses by name.
 */
export function workloadOfRows(
  rows: readonly WorkloadRow[],
  place: (index: number, path: Path) => void,
): { [key: string]: Plain } {
  // A map, since an item's name comes from the file and may be any text.
  const workload = new Map<string, Plain>();
  const work: Plain[] = [];
  const items: Plain[] = [];
  let shares: Plain | undefined;
  rows.forEach((row, index) => {
    const { item, ...rest } = row;
    const name = typeof item === 'string' ? itemOf(item) : 'item';
    if (name === 'work') {
      place(index, ['work', work.length]);
      const { value, ...others } = rest;
      work.push(value === undefined ? others : { ...others, count: value });
    } else if (name === 'artifacts') {
      place(index, ['artifacts', 'items', items.length]);
      const { value, hours, ...others } = rest;
      items.push({
        ...others,
        ...(value === undefined ? {} : { count: value }),
        ...(hours === undefined ? {} : { refreshHours: hours }),
      });
    } else if (name === 'artifactShares') {
      place(index, ['artifacts', 'shares']);
      shares = rest['shares'] ?? null;
    } else {
      place(index, [name]);
      const { value, ...others } = rest;
      // A setting is its value alone; what else the row holds must not vanish unseen.
      workload.set(name, Object.keys(others).length === 0 ? (value ?? null) : rest);
    }
  });
  if (work.length > 0) workload.set('work', work);
  if (items.length > 0 || shares !== undefined) {
    workload.set('artifacts', { items, ...(shares === undefined ? {} : { shares }) });
  }
  return Object.fromEntries(workload);
}

/** The nested section as rows, in the order in which a person fills them in. */
export function rowsOfWorkload(workload: Plain): WorkloadRow[] {
  if (!isRecord(workload)) return [];
  const rows: WorkloadRow[] = [];
  for (const setting of workloadSettings) {
    const value = workload[setting];
    if (value !== undefined) rows.push({ item: setting, value });
  }
  for (const work of arrayOf(workload['work'])) {
    const { count, ...rest } = work;
    rows.push({ item: 'work', ...rest, ...(count === undefined ? {} : { value: count }) });
  }
  const artifacts = workload['artifacts'];
  if (artifacts !== undefined && isRecord(artifacts)) {
    for (const artifact of arrayOf(artifacts['items'])) {
      const { count, refreshHours, ...rest } = artifact;
      rows.push({
        item: 'artifacts',
        ...rest,
        ...(count === undefined ? {} : { value: count }),
        ...(refreshHours === undefined ? {} : { hours: refreshHours }),
      });
    }
    if (artifacts['shares'] !== undefined) {
      rows.push({ item: 'artifactShares', shares: artifacts['shares'] });
    }
  }
  return rows;
}

const arrayOf = (value: Plain | undefined): WorkloadRow[] =>
  Array.isArray(value) ? value.filter(isRecord) : [];

/** Items are met as headings are: whatever their case and spaces. */
function itemOf(text: string): string {
  const key = text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const known = [...workloadSettings, 'work', 'artifacts', 'artifactShares'];
  return known.find((item) => item.toLowerCase() === key) ?? text;
}
