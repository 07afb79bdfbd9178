import type { OrganisationFile } from '../facts/organisation-file.js';
import type { MaturityModel } from '../model/maturity-model.js';
import type { MoveDraft } from '../plans/kept-plan.js';
import { movesOfCriteria } from '../plans/moves-of-criteria.js';
import type { PlanRules } from '../plans/plan-rules.js';
import type { RoleRules } from '../roles/role-rules.js';
import { criteriaBehind } from './criteria-behind.js';
import { PainFacts } from './pain-facts.js';
import type { Comparison, PainRules } from './pain-rules.js';
import { compare } from './reading.js';
import { judgeSnapshot, reader } from './snapshot-verdict.js';
import { leavesOf } from './three-valued.js';

/** Days from the beginning within which the moves that no criterion tells of are planned. */
const soon = 30;
const later = 60;

/**
 * A pain as moves: its next step for the organisation's band; for each sign that the facts show, the
 * criteria that take the ground from it, or the figure to bring within its bound; and last what is
 * to be recorded so that the rest can be told. Only facts make moves: a sign that does not hold makes
 * none.
 */
export function painMoves(
  pain: PainRules,
  file: OrganisationFile,
  model: MaturityModel,
  rules: PlanRules,
  roleRules?: RoleRules,
): MoveDraft[] {
  const facts = new PainFacts(file, model, roleRules);
  const take = reader(facts);
  const verdict = judgeSnapshot(pain, facts, take);
  const step =
    pain.bandSteps.find(({ band }) => band === facts.score.level)?.nextStep ?? pain.nextStep;
  const showing = pain.indicators
    .filter((_, at) => verdict.indicators[at] === true)
    .flatMap(({ rule }) => leavesOf(rule))
    .filter((comparison) => compare(take(comparison), comparison) === true);
  const wanted = showing.flatMap((comparison) => criteriaBehind(comparison, facts));
  const said = (text: string): string => inNames(text, model);
  const figures = distinct(
    showing.filter(isFigure).map((comparison) => said(take(comparison).text())),
  ).map((text) => ({ ...plain('prove', 'Bring a figure within its bound', text), within: later }));
  const untold = distinct(
    pain.indicators
      .flatMap(({ rule }) => leavesOf(rule))
      .filter((comparison) => compare(take(comparison), comparison) === null)
      .flatMap((comparison) => take(comparison).missing ?? [])
      .map(said),
  );
  return [
    { ...plain('decide', `Take the next step: ${pain.title}`, step), within: soon },
    ...movesOfCriteria(file, model, wanted, rules),
    ...figures,
    ...(untold.length > 0
      ? [{ ...plain('prove', 'Record what cannot be told yet', listOf(untold)), within: soon }]
      : []),
  ];
}

/** The engine's sentences name domains by code and metrics by id; a move is read by people. */
function inNames(text: string, { domains }: MaturityModel): string {
  const nameOf = new Map(domains.map(({ id, name }) => [id, name]));
  return text
    .replaceAll(/ \(([A-Z]{3}) [a-z0-9-]+\)/g, (whole, code: string) => {
      const name = nameOf.get(code);
      return name === undefined ? whole : ` in ${name}`;
    })
    .replaceAll(/ \(([A-Z]{3})\)/g, (whole, code: string) => (nameOf.has(code) ? '' : whole))
    .replaceAll(/\b[A-Z]{3}\b/g, (code) => nameOf.get(code) ?? code);
}

const plain = (
  kind: MoveDraft['kind'],
  title: string,
  text: string,
): Omit<MoveDraft, 'within'> => ({
  kind,
  title,
  text,
  criteria: [],
  ownerRole: null,
  effort: 'days',
  expected: null,
});

const isFigure = ({ measure }: Comparison): boolean =>
  measure === 'metric' || measure === 'metric-share' || measure === 'open-role-index';

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];

const listOf = (texts: readonly string[]): string => texts.map((text) => `– ${text}`).join('\n');
