import type { OrganisationFile } from '../facts/organisation-file.js';
import type { MaturityModel } from '../model/maturity-model.js';
import { atLeast } from '../model/compiled-model.js';
import { type Assessment, assess } from './assessment.js';
import { judgeBand } from './bands.js';
import { confidenceOf } from './confidence.js';
import { type Standing, standingOf } from './levels.js';
import type { DomainScore, ScoreResult } from './score-result.js';

/** Version of the engine's arithmetic; a change of any result changes it. */
export const engineVersion = '1.0.0';

/** The score of one organisation as of its file's day (engine-contract.md §2). */
export function score(file: OrganisationFile, model: MaturityModel): ScoreResult {
  return scoreOf(assess(file, model));
}

/** The score of an assessment already made; it never throws. */
export function scoreOf(assessment: Assessment): ScoreResult {
  const { index, table, scope } = assessment;
  const { file, compiled } = index;
  const { model } = compiled;
  const standings = compiled.domains.map(({ index: domain }) =>
    standingOf(table, compiled, domain),
  );
  const verdict = judgeBand(standings, scope.counts, model, file.profile);
  const atBest = judgeBand(
    compiled.domains.map(({ index: domain }) => standingOf(table, compiled, domain, true)),
    scope.counts,
    model,
    file.profile,
  );
  return {
    organisation: file.organisation.name,
    model: model.id,
    asOf: file.asOf,
    band: model.bands[verdict.level],
    level: verdict.level,
    index: verdict.index,
    mean: verdict.mean,
    binding: verdict.binding,
    bindingDomains: verdict.bindingDomains,
    interval: { low: model.bands[verdict.level], high: model.bands[atBest.level] },
    confidence: confidenceOf(table, index, scope.counts),
    domains: compiled.domains.map(({ index: domain }) =>
      domainScore(assessment, domain, standings[domain] as Standing),
    ),
    refused: scope.refused,
  };
}

function domainScore(
  { index, table, scope }: Assessment,
  domain: number,
  standing: Standing,
): DomainScore {
  const { model, domains } = index.compiled;
  const holds: string[] = [];
  const fails: string[] = [];
  const unknown: string[] = [];
  for (let at = 0; at < table.width; at += 1) {
    const cell = domain * table.width + at;
    const list = table.known[cell] === 0 ? unknown : table.satisfaction[cell] === 1 ? holds : fails;
    list.push(model.criteria[at]?.id ?? '');
  }
  return {
    id: domains[domain]?.definition.id ?? '',
    level: standing.level,
    band: model.bands[standing.level],
    progress: standing.progress,
    plus: standing.level < 4 && atLeast(standing.progress, model.scoring.plusFrom),
    score: standing.score,
    notApplicable: scope.counts[domain] !== true,
    holds,
    fails,
    unknown,
  };
}
