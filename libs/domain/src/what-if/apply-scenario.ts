import { DomainError } from '../access/index.js';
import { entryKey } from '../facts/entry-key.js';
import { FaultList } from '../facts/faults.js';
import {
  type Decision,
  type Observation,
  type OrganisationFile,
  type RowSection,
  type Shares,
  rowSections,
} from '../facts/organisation-file.js';
import { compileModel, idOf } from '../model/compiled-model.js';
import type { MaturityModel } from '../model/maturity-model.js';
import { type AnyRow, checkReferences, isRemoved, rowsOf } from './scenario-references.js';
import type { HypotheticalObservation, Scenario, SettledDecision } from './scenario.js';

/** The ladder's highest rung (engine-contract.md §1): the role decides. */
const decides = 4;

/**
 * The organisation file as it would be under a scenario; the file given stays as it is. Throws
 * INPUT_INVALID with every fault and its place where the scenario speaks of rows that the file does
 * not have, or adds what it has.
 */
export function applyScenario(
  file: OrganisationFile,
  scenario: Scenario,
  model: MaturityModel,
): OrganisationFile {
  const list = new FaultList(undefined);
  checkReferences(file, scenario, model, list);
  if (list.faults.length > 0) throw new DomainError('INPUT_INVALID', { faults: list.faults });

  const after: OrganisationFile = { ...file };
  for (const section of rowSections) setRows(after, section, changedRows(file, scenario, section));
  if (scenario.settle) after.decisions = settle(after, scenario.settle, model);
  if (scenario.observations) {
    const added = scenario.observations.map((row) => seen(row, file, model));
    after.observations = [...(after.observations ?? []), ...added];
  }
  if (scenario.profile) after.profile = scenario.profile;
  if (scenario.workload) after.workload = scenario.workload;
  const available = availableAfter(file, scenario);
  if (available) after.available = available;
  return after;
}

function setRows(
  file: OrganisationFile,
  section: RowSection,
  rows: readonly AnyRow[] | undefined,
): void {
  if (rows) (file as unknown as Record<RowSection, readonly AnyRow[]>)[section] = rows;
}

/** Undefined where the scenario leaves the section alone. */
function changedRows(
  file: OrganisationFile,
  { remove, replace, add }: Scenario,
  section: RowSection,
): readonly AnyRow[] | undefined {
  const removed = rowsOf(remove, section);
  const added = rowsOf(add, section);
  const replacing = rowsOf(replace, section);
  if (removed.length + added.length + replacing.length === 0) return undefined;
  const byKey = new Map<string, AnyRow[]>();
  for (const row of replacing) {
    const key = entryKey(section, row);
    const rows = byKey.get(key);
    if (rows) rows.push(row);
    else byKey.set(key, [row]);
  }
  const written = new Set<string>();
  const kept = rowsOf(file, section)
    .filter((row) => !isRemoved(row, removed))
    .flatMap((row) => {
      const key = entryKey(section, row);
      const rows = byKey.get(key);
      if (!rows) return [row];
      // The entry keeps its place in the file, since places settle ties.
      if (written.has(key)) return [];
      written.add(key);
      return rows;
    });
  return [...kept, ...added];
}

function seen(
  row: HypotheticalObservation,
  { asOf }: OrganisationFile,
  model: MaturityModel,
): Observation {
  return {
    ...row,
    observedAt: row.observedAt ?? asOf,
    grade: row.grade ?? model.derivation.registerGrade,
  };
}

function settle(
  file: OrganisationFile,
  settled: readonly SettledDecision[],
  model: MaturityModel,
): Decision[] {
  const { domains, domainIndex } = compileModel(model);
  let rows = [...(file.decisions ?? [])];
  for (const wanted of settled) {
    const listed = domains[domainIndex.get(wanted.domain) ?? -1]?.decisions;
    if (!listed) continue;
    const id = idOf(listed, wanted.decision);
    const isMeant = (row: Decision): boolean =>
      row.domain === wanted.domain && idOf(listed, row.decision) === id;
    const [recorded] = rows.filter(isMeant);
    const row = settledRow(
      wanted,
      recorded,
      file.asOf,
      listed.entries.find((entry) => entry.id === id)?.decider,
    );
    rows = recorded
      ? rows.flatMap((other) => (other === recorded ? [row] : isMeant(other) ? [] : [other]))
      : [...rows, row];
  }
  return rows;
}

function settledRow(
  wanted: SettledDecision,
  recorded: Decision | undefined,
  asOf: string,
  byDefault: string | undefined,
): Decision {
  const { overriddenShare: _overridden, agree: before, ...rest } = recorded ?? {};
  const decider = wanted.decider ?? byDefault;
  const need = wanted.need ?? recorded?.need ?? decides;
  // Whoever decides need not agree with himself: that would be a second gate held by the same role.
  const others = (typeof before === 'string' ? [before] : (before ?? [])).filter(
    (role) => role !== decider,
  );
  const agree = wanted.agree ?? (others.length > 0 ? others : undefined);
  return {
    ...rest,
    domain: wanted.domain,
    decision: recorded?.decision ?? wanted.decision,
    ...(decider !== undefined && { decider }),
    ...(agree !== undefined && { agree }),
    need,
    held: wanted.held ?? Math.max(need, recorded?.held ?? 0),
    lastLoggedAt: wanted.lastLoggedAt ?? asOf,
  };
}

function availableAfter(
  file: OrganisationFile,
  { available, hires }: Scenario,
): Shares | undefined {
  if (!available && !hires) return undefined;
  const after: Partial<Record<string, number>> = { ...file.available, ...available };
  for (const { cluster, fte } of hires ?? []) after[cluster] = (after[cluster] ?? 0) + fte;
  return after;
}
