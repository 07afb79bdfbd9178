import type { RoleDescription } from '../facts/organisation-file.js';
import { atLeast } from '../model/compiled-model.js';
import { type CompiledRules, compileRules, disciplineOf, invalid } from './compiled-rules.js';
import type { RoleAnalysis, RoleOptions } from './role-analysis.js';
import {
  componentsOf,
  coveredOf,
  type DisciplineWeights,
  effectiveNumber,
  functionsOf,
  indexOf,
  verdictOf,
} from './role-index.js';
import { splitRole } from './role-split.js';
import type { RoleRules } from './role-rules.js';
import { readRoleText, type TextReading } from './read-role-text.js';

/** A post: its text, or what was read out of it (engine-contract.md §1, `roles`). */
export type RoleInput = { title?: string; text: string } | RoleDescription;

/**
 * The Frankenstein index of one post, what it rests on, and the roles that it falls apart into
 * (domain.md §4, engine-contract.md §4). What the options say of authority and work wins over the
 * description, which wins over the text. Throws INPUT_INVALID with `{path, message, mend}` for
 * numbers out of range, unknown disciplines, spans outside the text, and a post with neither text
 * nor disciplines.
 */
export function analyseRole(
  input: RoleInput,
  rules: RoleRules,
  options: RoleOptions = {},
): RoleAnalysis {
  const compiled = compileRules(rules);
  const description: Partial<RoleDescription> = input;
  const text = description.text;
  const added = addedOf(options, compiled);
  const struck = struckOf(options, text ?? '');
  const given = description.disciplines;
  if ((text === undefined) === (given === undefined)) {
    throw invalid(
      'role',
      'A post has either text or disciplines.',
      'Give the text of the post, or the disciplines that were read out of it.',
    );
  }
  const reading = text === undefined ? undefined : readRoleText(text, compiled, { struck });
  const weights = weightsOf(reading?.weights ?? givenWeights(given, compiled), added, compiled);
  const covered = coveredOf(weights, rules.index);

  const charter = bounded(options.authorityGap ?? description.authorityGap, 'authorityGap', 1);
  const authority = charter ?? reading?.authority ?? null;
  const fteRequired = bounded(options.fteRequired ?? description.fteRequired, 'fteRequired');
  // Where nothing lists the outcomes of a charter, each discipline of the post stands for one.
  const outcomes =
    bounded(options.ownedOutcomes, 'ownedOutcomes') ??
    (reading && reading.outcomes.length > 0 ? reading.outcomes.length : covered.length);
  const components = componentsOf(weights, { authority, fteRequired }, compiled);
  const { index, knownShare } = indexOf(components, rules.index);
  const { verdict, raised } = verdictOf(index, authority, outcomes, rules.index);
  return {
    title: description.title?.trim() || reading?.title || '',
    index,
    verdict,
    disciplines: Object.fromEntries(weights),
    functions: functionsOf(covered, compiled),
    components,
    matches: reading?.matches ?? [],
    split: splitRole(weights, fteRequired, compiled),
    covered,
    effectiveDisciplines: effectiveNumber(weights),
    verdictRaised: raised,
    confidence: confidenceOf(knownShare, reading, rules),
    outcomes: reading?.outcomes ?? [],
    added: added.map(({ discipline, weight, phrase }) => ({
      discipline,
      weight,
      phrase: phrase ?? null,
    })),
    passedOver: reading?.passedOver ?? [],
    notes: reading?.notes ?? [],
  };
}

type Added = { discipline: string; weight: number; phrase?: string };

function addedOf(options: RoleOptions, compiled: CompiledRules): Added[] {
  return (options.added ?? []).map(({ discipline, weight, phrase }, at) => ({
    discipline: disciplineOf(compiled, discipline, `added[${at}].discipline`).id,
    weight: bounded(weight, `added[${at}].weight`, 1) ?? 1,
    ...(phrase === undefined ? {} : { phrase }),
  }));
}

function struckOf(options: RoleOptions, text: string): readonly { start: number; end: number }[] {
  const struck = options.struck ?? [];
  for (const [at, { start, end }] of struck.entries()) {
    const whole = Number.isInteger(start) && Number.isInteger(end);
    if (!whole || start < 0 || start >= end || end > text.length) {
      throw invalid(
        `struck[${at}]`,
        `The span ${start}–${end} does not stand in the text of ${text.length} characters.`,
        'Give the start and end of a match as the result lists them.',
      );
    }
  }
  return struck;
}

function givenWeights(
  given: RoleDescription['disciplines'],
  compiled: CompiledRules,
): DisciplineWeights {
  return new Map(
    Object.entries(given ?? {}).map(([id, weight]) => [
      disciplineOf(compiled, id, `disciplines.${id}`).id,
      bounded(weight, `disciplines.${id}`, 1) ?? 0,
    ]),
  );
}

/** Every weight above 0, in the catalogue's order. */
function weightsOf(
  read: DisciplineWeights,
  added: readonly Added[],
  { rules }: CompiledRules,
): DisciplineWeights {
  const weights = new Map(read);
  for (const { discipline, weight } of added)
    weights.set(discipline, Math.max(weight, weights.get(discipline) ?? 0));
  return new Map(
    rules.disciplines.flatMap(({ id }) => {
      const weight = weights.get(id) ?? 0;
      return weight > 0 ? [[id, weight] as const] : [];
    }),
  );
}

function bounded(value: number | null | undefined, path: string, most = Infinity): number | null {
  if (value === null || value === undefined) return null;
  if (!Number.isFinite(value) || value < 0 || value > most) {
    throw invalid(
      path,
      `"${path}" is ${String(value)}.`,
      most === Infinity ? 'Give a number, 0 or more.' : `Give a number from 0 to ${most}.`,
    );
  }
  return value;
}

/** What is known of the index's parts, times how much of the text speaks of disciplines. */
function confidenceOf(
  knownShare: number,
  reading: TextReading | undefined,
  { confidence }: RoleRules,
): RoleAnalysis['confidence'] {
  const evidence = reading ? Math.min(1, reading.passages / confidence.passages) : 1;
  const value = knownShare * evidence;
  const label = atLeast(value, confidence.high)
    ? 'high'
    : atLeast(value, confidence.medium)
      ? 'medium'
      : 'low';
  return { value, label };
}
