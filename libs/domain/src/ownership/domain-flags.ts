import { type DomainFacts, type FactIndex, namesOf, recordedOwner } from '../facts/fact-index.js';
import type { Assignment, Decision } from '../facts/organisation-file.js';
import { counted, listed, percent } from '../facts/wording.js';
import { above, atLeast, below } from '../model/compiled-model.js';
import type { OwnershipRules } from '../model/maturity-model.js';
import { authorityGap } from '../scoring/derivation/authority.js';
import type { RowsRead } from '../scoring/derivation/derived.js';
import type { AnswerStatistics } from './answer-statistics.js';
import { type Finding, type Raised, raise } from './findings.js';
import { type DomainFlag, type HandoffState, domainFlags } from './ownership-result.js';
import type { WorkRoles } from './work-roles.js';

export interface DomainEvidence {
  readonly index: FactIndex;
  readonly facts: DomainFacts;
  readonly statistics: AnswerStatistics;
  /** True where an observation says that an owner is known (E1). */
  readonly ownerSeen: boolean;
  /** False where the score knows that no active person or team is named (R2), with the row that says so. */
  readonly activeHolder: boolean;
  readonly inactivity: RowsRead;
  /** The required edges of the domain; empty where the register has no row from it. */
  readonly edges: readonly { readonly to: string; readonly state: HandoffState }[];
  readonly workRoles: WorkRoles;
}

type Finder = (evidence: DomainEvidence, rules: OwnershipRules) => Finding[];

/**
 * The flags of one domain with the facts that raised each (domain.md §3). Those that rest on answers
 * need the least number of respondents, and no fact names one.
 */
export function flagDomain(evidence: DomainEvidence): Raised<DomainFlag> {
  const { index, facts } = evidence;
  const rules = index.compiled.model.ownership;
  return raise(index, facts.domain.index, domainFlags, (flag) => finders[flag](evidence, rules));
}

const enough = ({ statistics }: DomainEvidence, rules: OwnershipRules): boolean =>
  statistics.n >= rules.minimumAnswers;

const shareOf = ({ named, n }: AnswerStatistics, role: string): number =>
  (named.find(([name]) => name === role)?.[1] ?? 0) / n;

const distinct = (names: readonly string[]): string[] => [...new Set(names)].sort();

/** Answers are told in sum, whichever they are. */
const asked: RowsRead = { section: 'answers', rows: [] };

const finders: Record<DomainFlag, Finder> = {
  UNOWNED: (evidence, rules) => {
    const { facts, statistics, ownerSeen } = evidence;
    const { knownness, modalShare, mode, n } = statistics;
    const { unowned } = rules;
    if (facts.assignments.length > 0) return [];
    const unknown = !above(knownness, unowned.knownness);
    const scattered = below(modalShare, unowned.modalShare);
    if (!unknown && !scattered) return [];
    if (!enough(evidence, rules)) {
      // Too few answers to gainsay an owner who was seen otherwise (E1).
      const text = 'No role has accepted it, and too few were asked to tell who owns it.';
      return ownerSeen ? [] : [{ text, read: [asked] }];
    }
    const found: Finding[] = [
      {
        text: ownerSeen
          ? 'An owner was seen, but no role is recorded as having accepted it.'
          : 'No role has accepted it.',
        read: [],
      },
    ];
    if (unknown) {
      const text = `Only ${percent(knownness)} of ${counted(n, 'respondent')} could name an owner.`;
      found.push({ text, read: [asked] });
    }
    if (scattered) {
      const text =
        mode === null
          ? 'No role is named.'
          : `The role named most, ${mode}, has ${percent(modalShare)} of the answers.`;
      found.push({ text, read: [asked] });
    }
    return found;
  },

  PHANTOM: (evidence, rules) => {
    const { facts, statistics, activeHolder, inactivity } = evidence;
    const roles = distinct(facts.assignments.map(({ role }) => role));
    const found = enough(evidence, rules)
      ? roles
          .filter((role) => below(shareOf(statistics, role), rules.phantom.recognisedShare))
          .map((role) => ({
            text: `${role} has accepted it, but ${percent(shareOf(statistics, role))} of ${counted(statistics.n, 'respondent')} name that role.`,
            read: [acceptances(facts.assignments.filter((row) => row.role === role)), asked],
          }))
      : [];
    if (roles.length > 0 && !activeHolder) {
      found.push({
        text: `${listed(roles)} ${roles.length === 1 ? 'has' : 'have'} accepted it, but no active person or team is named.`,
        read: [acceptances(facts.assignments), inactivity],
      });
    }
    return found;
  },

  CONTESTED: (evidence, rules) => {
    const { facts, statistics } = evidence;
    const { roleShare, modalShare, claims } = rules.contested;
    const found: Finding[] = [];
    const accepted = distinct(facts.assignments.map(({ role, holder }) => `${role} (${holder})`));
    if (accepted.length >= claims) {
      const text = `More than one has accepted it: ${listed(accepted)}.`;
      found.push({ text, read: [acceptances(facts.assignments)] });
    }
    if (!enough(evidence, rules)) return found;
    const strong = statistics.named.filter(([, answers]) =>
      atLeast(answers / statistics.n, roleShare),
    );
    if (strong.length >= claims && below(statistics.modalShare, modalShare)) {
      const each = strong.map(([role, answers]) => `${role} ${percent(answers / statistics.n)}`);
      const text = `${counted(statistics.n, 'respondent')} are divided: ${listed(each)}.`;
      found.push({ text, read: [asked] });
    }
    const own = selfClaims(evidence);
    if (own >= claims) {
      found.push({ text: `${String(own)} respondents name a role of their own.`, read: [asked] });
    }
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
    const text = `${percent(modalShare)} of ${counted(n, 'respondent')} name ${mode}, but ${recorded}.`;
    return [{ text, read: [asked, acceptances(facts.assignments)] }];
  },

  RWA: ({ facts }, { authorityGap: rules }) => {
    const gap = authorityGap(facts);
    if (facts.decisions.length === 0 || below(gap, rules.gap)) return [];
    const most = facts.decisions.reduce(
      (share, row) => Math.max(share, row.overriddenShare ?? 0),
      0,
    );
    const short = facts.decisions.filter(({ need, held }) => held < need);
    const found: Finding[] = [
      {
        text: `The authority held falls short of what is needed by ${percent(gap)}, on ${listed(distinct(short.map(({ decision }) => decision)))}.`,
        read: [{ section: 'decisions', rows: short }],
      },
    ];
    const overriddenOften = above(most, rules.severeOverriddenShare);
    if (overriddenOften) {
      const rows = facts.decisions.filter(({ overriddenShare }) => overriddenShare === most);
      found.push({
        text: `${percent(most)} of a decision's outcomes are overridden.`,
        read: [{ section: 'decisions', rows }],
      });
    }
    if (overriddenOften || atLeast(gap, rules.severeGap)) {
      found.push({ text: 'This is severe.', read: [] });
    }
    return found;
  },

  'REMOTE VETO': ({ facts, workRoles }) => {
    const decisionsOf = new Map<string, Decision[]>();
    for (const row of facts.decisions) {
      for (const role of [...namesOf(row.decider), ...namesOf(row.agree)]) {
        decisionsOf.set(role, [...(decisionsOf.get(role) ?? []), row]);
      }
    }
    return [...decisionsOf]
      .filter(([role]) => workRoles.isAbsent(role))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([role, rows]) => ({
        text: `${role} decides or must agree on ${listed(distinct(rows.map(({ decision }) => decision)))}, but has no work record.`,
        read: [{ section: 'decisions', rows }],
      }));
  },

  'BROKEN HANDOFF': ({ edges, facts }) =>
    edges
      .filter(({ state }) => state !== 'CONNECTED')
      .map(({ to, state }) => ({
        text: `The handoff to ${to} is ${state.toLowerCase()}.`,
        read: [{ section: 'handoffs', rows: facts.handoffs.filter((row) => row.to === to) }],
      })),
};

const acceptances = (rows: readonly Assignment[]): RowsRead => ({ section: 'assignments', rows });

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
