import type { DomainFacts, FactIndex } from '../../facts/fact-index.js';
import { instantOf } from '../../facts/calendar.js';
import type { RowSection } from '../../facts/organisation-file.js';
import type { CriterionDefinition, DerivationRule } from '../../model/maturity-model.js';
import type { Scenario } from '../../what-if/scenario.js';
import type { PlanRules } from '../plan-rules.js';
import { mendAnswers } from './mend-answers.js';
import { mendArtifacts } from './mend-artifacts.js';
import { mendDecisions } from './mend-decisions.js';
import { mendHandoffs } from './mend-handoffs.js';
import { mendMetrics } from './mend-metrics.js';
import { mendOwner } from './mend-owner.js';
import { ScenarioBuilder } from './scenario-builder.js';

/** What a mend is made from. */
export interface MendContext {
  readonly index: FactIndex;
  /** The domain's place in the model. */
  readonly domain: number;
  readonly criterion: CriterionDefinition;
  readonly rules: PlanRules;
  readonly inScope: (domain: string) => boolean;
}

/** Writes down the rows that make a register decide for its criterion. */
export type Mend = (context: MendContext, builder: ScenarioBuilder) => void;

const mends: Readonly<Partial<Record<DerivationRule, Mend>>> = {
  'owner-known': mendOwner,
  'owner-agreed': mendAnswers,
  authority: mendDecisions,
  'handoffs-connected': mendHandoffs,
  'evidence-fresh': mendArtifacts,
  'metrics-kept': mendMetrics,
};

/** Whether a criterion's fact is written in the register that decides it, rather than observed. */
export function isMendedInRegister(
  { derivedFrom, derivedBy, fillsIn }: CriterionDefinition,
  facts: DomainFacts | undefined,
): boolean {
  const mend = derivedBy === undefined ? undefined : mends[derivedBy];
  return (
    facts !== undefined &&
    derivedFrom !== undefined &&
    mend !== undefined &&
    fillsIn !== true &&
    facts[derivedFrom].length > 0
  );
}

/**
 * The changes that make one criterion of one domain hold: in the register that decides it where the
 * domain has rows there, else an observation of that day, which is what the engine then reads
 * (engine-contract.md §1).
 */
export function mendCriterion(context: MendContext): { section: RowSection; changes: Scenario } {
  const { index, domain, criterion } = context;
  const builder = new ScenarioBuilder(index.file);
  const { derivedFrom, derivedBy } = criterion;
  const mend = derivedBy === undefined ? undefined : mends[derivedBy];
  if (derivedFrom && mend && isMendedInRegister(criterion, index.domains[domain])) {
    mend(context, builder);
    return { section: derivedFrom, changes: builder.build() };
  }
  observe(context, builder);
  return { section: 'observations', changes: builder.build() };
}

function observe({ index, domain, criterion, rules }: MendContext, builder: ScenarioBuilder): void {
  const { file, compiled } = index;
  const id = compiled.model.domains[domain]?.id ?? '';
  // Of two observations of one day the one recorded later counts; of equal ones the later in the file.
  const recorded = (file.observations ?? [])
    .filter(
      (row) => row.domain === id && row.criterion === criterion.id && row.observedAt === file.asOf,
    )
    .flatMap(({ recordedAt }) => recordedAt ?? [])
    .reduce<string | undefined>(
      (latest, at) => (latest === undefined || instantOf(at) > instantOf(latest) ? at : latest),
      undefined,
    );
  builder.observe({
    domain: id,
    criterion: criterion.id,
    value: true,
    observedAt: file.asOf,
    ...(recorded !== undefined && { recordedAt: recorded }),
    grade: compiled.model.derivation.registerGrade,
    source: rules.placeholders.source,
  });
}
