import { type CompiledRules, invalid } from './compiled-rules.js';
import type { OwnedOutcome, PassedOver, RoleMatch } from './role-analysis.js';
import type { DisciplineWeights } from './role-index.js';
import { languageOf } from './text/language.js';
import { authorityGapOf, responsibilityIn } from './text/outcomes.js';
import { partsOf } from './text/passages.js';
import { type ReadPassage, readPassage, type Stance } from './text/stances.js';
import { type Tokens, tokenise } from './text/tokens.js';

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

/** Longer than any post; what a page of a book's size costs is not paid. */
const charactersAtMost = 200_000;

/**
 * Reads the disciplines and the authority out of a post's text (domain.md §4.1, §4.2): passages by
 * section, phrases the longest first, one a passage and discipline, each worth section × verb.
 */
export function readRoleText(
  text: string,
  compiled: CompiledRules,
  { struck }: { struck: readonly { start: number; end: number }[] },
): TextReading {
  if (text.length > charactersAtMost) {
    throw invalid(
      'text',
      `The text has ${text.length} characters, more than ${charactersAtMost}.`,
      'Give the text of one post.',
    );
  }
  const { rules } = compiled;
  const language = languageOf(compiled);
  const tokens = tokenise(text, language.lemmas, language.abbreviations);
  const parts = partsOf(tokens, language);
  const passages = parts.passages.map((passage) =>
    readPassage(passage, tokens, language, rules.evidence.neighbourWords),
  );
  const evidence = collect(passages, tokens, compiled, struck);
  const sums = new Map<string, number>();
  for (const { discipline, weight } of evidence.matches)
    sums.set(discipline, (sums.get(discipline) ?? 0) + weight);
  const responsibility = responsibilityIn(passages, tokens, language.conjunction);
  return {
    title: parts.title,
    weights: new Map(
      [...sums].map(([id, sum]) => [id, Math.min(1, sum / rules.evidence.full)] as const),
    ),
    ...evidence,
    outcomes: responsibility.outcomes.map(({ from, to, decides }) => ({
      ...placed(from, to, tokens),
      decides,
    })),
    authority: authorityGapOf(responsibility, rules.authority),
    notes: notesOn(tokens, evidence.matches),
  };
}

interface Evidence {
  matches: RoleMatch[];
  passedOver: PassedOver[];
  passages: number;
}

function collect(
  passages: readonly ReadPassage[],
  tokens: Tokens,
  { rules: { evidence } }: CompiledRules,
  struck: readonly { start: number; end: number }[],
): Evidence {
  const matches: RoleMatch[] = [];
  const passedOver: PassedOver[] = [];
  let counted = 0;
  const weigh = ({ section, verb }: Stance) => evidence.sections[section] * evidence.verbs[verb];
  for (const { stances } of passages) {
    const best = new Map<string, RoleMatch>();
    for (const stance of stances) {
      const place = placed(stance.from, stance.to, tokens);
      const phrase = {
        discipline: stance.discipline,
        phrase: place.text,
        start: place.start,
        end: place.end,
      };
      const weight = weigh(stance);
      const reason = struck.some(({ start, end }) => start < place.end && place.start < end)
        ? ('struck' as const)
        : stance.section === 'boilerplate'
          ? ('boilerplate' as const)
          : stance.denied
            ? ('negated' as const)
            : null;
      if (reason !== null) {
        passedOver.push({ ...phrase, reason });
        continue;
      }
      const match = { ...phrase, weight, section: stance.section, verb: stance.verb };
      const rival = best.get(stance.discipline);
      if (rival && rival.weight >= weight) {
        passedOver.push({ ...phrase, reason: 'same passage' });
        continue;
      }
      if (rival) passedOver.push({ ...spanOf(rival), reason: 'same passage' });
      best.set(stance.discipline, match);
    }
    if (best.size > 0) counted += 1;
    matches.push(...best.values());
  }
  const inOrder = (a: { start: number }, b: { start: number }) => a.start - b.start;
  return {
    matches: matches.sort(inOrder),
    passedOver: passedOver.sort(inOrder),
    passages: counted,
  };
}

const spanOf = ({ discipline, phrase, start, end }: RoleMatch) => ({
  discipline,
  phrase,
  start,
  end,
});

function placed(from: number, to: number, { text, starts, ends }: Tokens) {
  const start = starts[from] ?? 0;
  const end = ends[to - 1] ?? start;
  return { text: text.slice(start, end), start, end };
}

function notesOn(tokens: Tokens, matches: readonly RoleMatch[]): string[] {
  if (tokens.length === 0) return ['The text is empty.'];
  if (matches.length > 0) return [];
  return [
    'No discipline was recognised: the index says nothing of this text. Only English texts are read.',
  ];
}
