import { canonicalJson } from '../facts/canonical-json.js';
import type { MaturityModel } from './maturity-model.js';

export interface ModelChange {
  /** `domains.REV.weight`: lists of named entries go by their ids. */
  readonly path: string;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly before: unknown;
  readonly after: unknown;
}

/** What one model version changes against another. */
export interface ModelDifference {
  readonly from: string;
  readonly to: string;
  /**
   * What the change means for results: `major` where domains, criteria or bands differ, so that they
   * no longer compare; `minor` where numbers or references do, so that earlier results are to be
   * restated; `patch` where only words do; `none` where nothing does.
   */
  readonly kind: 'none' | 'patch' | 'minor' | 'major';
  readonly changes: readonly ModelChange[];
}

/** Every difference between two models, in the order of the first; new entries stand after the old ones of their list. */
export function modelDifference(before: MaturityModel, after: MaturityModel): ModelDifference {
  const changes: ModelChange[] = [];
  differ(before, after, '', changes);
  const said = changes.filter(({ path }) => path !== 'id');
  return { from: before.id, to: after.id, kind: kindOf(said), changes: said };
}

function kindOf(changes: readonly ModelChange[]): ModelDifference['kind'] {
  if (changes.length === 0) return 'none';
  if (changes.some(isStructural)) return 'major';
  return changes.some(({ path }) => !isWording(path)) ? 'minor' : 'patch';
}

const isStructural = ({ path, kind }: ModelChange): boolean =>
  (kind !== 'changed' && /^(domains|criteria)\.[^.]+$/.test(path)) ||
  /^criteria\.[^.]+\.band$/.test(path);

const isWording = (path: string): boolean => /(^|\.)(name|unit)$|^bands\./.test(path);

function differ(before: unknown, after: unknown, path: string, changes: ModelChange[]): void {
  if (isGroup(before) && isGroup(after)) {
    const [was, is] = [entriesOf(before), entriesOf(after)];
    for (const key of new Set([...was.keys(), ...is.keys()])) {
      const here = path === '' ? key : `${path}.${key}`;
      if (!is.has(key)) changes.push(changed(here, 'removed', was.get(key), null));
      else if (!was.has(key)) changes.push(changed(here, 'added', null, is.get(key)));
      else differ(was.get(key), is.get(key), here, changes);
    }
    return;
  }
  if (canonicalJson(before ?? null) !== canonicalJson(after ?? null))
    changes.push(changed(path, 'changed', before, after));
}

const changed = (
  path: string,
  kind: ModelChange['kind'],
  before: unknown,
  after: unknown,
): ModelChange => ({ path, kind, before, after });

const isGroup = (value: unknown): value is object => value !== null && typeof value === 'object';

/** Fields by name, entries of a list by their id (a handoff's by its end), plain lists by their values or places. */
function entriesOf(value: object): Map<string, unknown> {
  if (!Array.isArray(value)) return new Map(Object.entries(value));
  return new Map(
    value.map((entry: unknown, at): [string, unknown] => {
      if (!isGroup(entry)) return [String(at), entry];
      const { id, to } = entry as { id?: unknown; to?: unknown };
      return [typeof id === 'string' ? id : typeof to === 'string' ? to : String(at), entry];
    }),
  );
}
