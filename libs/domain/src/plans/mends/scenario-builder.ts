import { entryKey } from '../../facts/entry-key.js';
import type { OrganisationFile, RowSection } from '../../facts/organisation-file.js';
import type { HypotheticalObservation, Scenario } from '../../what-if/scenario.js';

type Row<Name extends RowSection> = NonNullable<OrganisationFile[Name]>[number];
type Rows = Partial<Record<RowSection, object[]>>;

function push(rows: Rows, section: RowSection, ...more: readonly object[]): void {
  (rows[section] ??= []).push(...more);
}

/** Gathers changes of rows as a scenario; what the file has gives way, what it lacks is added. */
export class ScenarioBuilder {
  private readonly removed: Rows = {};
  private readonly replaced: Rows = {};
  private readonly added: Rows = {};
  private readonly seen: HypotheticalObservation[] = [];

  constructor(private readonly file: OrganisationFile) {}

  /** Rows as they should stand; all rows of a key that the file has are to be given together. */
  put<Name extends RowSection>(section: Name, rows: readonly Row<Name>[]): void {
    const keys = new Set((this.file[section] ?? []).map((row) => entryKey(section, row)));
    for (const row of rows) {
      push(keys.has(entryKey(section, row)) ? this.replaced : this.added, section, row);
    }
  }

  remove<Name extends RowSection>(section: Name, described: Partial<Row<Name>>): void {
    push(this.removed, section, described);
  }

  observe(row: HypotheticalObservation): void {
    this.seen.push(row);
  }

  build(): Scenario {
    return {
      ...(Object.keys(this.removed).length > 0 && { remove: this.removed }),
      ...(Object.keys(this.replaced).length > 0 && { replace: this.replaced }),
      ...(Object.keys(this.added).length > 0 && { add: this.added }),
      ...(this.seen.length > 0 && { observations: this.seen }),
    } as Scenario;
  }
}

/** Several scenarios that do not touch the same entries as one. */
export function mergedScenarios(parts: readonly Scenario[]): Scenario {
  const merged: Record<string, unknown> = {};
  for (const key of ['remove', 'replace', 'add'] as const) {
    const rows: Rows = {};
    for (const part of parts) {
      for (const [section, list] of Object.entries(part[key] ?? {})) {
        push(rows, section as RowSection, ...(list as object[]));
      }
    }
    if (Object.keys(rows).length > 0) merged[key] = rows;
  }
  const observations = parts.flatMap((part) => part.observations ?? []);
  if (observations.length > 0) merged['observations'] = observations;
  return merged as Scenario;
}
