import { ageOf } from '../facts/fact-index.js';
import type { FactReference } from '../facts/fact-reference.js';
import type { DomainFlag, OrganisationFlag } from '../ownership/ownership-result.js';
import { counted, listed, percent } from '../scoring/derivation/derived.js';
import type { DomainAt, PainFacts } from './pain-facts.js';
import { type Reading, between, known, unknown } from './reading.js';

/** Whether a flag is raised on a domain. A flag that is not raised says something only where its facts are recorded. */
export function domainFlag(
  facts: PainFacts,
  domain: DomainAt,
  { flag }: { readonly flag: DomainFlag },
): Reading {
  const { named, ownership } = domain;
  const words = {
    text: () =>
      ownership.flags.includes(flag)
        ? `${named} is flagged ${flag}: ${(ownership.flagFacts[flag] ?? []).join(' ')}`
        : `${named} is not flagged ${flag}.`,
    facts: () => domainFlagRows(facts, domain, flag),
  };
  // UNOWNED is also raised where nobody was asked and nothing is recorded: that is not knowing, not a finding.
  const silent = flag === 'UNOWNED' && ownershipUnknown(facts, domain);
  if (ownership.flags.includes(flag) && !silent) return known(true, words);
  return silent || !tellsFlag(facts, domain, flag)
    ? unknown(`Whether ${named} is ${flag} cannot be told.`, wantedFor[flag](named))
    : known(false, words);
}

const enoughAnswers = ({ model }: PainFacts, { ownership }: DomainAt): boolean =>
  ownership.n >= model.ownership.minimumAnswers;

/** True where no accepted assignment, no observation and too few answers say who owns a domain. */
function ownershipUnknown(facts: PainFacts, domain: DomainAt): boolean {
  const owner = facts.criterionFrom('owner-known');
  return (
    !enoughAnswers(facts, domain) &&
    domain.facts.assignments.length === 0 &&
    (!owner || facts.satisfaction(domain.definition.id, owner.id) === null)
  );
}

function tellsFlag(facts: PainFacts, domain: DomainAt, flag: DomainFlag): boolean {
  const { assignments, decisions, handoffs } = domain.facts;
  switch (flag) {
    case 'UNOWNED':
      return !ownershipUnknown(facts, domain);
    case 'PHANTOM':
      return assignments.length > 0 && enoughAnswers(facts, domain);
    case 'CONTESTED':
    case 'SHADOW':
      return enoughAnswers(facts, domain);
    case 'RWA':
      return decisions.length > 0;
    case 'REMOTE VETO':
      return decisions.length > 0 && (facts.file.workRecords ?? []).length > 0;
    case 'BROKEN HANDOFF':
      return handoffs.length > 0;
  }
}

const answersOn = (named: string): string =>
  `answers of at least three people on who owns ${named}`;

const wantedFor: Readonly<Record<DomainFlag, (named: string) => string>> = {
  UNOWNED: (named) => `an accepted assignment of ${named}, or ${answersOn(named)}`,
  PHANTOM: (named) => `an accepted assignment of ${named}, and ${answersOn(named)}`,
  CONTESTED: answersOn,
  SHADOW: answersOn,
  RWA: (named) => `the decisions of ${named} with the authority needed and held`,
  'REMOTE VETO': (named) => `the decisions of ${named}, and work records`,
  'BROKEN HANDOFF': (named) => `the handoffs out of ${named}`,
};

function domainFlagRows(facts: PainFacts, domain: DomainAt, flag: DomainFlag): FactReference[] {
  const here = (row: { domain: string }): boolean => row.domain === domain.definition.id;
  switch (flag) {
    case 'UNOWNED':
    case 'PHANTOM':
    case 'CONTESTED':
    case 'SHADOW':
      return [
        ...facts.rows('answers', (row) => here(row) && row.question === 'owner'),
        ...facts.rows('assignments', here),
      ];
    case 'RWA':
    case 'REMOTE VETO':
      return facts.rows('decisions', here);
    case 'BROKEN HANDOFF':
      return facts.rows('handoffs', ({ from }) => from === domain.definition.id);
  }
}

/** Whether a flag is raised on the whole organisation. */
export function organisationFlag(
  facts: PainFacts,
  { flag }: { readonly flag: OrganisationFlag },
): Reading {
  const { flags, flagFacts } = facts.ownership.organisation;
  const words = {
    text: () =>
      flags.includes(flag)
        ? `The organisation is flagged ${flag}: ${(flagFacts[flag] ?? []).join(' ')}`
        : `The organisation is not flagged ${flag}.`,
    facts: () => facts.rows('assignments', () => true),
  };
  if (flags.includes(flag)) return known(true, words);
  const wanted = [
    ...(anyAssignment(facts) ? [] : ['accepted assignments']),
    ...(flag === 'HERO' && !anyRecentWork(facts) ? ['work records of the last quarter'] : []),
  ];
  return wanted.length === 0
    ? known(false, words)
    : unknown(
        flag === 'HERO'
          ? 'Whether the work hangs on one person cannot be told.'
          : `Whether the organisation is flagged ${flag} cannot be told.`,
        listed(wanted),
      );
}

const anyAssignment = (facts: PainFacts): boolean =>
  facts.domains().some((domain) => domain.facts.assignments.length > 0);

const anyRecentWork = (facts: PainFacts): boolean =>
  facts.domains().some((domain) =>
    domain.facts.workRecords.some(({ performedAt }) => {
      const age = ageOf(performedAt, facts.asOf);
      return age !== null && age <= facts.model.ownership.hero.withinDays;
    }),
  );

/** The fewest holders whose loss leaves most of the weight alone; without bound where no loss does. */
export function truckNumber(facts: PainFacts): Reading {
  if (!anyAssignment(facts)) {
    return unknown('How few people carry the work cannot be told.', 'accepted assignments');
  }
  const { truckNumber: fewest } = facts.ownership.organisation;
  return known(fewest ?? Infinity, {
    text: () =>
      fewest === null
        ? 'No loss of holders would leave most of the weight alone.'
        : `The truck number is ${String(fewest)}.`,
    facts: () => facts.rows('assignments', () => true),
  });
}

/** Share of the weight in scope that is contested or unowned; domains of which nothing is known may be either. */
export function contestedOrUnownedWeight(facts: PainFacts): Reading {
  let flagged = 0;
  let open = 0;
  let total = 0;
  const names: string[] = [];
  const unasked: string[] = [];
  for (const domain of facts.domains()) {
    const { id, weight } = domain.definition;
    const parts = (['CONTESTED', 'UNOWNED'] as const).map((flag) =>
      domainFlag(facts, domain, { flag }),
    );
    total += weight;
    if (parts.some(({ low }) => low === 1)) {
      flagged += weight;
      names.push(id);
    } else if (parts.some(({ missing }) => missing !== null)) {
      open += weight;
      unasked.push(id);
    }
  }
  const inDoubt = `${percent(flagged / total)} of the weight is contested or unowned${names.length > 0 ? ` (${listed(names)})` : ''}`;
  return between(
    flagged / total,
    (flagged + open) / total,
    `answers of at least three people on who owns ${listed(unasked)}`,
    {
      text: () =>
        open === 0
          ? `${inDoubt}.`
          : `${inDoubt}; of another ${percent(open / total)} it cannot be told.`,
      facts: () => [
        ...facts.rows('answers', (row) => names.includes(row.domain) && row.question === 'owner'),
        ...facts.rows('assignments', (row) => names.includes(row.domain)),
      ],
    },
  );
}

/** Share of respondents who name an owner of a domain. */
export const ownerKnownness = (facts: PainFacts, domain: DomainAt): Reading =>
  ofAnswers(
    facts,
    domain,
    domain.ownership.knownness,
    (share) => `${share} of the respondents name an owner of ${domain.named}.`,
  );

/** How far the answers on a domain's owner agree. */
export const ownerAgreement = (facts: PainFacts, domain: DomainAt): Reading =>
  ofAnswers(
    facts,
    domain,
    domain.ownership.agreement,
    (share) => `Answers on who owns ${domain.named} agree to ${share}.`,
  );

function ofAnswers(
  facts: PainFacts,
  domain: DomainAt,
  value: number,
  words: (share: string) => string,
): Reading {
  const { n } = domain.ownership;
  const least = facts.model.ownership.minimumAnswers;
  if (n < least) {
    return unknown(
      `${counted(n, 'person was', 'people were')} asked who owns ${domain.named}; fewer than ${String(least)} say nothing.`,
      answersOn(domain.named),
    );
  }
  return known(value, {
    text: () => words(percent(value)),
    facts: () =>
      facts.rows(
        'answers',
        (row) => row.domain === domain.definition.id && row.question === 'owner',
      ),
  });
}
