import { authorityGap, overriddenShare, singleDeciderShare } from './authority-measures.js';
import { metric, metricShare } from './metric-measures.js';
import {
  contestedOrUnownedWeight,
  domainFlag,
  organisationFlag,
  ownerAgreement,
  ownerKnownness,
  truckNumber,
} from './ownership-measures.js';
import type { DomainAt, PainFacts } from './pain-facts.js';
import type { MeasureName, MeasureReference } from './pain-rules.js';
import { type Reading, notApplicable, unknown } from './reading.js';
import {
  artifactAge,
  freshArtifactShare,
  handoffConnected,
  openRoleIndex,
} from './register-measures.js';
import { criterionHolds, domainLevel } from './score-measures.js';

type Of<Name extends MeasureName> = Extract<MeasureReference, { readonly measure: Name }>;
type Reader<Name extends MeasureName> = (facts: PainFacts, reference: Of<Name>) => Reading;

const inDomain =
  <Reference>(take: (facts: PainFacts, domain: DomainAt, reference: Reference) => Reading) =>
  (facts: PainFacts, reference: Reference & { readonly domain: string }): Reading =>
    at(facts, reference.domain, (domain) => take(facts, domain, reference));

/** Over one domain, or over all in scope. */
const overDomains =
  (read: (facts: PainFacts, domains: readonly DomainAt[]) => Reading) =>
  (facts: PainFacts, { domain: id }: { readonly domain?: string }): Reading =>
    id === undefined
      ? read(facts, facts.domains())
      : at(facts, id, (domain) => read(facts, [domain]));

function at(facts: PainFacts, id: string, read: (domain: DomainAt) => Reading): Reading {
  const domain = facts.domain(id);
  if (!domain) {
    return unknown(
      `The model ${facts.model.id} has no domain ${id}.`,
      `a model with the domain ${id}`,
    );
  }
  return domain.score.notApplicable ? notApplicable(domain.named) : read(domain);
}

const readers: { readonly [Name in MeasureName]: Reader<Name> } = {
  metric: inDomain(metric),
  'metric-share': inDomain(metricShare),
  'domain-level': inDomain(domainLevel),
  'criterion-holds': inDomain(criterionHolds),
  'domain-flag': inDomain(domainFlag),
  'organisation-flag': organisationFlag,
  'truck-number': truckNumber,
  'contested-or-unowned-weight': contestedOrUnownedWeight,
  'single-decider-share': overDomains(singleDeciderShare),
  'authority-gap': inDomain(authorityGap),
  'overridden-share': inDomain(overriddenShare),
  'handoff-connected': (facts, { from, to }) =>
    at(facts, from, (sender) =>
      at(facts, to, (receiver) => handoffConnected(facts, sender, receiver)),
    ),
  'open-role-index': openRoleIndex,
  'fresh-artifact-share': overDomains(freshArtifactShare),
  'artifact-age': inDomain(artifactAge),
  'owner-knownness': inDomain(ownerKnownness),
  'owner-agreement': inDomain(ownerAgreement),
};

/** What the facts of one snapshot say about a measure (domain.md §7). */
export function read<Name extends MeasureName>(facts: PainFacts, reference: Of<Name>): Reading {
  const reader: Reader<Name> = readers[reference.measure as Name];
  return reader(facts, reference);
}
