import { model } from '../model/model.fixture.js';
import { isoDay, dayNumber } from './calendar.js';
import type { Answer, Assignment, Observation, OrganisationFile } from './organisation-file.js';

export const asOf = '2026-09-30';
/** The day some days before `asOf`. */
export const daysAgo = (days: number): string => isoDay(dayNumber(asOf) - days);

export const domainIds = model.domains.map(({ id }) => id);

type Value = boolean | number;

/** The values of one domain; criteria left out are unknown. */
export type Values = Record<string, Value>;

/** Every criterion of the bands up to `level` true. */
export function atLevel(level: number): Values {
  return Object.fromEntries(
    model.criteria.filter(({ band }) => band <= level).map(({ id }) => [id, true]),
  );
}

/** A domain at a level whose next band's criteria average `progress`, spread evenly over ratios. */
export function standing(level: number, progress: number): Values {
  const next = model.criteria.filter(({ band }) => band === level + 1);
  const values = atLevel(level);
  let left = progress * next.length;
  for (const { id, threshold } of next) {
    const s = Math.min(1, left);
    values[id] = s === 1 ? true : s * threshold;
    left = Math.max(0, left - s);
  }
  return values;
}

export function observe(
  domain: string,
  values: Values,
  more: Partial<Observation> = {},
): Observation[] {
  return Object.entries(values).map(([criterion, value]) => ({
    domain,
    criterion,
    value,
    observedAt: daysAgo(10),
    grade: 'document',
    ...more,
  }));
}

export function fileOf(more: Partial<OrganisationFile> = {}): OrganisationFile {
  return { organisation: { name: 'Alder' }, model: model.id, asOf, ...more };
}

/** A file whose domains show these values. */
export function fileWith(
  domains: Record<string, Values>,
  more: Partial<OrganisationFile> = {},
): OrganisationFile {
  return fileOf({
    observations: Object.entries(domains).flatMap(([id, values]) => observe(id, values)),
    ...more,
  });
}

/** Owner answers, `times` respondents each; functions alternate. */
export function answers(
  domain: string,
  counts: readonly (readonly [Answer['answer'], number])[],
): Answer[] {
  let respondent = 0;
  return counts.flatMap(([answer, times]) =>
    Array.from({ length: times }, (): Answer => {
      respondent += 1;
      return {
        respondent: `respondent ${String(respondent)}`,
        function: respondent % 2 === 0 ? 'Platform' : 'Product security',
        domain,
        question: 'owner',
        answer,
        answeredAt: daysAgo(20),
      };
    }),
  );
}

export function assignment(
  domain: string,
  role: string,
  more: Partial<Assignment> = {},
): Assignment {
  return {
    domain,
    role,
    holder: `holder of ${role}`,
    assignedBy: 'ceo',
    acceptedAt: daysAgo(30),
    ...more,
  };
}
