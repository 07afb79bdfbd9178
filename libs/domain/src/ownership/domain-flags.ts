import { type DomainFacts, type FactIndex, namesOf, recordedOwner } from '../facts/fact-index.js';
import { above, atLeast, below } from '../model/compiled-model.js';
import type { OwnershipRules } from '../model/maturity-model.js';
import { authorityGap } from '../scoring/derivation/authority.js';
import { counted, listed, percent } from '../scoring/derivation/derived.js';
import type { AnswerStatistics } from './answer-statistics.js';
import { type DomainFlag, type HandoffState, domainFlags } from './ownership-result.js';
import type { WorkRoles } from './work-roles.js';

export interface DomainEvidence {
  readonly index: FactIndex;
  readonly facts: DomainFacts;
  readonly statistics: AnswerStatistics;
  /** True where an observation says that an owner is known (E1). */
  readonly ownerSeen: boolean;
  /** False where the score knows that no active person or team is named (R2). */
  readonly activeHolder: boolean;
  /** The required edges of the domain; empty where the register has no row from it. */
  readonly edges: readonly { readonly to: string; readonly state: HandoffState }[];
  readonly workRoles: WorkRoles;
}

type Finder = (evidence: DomainEvidence, rules: OwnershipRules) => string[];

/**
 * The flags of one domain with the facts that raised each (domain.md §3). Those that rest on answers
 * need the least number of respondents, and no fact names one.
 */
export function flagDomain(evidence: DomainEvidence): {
  flags: DomainFlag[];
  flagFacts: Partial<Record<DomainFlag, string[]>>;
} {
  const rules = evidence.index.compiled.model.ownership;
  const flags: DomainFlag[] = [];
  const flagFacts: Partial<Record<DomainFlag, string[]>> = {};
  for (const flag of domainFlags) {
    const facts = finders[flag](evidence, rules);
    if (facts.length === 0) continue;
    flags.push(flag);
    flagFacts[flag] = facts;
  }
  return { flags, flagFacts };
}

const enough = ({ statistics }: DomainEvidence, rules: OwnershipRules): boolean =>
  statistics.n >= rules.minimumAnswers;

const shareOf = ({ named, n }: AnswerStatistics, role: string): number =>
  (named.find(([name]) => name === role)?.[1] ?? 0) / n;

const distinct = (names: readonly string[]): string[] => [...new Set(names)].sort();

const finders: Record<DomainFlag, Finder> = {
  UNOWNED: (evidence, rules) => {
    const { facts, statistics, ownerSeen } = evidence;
    const { knownness, modalShare, mode, n } = statistics;
    const { unowned } = rules;
    if (facts.assignments.length > 0) return [];
    const nobodyAccepted = 'No role has accepted it';
    if (!enough(evidence, rules)) {
      // Too few answers to gainsay the register; but an owner seen otherwise (E1) does.
      const unclear = !above(knownness, unowned.knownness) || below(modalShare, unowned.modalShare);
      return unclear && !ownerSeen
        ? [`${nobodyAccepted}, and too few were asked to tell who owns it.`]
        : [];
    }
    const found: string[] = [];
    if (!above(knownness, unowned.knownness)) {
      found.push(`Only ${percent(knownness)} of ${counted(n, 'respondent')} could name an owner.`);
    }
    if (below(modalShare, unowned.modalShare)) {
      found.push(
        mode === null
          ? 'No role is named.'
          : `The role named most, ${mode}, has ${percent(modalShare)} of the answers.`,
      );
    }
    return found.length === 0 ? [] : [`${nobodyAccepted}.`, ...found];
  },

  PHANTOM: (evidence, rules) => {
    const { facts, statistics, activeHolder } = evidence;
    const roles = distinct(facts.assignments.map(({ role }) => role));
    const found = enough(evidence, rules)
      ? roles
          .filter((role) => below(shareOf(statistics, role), rules.phantom.recognisedShare))
          .map(
            (role) =>
              `${role} has accepted it, but ${percent(shareOf(statistics, role))} of ${counted(statistics.n, 'respondent')} name that role.`,
          )
      : [];
    if (roles.length > 0 && !activeHolder) {
      found.push(`${listed(roles)} has accepted it, but no active person or team is named.`);
    }
    return found;
  },

  CONTESTED: (evidence, rules) => {
    const { facts, statistics } = evidence;
    const { roleShare, modalShare, claims } = rules.contested;
    const found: string[] = [];
    const accepted = distinct(facts.assignments.map(({ role, holder }) => `${role} (${holder})`));
    if (accepted.length >= claims)
      found.push(`More than one has accepted it: ${listed(accepted)}.`);
    if (!enough(evidence, rules)) return found;
    const strong = statistics.named.filter(([, answers]) =>
      atLeast(answers / statistics.n, roleShare),
    );
    if (strong.length >= claims && below(statistics.modalShare, modalShare)) {
      const each = strong.map(([role, answers]) => `${role} ${percent(answers / statistics.n)}`);
      found.push(`${counted(statistics.n, 'respondent')} are divided: ${listed(each)}.`);
    }
    const own = selfClaims(evidence);
    if (own >= claims) found.push(`${String(own)} respondents name a role of their own.`);
    return found;
  },

  SHADOW: (evidence, rules) => {
    const { facts, statistics } = evidence;
    const { mode, modalShare, n } = statistics;
    if (!enough(evidence, rules) || mode === null || below(modalShare, rules.shadow.modalShare))
      return [];
    if (facts.assignments.some(({ role }) => role === mode)) return [];
    const owner = recordedOwner(facts);
    const recorded = owner === null ? 'no single owner is recorded' : `${owner} is recorded`;
    return [`${percent(modalShare)} of ${counted(n, 'respondent')} name ${mode}, but ${recorded}.`];
  },

  RWA: ({ facts }, { authorityGap: rules }) => {
    const gap = authorityGap(facts);
    if (facts.decisions.length === 0 || below(gap, rules.gap)) return [];
    const overridden = facts.decisions.reduce(
      (most, row) => Math.max(most, row.overriddenShare ?? 0),
      0,
    );
    const short = distinct(
      facts.decisions.filter(({ need, held }) => held < need).map(({ decision }) => decision),
    );
    const found = [
      `The authority held falls short of what is needed by ${percent(gap)}, on ${listed(short)}.`,
    ];
    const overriddenOften = above(overridden, rules.severeOverriddenShare);
    if (overriddenOften)
      found.push(`${percent(overridden)} of a decision's outcomes are overridden.`);
    if (overriddenOften || atLeast(gap, rules.severeGap)) found.push('This is severe.');
    return found;
  },

  'REMOTE VETO': ({ facts, workRoles }) => {
    const decisionsOf = new Map<string, string[]>();
    for (const { decision, decider, agree } of facts.decisions) {
      for (const role of [...namesOf(decider), ...namesOf(agree)]) {
        decisionsOf.set(role, [...(decisionsOf.get(role) ?? []), decision]);
      }
    }
    return [...decisionsOf]
      .filter(([role]) => workRoles.isAbsent(role))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([role, decisions]) =>
          `${role} decides or must agree on ${listed(distinct(decisions))}, but has no work record.`,
      );
  },

  'BROKEN HANDOFF': ({ edges }) =>
    edges
      .filter(({ state }) => state !== 'CONNECTED')
      .map(({ to, state }) => `The handoff to ${to} is ${state.toLowerCase()}.`),
};

/** Respondents who name themselves, or a role that they hold somewhere. */
function selfClaims({ facts, index }: DomainEvidence): number {
  const held = new Map<string, Set<string>>();
  for (const { assignments } of index.domains) {
    for (const { role, holder } of assignments) {
      const roles = held.get(holder) ?? new Set<string>();
      held.set(holder, roles.add(role));
    }
  }
  return facts.answers.filter(({ respondent, roles }) =>
    roles.some((role) => role === respondent || held.get(respondent)?.has(role) === true),
  ).length;
}
