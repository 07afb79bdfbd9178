import type { OrganisationFile } from '../facts/organisation-file.js';
import type { MaturityModel } from '../model/maturity-model.js';
import { score } from '../scoring/score.js';
import type { ScoreResult } from '../scoring/score-result.js';

/** A result as it was issued, and as another version of the model reads the same facts. */
export interface Restatement {
  issued: ScoreResult;
  restated: ScoreResult;
  /** Points of the mean. */
  difference: number;
  /** Levels gained or lost by the band. */
  levels: number;
  sentence: string;
}

/**
 * What today's model makes of an earlier file, beside what was issued (domain.md §6): results of two
 * versions are only compared after this. The issued one stays as it is.
 */
export function restate(
  file: OrganisationFile,
  issuedUnder: MaturityModel,
  readUnder: MaturityModel,
): Restatement {
  const issued = score(file, issuedUnder);
  const restated = score(file, readUnder);
  const difference = restated.mean - issued.mean;
  const words = ({ band, index, model, confidence }: ScoreResult): string =>
    `${band}, index ${index.toFixed(1)} (${model}, ${confidence.label} confidence)`;
  return {
    issued,
    restated,
    difference,
    levels: restated.level - issued.level,
    sentence:
      issued.model === restated.model
        ? `As of ${file.asOf}: ${words(issued)}; nothing to restate.`
        : `As of ${file.asOf}: issued as ${words(issued)}; restated as ${words(restated)}.`,
  };
}
