/**
 * The content as data: the maturity model with its numbers, the texts, pains, disciplines, crosswalks and demonstrations.
 * Invariant: everything here is generated from the checked YAML in `content/`; no file is read at run time.
 * Must not come in: rules (they belong to the engine), node: modules on the way to an export, and hand-written content.
 * Heavy parts have an address of their own (`/texts`, `/pains`, …), so that a screen loads them when it needs them.
 */
export type * from './content.js';
export { maturityModel } from './generated/model.js';
export {
  bands,
  domainSummaries,
  personas,
  pressures,
  roles,
  triggers,
} from './generated/overview.js';
export { domainTexts } from './generated/texts.js';
export { pains } from './generated/pains.js';
export { roleRules } from './generated/disciplines.js';
export { modelManifest } from './generated/manifest.js';
export { planRules } from './generated/plan.js';
export { hiringRules } from './generated/hiring.js';
export { flagTexts, handoffStateTexts } from './generated/flags.js';
export { crosswalks } from './generated/crosswalks.js';
export { trendRules } from './generated/trends.js';
export { demonstrations } from './generated/demonstrations.js';
export { catalogue } from './catalogue.js';
export type { Catalogue } from './catalogue.js';
