import { atLevel, daysAgo, fileOf, observe } from '../facts/facts.fixture.js';
import type {
  Artifact,
  Decision,
  Handoff,
  Metric,
  OrganisationFile,
  WorkRecord,
} from '../facts/organisation-file.js';
import { model } from '../model/model.fixture.js';
import type { MaturityModel } from '../model/maturity-model.js';
import { read } from './measures.js';
import { PainFacts } from './pain-facts.js';
import type { MeasureReference } from './pain-rules.js';
import type { Reading } from './reading.js';

export const take = (
  reference: MeasureReference,
  more: Partial<OrganisationFile> = {},
  under: MaturityModel = model,
): Reading => read(new PainFacts(fileOf(more), under, undefined), reference);

/** The exact value; `unknown`, or the bounds between which it lies. */
export function told({ low, high, missing }: Reading): number | string {
  if (missing === null) return low;
  return Number.isFinite(low) ? `${low.toFixed(3)} to ${high.toFixed(3)}` : 'unknown';
}

export const outOfScope: Partial<OrganisationFile> = {
  observations: observe('INT', atLevel(2)),
  notApplicable: [{ domain: 'RET', count: 0, observedAt: daysAgo(5), source: 'inventory' }],
};

export const metricRow = (
  domain: string,
  metric: string,
  readings: Metric['readings'],
): Metric => ({
  domain,
  metric,
  target: 0,
  source: 'tickets',
  readings,
});
export const decision = (domain: string, name: string, more: Partial<Decision> = {}): Decision => ({
  domain,
  decision: name,
  decider: 'lead',
  need: 4,
  held: 4,
  ...more,
});
export const handoff = (from: string, to: string, more: Partial<Handoff> = {}): Handoff => ({
  from,
  to,
  sender: 'a',
  receiver: 'b',
  trigger: 'a review ends',
  payload: 'its conditions',
  slaHours: 24,
  acknowledgedAt: daysAgo(20),
  exercisedAt: daysAgo(20),
  triggers: 5,
  transfers: 5,
  accepted: 5,
  ...more,
});
export const artifact = (domain: string, name: string, days: number, validDays = 90): Artifact => ({
  domain,
  artifact: name,
  owner: 'lead',
  collectedAt: daysAgo(days),
  validDays,
});
export const work = (person: string, days: number): WorkRecord => ({
  domain: 'REV',
  person,
  performedAt: daysAgo(days),
  kind: 'review',
});
