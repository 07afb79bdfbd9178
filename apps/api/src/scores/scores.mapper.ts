import type {
  LiveScoreView,
  ScoreResultView,
  SnapshotDetailView,
  SnapshotView,
} from '@rolewright/server';
import type { LiveScore, ScoreResult, Snapshot, SnapshotDetail } from './scores.types.js';

export const toSnapshot = (view: SnapshotView): Snapshot => ({
  snapshotId: view.snapshotId,
  asOf: view.asOf,
  takenAt: view.takenAt,
  modelVersion: view.modelVersion,
  engineVersion: view.engineVersion,
  inputHash: view.inputHash,
  band: view.band,
  index: view.index,
  mean: view.mean,
  intervalLow: view.intervalLow,
  intervalHigh: view.intervalHigh,
  confidenceValue: view.confidenceValue,
  confidence: view.confidence,
  binding: view.binding,
  bindingDomains: view.bindingDomains,
  levels: view.levels,
  scores: view.scores,
  unknown: view.unknown,
});

export const toScoreResult = (view: ScoreResultView): ScoreResult => ({
  band: view.band,
  index: view.index,
  mean: view.mean,
  binding: view.binding,
  bindingDomains: view.bindingDomains,
  bindingSentence: view.bindingSentence,
  intervalLow: view.intervalLow,
  intervalHigh: view.intervalHigh,
  confidence: {
    value: view.confidence.value,
    label: view.confidence.label,
    coverage: view.confidence.coverage,
    agreement: view.confidence.agreement,
    freshness: view.confidence.freshness,
    grade: view.confidence.grade,
  },
  domains: view.domains.map((domain) => ({
    id: domain.id,
    level: domain.level,
    band: domain.band,
    progress: domain.progress,
    plus: domain.plus,
    score: domain.score,
    notApplicable: domain.notApplicable,
    holds: domain.holds,
    fails: domain.fails,
    unknown: domain.unknown,
  })),
  refused: view.refused.map(({ section, domain, reason }) => ({ section, domain, reason })),
});

export const toSnapshotDetail = (view: SnapshotDetailView): SnapshotDetail => ({
  snapshot: toSnapshot(view.snapshot),
  result: toScoreResult(view.result),
});

export const toLiveScore = (view: LiveScoreView): LiveScore => ({
  asOf: view.asOf,
  inputHash: view.inputHash,
  result: toScoreResult(view.result),
});
