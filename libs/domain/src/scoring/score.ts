import type { OrganisationFile } from '../facts/organisation-file.js';
import type { MaturityModel } from '../model/maturity-model.js';
import { atLeast } from '../model/compiled-model.js';
import { type Assessment, assess } from './assessment.js';
import { type BandVerdict, judgeBand } from './bands.js';
import { confidenceOf } from './confidence.js';
import { type Standing, standingOf } from './levels.js';
import type { DomainScore, ScoreResult } from './score-result.js';

/** Version of the engine's arithmetic; a change of any result changes it. */
export const engineVersion = '1.1.0';

/** The score of one organisation as of its file's day (engine-contract.md §2). */
export function score(file: OrganisationFile, model: MaturityModel): ScoreResult {
  return scoreOf(assess(file, model));
}

/** The score of an assessment already made; it never throws. */
export function scoreOf(assessment: Assessment): ScoreResult {
  return scoreFrom(assessment, judge(assessment));
}

/** Where the domains stand, and the band that follows: as known, and with every unknown criterion true. */
export interface Judgement {
  readonly standings: readonly Standing[];
  readonly verdict: BandVerdict;
  readonly bestStandings: readonly Standing[];
  readonly best: BandVerdict;
}

export function judge({ index, table, scope }: Assessment): Judgement {
  const { file, compiled } = index;
  const standings = compiled.domains.map(({ index: domain }) =>
    standingOf(table, compiled, domain),
  );
  const bestStandings = compiled.domains.map(({ index: domain }) =>
    standingOf(table, compiled, domain, true),
  );
  return {
    standings,
    verdict: judgeBand(standings, scope.counts, compiled.model, file.profile),
    bestStandings,
    best: judgeBand(bestStandings, scope.counts, compiled.model, file.profile),
  };
}

export function scoreFrom(
  assessment: Assessment,
  { standings, verdict, best }: Judgement,
): ScoreResult {
  const { index, scope } = assessment;
  const { file, compiled } = index;
  const { model } = compiled;
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
    interval: { low: model.bands[verdict.level], high: model.bands[best.level] },
    confidence: confidenceOf(assessment),
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
