import { canonicalJson } from '../facts/canonical-json.js';
import { daysOfQuarter, dayNumber, isoDay, latestOf, quarterNumber } from '../facts/calendar.js';
import { keyedRows } from '../facts/entry-key.js';
import type { Artifact, OrganisationFile, RowSection } from '../facts/organisation-file.js';
import type { MaturityModel } from '../model/maturity-model.js';

/** The days that a row of a section tells of. */
const datedFields: Readonly<Record<RowSection, readonly string[]>> = {
  observations: ['observedAt'],
  notApplicable: ['observedAt'],
  answers: ['answeredAt'],
  assignments: ['acceptedAt', 'deputyTestedAt'],
  decisions: ['lastLoggedAt'],
  handoffs: ['acknowledgedAt', 'exercisedAt'],
  artifacts: ['collectedAt'],
  metrics: [],
  workRecords: ['performedAt'],
  executiveDecisions: ['decidedAt', 'reportedAt'],
  roles: [],
};

/** Registers whose rows may lose what they say by age alone while the criterion stays known. */
const ageingSections = ['decisions', 'handoffs', 'artifacts'] as const;

interface SectionHistory {
  readonly keyOf: ReadonlyMap<object, string>;
  readonly before: ReadonlyMap<string, object>;
  readonly after: ReadonlyMap<string, object>;
}

/** What became of each row between two files of one organisation. */
export class RowHistory {
  /** Day number of the earlier file. */
  readonly since: number;
  private readonly days: number;
  private readonly sections = new Map<RowSection, SectionHistory>();

  constructor(
    private readonly before: OrganisationFile,
    private readonly after: OrganisationFile,
  ) {
    this.since = dayNumber(before.asOf);
    this.days = dayNumber(after.asOf) - this.since;
  }

  /** Whether a row of the later file stood in the earlier one: as it is, otherwise, or not at all. */
  statusOf(section: RowSection, row: object): 'kept' | 'changed' | 'new' {
    const { keyOf, before } = this.of(section);
    const earlier = before.get(keyOf.get(row) ?? '');
    if (!earlier) return 'new';
    return canonicalJson(earlier) === canonicalJson(row) ? 'kept' : 'changed';
  }

  /** True where a row of the earlier file has no successor in the later one. */
  isGone(section: RowSection, row: object): boolean {
    const { before, after } = this.of(section);
    for (const [key, earlier] of before) if (earlier === row) return !after.has(key);
    return false;
  }

  /** True where the row tells of a day after the earlier file's, up to the later one's. */
  tellsOfSince(section: RowSection, row: object): boolean {
    // A reading that both files have counted from the first day of its quarter on.
    const day = latestDay(section, row, this.statusOf(section, row) === 'kept' ? 'first' : 'last');
    return day !== null && day > this.since;
  }

  /** True where the row tells of days, none of them after the earlier file's: it came late. */
  tellsOfBefore(section: RowSection, row: object): boolean {
    const day = latestDay(section, row, 'last');
    return day !== null && day <= this.since;
  }

  /**
   * The later file as if nothing had aged since the earlier one: each day that both files give for a
   * row of a register is moved on by the days between them, and an artifact that ran out in between
   * and was dropped is there again.
   */
  withoutAgeing(model: MaturityModel): OrganisationFile {
    if (this.days === 0) return this.after;
    const fresh: Record<string, unknown> = { ...this.after };
    for (const section of ageingSections) {
      const { before, after } = this.of(section);
      const rows = [...after].map(([key, row]) => this.movedOn(section, row, before.get(key)));
      if (section === 'artifacts') {
        for (const [key, row] of before) {
          if (!after.has(key) && this.ranOut(row as Artifact, model)) {
            rows.push(this.movedOn(section, row, row));
          }
        }
      }
      if (rows.length > 0) fresh[section] = rows;
    }
    return fresh as unknown as OrganisationFile;
  }

  private movedOn(section: RowSection, row: object, earlier: object | undefined): object {
    const moved: Record<string, unknown> = { ...row };
    const was = earlier as Record<string, unknown> | undefined;
    for (const field of datedFields[section]) {
      const day = moved[field];
      if (typeof day !== 'string' || was?.[field] !== day || dayNumber(day) > this.since) continue;
      moved[field] = isoDay(dayNumber(day) + this.days);
    }
    return moved;
  }

  private ranOut({ collectedAt, validDays }: Artifact, model: MaturityModel): boolean {
    const last = dayNumber(collectedAt) + validDays + model.derivation.evidence.graceDays;
    return last >= this.since && last < this.since + this.days;
  }

  private of(section: RowSection): SectionHistory {
    let history = this.sections.get(section);
    if (!history) {
      const before: Map<string, object> = keyedRows(section, this.before[section]);
      const after: Map<string, object> = keyedRows(section, this.after[section]);
      const keyOf = new Map([...after].map(([key, row]) => [row, key]));
      this.sections.set(section, (history = { keyOf, before, after }));
    }
    return history;
  }
}

/** The latest day that a row tells of, of a reading one end of its quarter; null where it gives none. */
function latestDay(section: RowSection, row: object, end: 'first' | 'last'): number | null {
  const values = row as Record<string, unknown>;
  const days = datedFields[section]
    .map((field) => values[field])
    .filter((day) => typeof day === 'string')
    .map(dayNumber);
  if (section === 'metrics') {
    const readings = values['readings'] as readonly { quarter: string }[];
    days.push(...readings.map(({ quarter }) => daysOfQuarter(quarterNumber(quarter))[end]));
  }
  return days.length === 0 ? null : latestOf(days);
}
