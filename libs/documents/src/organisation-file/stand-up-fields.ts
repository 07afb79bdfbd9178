import { nameKey, organisationFields } from './section-layouts.js';
import type { Sheet } from './sheet.js';

/** Sections of single values that may have a file of their own beside the organisation's. */
const singleValueSections: readonly string[] = ['organisation', 'model', 'asof', 'profile'];

export const holdsSingleValues = (name: string): boolean =>
  singleValueSections.includes(nameKey(name));

/**
 * Single values are laid out one a row (Field, Value), or as a table's one row under their names, as
 * whoever writes a CSV file by the contract's sections will do. This turns the second into the first.
 */
export function standUpFields(sheet: Sheet): Sheet {
  const [head, ...body] = sheet.rows;
  const names = [...(head?.cells.values() ?? [])].map((cell) =>
    nameKey(typeof cell === 'object' ? '' : String(cell)),
  );
  if (!head || !names.some((name) => organisationFields.some(({ key }) => nameKey(key) === name)))
    return sheet;
  const rows = body.flatMap(({ number, cells }) =>
    [...cells].map(([position, cell]) => ({
      number,
      cells: new Map([
        [0, head.cells.get(position) ?? ''],
        [1, cell],
      ]),
    })),
  );
  const heading = {
    number: head.number,
    cells: new Map([
      [0, 'Field'],
      [1, 'Value'],
    ]),
  };
  return { name: sheet.name, rows: [heading, ...rows] };
}
