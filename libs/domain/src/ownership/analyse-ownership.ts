import type { FactIndex } from '../facts/fact-index.js';
import { recordedOwner } from '../facts/fact-index.js';
import type { OrganisationFile } from '../facts/organisation-file.js';
import { above, below } from '../model/compiled-model.js';
import type { MaturityModel, OwnershipRules } from '../model/maturity-model.js';
import { type Assessment, assess } from '../scoring/assessment.js';
import { cellOf } from '../scoring/criteria-table.js';
import type { RowsRead } from '../scoring/derivation/derived.js';
import type { AnswerStatistics } from './answer-statistics.js';
import { flagDomain } from './domain-flags.js';
import { handoffState } from './handoff-state.js';
import { concentrationOf, fewestHolders, holdingOf } from './holders.js';
import { organisationAgreement } from './organisation-agreement.js';
import { flagOrganisation } from './organisation-flags.js';
import type {
  Concentration,
  DomainOwnership,
  HandoffState,
  OrganisationOwnership,
  OwnershipResult,
} from './ownership-result.js';
import { WorkRoles } from './work-roles.js';

/** Criteria whose state some flags read: an owner is known; a person or team is named; the boundary is settled. */
const ownerCriterion = 'E1';
const namedCriterion = 'R2';
const boundaryCriterion = 'O1';

/** Who owns what, how far people agree on it, and what is wrong with it (engine-contract.md §3). */
export function analyseOwnership(file: OrganisationFile, model: MaturityModel): OwnershipResult {
  return ownershipOf(assess(file, model));
}

/** The ownership of an assessment already made; it never throws. */
export function ownershipOf(assessment: Assessment): OwnershipResult {
  const { index } = assessment;
  const statistics = index.domains.map((facts) => facts.statistics);
  const handoffs = edgesOf(assessment);
  return {
    domains: domainsOf(assessment, statistics, handoffs),
    organisation: organisationOf(assessment, statistics, handoffs),
    handoffs,
  };
}

function domainsOf(
  assessment: Assessment,
  statistics: readonly AnswerStatistics[],
  handoffs: readonly { from: string; to: string; state: HandoffState }[],
): DomainOwnership[] {
  const { index, scope } = assessment;
  const workRoles = new WorkRoles(index);
  return index.domains.map((facts, at) => {
    const { definition } = facts.domain;
    const own = statistics[at] as AnswerStatistics;
    const required = new Set(definition.handoffs.map(({ to }) => to));
    const { flags, flagFacts, flagReferences } = scope.counts[at]
      ? flagDomain({
          index,
          facts,
          statistics: own,
          ownerSeen: satisfactionOf(assessment, definition.id, ownerCriterion) === 1,
          activeHolder: !isKnownToFail(assessment, definition.id, namedCriterion),
          inactivity: observationOf(assessment, definition.id, namedCriterion),
          edges:
            facts.handoffs.length === 0
              ? []
              : handoffs.filter(({ from, to }) => from === definition.id && required.has(to)),
          workRoles,
        })
      : { flags: [], flagFacts: {}, flagReferences: {} };
    return {
      id: definition.id,
      owner: recordedOwner(facts),
      n: own.n,
      knownness: own.knownness,
      pairwise: own.pairwise,
      agreement: own.agreement,
      entropy: own.entropy,
      modalShare: own.modalShare,
      shares: Object.fromEntries(own.named.map(([role, answers]) => [role, answers / own.n])),
      ambiguous: own.ambiguous,
      flags,
      flagFacts,
      flagReferences,
    };
  });
}

function organisationOf(
  assessment: Assessment,
  statistics: readonly AnswerStatistics[],
  handoffs: OwnershipResult['handoffs'],
): OrganisationOwnership {
  const { index, scope } = assessment;
  const { ownership } = index.compiled.model;
  const agreement = organisationAgreement(
    statistics.filter(
      ({ n, naming }, at) =>
        scope.counts[at] === true && n >= ownership.minimumAnswers && naming >= 2,
    ),
  );
  const holdings = index.domains.map((facts, at) =>
    scope.counts[at] ? holdingOf(facts, index.asOf, ownership.deputyTestedWithinDays) : null,
  );
  const present = holdings.filter((holding) => holding !== null);
  const hhi = concentrationOf(present);
  const fewest = fewestHolders(present, ownership.truckNumber.exposedShare);
  const unsettledBoundaries = index.domains
    .filter((_, at) => scope.counts[at])
    .map(({ domain }) => domain.definition.id)
    .filter((id) => isKnownToFail(assessment, id, boundaryCriterion))
    .map((id) => ({ id, read: observationOf(assessment, id, boundaryCriterion) }));
  return {
    ...agreement,
    hhi,
    effectiveOwners: hhi === null ? null : 1 / hhi,
    truckNumber: fewest === null ? null : fewest.length,
    ...flagOrganisation({ index, holdings, hhi, fewest, unsettledBoundaries }),
    concentration: hhi === null ? null : concentrationLabel(hhi, ownership.concentration),
    handoffHealth: healthOf(assessment, handoffs),
  };
}

/** Dispersed below the first bound, concentrated above the second (domain.md §3). */
const concentrationLabel = (hhi: number, bounds: OwnershipRules['concentration']): Concentration =>
  below(hhi, bounds.moderate)
    ? 'dispersed'
    : above(hhi, bounds.concentrated)
      ? 'concentrated'
      : 'moderate';

/**
 * Connected weight over required weight (domain.md §3): each domain's weight lies evenly on the edges
 * that it must hand over on, as O4 weighs them.
 */
function healthOf({ index }: Assessment, handoffs: OwnershipResult['handoffs']): number | null {
  let required = 0;
  let connected = 0;
  for (const { domain } of index.domains) {
    const { id, weight, handoffs: edges } = domain.definition;
    const own = handoffs.filter(
      ({ from, to }) => from === id && edges.some((edge) => edge.to === to),
    );
    if (own.length === 0) continue;
    const good = own.filter(({ state }) => state === 'CONNECTED').length;
    required += weight;
    connected += (weight * good) / own.length;
  }
  return required === 0 ? null : connected / required;
}

/** The required edges between domains in scope, then the other recorded ones, each in the model's order. */
function edgesOf({
  index,
  scope,
}: Assessment): { from: string; to: string; state: HandoffState }[] {
  const { compiled, asOf } = index;
  const rules = compiled.model.derivation.handoff;
  const required: { from: string; to: string; state: HandoffState }[] = [];
  const others: typeof required = [];
  index.domains.forEach(({ domain, handoffs }, at) => {
    if (!scope.counts[at]) return;
    const from = domain.definition.id;
    const needed = domain.definition.handoffs.map(({ to }) => to);
    const recorded = compiled.domains
      .map(({ definition }) => definition.id)
      .filter((to) => !needed.includes(to) && handoffs.some((row) => row.to === to));
    for (const [list, ends] of [
      [required, needed],
      [others, recorded],
    ] as const) {
      for (const to of ends) {
        if (!isInScope(index, scope.counts, to)) continue;
        list.push({ from, to, state: handoffState(handoffs, to, asOf, rules) });
      }
    }
  });
  return [...required, ...others];
}

const isInScope = ({ compiled }: FactIndex, counts: readonly boolean[], domain: string): boolean =>
  counts[compiled.domainIndex.get(domain) ?? -1] === true;

/** The observation in force about a criterion; no row where another fact decides it, or none. */
function observationOf({ index, table }: Assessment, domain: string, criterion: string): RowsRead {
  const cell = cellOf(index.compiled, domain, criterion) ?? -1;
  const row = index.file.observations?.[table.observation[cell] ?? -1];
  return { section: 'observations', rows: row ? [row] : [] };
}

/** 0..1; null where the criterion is unknown. */
function satisfactionOf(
  { index, table }: Assessment,
  domain: string,
  criterion: string,
): number | null {
  const cell = cellOf(index.compiled, domain, criterion);
  return cell === undefined || table.known[cell] === 0
    ? null
    : (table.satisfaction[cell] as number);
}

function isKnownToFail(assessment: Assessment, domain: string, criterion: string): boolean {
  const satisfaction = satisfactionOf(assessment, domain, criterion);
  return satisfaction !== null && satisfaction < 1;
}
