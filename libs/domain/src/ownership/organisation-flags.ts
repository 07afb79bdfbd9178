import type { FactIndex } from '../facts/fact-index.js';
import { ageOf } from '../facts/fact-index.js';
import { above, atLeast } from '../model/compiled-model.js';
import { counted, listed } from '../facts/wording.js';
import type { RowsRead } from '../scoring/derivation/derived.js';
import { type Finding, type Raised, raise } from './findings.js';
import { type Holding, exposedWeight, weightByHolder } from './holders.js';
import { type OrganisationFlag, organisationFlags } from './ownership-result.js';

export interface OrganisationEvidence {
  readonly index: FactIndex;
  /** One for each domain in scope; `null` for a domain out of scope. */
  readonly holdings: readonly (Holding | null)[];
  readonly hhi: number | null;
  readonly fewest: readonly string[] | null;
  /** Domains in scope whose boundary is known not to hold (O1), with the rows that say so. */
  readonly unsettledBoundaries: readonly { readonly id: string; readonly read: RowsRead }[];
}

/** The flags of the whole organisation with the facts that raised each (domain.md §3). */
export function flagOrganisation(evidence: OrganisationEvidence): Raised<OrganisationFlag> {
  return raise(evidence.index, null, organisationFlags, (flag) => finders[flag](evidence));
}

const inScope = (holdings: readonly (Holding | null)[]): Holding[] =>
  holdings.filter((holding) => holding !== null);

const totalOf = (holdings: readonly Holding[]): number =>
  holdings.reduce((sum, { weight }) => sum + weight, 0);

const points = (weight: number): string => String(Number(weight.toFixed(1)));

/** Accepted assignments in scope, of all holders or of some. */
function held(
  { index, holdings }: OrganisationEvidence,
  counts: (holder: string, holding: Holding) => boolean = () => true,
): RowsRead {
  const rows = index.domains.flatMap(({ assignments }, at) => {
    const holding = holdings[at];
    return holding ? assignments.filter(({ holder }) => counts(holder, holding)) : [];
  });
  return { section: 'assignments', rows };
}

const finders: Record<OrganisationFlag, (evidence: OrganisationEvidence) => Finding[]> = {
  HERO: (evidence) => [...heroesByWeight(evidence), ...heroByWork(evidence)],

  'TRUCK NUMBER': (evidence) => {
    const { index, holdings, fewest } = evidence;
    const rules = index.compiled.model.ownership.truckNumber;
    const present = inScope(holdings);
    // Without any accepted assignment nothing is known of holders, and nothing can be said.
    if (
      fewest === null ||
      fewest.length > rules.high ||
      present.every(({ holders }) => holders.length === 0)
    )
      return [];
    const exposed = exposedWeight(present, new Set(fewest));
    const severity = fewest.length <= rules.critical ? 'critical' : 'high';
    const loss = fewest.length === 0 ? 'Even with nobody lost' : `Without ${listed(fewest)}`;
    const text = `${loss}, ${points(exposed)} of ${points(totalOf(present))} points of weight have neither holder nor tested deputy (${severity}).`;
    return [{ text, read: [held(evidence, (holder) => fewest.includes(holder))] }];
  },

  CONCENTRATION: (evidence) => {
    const { index, holdings, hhi, unsettledBoundaries } = evidence;
    if (hhi === null) return [];
    const rules = index.compiled.model.ownership.concentration;
    const owners = (1 / hhi).toFixed(1);
    if (above(hhi, rules.concentrated)) {
      const text = `Ownership is concentrated: the weight lies as if ${owners} people shared it evenly (HHI ${hhi.toFixed(2)}).`;
      return [{ text, read: [held(evidence)] }];
    }
    const domains = inScope(holdings).length;
    if (unsettledBoundaries.length > 0 && above(1 / hhi / domains, rules.fragmentedShare)) {
      const unsettled = listed(unsettledBoundaries.map(({ id }) => id));
      const text = `Ownership is fragmented: ${owners} effective owners for ${counted(domains, 'domain')}, and no agreed boundary in ${unsettled}.`;
      return [{ text, read: [...unsettledBoundaries.map(({ read }) => read), held(evidence)] }];
    }
    return [];
  },
};

function heroesByWeight(evidence: OrganisationEvidence): Finding[] {
  const { index, holdings } = evidence;
  const { hero } = index.compiled.model.ownership;
  const present = inScope(holdings);
  const total = totalOf(present);
  return weightByHolder(present.filter(({ testedDeputies }) => testedDeputies.length === 0))
    .filter(([, weight]) => atLeast(weight / total, hero.weightShare))
    .map(([holder, weight]) => ({
      text: `${holder} holds ${points(weight)} of ${points(total)} points of weight without a tested deputy.`,
      read: [
        held(
          evidence,
          (name, { testedDeputies }) => name === holder && testedDeputies.length === 0,
        ),
      ],
    }));
}

/** Nobody is named: work records are about single people (domain.md §3, Privacy). */
function heroByWork({ index, holdings }: OrganisationEvidence): Finding[] {
  const { hero } = index.compiled.model.ownership;
  const uncovered = new Map<string, number>();
  let records = 0;
  index.domains.forEach(({ workRecords }, at) => {
    const holding = holdings[at];
    if (!holding) return;
    for (const { person, performedAt } of workRecords) {
      const age = ageOf(performedAt, index.asOf);
      if (age === null || age > hero.withinDays) continue;
      records += 1;
      const deputised = holding.testedDeputies.some((deputy) => deputy !== person);
      if (!deputised) uncovered.set(person, (uncovered.get(person) ?? 0) + 1);
    }
  });
  if (records < hero.records) return [];
  return [...uncovered.values()]
    .filter((count) => atLeast(count / records, hero.recordShare))
    .sort((a, b) => b - a)
    .map((count) => ({
      text: `One person did ${String(count)} of ${String(records)} pieces of work in ${String(hero.withinDays)} days where no deputy is tested.`,
      read: [],
    }));
}
