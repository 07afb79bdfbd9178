import { entryKey } from '../facts/entry-key.js';
import { canonicalJson } from '../facts/canonical-json.js';
import type { FaultList } from '../facts/faults.js';
import { type OrganisationFile, type RowSection, rowSections } from '../facts/organisation-file.js';
import { compileModel, idOf } from '../model/compiled-model.js';
import type { MaturityModel } from '../model/maturity-model.js';
import type { Scenario } from './scenario.js';

/** Sections in which one more row of the same key is one more fact. */
const repeatable: readonly RowSection[] = ['observations', 'workRecords'];

export type AnyRow = Readonly<Record<string, unknown>>;

export const rowsOf = (holder: object | undefined, section: RowSection): readonly AnyRow[] =>
  (holder as Partial<Record<RowSection, readonly AnyRow[]>> | undefined)?.[section] ?? [];

/** Whether a row says the same in every field of the description; one without fields describes none. */
export function agrees(row: AnyRow, described: AnyRow): boolean {
  const fields = Object.entries(described).filter(([, value]) => value !== undefined);
  return (
    fields.length > 0 &&
    fields.every(
      ([field, value]) =>
        Object.hasOwn(row, field) && canonicalJson(row[field] ?? null) === canonicalJson(value),
    )
  );
}

export const isRemoved = (row: AnyRow, removed: readonly AnyRow[]): boolean =>
  removed.some((described) => agrees(row, described));

/** What a scenario says about a file that the file does not bear out, each with its place. */
export function checkReferences(
  file: OrganisationFile,
  scenario: Scenario,
  model: MaturityModel,
  list: FaultList,
): void {
  for (const section of rowSections) {
    const removed = rowsOf(scenario.remove, section);
    const replacing = rowsOf(scenario.replace, section);
    const added = rowsOf(scenario.add, section);
    // A search applies thousands of scenarios: no key is built that none of them needs.
    if (removed.length + replacing.length + added.length === 0) continue;
    const before = rowsOf(file, section);
    removed.forEach((described, at) => {
      if (Object.values(described).every((value) => value === undefined)) {
        list.add(
          ['remove', section, at],
          'It names no field, and would remove every row.',
          'Give at least one field of the rows that are meant.',
        );
      } else if (!before.some((row) => agrees(row, described))) {
        list.add(
          ['remove', section, at],
          `No row of ${section} agrees with it.`,
          `Take it out, or write the fields as the file has them.`,
        );
      }
    });
    const keys = new Set(
      before.filter((row) => !isRemoved(row, removed)).map((row) => entryKey(section, row)),
    );
    replacing.forEach((row, at) => {
      const key = entryKey(section, row);
      if (keys.has(key)) return;
      list.add(
        ['replace', section, at],
        `The file has no entry "${key}" to replace.`,
        'Move it to add, or write the key as the file has it.',
      );
    });
    if (repeatable.includes(section)) continue;
    added.forEach((row, at) => {
      const key = entryKey(section, row);
      if (!keys.has(key)) return;
      list.add(
        ['add', section, at],
        `The file has an entry "${key}" already.`,
        'Move it to replace, or remove the other one.',
      );
    });
  }
  checkSettled(scenario, model, list);
}

function checkSettled(scenario: Scenario, model: MaturityModel, list: FaultList): void {
  const { domains, domainIndex } = compileModel(model);
  scenario.settle?.forEach(({ domain, decision, decider }, at) => {
    const listed = domains[domainIndex.get(domain) ?? -1]?.decisions;
    if (!listed || decider !== undefined) return;
    const id = idOf(listed, decision);
    if (listed.entries.some((entry) => entry.id === id && entry.decider !== undefined)) return;
    list.add(
      ['settle', at, 'decider'],
      `The model suggests no decider for "${decision}".`,
      'Name the one role that decides.',
    );
  });
}
