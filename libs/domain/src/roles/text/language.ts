import type { CompiledRules } from '../compiled-rules.js';
import type { LexiconEntry, RoleRules, RoleSection, RoleVerb } from '../role-rules.js';
import { roleVerbs } from '../role-rules.js';
import { Lemmas } from './lemma.js';
import { PhraseIndex } from './phrase-index.js';
import { tokenise } from './tokens.js';

/** What a cue says about the words around it; one cue may say several things. */
export type CueKind =
  | { readonly verb: RoleVerb; readonly bare: boolean }
  | 'required'
  | 'preferred'
  | 'denies'
  | 'denied'
  | 'reporting'
  | 'ends'
  | 'harmless'
  | 'accountable'
  | 'owning'
  | 'right'
  | 'withheld';

export type Talk = 'addressed' | 'company' | 'boilerplate';

/** A lexicon phrase; a decoy has no discipline. */
export interface Term {
  readonly discipline: string | null;
  /** Lemmas of which one has to stand near; empty where the phrase speaks for itself. */
  readonly near: ReadonlySet<string>;
}

/** The words of the rules, ready to be looked up. Made once per set of rules. */
export interface Language {
  readonly lemmas: Lemmas;
  readonly abbreviations: ReadonlySet<string>;
  readonly terms: PhraseIndex<Term>;
  readonly cues: PhraseIndex<readonly CueKind[]>;
  readonly talk: PhraseIndex<readonly Talk[]>;
  readonly headings: PhraseIndex<RoleSection | 'company'>;
  readonly titles: PhraseIndex<true>;
  /** The word before an enumeration's last item. */
  readonly conjunction: string;
  readonly companyOpeners: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  readonly verbAfter: ReadonlySet<string>;
  readonly verbJoins: Readonly<Record<'support' | 'familiar', ReadonlySet<string>>>;
  readonly familiarAfter: ReadonlySet<string>;
}

const made = new WeakMap<RoleRules, Language>();

export function languageOf({ rules }: CompiledRules): Language {
  let language = made.get(rules);
  if (!language) {
    language = compileLanguage(rules);
    made.set(rules, language);
  }
  return language;
}

function compileLanguage(rules: RoleRules): Language {
  const words = rules.language;
  const lemmas = new Lemmas(words.spellings);
  const setOf = (list: readonly string[]) => new Set(list.map((word) => lemmas.of(word)));
  const terms = new PhraseIndex<Term>(lemmas);
  for (const { id, lexicon } of rules.disciplines)
    for (const entry of lexicon)
      terms.add(entry.phrase, termOf(id, entry, lemmas), { joined: true });
  for (const decoy of words.decoys) terms.add(decoy, { discipline: null, near: new Set() });
  return {
    lemmas,
    abbreviations: setOf(words.abbreviations),
    terms,
    cues: gathered(cueLists(rules), lemmas),
    talk: gathered(
      [
        ['addressed', words.addressed],
        ['company', words.company],
        ['boilerplate', words.boilerplate],
      ],
      lemmas,
    ),
    headings: headingsOf(words.headings, lemmas),
    titles: gatheredOne(words.titles, lemmas),
    conjunction: lemmas.of(words.conjunction),
    companyOpeners: setOf(words.companyOpeners),
    others: setOf(words.negation.others),
    verbAfter: setOf(words.verbAfter),
    verbJoins: {
      support: setOf(words.verbJoins.support),
      familiar: setOf(words.verbJoins.familiar),
    },
    familiarAfter: setOf(words.familiarAfter),
  };
}

function termOf(discipline: string, { near = [] }: LexiconEntry, lemmas: Lemmas): Term {
  return { discipline, near: new Set(near.map((word) => lemmas.of(word))) };
}

function cueLists({ language, authority }: RoleRules): [CueKind, readonly string[]][] {
  const { negation, verbs } = language;
  return [
    ...roleVerbs.flatMap((verb): [CueKind, readonly string[]][] => [
      [{ verb, bare: true }, verbs[verb].filter((words) => !/[\s-]/.test(words))],
      [{ verb, bare: false }, verbs[verb].filter((words) => /[\s-]/.test(words))],
    ]),
    ['required', language.required],
    ['preferred', language.preferred],
    ['denies', negation.before],
    ['denied', negation.after],
    ['reporting', negation.reporting],
    ['ends', negation.ends],
    ['harmless', negation.harmless],
    ['accountable', authority.accountable],
    ['owning', authority.owning],
    ['right', authority.rights],
    ['withheld', authority.withheld],
  ];
}

/** One phrase may stand in several lists: it is found once, with all it says. */
function gathered<Kind>(
  lists: readonly (readonly [Kind, readonly string[]])[],
  lemmas: Lemmas,
): PhraseIndex<readonly Kind[]> {
  const kinds = new Map<string, { written: string; kinds: Kind[] }>();
  for (const [kind, phrases] of lists) {
    for (const written of phrases) {
      const key = tokenise(written, lemmas, new Set()).lemmas.join(' ');
      const entry = kinds.get(key) ?? { written, kinds: [] };
      entry.kinds.push(kind);
      kinds.set(key, entry);
    }
  }
  const index = new PhraseIndex<readonly Kind[]>(lemmas);
  for (const entry of kinds.values()) index.add(entry.written, entry.kinds);
  return index;
}

function gatheredOne(phrases: readonly string[], lemmas: Lemmas): PhraseIndex<true> {
  const index = new PhraseIndex<true>(lemmas);
  for (const phrase of phrases) index.add(phrase, true);
  return index;
}

function headingsOf(
  headings: RoleRules['language']['headings'],
  lemmas: Lemmas,
): Language['headings'] {
  const index = new PhraseIndex<RoleSection | 'company'>(lemmas);
  // Of equally long ones the more particular counts: "preferred experience" is no requirement.
  for (const section of [
    'preferred',
    'boilerplate',
    'required',
    'responsibilities',
    'company',
  ] as const)
    for (const phrase of headings[section]) index.add(phrase, section);
  return index;
}
