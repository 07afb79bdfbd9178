import type { CompiledRules } from './compiled-rules.js';
import type { OwnedOutcome, PassedOver, RoleMatch } from './role-analysis.js';
import type { DisciplineWeights } from './role-index.js';

/** What a post's text says. */
export interface TextReading {
  title: string;
  weights: DisciplineWeights;
  matches: RoleMatch[];
  passedOver: PassedOver[];
  outcomes: OwnedOutcome[];
  /** Share of the owned outcomes without a decision right; null where the text says nothing of it. */
  authority: number | null;
  /** Passages with a match. */
  passages: number;
  notes: string[];
}

export function readRoleText(
  text: string,
  compiled: CompiledRules,
  options: { struck: readonly { start: number; end: number }[] },
): TextReading {
  void options;
  const matches: RoleMatch[] = [];
  const lower = text.toLowerCase();
  const weights = new Map<string, number>();
  const { evidence } = compiled.rules;
  const weight = evidence.sections.responsibilities * evidence.verbs.unspecified;
  for (const { id, lexicon } of compiled.rules.disciplines) {
    for (const { phrase } of lexicon) {
      const start = lower.indexOf(phrase.toLowerCase());
      if (start < 0) continue;
      const end = start + phrase.length;
      matches.push({
        discipline: id,
        phrase: text.slice(start, end),
        start,
        end,
        weight,
        section: 'responsibilities',
        verb: 'unspecified',
      });
      weights.set(id, Math.min(1, (weights.get(id) ?? 0) + weight / evidence.full));
      break;
    }
  }
  return {
    title: '',
    weights,
    matches,
    passedOver: [],
    outcomes: [],
    authority: null,
    passages: matches.length,
    notes: [],
  };
}
