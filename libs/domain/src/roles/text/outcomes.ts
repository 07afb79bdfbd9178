import type { RoleAuthorityRules } from '../role-rules.js';
import type { Cue } from './find-cues.js';
import type { Span } from './find-phrases.js';
import type { ReadPassage } from './stances.js';
import { gap, type Tokens } from './tokens.js';

/** An outcome that the text gives the post. */
export interface Outcome extends Span {
  readonly decides: boolean;
  /** Disciplines named in it. */
  readonly disciplines: readonly string[];
}

export interface Responsibility {
  readonly outcomes: readonly Outcome[];
  /** The text says something of decision rights, given or withheld. */
  readonly spoken: boolean;
  /** Outcomes that it makes the post answer for, rather than only own. */
  readonly answersFor: number;
}

const objectEnd = gap.stop | gap.semicolon | gap.dash | gap.bracket | gap.colon;
/** Between two ways to say the same: "own and be accountable for". */
const wordsBetweenCues = 4;
/** Between helping and what is helped with. */
const wordsOfHelp = 2;

/**
 * What the text makes the post answer for, and whether it may decide it (domain.md §4.2, A): a
 * right in the same passage covers its outcomes; one elsewhere covers those that share a discipline
 * with it, or every outcome where it names neither an outcome nor a discipline.
 */
export function responsibilityIn(
  passages: readonly ReadPassage[],
  tokens: Tokens,
  conjunction: string,
): Responsibility {
  const duties = passages.filter(({ passage }) => passage.section === 'responsibilities');
  const listed = duties.map((read) => ({ read, outcomes: outcomesOf(read, tokens, conjunction) }));
  const rights = passages.filter(({ passage }) => passage.section !== 'boilerplate').map(rightsOf);
  const covered = new Set<string>();
  let everything = false;
  for (const { read, granted } of rights) {
    if (!granted) continue;
    const own = listed.find((entry) => entry.read === read);
    if (own && own.outcomes.length > 0) continue;
    const named = disciplinesIn(read, read.passage);
    if (named.length === 0) everything = true;
    for (const id of named) covered.add(id);
  }
  const outcomes = listed.flatMap(({ read, outcomes: spans }) => {
    const { granted, withheld } = rightsOf(read);
    return spans.map((span) => {
      const disciplines = disciplinesIn(read, span);
      const shared = everything || disciplines.some((id) => covered.has(id));
      return { ...span, disciplines, decides: granted || (!withheld && shared) };
    });
  });
  const answers = listed.reduce((sum, { read, outcomes: spans }) => {
    const accountable = [...read.cues, ...read.leadIn].some(({ kinds }) =>
      kinds.has('accountable'),
    );
    return sum + (accountable ? spans.length : 0);
  }, 0);
  return {
    outcomes,
    answersFor: answers,
    spoken: rights.some(({ granted, withheld }) => granted || withheld),
  };
}

function rightsOf(read: ReadPassage): { read: ReadPassage; granted: boolean; withheld: boolean } {
  const stands = (kind: 'right' | 'withheld') =>
    read.cues.some(({ kinds, from }) => {
      const denied = read.denied[from - read.passage.from] === 1;
      // "You help to decide" is no decision of the post's own.
      const helping = read.cues.some(
        (cue) => cue.verb === 'support' && cue.to <= from && from - cue.to <= wordsOfHelp,
      );
      return kinds.has(kind) && (kind === 'withheld' || (!denied && !helping));
    });
  return { read, granted: stands('right'), withheld: stands('withheld') };
}

function disciplinesIn({ stances }: ReadPassage, { from, to }: Span): string[] {
  const inside = stances.filter((stance) => stance.from >= from && stance.to <= to);
  return [...new Set(inside.map(({ discipline }) => discipline))];
}

const gives = ({ kinds }: Cue): boolean => kinds.has('accountable') || kinds.has('owning');

function outcomesOf(read: ReadPassage, tokens: Tokens, conjunction: string): Span[] {
  const { passage, cues, denied } = read;
  const outcomes: Span[] = [];
  for (const [position, cue] of cues.entries()) {
    if (!gives(cue) || denied[cue.from - passage.from] === 1) continue;
    const object = objectOf(cue, cues.slice(position + 1), passage, tokens.gaps);
    const next = cues[position + 1];
    const sameThing = next && gives(next) && next.from < object.to;
    if (sameThing && next.from - cue.to <= wordsBetweenCues) continue;
    const items = itemsOf(object, cues, tokens, conjunction);
    const last = items.at(-1);
    // What is left before other words of authority names nothing: "with the" authority to stop.
    const rest = object.cut && last && items.length > 1 && disciplinesIn(read, last).length === 0;
    outcomes.push(...(rest ? items.slice(0, -1) : items));
  }
  // Under "You are accountable for:" every item of the list is an outcome.
  if (outcomes.length === 0 && read.leadIn.some(gives)) outcomes.push(passage);
  return outcomes;
}

/** Where the object of a cue ends: at the sentence's next mark, or at other words of authority. */
function objectOf(
  cue: Cue,
  following: readonly Cue[],
  passage: Span,
  gaps: readonly number[],
): Span & { readonly cut: boolean } {
  // A colon right behind the words opens the enumeration; a later one only explains it.
  let end = Math.min(cue.to + 1, passage.to);
  while (end < passage.to && ((gaps[end] ?? 0) & objectEnd) === 0) end += 1;
  const other = following.find(
    ({ kinds, from }) => from < end && endsObject.some((kind) => kinds.has(kind)),
  );
  return { from: cue.to, to: other?.from ?? end, cut: other !== undefined };
}

const endsObject = ['right', 'withheld', 'ends', 'denied'] as const;

/** The items of an enumeration with commas; the whole where there are none. */
function itemsOf(
  { from, to }: Span,
  cues: readonly Cue[],
  { gaps, lemmas }: Tokens,
  conjunction: string,
): Span[] {
  const items: Span[] = [];
  let start = from;
  let commas = 0;
  for (let at = from + 1; at <= to; at += 1) {
    const comma = at < to && ((gaps[at] ?? 0) & gap.comma) !== 0;
    if (comma) commas += 1;
    const last = at < to && commas > 0 && lemmas[at] === conjunction;
    if (at < to && !comma && !last) continue;
    items.push({ from: lemmas[start] === conjunction ? start + 1 : start, to: at });
    start = at;
  }
  const whole = items.filter((item) => item.to > item.from);
  // An item with a verb of its own is another duty: "own X, run Y".
  const other = whole.findIndex(
    (item, position) =>
      position > 0 && cues.some(({ from: at, verb }) => at === item.from && verb !== null),
  );
  return other < 0 ? whole : whole.slice(0, other);
}

/** Share of the outcomes without a decision right; null where the text says too little. */
export function authorityGapOf(
  { outcomes, spoken, answersFor }: Responsibility,
  rules: RoleAuthorityRules,
): number | null {
  if (outcomes.length === 0 || (!spoken && answersFor < rules.outcomes)) return null;
  return outcomes.filter(({ decides }) => !decides).length / outcomes.length;
}
