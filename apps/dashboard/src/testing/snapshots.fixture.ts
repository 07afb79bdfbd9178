import { domains } from './model.fixture.js';

const bands = ['UNAWARE', 'REACTIVE', 'EMERGING', 'OPERATIONAL', 'GOVERNED'] as const;
type BandName = (typeof bands)[number];

interface Overrides {
  asOf?: string;
  band?: BandName;
  index?: number;
  intervalLow?: BandName;
  intervalHigh?: BandName;
  confidence?: 'HIGH' | 'MEDIUM' | 'LOW';
  levels?: (number | null)[];
  unknown?: boolean[];
  bindingSentence?: string;
  bindingDomains?: string[];
}

/** A stored snapshot with every field of the schema; the interval is the band itself unless told. */
export function snapshotOf(overrides: Overrides = {}) {
  const band = overrides.band ?? 'EMERGING';
  const asOf = overrides.asOf ?? '2026-09-30';
  return {
    snapshotId: `snapshot-${asOf}`,
    asOf,
    takenAt: `${asOf}T22:00:00Z`,
    modelVersion: 'ai-security-ownership@1',
    engineVersion: '1.0.0',
    inputHash: `facts-${asOf}`,
    band,
    index: overrides.index ?? 60,
    mean: overrides.index ?? 60,
    intervalLow: overrides.intervalLow ?? band,
    intervalHigh: overrides.intervalHigh ?? band,
    confidenceValue: 0.7,
    confidence: overrides.confidence ?? 'MEDIUM',
    binding: ['critical-domain'],
    bindingDomains: overrides.bindingDomains ?? ['AGT'],
    levels: overrides.levels ?? [2, 1, null],
    scores: [60, 40, null],
    unknown: overrides.unknown ?? [false, false, false],
    bindingSentence:
      overrides.bindingSentence ?? 'Held at Emerging: Agent permissions (AGT) stands at Reactive.',
  };
}

export type SnapshotFixture = ReturnType<typeof snapshotOf>;

export const connection = <Node>(nodes: readonly Node[], hasNextPage = false) => ({
  totalCount: nodes.length,
  pageInfo: { hasNextPage, endCursor: hasNextPage ? String(nodes.length) : null },
  edges: nodes.map((node, position) => ({ cursor: String(position), node })),
});

/** The snapshot in full, its domains following its levels. */
export function inFull(snapshot: SnapshotFixture) {
  return {
    snapshot,
    result: {
      ...snapshot,
      confidence: {
        value: snapshot.confidenceValue,
        label: snapshot.confidence,
        coverage: 0.8,
        agreement: null,
        freshness: 0.7,
        grade: 0.6,
      },
      refused: [],
      domains: domains.map(({ id }, position) => {
        const level = snapshot.levels[position] ?? null;
        return {
          id,
          level: level ?? 0,
          band: bands[level ?? 0] ?? 'UNAWARE',
          progress: 0.4,
          plus: false,
          score: 25 * ((level ?? 0) + 0.4),
          notApplicable: level === null,
          holds: ['R1'],
          fails: ['E1'],
          unknown: ['R2', 'O1', 'G1'],
        };
      }),
    },
  };
}
