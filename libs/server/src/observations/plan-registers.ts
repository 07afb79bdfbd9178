import { canonicalJson, DomainError, entryKey } from '@rolewright/domain';
import type { TenantTransaction } from '@rolewright/tenancy';
import { newId, notFound } from '../identifiers.js';
import { type CheckedChange, checkedText, twice } from './check-changes.js';
import type { PlannedOutcome } from './fact-audit.js';
import type { FactChange } from './fact-changes.js';
import type { PlannedEntry } from './import-plan.js';
import { holdsRows, personalSections, type RegisterSection } from './register-entries.js';
import {
  type AskedEntry,
  loadEntries,
  loadStanding,
  type StandingEntry,
} from './standing-facts.js';

type Put = Extract<FactChange, { kind: 'put' }>;
type End = Extract<FactChange, { kind: 'end' }>;

const naturalKey = (section: RegisterSection, body: object): string =>
  holdsRows(section) ? entryKey(section, body) : '';

const turnOf = / #\d{6}$/;
const placeOf = (section: RegisterSection, key: string): string => `${section} ${key}`;

/** Makes of people's changes of registers what is recorded, against what stands. */
export class RegisterPlanner {
  private readonly entries = new Map<string, PlannedEntry>();
  private readonly put = new Set<string>();
  /** What stands now, and with the changes planned so far. */
  private now = new Map<string, StandingEntry>();
  /** What stands as of the day from which the changes say so; the same where that is today. */
  private then = new Map<string, StandingEntry>();
  private byId = new Map<string, StandingEntry>();

  /** What the changes touch; no statement without a register's change, one as a rule, three at most. */
  async load(
    tx: TenantTransaction,
    organisationId: string,
    changes: readonly CheckedChange[],
    effectiveFrom: string,
    today: string,
  ): Promise<void> {
    const asked = new Map<string, AskedEntry>();
    const ask = (section: RegisterSection, key: string, turns = false): void => {
      const place = placeOf(section, key);
      asked.set(place, { section, key, turns: turns || (asked.get(place)?.turns ?? false) });
    };
    const ids: string[] = [];
    for (const change of changes) {
      if (change.kind === 'end') ask(change.section, change.key);
      if (change.kind !== 'put') continue;
      ask(change.section, naturalKey(change.section, change.body), change.additional);
      if (change.replaces !== null && change.replaces !== undefined)
        ask(change.section, change.replaces);
      if (change.entryId) ids.push(change.entryId);
    }
    if (asked.size === 0) return;
    const standing = async (asOf: string) =>
      new Map(
        (await loadStanding(tx, organisationId, [...asked.values()], asOf)).map((row) => [
          placeOf(row.section, row.key),
          row,
        ]),
      );
    this.then = await standing(effectiveFrom);
    this.now = effectiveFrom === today ? this.then : await standing(today);
    // An entry that the person saw and that stands no more: known here, or nothing at all.
    for (const change of changes) {
      if ((change.kind !== 'put' && change.kind !== 'end') || !change.seen) continue;
      const key = change.kind === 'end' ? change.key : (change.replaces ?? '');
      const seen = change.seen.toLowerCase();
      if (this.now.get(placeOf(change.section, key))?.entryId !== seen) ids.push(seen);
    }
    if (ids.length > 0) {
      const recorded = await loadEntries(tx, organisationId, ids);
      this.byId = new Map(recorded.map((row) => [row.entryId, row]));
    }
  }

  /** The statements that come of it; of several on one row, an ending and then a new row, the last. */
  get planned(): PlannedEntry[] {
    return [...this.entries.values()];
  }

  plan(change: Put | End, position: number): PlannedOutcome {
    return change.kind === 'put' ? this.state(change, position) : this.end(change, position);
  }

  private state(change: Put, position: number): PlannedOutcome {
    const { section, body } = change;
    const entryId = change.entryId?.toLowerCase() ?? newId();
    const known = this.byId.get(entryId);
    if (known) return outcome('put', known.entryId, section, known.key, null, known.body, false);
    const natural = naturalKey(section, body);
    const replaces = change.replaces ?? null;
    // One of several rows of the same natural key keeps its number.
    const key =
      replaces?.replace(turnOf, '') === natural ? replaces : this.freeKey(change, natural);
    if (this.put.has(placeOf(section, key))) throw twice(section, key);
    const previous = replaces === null ? null : this.seen(change, replaces, replaces === key);
    const standing = this.then.get(placeOf(section, key));
    if (replaces !== key) {
      const taken = this.now.get(placeOf(section, key)) ?? standing;
      if (taken) {
        throw new DomainError('CONFLICT', {
          reason: `There is already a row for ${key || section}.`,
          current: told(taken),
        });
      }
      if (replaces !== null) this.write(section, replaces, null, position, newId(), null);
    } else if (previous && standing && [previous, standing].every((row) => same(row.body, body))) {
      return outcome('put', previous.entryId, section, key, previous.body, body, false);
    }
    this.put.add(placeOf(section, key));
    this.write(section, key, body, position, entryId, checkedText(change.note, 'note'));
    return outcome('put', entryId, section, key, previous?.body ?? null, body, true);
  }

  private end(change: End, position: number): PlannedOutcome {
    const { section, key } = change;
    const previous = this.seen(change, key, false);
    const entryId = newId();
    if (!previous) throw notFound({ section, key });
    this.write(section, key, null, position, entryId, checkedText(change.note, 'note'));
    return outcome('end', entryId, section, key, previous.body, null, true);
  }

  /** The row as the person saw it. Errors: CONFLICT where another stands there now, or none. */
  private seen({ section, seen }: Put | End, key: string, mayBeNew: boolean): StandingEntry | null {
    const standing = this.now.get(placeOf(section, key)) ?? null;
    const expected = seen?.toLowerCase() ?? null;
    if (expected === null && (standing || mayBeNew)) return standing;
    if (standing && standing.entryId === expected) return standing;
    if (expected !== null && !this.byId.has(expected)) throw notFound({ entryId: expected });
    throw new DomainError('CONFLICT', {
      reason: standing
        ? `${key || section} was changed since you saw it.`
        : `${key || section} is no longer in the register.`,
      current: standing && told(standing),
    });
  }

  private freeKey(change: Put, natural: string): string {
    if (!change.additional) return natural;
    for (let turn = 1; ; turn += 1) {
      const key = turn === 1 ? natural : `${natural} #${String(turn).padStart(6, '0')}`;
      const place = placeOf(change.section, key);
      if (!this.now.has(place) && !this.then.has(place)) return key;
    }
  }

  private write(
    section: RegisterSection,
    key: string,
    body: unknown,
    position: number,
    entryId: string,
    note: string | null,
  ): void {
    const place = placeOf(section, key);
    const before = this.entries.get(place)?.before ?? this.then.get(place)?.body ?? null;
    // A row that is put again after its ending takes the ending's place.
    this.entries.set(place, { section, key, body, before, position, entryId, note });
    const standing: StandingEntry = {
      section,
      key,
      entryId,
      body,
      recordedBy: null,
      recordedAt: '',
    };
    if (body === null) this.now.delete(place);
    else this.now.set(place, standing);
    if (this.then === this.now) return;
    if (body === null) this.then.delete(place);
    else this.then.set(place, standing);
  }
}

const same = (one: unknown, other: unknown): boolean => canonicalJson(one) === canonicalJson(other);

/** What a conflict tells of the row that stands; of single people's rows nothing. */
const told = ({ section, key, entryId, body, recordedAt }: StandingEntry) =>
  personalSections.has(section) ? { key, entryId } : { key, entryId, body, recordedAt };

function outcome(
  kind: 'put' | 'end',
  id: string,
  section: RegisterSection,
  key: string,
  before: unknown,
  after: unknown,
  recorded: boolean,
): PlannedOutcome {
  return { recorded, corrects: false, change: { kind, id, section, key, before, after } };
}
