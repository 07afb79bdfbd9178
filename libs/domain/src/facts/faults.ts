import type { core } from 'zod';
import type { MaturityModel } from '../model/maturity-model.js';
import { fieldHelp, helpFor } from './field-help.js';
import { nearest } from './nearest.js';
import type { FileFault, Section, WhereInWorkbook } from './organisation-file.js';

export type FaultPath = readonly PropertyKey[];

/** Collects what is wrong with a file, each fault with its path and, for a workbook, its sheet and row. */
export class FaultList {
  readonly faults: FileFault[] = [];

  constructor(private readonly where: WhereInWorkbook | undefined) {}

  add(path: FaultPath, message: string, mend: string): void {
    const parts = path.map((part) => (typeof part === 'symbol' ? part.toString() : part));
    this.faults.push({ path: written(parts), ...this.where?.(parts), message, mend });
  }
}

/** `observations[3].validUntil`; `(file)` for the whole. */
function written(path: readonly (string | number)[]): string {
  const text = path.reduce<string>(
    (before, part) =>
      typeof part === 'number' ? `${before}[${part}]` : before ? `${before}.${part}` : part,
    '',
  );
  return text || '(file)';
}

/** One issue of the schema as faults in plain words. */
export function addIssue(
  list: FaultList,
  issue: core.$ZodIssue,
  raw: unknown,
  model: MaturityModel,
): void {
  const help = helpFor(issue.path) ?? 'Write what `rolewright schema` describes.';
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) addUnknownKey(list, issue.path, key, model);
    return;
  }
  const value = valueAt(raw, issue.path);
  const name = issue.path.findLast((part) => typeof part === 'string');
  const label = issue.path.length === 0 ? 'The file' : `"${String(name)}"`;
  if (value === undefined) {
    list.add(issue.path, `${label} is missing.`, `Add it. ${help}`);
    return;
  }
  if (value === null) {
    list.add(issue.path, `${label} is empty.`, `Leave it out where it may be left out. ${help}`);
    return;
  }
  if (issue.code === 'invalid_value') {
    addUnknownValue(list, issue.path, value, issue.values.map(String), label);
    return;
  }
  list.add(issue.path, complaint(issue, value, label), help);
}

function addUnknownKey(list: FaultList, path: FaultPath, key: string, model: MaturityModel): void {
  const candidates = keysAt(path, model);
  const near = nearest(key, candidates);
  const choices = `Known here: ${candidates.join(', ')}.`;
  list.add(
    [...path, key],
    path.length === 0
      ? `There is no section "${brief(key)}".`
      : `"${brief(key)}" is not known here.`,
    near === undefined ? `Take it out. ${choices}` : `Write "${near}", or take it out. ${choices}`,
  );
}

function addUnknownValue(
  list: FaultList,
  path: FaultPath,
  value: unknown,
  choices: readonly string[],
  label: string,
): void {
  const near = typeof value === 'string' ? nearest(value, choices) : undefined;
  list.add(
    path,
    `${label} is ${shown(value)}, which is not known.`,
    near === undefined || choices.length === 1
      ? `Write ${choices.length === 1 ? '' : 'one of '}${choices.join(', ')}.`
      : `Write "${near}". Known: ${choices.join(', ')}.`,
  );
}

function keysAt(path: FaultPath, model: MaturityModel): string[] {
  const [section, ...rest] = path.filter((part) => typeof part === 'string');
  if (section === undefined) return Object.keys(fieldHelp);
  if (section === 'available') return model.clusters.map(({ id }) => id);
  const last = rest.at(-1);
  if (last === 'shares' || last === 'disciplines') return [...model.disciplines];
  if (last === 'count') return ['poisson'];
  if (last === 'hoursEach') return ['lognormalMedian', 'sigma'];
  const prefix = rest.map((part) => `${part}.`).join('');
  return Object.keys(fieldHelp[section as Section].fields)
    .filter((field) => field.startsWith(prefix) && !field.slice(prefix.length).includes('.'))
    .map((field) => field.slice(prefix.length));
}

const kinds: Record<string, string> = {
  object: 'a group of named fields',
  record: 'names with numbers',
  array: 'a list',
  tuple: 'three numbers',
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

function complaint(issue: core.$ZodIssue, value: unknown, label: string): string {
  const what = shown(value);
  if (issue.code === 'invalid_type') {
    return `${label} is ${what}, not ${kinds[issue.expected] ?? issue.expected}.`;
  }
  if (issue.code === 'invalid_format' && issue.format === 'date') {
    return /^\d{4}-\d{2}-\d{2}$/.test(String(value))
      ? `${label} is ${what}: the calendar has no such day.`
      : `${label} is ${what}, not a day written yyyy-mm-dd.`;
  }
  if (issue.code === 'too_big') {
    const unit =
      issue.origin === 'string' ? ' characters' : issue.origin === 'array' ? ' entries' : '';
    return unit
      ? `${label} has more than ${String(issue.maximum)}${unit}.`
      : `${label} is ${what}, more than ${String(issue.maximum)}.`;
  }
  if (issue.code === 'too_small') {
    if (issue.origin === 'string') return `${label} is blank.`;
    if (issue.origin === 'array') return `${label} has too few entries.`;
    return `${label} is ${what}, ${issue.inclusive ? 'less than' : 'not more than'} ${String(issue.minimum)}.`;
  }
  if (
    issue.code === 'invalid_format' &&
    issue.format === 'regex' &&
    typeof value === 'string' &&
    /\p{Cc}/u.test(value)
  ) {
    return `${label} holds a control character that cannot be stored.`;
  }
  return `${label} is ${what}, which does not fit.`;
}

/** A value as it may be quoted back to the person who wrote it. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return `"${brief(value)}"`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return 'a list';
  if (value === null || value === undefined) return 'empty';
  return 'a group of named fields';
}

const brief = (text: string): string => {
  const clean = text.replace(/\p{Cc}|\p{Surrogate}/gu, '\u{FFFD}');
  return clean.length > 60 ? `${clean.slice(0, 60)}…` : clean;
};

/** The value at a path of untrusted data; undefined where the path leads nowhere. */
export function valueAt(raw: unknown, path: FaultPath): unknown {
  let value = raw;
  for (const part of path) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, part))
      return undefined;
    value = (value as Record<PropertyKey, unknown>)[part];
  }
  return value;
}
