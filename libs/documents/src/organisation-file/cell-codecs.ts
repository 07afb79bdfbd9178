import type { Cell } from './sheet.js';
import { serialOfIsoDate } from './cell-dates.js';

/** What a file's value may be before it is validated. */
export type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain };

/** A cell that holds a value; formulas and errors are reported before a codec sees the cell. */
export type ValueCell = Exclude<Cell, { problem: string }>;

/**
 * How one kind of column becomes a value and back. Reading never refuses: what cannot be read as
 * the kind goes on as text, and validation names it as it would in YAML. For every valid value v,
 * `read(write(v))` equals v, through a workbook's typed cells as through CSV's texts.
 */
export interface CellCodec {
  read(cell: ValueCell): Plain;
  write(value: Plain): ValueCell;
}

const asText = (cell: ValueCell): string =>
  typeof cell === 'object' ? cell.date : typeof cell === 'boolean' ? String(cell) : `${cell}`;

/** A plain decimal; a percentage; a decimal comma where it cannot be a thousands separator. */
export function numberOf(text: string): number | undefined {
  const trimmed = text.trim();
  const percent = /^(.*\S)\s*%$/.exec(trimmed)?.[1];
  const body = (percent ?? trimmed).replace(
    /^([+-]?(?:0,\d+|\d+,(?:\d{1,2}|\d{4,})))$/,
    (decimal) => decimal.replace(',', '.'),
  );
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(body)) return undefined;
  const number = Number(body);
  if (!Number.isFinite(number)) return undefined;
  return percent === undefined ? number : number / 100;
}

const truths: Record<string, boolean> = {
  true: true,
  yes: true,
  y: true,
  false: false,
  no: false,
  n: false,
};

const truthOf = (text: string): boolean | undefined => {
  const word = text.trim().toLowerCase();
  return Object.hasOwn(truths, word) ? truths[word] : undefined;
};

const text: CellCodec = {
  read: (cell) => asText(cell).trim(),
  write: (value) => String(value),
};

const number: CellCodec = {
  read: (cell) => (typeof cell === 'string' ? (numberOf(cell) ?? cell.trim()) : plainOf(cell)),
  write: (value) => (typeof value === 'number' ? value : String(value)),
};

const truth: CellCodec = {
  read: (cell) => (typeof cell === 'string' ? (truthOf(cell) ?? cell.trim()) : plainOf(cell)),
  write: (value) => (typeof value === 'boolean' ? value : String(value)),
};

/** true, false or a share: 1 stays the number one, TRUE the answer yes. */
const truthOrNumber: CellCodec = {
  read: (cell) =>
    typeof cell === 'string' ? (truthOf(cell) ?? numberOf(cell) ?? cell.trim()) : plainOf(cell),
  write: (value) =>
    typeof value === 'boolean' || typeof value === 'number' ? value : String(value),
};

/** A number where it reads as one, else text: "under 2 days". */
const numberOrText: CellCodec = { ...number };

/** A day: a cell shown as a date, or ISO text. A bare number is no date (it depends on the era). */
const date: CellCodec = {
  read: (cell) => asText(cell).trim(),
  write: (value) =>
    typeof value === 'string' && serialOfIsoDate(value) !== undefined
      ? { date: value }
      : String(value),
};

/** One name, or several parted by `;`: one without a `;` stays a name and is no list. */
const nameOrList: CellCodec = {
  read(cell) {
    const names = splitList(asText(cell));
    const alone = splitAt(asText(cell), ';').length === 1 ? names[0] : undefined;
    return alone ?? names;
  },
  write: (value) =>
    Array.isArray(value) ? joinList(value.map(String)) : escapeName(String(value)),
};

/** `0.82; 0.85; 0.88`: a list of numbers; one number alone stays a number. */
const numberOrNumbers: CellCodec = {
  read(cell) {
    if (typeof cell === 'number') return cell;
    const parts = splitList(asText(cell)).map((part) => numberOf(part) ?? part);
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : parts;
  },
  write: (value) => (Array.isArray(value) ? value.map(String).join('; ') : (value as number)),
};

/** `APP=1; SDL=0.8`: a number for each name. */
const weights: CellCodec = {
  read(cell) {
    const pairs = pairsOf(asText(cell));
    if (!pairs) return asText(cell).trim();
    // A name given twice would lose one of its weights without a word.
    if (new Set(pairs.map(([name]) => name)).size !== pairs.length) return asText(cell).trim();
    return Object.fromEntries(pairs.map(([name, given]) => [name, numberOf(given) ?? given]));
  },
  write: (value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? joinPairs(Object.entries(value))
      : String(value),
};

/** `2026-Q1=0.8; 2026-Q2=0.9`: readings by quarter, in the order given. */
const readings: CellCodec = {
  read(cell) {
    const pairs = pairsOf(asText(cell));
    if (!pairs) return asText(cell).trim();
    return pairs.map(([quarter, given]) => ({ quarter, value: numberOf(given) ?? given }));
  },
  write: (value) =>
    Array.isArray(value)
      ? joinPairs(
          value.map((reading) => {
            const { quarter, value: given } = reading as { quarter: string; value: Plain };
            return [quarter, given];
          }),
        )
      : String(value),
};

/** A count: `24`, `8; 10; 14`, or `poisson 24`. */
const count: CellCodec = {
  read(cell) {
    const mean = /^\s*poisson\s+(\S+)\s*$/i.exec(asText(cell))?.[1];
    const parsed = mean === undefined ? undefined : numberOf(mean);
    return parsed === undefined ? numberOrNumbers.read(cell) : { poisson: parsed };
  },
  write: (value) =>
    isRecord(value) && 'poisson' in value
      ? `poisson ${String(value['poisson'])}`
      : numberOrNumbers.write(value),
};

/** Hours: `3`, `8; 14; 26`, or `lognormal 12; 0.9` (median and sigma). */
const hours: CellCodec = {
  read(cell) {
    const parts = /^\s*lognormal\s+([^;\s]+)\s*;\s*(\S+)\s*$/i.exec(asText(cell));
    const median = numberOf(parts?.[1] ?? '');
    const sigma = numberOf(parts?.[2] ?? '');
    return median === undefined || sigma === undefined
      ? numberOrNumbers.read(cell)
      : { lognormalMedian: median, sigma };
  },
  write: (value) =>
    isRecord(value) && 'lognormalMedian' in value
      ? `lognormal ${String(value['lognormalMedian'])}; ${String(value['sigma'])}`
      : numberOrNumbers.write(value),
};

export const codecs = {
  text,
  number,
  numberOrText,
  truth,
  truthOrNumber,
  date,
  nameOrList,
  numberOrNumbers,
  weights,
  readings,
  count,
  hours,
} as const satisfies Record<string, CellCodec>;

export type ColumnKind = keyof typeof codecs;

const plainOf = (cell: ValueCell): Plain => (typeof cell === 'object' ? cell.date : cell);

export const isRecord = (value: Plain): value is { [key: string]: Plain } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Inside lists a backslash keeps a `;` (or `=`, or a backslash) that belongs to a name. */
const escapeName = (name: string): string => name.replace(/[\\;=]/g, '\\$&');
const joinList = (names: readonly string[]): string =>
  names.length < 2 ? `${escapeName(names[0] ?? '')};` : names.map(escapeName).join('; ');
const joinPairs = (pairs: readonly (readonly [string, Plain])[]): string =>
  pairs.map(([name, value]) => `${escapeName(name)}=${String(value)}`).join('; ');

const unescape = (text: string): string => text.replace(/\\([\\;=])/g, '$1');

/** Splits at a sign that no backslash precedes, keeping the escapes. */
function splitAt(text: string, sign: ';' | '='): string[] {
  const parts: string[] = [''];
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    const next = text.charAt(index + 1);
    if (character === '\\' && /[\\;=]/.test(next)) {
      parts.push(`${parts.pop()}${character}${next}`);
      index += 1;
    } else if (character === sign) {
      parts.push('');
    } else {
      parts.push(`${parts.pop()}${character}`);
    }
  }
  return parts;
}

const splitList = (text: string): string[] =>
  splitAt(text, ';')
    .map((part) => unescape(part.trim()))
    .filter((part) => part !== '');

function pairsOf(text: string): [string, string][] | undefined {
  const pairs: [string, string][] = [];
  for (const part of splitAt(text, ';')) {
    if (part.trim() === '') continue;
    const [name, value, ...rest] = splitAt(part, '=');
    if (name === undefined || value === undefined || rest.length > 0) return undefined;
    pairs.push([unescape(name.trim()), value.trim()]);
  }
  return pairs;
}
