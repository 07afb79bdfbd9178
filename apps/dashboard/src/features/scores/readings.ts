import { t } from './scores-words.js';
import type { DomainScore, SnapshotRow } from './scores-words.js';
import { bandName } from '../../ui/bands.js';
import { formatIndex, isQuarterEnd, quarterLabel } from '../../ui/format.js';

/** The chosen snapshot, and the one before it; the list is newest first. */
export function chosen(rows: readonly SnapshotRow[], asOf: string | undefined) {
  const position = asOf ? rows.findIndex((row) => row.asOf === asOf) : 0;
  return { current: rows[position] ?? null, previous: rows[position + 1] ?? null };
}

/**
 * What may be said of a series: one point is a baseline, two moved, three or four show a direction so
 * far, and from five on only a test could call it a trend, which is not run here.
 */
export function seriesTitle(rows: readonly SnapshotRow[]): string {
  const oldest = rows.at(-1);
  const newest = rows[0];
  if (!oldest || !newest) return '';
  const values = {
    // A snapshot taken in between is none of the quarters.
    span: t(rows.every(({ asOf }) => isQuarterEnd(asOf)) ? 'quarters' : 'snapshots', {
      count: rows.length,
    }),
    first: formatIndex(oldest.index),
    last: formatIndex(newest.index),
    firstQuarter: quarterLabel(oldest.asOf),
    lastQuarter: quarterLabel(newest.asOf),
  };
  if (rows.length === 1) return t('trendOne', values);
  if (rows.length === 2) return t('trendTwo', values);
  if (rows.length > 4) return t('trendMany', values);
  const change = Math.round((newest.index - oldest.index) * 10);
  return t(change > 0 ? 'trendFewUp' : change < 0 ? 'trendFewDown' : 'trendFewLevel', values);
}

export interface DomainChange {
  id: string;
  kind: 'up' | 'down' | 'same-level';
  sign: '▲' | '▼' | '=';
  words: string;
  size: number;
}

/** Which domains stand elsewhere than a snapshot ago, the largest change first. */
export function domainChanges(
  domains: readonly { id: string }[],
  current: Pick<SnapshotRow, 'levels' | 'unknown'>,
  previous: Pick<SnapshotRow, 'levels' | 'unknown'>,
): DomainChange[] {
  const changes = domains.flatMap(({ id }, position): DomainChange[] => {
    const to = current.levels[position] ?? null;
    const from = previous.levels[position] ?? null;
    if (to === null && from === null) return [];
    if (to === null)
      return [{ id, kind: 'same-level', sign: '=', words: t('changedNotApplicable'), size: 0 }];
    if (from === null)
      return [
        {
          id,
          kind: 'same-level',
          sign: '=',
          words: t('changedApplies', { to: bandName(to) }),
          size: 0,
        },
      ];
    const known = !current.unknown[position];
    const wasKnown = !previous.unknown[position];
    // Falling or rising out of the dark is a change of sight, not of practice.
    if (!wasKnown && known)
      return [
        {
          id,
          kind: 'same-level',
          sign: '=',
          words: t('changedKnown', { to: bandName(to) }),
          size: 0.5,
        },
      ];
    if (wasKnown && !known)
      return [{ id, kind: 'same-level', sign: '=', words: t('changedLost'), size: 0.5 }];
    if (to === from) return [];
    const words = { from: bandName(from), to: bandName(to) };
    return to > from
      ? [{ id, kind: 'up', sign: '▲', words: t('changedUp', words), size: to - from }]
      : [{ id, kind: 'down', sign: '▼', words: t('changedDown', words), size: from - to }];
  });
  return changes.sort((a, b) => b.size - a.size);
}

const bandOfCriterion = (criterion: string) =>
  ({ R: 1, E: 2, O: 3, G: 4 })[criterion.charAt(0)] ?? 0;

export interface Gap {
  criterion: string;
  state: 'fails' | 'unknown';
}

/** The gates between a domain and its next band: those of that band which fail or are unknown. */
export function gapsToNext(domain: DomainScore): Gap[] {
  const next = domain.level + 1;
  const of = (state: Gap['state']) =>
    domain[state]
      .filter((criterion) => bandOfCriterion(criterion) === next)
      .map((criterion) => ({ criterion, state }));
  return [...of('fails'), ...of('unknown')];
}

/** Domains in the order in which they hold the organisation down. */
export function weakestFirst(
  domains: readonly DomainScore[],
  binding: readonly string[],
  weight: (id: string) => number,
): DomainScore[] {
  const bound = (id: string) => (binding.includes(id) ? 0 : 1);
  return domains
    .filter(({ notApplicable, level }) => !notApplicable && level < 4)
    .sort(
      (a, b) =>
        bound(a.id) - bound(b.id) ||
        a.level - b.level ||
        a.score - b.score ||
        weight(b.id) - weight(a.id),
    );
}

/** A text cut where one of the names stands, so that it can be marked: every second piece is a name. */
export function cutAtNames(text: string, names: readonly string[]): string[] {
  const wanted = names.filter(Boolean).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return wanted.length > 0 ? text.split(new RegExp(`(${wanted.join('|')})`)) : [text];
}
