import type { MaturityModel } from '../model/maturity-model.js';
import { dayNumber } from './calendar.js';
import { type FaultList, type FaultPath, shown } from './faults.js';
import { type Named, distance, plainName, spellingsOf } from './nearest.js';

type Row = Record<string, unknown>;

const isRow = (value: unknown): value is Row =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const rowsOf = (raw: Row, section: string): unknown[] => {
  const value = Object.hasOwn(raw, section) ? raw[section] : undefined;
  return Array.isArray(value) ? value : [];
};

/**
 * What several fields say together. It works on the raw data and judges only values of the right
 * kind, so that a slip of type elsewhere in the row hides nothing: all faults come at once.
 */
export function checkCoherence(raw: unknown, model: MaturityModel, list: FaultList): void {
  if (!isRow(raw)) return;
  const each = (section: string, check: (row: Row, path: FaultPath) => void): void =>
    rowsOf(raw, section).forEach((row, at) => {
      if (isRow(row)) check(row, [section, at]);
    });
  each('observations', (row, path) => checkValidity(row, path, list));
  each('answers', (row, path) => checkAnswer(row, path, list));
  each('handoffs', (row, path) => {
    if (typeof row['from'] === 'string' && row['from'] === row['to']) {
      list.add(
        [...path, 'to'],
        `${shown(row['to'])} hands over to itself.`,
        'Name another domain.',
      );
    }
  });
  each('decisions', (row, path) => checkName(row, 'decision', 'decisions', path, model, list));
  each('artifacts', (row, path) => checkName(row, 'artifact', 'artifacts', path, model, list));
  each('metrics', (row, path) => {
    checkName(row, 'metric', 'metrics', path, model, list);
    checkQuarters(row, path, list);
  });
  each('roles', (row, path) => checkPost(row, path, list));
  const workload = raw['workload'];
  if (isRow(workload)) checkWorkload(workload, list);
}

function checkValidity(row: Row, path: FaultPath, list: FaultList): void {
  const { observedAt, validUntil } = row;
  if (typeof observedAt !== 'string' || typeof validUntil !== 'string') return;
  if (dayNumber(validUntil) < dayNumber(observedAt)) {
    list.add(
      [...path, 'validUntil'],
      `It would stop counting on ${validUntil}, before it was seen on ${observedAt}.`,
      `Write ${observedAt} or a later day, or leave validUntil out.`,
    );
  }
}

function checkAnswer(row: Row, path: FaultPath, list: FaultList): void {
  if (!Array.isArray(row['answer'])) return;
  const names: unknown[] = row['answer'];
  names.forEach((name, at) => {
    if (typeof name !== 'string') return;
    if (name.trim() === 'NOBODY' || name.trim() === 'DONT_KNOW') {
      list.add(
        [...path, 'answer', at],
        `${name.trim()} stands in a list of roles.`,
        'Write it alone, or write only roles in the list.',
      );
    } else if (
      names.findIndex((other) => typeof other === 'string' && other.trim() === name.trim()) < at
    ) {
      list.add([...path, 'answer', at], `${shown(name)} is named twice.`, 'Name each role once.');
    }
  });
}

/**
 * An organisation may list decisions, artifacts and metrics of its own beside the model's; a name
 * that is one slip away from one of the model's is taken for that slip, since it would silently
 * count as something else.
 */
function checkName(
  row: Row,
  field: string,
  kind: 'decisions' | 'artifacts' | 'metrics',
  path: FaultPath,
  model: MaturityModel,
  list: FaultList,
): void {
  const written = row[field];
  const entries: readonly Named[] | undefined = model.domains.find(
    ({ id }) => id === row['domain'],
  )?.[kind];
  if (typeof written !== 'string' || !entries) return;
  const plain = plainName(written);
  if (entries.some((entry) => spellingsOf(entry).includes(plain))) return;
  const reach = plain.length < 8 ? 1 : 2;
  const meant =
    plain.length > 100
      ? undefined
      : entries.find((entry) =>
          spellingsOf(entry).some((spelling) => distance(plain, spelling) <= reach),
        );
  if (meant) {
    list.add(
      [...path, field],
      `${shown(written)} is not known, but very like "${meant.id}".`,
      `Write "${meant.id}". Known for this domain: ${entries.map(({ id }) => id).join(', ')}.`,
    );
  }
}

function checkQuarters(row: Row, path: FaultPath, list: FaultList): void {
  if (!Array.isArray(row['readings'])) return;
  const seen = new Set<string>();
  (row['readings'] as unknown[]).forEach((reading, at) => {
    if (!isRow(reading) || typeof reading['quarter'] !== 'string') return;
    const quarter = reading['quarter'].replace('-', '');
    if (seen.has(quarter)) {
      list.add(
        [...path, 'readings', at, 'quarter'],
        `There is another reading for ${shown(reading['quarter'])}.`,
        'Keep one reading a quarter.',
      );
    }
    seen.add(quarter);
  });
}

function checkPost(row: Row, path: FaultPath, list: FaultList): void {
  const both = row['text'] !== undefined && row['disciplines'] !== undefined;
  const neither = row['text'] === undefined && row['disciplines'] === undefined;
  if (both || neither) {
    list.add(
      path,
      both
        ? 'The post has both text and disciplines.'
        : 'The post has neither text nor disciplines.',
      'Give the text of the post, or the disciplines that were read out of it.',
    );
  }
}

function checkWorkload(workload: Row, list: FaultList): void {
  for (const field of ['availability', 'focus', 'rework']) {
    checkRising(workload[field], ['workload', field], list);
  }
  rowsOf(workload, 'work').forEach((work, at) => {
    if (!isRow(work)) return;
    const path = ['workload', 'work', at];
    if ((work['hours'] === undefined) === (work['hoursEach'] === undefined)) {
      list.add(path, 'The work needs either hours or hoursEach.', 'Give exactly one of the two.');
    }
    for (const field of ['count', 'hours', 'hoursEach'])
      checkRising(work[field], [...path, field], list);
    checkShares(work['shares'], [...path, 'shares'], list);
  });
  const artifacts = workload['artifacts'];
  if (!isRow(artifacts)) return;
  checkShares(artifacts['shares'], ['workload', 'artifacts', 'shares'], list);
  rowsOf(artifacts, 'items').forEach((item, at) => {
    if (isRow(item)) {
      checkRising(
        item['refreshHours'],
        ['workload', 'artifacts', 'items', at, 'refreshHours'],
        list,
      );
    }
  });
}

function checkRising(value: unknown, path: FaultPath, list: FaultList): void {
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'number')) return;
  const numbers = value as number[];
  if (numbers.some((item, at) => at > 0 && item < (numbers[at - 1] ?? item))) {
    list.add(
      path,
      `${numbers.join(', ')} do not rise.`,
      'Write low, mode and high, in that order.',
    );
  }
}

function checkShares(value: unknown, path: FaultPath, list: FaultList): void {
  if (!isRow(value)) return;
  const shares = Object.values(value);
  if (
    !shares.every((share): share is number => typeof share === 'number' && Number.isFinite(share))
  )
    return;
  const sum = shares.reduce((before, share) => before + share, 0);
  if (Math.abs(sum - 1) > 1e-9) {
    list.add(
      path,
      `The shares sum to ${String(Number(sum.toFixed(9)))}, not to 1.`,
      'Change them so that they sum to 1.',
    );
  }
}
