/**
 * The engine: who may do what, what an organisation's facts are, what they score, who owns what.
 * Invariant: pure. Same input, same output; no clock, no randomness, no I/O; runs in a browser.
 * Must not come in: frameworks, node: modules, databases, and constants of the maturity model,
 * which arrive as an argument.
 */
export * from './access/index.js';
export * from './campaigns/index.js';
export * from './model/maturity-model.js';
export * from './facts/organisation-file.js';
export type * from './scoring/score-result.js';
export * from './ownership/ownership-result.js';
export * from './ownership/role-names.js';
export * from './ownership/assignment-age.js';
export * from './ownership/handoff-facts.js';
export * from './pains/pain-rules.js';
export * from './pains/pain-status.js';
export { evaluatePains } from './pains/evaluate-pains.js';
export { painMoves } from './pains/pain-moves.js';
export { canonicalJson } from './facts/canonical-json.js';
export { dayNumber, isoDay } from './facts/calendar.js';
export * from './facts/difference.js';
export { entryKey, identifyingFields, keyedRows } from './facts/entry-key.js';
export { type FactReference, factReference } from './facts/fact-reference.js';
export { fieldHelp } from './facts/field-help.js';
export {
  type LastFact,
  worksheetState,
  type WorksheetState,
  worksheetStates,
} from './facts/worksheet-state.js';
export { organisationFileJsonSchema } from './facts/organisation-schema.js';
export * from './facts/parse-organisation-file.js';
export { type Assessment, assess } from './scoring/assessment.js';
export { bindingSentence } from './scoring/binding-sentence.js';
export { explain } from './scoring/explain/explain.js';
export type * from './scoring/explain/explain-node.js';
export { nextFact } from './scoring/explain/next-fact.js';
export { explainDomain, explainDomains } from './scoring/explain-domain.js';
export { engineVersion, score, scoreOf } from './scoring/score.js';
export { analyseOwnership, ownershipOf } from './ownership/analyse-ownership.js';
export type * from './roles/role-analysis.js';
export * from './roles/role-rules.js';
export * from './roles/charter.js';
export * from './roles/charter-plan.js';
export { analyseRole, type RoleInput } from './roles/analyse-role.js';
export { phraseForm } from './roles/text/phrase-form.js';
export {
  exportFormat,
  exportText,
  seal,
  type Seal,
  type SealContent,
  type SealExport,
  type Signature,
} from './seals/seal.js';
export {
  readExport,
  type Verification,
  type VerificationFault,
  verifyExport,
} from './seals/verify.js';
export * from './hiring/index.js';
export { decisionMatrix } from './ownership/decision-matrix.js';
export * from './ownership/decision-matrix-result.js';
export type { TrendRules } from './trends/trend-rules.js';
export * from './trends/trend.js';
export { movement, type MovementModels } from './trends/movement.js';
export * from './trends/movement-result.js';
export type * from './what-if/scenario.js';
export type * from './what-if/what-if-result.js';
export { applyScenario } from './what-if/apply-scenario.js';
export { type ParsedScenario, parseScenario } from './what-if/parse-scenario.js';
export { scenarioJsonSchema } from './what-if/scenario-schema.js';
export { filesCompared, type PainsToWatch, whatIf } from './what-if/what-if.js';
export { countSuppositions, suppose } from './what-if/suppose.js';
export type * from './what-if/suppositions.js';
export * from './plans/plan-rules.js';
export type * from './plans/plan-result.js';
export { cheapestPath, levelOf } from './plans/cheapest-path.js';
export { operatingPlan } from './plans/operating-plan.js';
export * from './plans/kept-plan.js';
export { standpointsAlong, withCriteria } from './plans/along-moves.js';
export { draftsOf, movesOfCriteria } from './plans/moves-of-criteria.js';
export * from './plans/plan-outcome.js';
export * from './plans/plan-quarter.js';
export type { PathOptions } from './plans/path-choice.js';
export type * from './model/model-manifest.js';
export type * from './model/model-extension.js';
export {
  derivationShape,
  ownershipShape,
  registerName,
  scoringShape,
} from './model/model-schema.js';
export { checkModel, parseModel } from './model/check-model.js';
export { extendModel, parseModelExtension } from './model/extend-model.js';
export * from './model/model-difference.js';
export { trendSentence } from './trends/trend-sentence.js';
export type { ChartSignal, ControlChart } from './trends/control-chart.js';
export {
  metricTrend,
  metricTrends,
  type MetricTrend,
  type MetricTrends,
} from './trends/metric-trend.js';
export { quarterBand, type QuarterBand } from './trends/quarter-band.js';
export { restate, type Restatement } from './trends/restate.js';
export { resultPoint } from './trends/result-point.js';
export * from './evidence/evidence-standing.js';
export * from './reviews/index.js';
