import type { RoleVerdict } from '@rolewright/domain';
import type { Reading } from './evaluate.js';
import type { LabelledText } from './role-labels.js';

/** A labelled text whose text is its file's name, so that a test's analysis can tell texts apart. */
export function labelled(
  file: string,
  covered: Record<string, number>,
  verdict: RoleVerdict = 'realistic',
  set: LabelledText['set'] = 'tuning',
): LabelledText {
  const authority = { owned: 0, granted: 0, authority: 'silent' } as const;
  return { file, set, covered, verdict, ...authority, notes: 'as written', text: file };
}

/** An analysis that finds these disciplines, by a phrase each. */
export function reading(covered: string[], verdict: RoleVerdict = 'realistic'): Reading {
  return {
    covered,
    verdict,
    index: 10,
    matches: covered.map((discipline) => ({
      discipline,
      phrase: `a word of ${discipline}`,
      start: 0,
      end: 4,
      weight: 1,
      section: 'responsibilities',
      verb: 'own',
    })),
  };
}
