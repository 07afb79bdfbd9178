import type { ObservationInput } from '../../graphql/generated/worksheet.js';
import { newRequestKey } from '../../ui/request-key.js';
import type { Grade, Observation, WorksheetCriterion } from './worksheet-words.js';

/** What a person entered of one criterion and has not recorded yet. */
export interface Entry {
  /** Becomes the observation's id: however often it is sent, it is recorded once. */
  requestKey: string;
  domain: string;
  criterion: string;
  value: 'holds' | 'holds-not' | 'share';
  /** In per cent, as typed; of a share only. */
  percent: string;
  grade: Grade | null;
  observedAt: string;
  validUntil: string;
  source: string;
  note: string;
  /** The last observation that was on the screen. */
  seen: string | null;
}

export type Entries = Readonly<Record<string, Entry>>;

/** What new entries begin with, where the person said so for all of them. */
export interface ForAll {
  grade: Grade | null;
  observedAt: string;
  source: string;
}

export interface WorksheetDraft {
  entries: Entries;
  forAll: ForAll;
}

export const emptyDraft: WorksheetDraft = {
  entries: {},
  forAll: { grade: null, observedAt: '', source: '' },
};

export const isDraft = (value: unknown): value is WorksheetDraft =>
  typeof value === 'object' && value !== null && 'entries' in value && 'forAll' in value;

export const placeOf = ({ domain, criterion }: { domain: string; criterion: string }) =>
  `${domain} ${criterion}`;

/** An entry for a criterion that has none; its day is today unless the person chose another for all. */
function begin(criterion: WorksheetCriterion, forAll: ForAll, today: string): Entry {
  return {
    requestKey: newRequestKey(),
    domain: criterion.domain,
    criterion: criterion.criterion,
    value: 'holds',
    percent: '',
    grade: forAll.grade,
    observedAt: forAll.observedAt || today,
    validUntil: '',
    source: forAll.source,
    note: '',
    seen: criterion.last?.observationId ?? null,
  };
}

/** The draft with one entry begun or changed. */
export function withEntry(
  draft: WorksheetDraft,
  criterion: WorksheetCriterion,
  today: string,
  change: Partial<Entry>,
): WorksheetDraft {
  const place = placeOf(criterion);
  const before = draft.entries[place] ?? begin(criterion, draft.forAll, today);
  return { ...draft, entries: { ...draft.entries, [place]: { ...before, ...change } } };
}

export function withoutEntries(draft: WorksheetDraft, places: readonly string[]): WorksheetDraft {
  const entries = Object.entries(draft.entries).filter(([place]) => !places.includes(place));
  return { ...draft, entries: Object.fromEntries(entries) };
}

/** Says the last fact anew: its value and nothing else of it. */
export function confirmation(last: Observation): Pick<Entry, 'value' | 'percent'> {
  if (last.share !== null)
    return { value: 'share', percent: String(Number((last.share * 100).toFixed(2))) };
  return { value: last.holds ? 'holds' : 'holds-not', percent: '' };
}

/** The share as typed, 0..1; null where it is none. A comma is a point. */
export function shareOf(percent: string): number | null {
  const text = percent.trim().replace(',', '.').replace(/%$/, '').trim();
  if (!/^\d{1,3}(\.\d{1,4})?$/.test(text)) return null;
  const share = Number(text) / 100;
  return share <= 1 ? share : null;
}

export type Lack = 'gradeNeeded' | 'valueNeeded';

/** What an entry lacks before it can be recorded; null where it is complete. */
export function lackOf(entry: Entry): Lack | null {
  if (entry.value === 'share' && shareOf(entry.percent) === null) return 'valueNeeded';
  return entry.grade ? null : 'gradeNeeded';
}

export function inputOf(entry: Entry): ObservationInput | null {
  if (lackOf(entry) || !entry.grade) return null;
  const share = entry.value === 'share' ? shareOf(entry.percent) : null;
  return {
    requestKey: entry.requestKey,
    domain: entry.domain,
    criterion: entry.criterion,
    holds: share === null ? entry.value === 'holds' : null,
    share,
    observedAt: entry.observedAt,
    validUntil: entry.validUntil || null,
    grade: entry.grade,
    source: entry.source.trim() || null,
    note: entry.note.trim() || null,
    seenObservationId: entry.seen,
  };
}
