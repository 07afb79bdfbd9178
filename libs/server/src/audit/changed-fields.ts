import type { AuditFieldView } from './audit-event.view.js';

const mostFields = 200;
const longestValue = 2_000;

/**
 * What was changed, field by field: those that differ first, each in the order of the newer text. Long
 * values are cut, and more than 200 fields left out.
 */
export function changedFields(before: unknown, after: unknown): AuditFieldView[] {
  const was = flat(before);
  const is = flat(after);
  const fields = [...new Set([...is.keys(), ...was.keys()])].map((field) => ({
    field,
    before: was.get(field) ?? null,
    after: is.get(field) ?? null,
  }));
  const differs = (field: AuditFieldView): boolean => field.before !== field.after;
  return [...fields.filter(differs), ...fields.filter((field) => !differs(field))].slice(
    0,
    mostFields,
  );
}

function flat(value: unknown): Map<string, string> {
  const fields = new Map<string, string>();
  const visit = (item: unknown, path: string): void => {
    if (item === null || item === undefined) return;
    if (Array.isArray(item)) {
      // A list of words is one value; a list of rows is many.
      if (item.every((each) => typeof each !== 'object')) fields.set(path, cut(item.join(', ')));
      else item.forEach((each, at) => visit(each, `${path}[${at}]`));
    } else if (typeof item === 'object') {
      for (const [name, each] of Object.entries(item)) visit(each, path ? `${path}.${name}` : name);
    } else fields.set(path, cut(String(item as string | number | boolean)));
  };
  visit(value, '');
  return fields;
}

const cut = (text: string): string =>
  text.length > longestValue ? `${text.slice(0, longestValue)}…` : text;
