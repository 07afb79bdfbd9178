import type { PainStatusView, PainsView } from '@rolewright/server';
import type { Band } from '../graphql/vocabulary.js';
import type { PainStatus, Pains } from './pains.types.js';
import type { PainSeverity, PainState } from './pains.vocabulary.js';

const toPainStatus = (view: PainStatusView): PainStatus => ({
  id: view.id,
  title: view.title,
  state: view.state as PainState,
  severity: view.severity as PainSeverity,
  reason: view.reason,
  indicators: view.indicators.map((indicator) => ({
    id: indicator.id,
    holds: indicator.holds,
    text: indicator.text,
    factCount: indicator.factCount,
    facts: indicator.facts.map(({ section, row, text }) => ({ section, row, text })),
  })),
  missing: view.missing.map(({ measure, text }) => ({ measure, text })),
  nextStep: view.nextStep,
  since: view.since,
});

export const toPains = (view: PainsView): Pains => ({
  asOf: view.asOf,
  band: view.band as Band,
  confidenceValue: view.confidence.value,
  confidence: view.confidence.label,
  history: view.history,
  pains: view.pains.map(toPainStatus),
});
