import { dayNumber, isoDay } from '../facts/calendar.js';
import type { DomainFacts } from '../facts/fact-index.js';
import type { OrganisationFile } from '../facts/organisation-file.js';
import { atLeast, below, idOf } from '../model/compiled-model.js';
import type { RoleAnalysis } from '../roles/role-analysis.js';
import type { Assessment } from '../scoring/assessment.js';
import { authorityGap } from '../scoring/derivation/authority.js';
import { counted, listed, percent } from '../scoring/derivation/derived.js';
import type { ScoreResult } from '../scoring/score-result.js';
import { holds } from './decision-debt.js';
import type { HiringCondition } from './hiring-result.js';
import type { ClusterSeat, HiringRules } from './hiring-rules.js';
import { type LoadQuarter, quarterName } from './load-history.js';

/** What the preconditions of a seat are read from. */
export interface CaseFacts {
  readonly file: OrganisationFile;
  readonly assessment: Assessment;
  readonly score: ScoreResult;
  readonly rules: HiringRules;
  readonly debt: number;
  readonly quarters: readonly LoadQuarter[];
  /** False where nobody said whether earlier files are there: then the quarters cannot be counted. */
  readonly historyGiven: boolean;
  /** The posts of the file; null where no role rules were given. */
  readonly drafts: readonly RoleAnalysis[] | null;
}

/**
 * The preconditions of a seat in the order in which they are asked (domain.md §5, verdicts 1 to 3). What
 * must be there has to be shown by the file; what must not be there has to be seen in it.
 */
export function conditionsOf(
  facts: CaseFacts,
  seat: ClusterSeat,
  disciplines: readonly string[],
): HiringCondition[] {
  return [
    debtIsLow(facts),
    governanceStands(facts),
    ownersAccepted(facts, seat),
    authorityHeld(facts, seat),
    decidersSigned(facts),
    confident(facts),
    loadMeasured(facts),
    timeStated(facts, seat),
    draftsRealistic(facts, disciplines),
  ];
}

function debtIsLow({ debt, rules }: CaseFacts): HiringCondition {
  const bound = rules.verdicts.decisionDebt;
  return {
    id: 'decision-debt',
    verdict: 'decide-first',
    holds: below(debt, bound),
    text: `Decisions alone would close ${percent(debt)} of the weight that fails; from ${percent(bound)} they come first.`,
  };
}

function governanceStands({ score, rules, assessment }: CaseFacts): HiringCondition {
  const { domain, level } = rules.verdicts.governance;
  const { bands } = assessment.index.compiled.model;
  const standing = score.domains.find(({ id }) => id === domain);
  return {
    id: 'governance',
    verdict: 'decide-first',
    holds: (standing?.level ?? 0) >= level,
    text: `${domain} stands at ${standing?.band ?? bands[0]}; ${bands[level]} is needed.`,
  };
}

/** The seat's domains that count, with what the registers say of each. */
function domainsOf({ assessment }: CaseFacts, { domains }: ClusterSeat): DomainFacts[] {
  const { index, scope } = assessment;
  return index.domains.filter(
    ({ domain }, at) => scope.counts[at] === true && domains.includes(domain.definition.id),
  );
}

const idsOf = (facts: readonly DomainFacts[]): string[] =>
  facts.map(({ domain }) => domain.definition.id);

function ownersAccepted(facts: CaseFacts, seat: ClusterSeat): HiringCondition {
  const { ownerCriterion } = facts.rules.verdicts;
  const domains = idsOf(domainsOf(facts, seat));
  const without = domains.filter((id) => !holds(facts.assessment, id, ownerCriterion));
  return {
    id: 'owners',
    verdict: 'decide-first',
    holds: without.length === 0,
    text:
      without.length === 0
        ? `${listed(domains)} ${domains.length === 1 ? 'has' : 'have'} an accepted owner.`
        : `No accepted owner is known of ${listed(without)}.`,
  };
}

function authorityHeld(facts: CaseFacts, seat: ClusterSeat): HiringCondition {
  const bound = facts.rules.verdicts.authorityGap;
  const recorded = domainsOf(facts, seat).filter(({ decisions }) => decisions.length > 0);
  const gaps = recorded.map((each) => ({ id: each.domain.definition.id, gap: authorityGap(each) }));
  const wide = gaps.filter(({ gap }) => atLeast(gap, bound));
  const each = (list: typeof gaps): string =>
    listed(list.map(({ id, gap }) => `${id} ${percent(gap)}`));
  return {
    id: 'authority',
    verdict: 'decide-first',
    holds: wide.length === 0,
    text:
      wide.length > 0
        ? `The authority gap is ${each(wide)}; it must stay below ${percent(bound)}.`
        : gaps.length > 0
          ? `The authority gap is ${each(gaps)}, below ${percent(bound)}.`
          : 'No decision is recorded in its domains, so no authority gap is seen.',
  };
}

function decidersSigned({ assessment, rules }: CaseFacts): HiringCondition {
  const { domain, criteria, artifact } = rules.signature;
  const { index } = assessment;
  const shown = criteria.filter((criterion) => holds(assessment, domain, criterion));
  const facts = index.domains.find((each) => each.domain.definition.id === domain);
  const charter = facts?.artifacts.find(
    (row) =>
      idOf(facts.domain.artifacts, row.artifact) === artifact &&
      index.asOf <= dayNumber(row.collectedAt) + row.validDays,
  );
  const signs = [
    ...shown.map((criterion) => `${criterion} of ${domain} holds`),
    ...(charter
      ? [
          `the ${artifact} of ${charter.collectedAt} counts until ${isoDay(dayNumber(charter.collectedAt) + charter.validDays)}`,
        ]
      : []),
  ];
  return {
    id: 'signature',
    verdict: 'decide-first',
    holds: signs.length > 0,
    text:
      signs.length > 0
        ? `An executive stands behind the list of deciders: ${listed(signs)}.`
        : `Nothing shows that an executive has signed the list of deciders: no valid ${artifact}, and ${listed(criteria)} of ${domain} ${criteria.length === 1 ? 'does' : 'do'} not hold.`,
  };
}

function confident({ score, rules }: CaseFacts): HiringCondition {
  const { value, label } = score.confidence;
  const bound = rules.verdicts.confidence;
  return {
    id: 'confidence',
    verdict: 'measure-first',
    holds: atLeast(value, bound),
    text: `Confidence in the score is ${value.toFixed(2)} (${label}); ${bound.toFixed(2)} is needed.`,
  };
}

function loadMeasured({ quarters, historyGiven, rules, file }: CaseFacts): HiringCondition {
  const needed = rules.verdicts.loadQuarters;
  const names = quarters.map(({ quarter }) => quarterName(quarter));
  return {
    id: 'load-data',
    verdict: 'measure-first',
    holds: names.length >= (historyGiven ? needed : 1),
    text:
      names.length === 0
        ? 'The file states no workload.'
        : !historyGiven && names.length < needed
          ? `The workload is this file's own statement; whether ${String(needed)} quarters of load data stand behind it cannot be told without the earlier files.`
          : `${counted(names.length, 'quarter')} of load data without a gap up to ${file.asOf}: ${listed(names)}; ${String(needed)} are needed${names.length >= needed ? '' : ': give the file of the quarter before, or its work records'}.`,
  };
}

function timeStated({ file }: CaseFacts, { id }: ClusterSeat): HiringCondition {
  const available = file.available?.[id];
  return {
    id: 'availability',
    verdict: 'measure-first',
    holds: available !== undefined,
    text:
      available === undefined
        ? 'The file does not say how much time is available; the gap counts none.'
        : `${String(available)} full-time equivalents are available.`,
  };
}

function draftsRealistic(
  { drafts, rules }: CaseFacts,
  disciplines: readonly string[],
): HiringCondition {
  const bound = rules.verdicts.draftIndex;
  const own = (drafts ?? []).filter(({ covered }) =>
    covered.some((id) => disciplines.includes(id)),
  );
  const impossible = own.filter(({ index }) => atLeast(index, bound));
  const each = (list: typeof own): string =>
    listed(list.map(({ title, index }) => `"${title}" ${index.toFixed(0)}`));
  return {
    id: 'draft-roles',
    verdict: 'redesign-role',
    holds: impossible.length === 0,
    text:
      drafts === null
        ? 'Draft posts were not examined.'
        : impossible.length > 0
          ? `The Frankenstein index is ${each(impossible)}; from ${String(bound)} a post is taken apart first.`
          : own.length > 0
            ? `The Frankenstein index is ${each(own)}, below ${String(bound)}.`
            : 'No draft post asks for its disciplines.',
  };
}
