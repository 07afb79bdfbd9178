import { type RespondentStanding, respondentStandings } from './campaign-kinds.js';

/** One person of a pasted list. */
export interface RosterPerson {
  readonly name: string;
  readonly email: string | null;
  readonly function: string;
  readonly standing: RespondentStanding;
}

export interface RosterLine {
  /** The line in the pasted text, from 1. */
  readonly line: number;
  readonly person: RosterPerson | null;
  /** Why the line gives no person; null where it does. */
  readonly fault: string | null;
}

export const mostRosterLines = 2_000;

const emailShape = /^[^\s@,;<>"]{1,64}@[^\s@,;<>"]{1,190}\.[^\s@,;<>".]{2,63}$/;
const unreadable = /[\p{Cc}\p{Cs}]/u;
const longest = 200;

/** Words that people write for a column, in any case. */
const columnWords: Readonly<Record<keyof RosterPerson, readonly string[]>> = {
  name: ['name', 'person', 'respondent', 'full name'],
  email: ['email', 'e-mail', 'mail', 'address', 'email address', 'e-mail address'],
  function: ['function', 'team', 'department', 'unit'],
  standing: ['standing', 'level', 'group', 'kind'],
};
const usualOrder: readonly (keyof RosterPerson)[] = ['name', 'email', 'function', 'standing'];

const standingWords: Readonly<Record<string, RespondentStanding>> = {
  executive: 'executive',
  exec: 'executive',
  leadership: 'executive',
  management: 'executive',
  engineer: 'engineer',
  engineering: 'engineer',
  technical: 'engineer',
  other: 'other',
  '': 'other',
};

/** An address as it is compared and kept; null where it is none. */
export function readEmail(text: string): string | null {
  const address = text.trim();
  return emailShape.test(address) && !unreadable.test(address) ? address : null;
}

/**
 * People from pasted lines or CSV: name, e-mail, function, standing, separated by tabs, semicolons or commas, quoted where
 * they hold one. A first line of column names sets another order; standing left out is `other`; blank lines are passed over.
 * Every line gets its answer; two lines with one address are told.
 */
export function readRosterLines(text: string): RosterLine[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const separator = separatorOf(lines.find((line) => line.trim() !== '') ?? '');
  const seen = new Map<string, number>();
  let order = usualOrder;
  let first = true;
  return lines.flatMap((content, at): RosterLine[] => {
    if (content.trim() === '') return [];
    const cells = cellsOf(content, separator);
    if (first) {
      first = false;
      const named = columnsOf(cells);
      if (named) {
        order = named;
        return [];
      }
    }
    const read = personOf(cells, order);
    if (typeof read === 'string') return [{ line: at + 1, person: null, fault: read }];
    const key = read.email?.toLowerCase() ?? `${read.name}\n${read.function}`.toLowerCase();
    const earlier = seen.get(key);
    if (earlier !== undefined) {
      return [{ line: at + 1, person: null, fault: `The same person as in line ${earlier}.` }];
    }
    seen.set(key, at + 1);
    return [{ line: at + 1, person: read, fault: null }];
  });
}

function separatorOf(line: string): string {
  const outside = line.replaceAll(/"(?:[^"]|"")*"/g, '');
  return ['\t', ';', ','].find((mark) => outside.includes(mark)) ?? ',';
}

/** Cells of one line; quotes as in CSV, a doubled one is a quote. A line never goes on in the next. */
function cellsOf(line: string, separator: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const mark = line[at] as string;
    if (quoted) {
      if (mark !== '"') cell += mark;
      else if (line[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (mark === '"' && cell.trim() === '') {
      quoted = true;
      cell = '';
    } else if (mark === separator) {
      cells.push(cell.trim());
      cell = '';
    } else cell += mark;
  }
  cells.push(cell.trim());
  return cells;
}

/** The columns that a first line names; undefined where it names none, or not the two that must be there. */
function columnsOf(cells: readonly string[]): (keyof RosterPerson)[] | undefined {
  const columns = cells.map((cell) =>
    usualOrder.find((column) => columnWords[column].includes(cell.toLowerCase())),
  );
  if (columns.some((column) => column === undefined)) return undefined;
  return columns.includes('name') && columns.includes('function')
    ? (columns as (keyof RosterPerson)[])
    : undefined;
}

function personOf(
  cells: readonly string[],
  order: readonly (keyof RosterPerson)[],
): RosterPerson | string {
  if (cells.length > order.length && cells.slice(order.length).some((cell) => cell !== '')) {
    return `More than ${order.length} columns: name, e-mail, function, standing.`;
  }
  const cell = (column: keyof RosterPerson) => cells[order.indexOf(column)] ?? '';
  const name = cell('name');
  if (name === '') return 'The name is missing.';
  const email = cell('email') === '' ? null : readEmail(cell('email'));
  if (email === null && cell('email') !== '') return 'The e-mail address is not one.';
  const fn = cell('function');
  if (fn === '') return 'The function is missing: the team or field that the person works in.';
  if ([name, fn].some((text) => text.length > longest || unreadable.test(text))) {
    return `A name and a function have at most ${longest} printable characters.`;
  }
  const standing = standingWords[cell('standing').toLowerCase()];
  if (!standing) return `The standing is one of ${respondentStandings.join(', ')}.`;
  return { name, email, function: fn, standing };
}
