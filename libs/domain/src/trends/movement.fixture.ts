import { atLevel, daysAgo, fileWith, observe } from '../facts/facts.fixture.js';
import type { Observation, OrganisationFile } from '../facts/organisation-file.js';
import type { MaturityModel } from '../model/maturity-model.js';
import { model } from '../model/model.fixture.js';
import { type Movement, type MovementPart, movementParts } from './movement-result.js';
import { movement } from './movement.js';
import { trendRules as rules } from './trend-rules.fixture.js';

/** The earlier file is of this day, the later one of 2026-09-30: 92 days on. */
export const then = daysAgo(92);
export const moved = (
  before: Partial<OrganisationFile>,
  after: Partial<OrganisationFile>,
  models: { modelBefore?: MaturityModel; modelAfter?: MaturityModel } = {},
): Movement =>
  movement(
    { ...fileWith({}), asOf: then, ...before },
    { ...fileWith({}), ...after },
    { modelBefore: model, modelAfter: model, rules, ...models },
  );
/** The parts that moved the mean, rounded to a thousandth of a point. */
export const partsOf = ({ parts }: Movement): Partial<Record<MovementPart, number>> =>
  Object.fromEntries(
    movementParts
      .filter((part) => parts[part] !== 0)
      .map((part) => [part, Number(parts[part].toFixed(3))]),
  );
export const textsOf = ({ facts }: Movement): string[] =>
  movementParts.flatMap((part) => facts[part].map(({ text }) => `${part}: ${text}`));

/** REV at Emerging, 10 of 100 points of weight: a fifth of band 3 is worth half a point of the mean. */
export const emerging: Observation[] = observe('REV', atLevel(2), {
  observedAt: daysAgo(100),
  validUntil: daysAgo(-300),
});
export const seen = (criterion: string, value: boolean | number, more: Partial<Observation> = {}) =>
  observe('REV', { [criterion]: value }, { observedAt: daysAgo(100), ...more });
export const emergingWith = (...rows: Observation[][]): { observations: Observation[] } => ({
  observations: [...emerging, ...rows.flat()],
});
