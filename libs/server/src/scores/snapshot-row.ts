import {
  assess,
  type DomainFlag,
  engineVersion,
  type MaturityModel,
  type OrganisationFlag,
  type OwnershipResult,
  ownershipOf,
  scoreOf,
  type ScoreResult,
} from '@rolewright/domain';
import { newId } from '../identifiers.js';
import { hashOf, organisationFileOf, type StoredFacts } from '../observations/stored-facts.js';

/** The roll-up of a row of `app.snapshots`, by its columns. */
export interface SnapshotRow {
  organisation_id: string;
  as_of: string;
  model_version: string;
  snapshot_id: string;
  band: number;
  index_value: number;
  mean: number;
  interval_low: number;
  interval_high: number;
  confidence_value: number;
  confidence_label: string;
  levels: (number | null)[];
  scores: (number | null)[];
  unknown: boolean[];
  binding: string[];
  binding_domains: string[];
  flags: string[];
  input_hash: string;
  engine_version: string;
}

/** Scores the facts, and rolls the result up into the columns that trends and portfolios read. Pure but for the new id. */
export function snapshotRowOf(
  facts: StoredFacts,
  asOf: string,
  model: MaturityModel,
): { rollUp: SnapshotRow; result: ScoreResult } {
  const file = organisationFileOf(facts, asOf, model.id);
  const assessment = assess(file, model);
  const result = scoreOf(assessment);
  const rollUp = {
    organisation_id: facts.organisationId,
    as_of: asOf,
    model_version: model.id,
    snapshot_id: newId(),
    band: result.level,
    index_value: result.index,
    mean: result.mean,
    interval_low: model.bands.indexOf(result.interval.low),
    interval_high: model.bands.indexOf(result.interval.high),
    confidence_value: result.confidence.value,
    confidence_label: result.confidence.label,
    levels: result.domains.map((domain) => (domain.notApplicable ? null : domain.level)),
    scores: result.domains.map((domain) => (domain.notApplicable ? null : domain.score)),
    unknown: result.domains.map(
      (domain) => !domain.notApplicable && domain.holds.length === 0 && domain.fails.length === 0,
    ),
    binding: result.binding,
    binding_domains: result.bindingDomains,
    flags: flagsOf(ownershipOf(assessment)),
    input_hash: hashOf(file),
    engine_version: engineVersion,
  };
  return { rollUp, result };
}

/** The worst first: nobody answers for it, then one person does, then several, then those who cannot. */
const gravity: readonly (DomainFlag | OrganisationFlag)[] = [
  'UNOWNED',
  'TRUCK NUMBER',
  'HERO',
  'CONTESTED',
  'PHANTOM',
  'SHADOW',
  'RWA',
  'BROKEN HANDOFF',
  'REMOTE VETO',
  'CONCENTRATION',
];

/** `HERO` for the organisation, `UNOWNED:AGT` for a domain; the worst first, domains in the model's order. */
export function flagsOf({ domains, organisation }: OwnershipResult): string[] {
  return gravity.flatMap((flag) => [
    ...organisation.flags.filter((raised) => raised === flag),
    ...domains.flatMap(({ id, flags }) =>
      flags.filter((raised) => raised === flag).map((raised) => `${raised}:${id}`),
    ),
  ]);
}
