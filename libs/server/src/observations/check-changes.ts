import { maturityModel } from '@rolewright/catalogue';
import {
  DomainError,
  type FileFault,
  type Observation,
  type OrganisationFile,
  parseOrganisationFile,
} from '@rolewright/domain';
import { isId, notFound } from '../identifiers.js';
import { type FactChange, mostChanges } from './fact-changes.js';
import { holdsRows, type RegisterSection } from './register-entries.js';

const longestNote = 2_000;
// Control characters but line breaks and tabs, and half of a character pair.
const unprintable = /[^\P{Cc}\n\r\t]|\p{Cs}/u;

/** A text of the person's own, trimmed; null where nothing was written. Errors: INPUT_INVALID. */
export function checkedText(text: string | null | undefined, field: string): string | null {
  const trimmed = text?.trim();
  if (!trimmed) return null;
  if (trimmed.length > longestNote || unprintable.test(trimmed)) {
    throw new DomainError('INPUT_INVALID', {
      reason: `Write at most ${longestNote} characters, without control characters.`,
      field,
      maximum: longestNote,
    });
  }
  return trimmed;
}

/** What the changes state, as the organisation file's own schema understood it. */
export type CheckedChange =
  | (Extract<FactChange, { kind: 'observe' }> & { observation: Observation })
  | Exclude<FactChange, { kind: 'observe' }>;

/**
 * The changes with what they state read by the organisation file's own schema and its rules across
 * fields (engine-contract.md §1). Errors: INPUT_INVALID with every fault at once, each with its place
 * among the changes (`changes[3].observation.value`).
 */
export function checkChanges(changes: readonly FactChange[], today: string): CheckedChange[] {
  if (changes.length > mostChanges) {
    throw new DomainError('INPUT_INVALID', {
      reason: `One go takes at most ${mostChanges} changes: record them in parts.`,
      field: 'changes',
      maximum: mostChanges,
    });
  }
  const stated = new Map<string, { rows: unknown[]; from: number[] }>();
  const state = (section: string, row: unknown, from: number): void => {
    const held = stated.get(section) ?? { rows: [], from: [] };
    held.rows.push(row);
    held.from.push(from);
    stated.set(section, held);
  };
  changes.forEach((change, at) => {
    checkIds(change);
    if (change.kind === 'observe') {
      const { recordedAt: _, ...observation } = change.observation;
      state('observations', observation, at);
    } else if (change.kind === 'put') state(change.section, change.body, at);
  });
  const values = [...stated].filter(([section]) => !isRowSection(section));
  const doubled = values.find(([, { rows }]) => rows.length > 1);
  if (doubled) throw twice(doubled[0], '');
  const parsed = parseOrganisationFile(
    {
      organisation: { name: 'x' },
      model: maturityModel.id,
      asOf: today,
      ...Object.fromEntries(
        [...stated].map(([section, { rows }]) => [section, isRowSection(section) ? rows : rows[0]]),
      ),
    },
    maturityModel,
  );
  if (!parsed.ok) throw refused(parsed.faults.map((fault) => placed(fault, stated)));
  const next = new Map<string, number>();
  const checked = changes.map((change): CheckedChange => {
    if (change.kind !== 'observe' && change.kind !== 'put') return change;
    const section = change.kind === 'observe' ? 'observations' : change.section;
    const at = next.get(section) ?? 0;
    next.set(section, at + 1);
    const value = parsed.file[section as keyof OrganisationFile];
    const row: unknown = isRowSection(section) ? (value as readonly unknown[])[at] : value;
    return change.kind === 'observe'
      ? { ...change, observation: row as Observation }
      : { ...change, body: row as object };
  });
  const ahead = checked.flatMap((change, at): FileFault[] =>
    change.kind === 'observe' && change.observation.observedAt > today
      ? [
          {
            path: `changes[${at}].observation.observedAt`,
            message: `${change.observation.observedAt} lies ahead; today is ${today}.`,
            mend: 'Give the day on which it was seen.',
          },
        ]
      : [],
  );
  if (ahead.length > 0) throw refused(ahead);
  return checked;
}

const isRowSection = (section: string): boolean =>
  section === 'observations' || holdsRows(section as RegisterSection);

function checkIds(change: FactChange): void {
  const known = (id: string | null | undefined, name: string): void => {
    if (id !== undefined && id !== null && !isId(id)) throw notFound({ [name]: id });
  };
  const fresh = (id: string | undefined, field: string): void => {
    if (id !== undefined && !isId(id))
      throw new DomainError('INPUT_INVALID', { reason: 'The key is a UUID.', field });
  };
  if (change.kind === 'observe') {
    fresh(change.observationId, 'requestKey');
    known(change.supersedes, 'observationId');
    known(change.seen, 'observationId');
  } else if (change.kind === 'withdraw') known(change.observationId, 'observationId');
  else if (change.kind === 'put') {
    fresh(change.entryId, 'requestKey');
    known(change.seen, 'entryId');
  } else known(change.seen, 'entryId');
}

/** A fault's place among the changes instead of in the file that they were checked in. */
function placed(fault: FileFault, stated: ReadonlyMap<string, { from: number[] }>): FileFault {
  const [, section = '', row, rest = ''] = /^(\w+)(?:\[(\d+)\])?(.*)$/.exec(fault.path) ?? [];
  const held = stated.get(section);
  if (!held) return fault;
  const name = section === 'observations' ? 'observation' : 'body';
  return { ...fault, path: `changes[${held.from[Number(row ?? 0)] ?? 0}].${name}${rest}` };
}

/** Faults shown at most; more are mended in rounds. */
const faultsShown = 200;

export function refused(faults: readonly FileFault[]): DomainError {
  const [first] = faults;
  return new DomainError('INPUT_INVALID', {
    reason: first ? `${first.message} ${first.mend}` : 'The facts are not valid.',
    field: first?.path,
    faults: faults.slice(0, faultsShown),
  });
}

export const twice = (section: string, key: string): DomainError =>
  new DomainError('INPUT_INVALID', {
    reason: `${key || 'The value'} in ${section} is stated twice at once: state it once.`,
    field: 'changes',
  });
