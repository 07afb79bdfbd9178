import { crosswalks } from './generated/crosswalks.js';
import { demonstrations } from './generated/demonstrations.js';
import { roleRules } from './generated/disciplines.js';
import { flagTexts, handoffStateTexts } from './generated/flags.js';
import { hiringRules } from './generated/hiring.js';
import { maturityModel } from './generated/model.js';
import {
  bands,
  domainSummaries,
  personas,
  pressures,
  roles,
  triggers,
} from './generated/overview.js';
import { pains } from './generated/pains.js';
import { domainTexts } from './generated/texts.js';
import { modelManifest } from './generated/manifest.js';
import { planRules } from './generated/plan.js';
import { trendRules } from './generated/trends.js';

/** The whole content in one object, for those who want all of it at once. */
export const catalogue = {
  model: maturityModel,
  modelManifest,
  domainSummaries,
  domainTexts,
  bands,
  personas,
  roles,
  triggers,
  pressures,
  pains,
  roleRules,
  crosswalks,
  hiringRules,
  flagTexts,
  handoffStateTexts,
  trendRules,
  planRules,
  demonstrations,
} as const;

export type Catalogue = typeof catalogue;
