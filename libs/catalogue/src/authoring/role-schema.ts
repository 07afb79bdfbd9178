import { z } from 'zod';
import { roleComponents, roleSections, roleVerbs, roleVerdicts } from '@rolewright/domain';
import { slug, text } from './schema-parts.js';

/** Shapes of the two sources of the role analysis, and what no shape can say about them. */

const share = z.number().min(0).max(1);
const disciplineId = z.string().regex(/^[A-Z]{3}$/);
const disciplinePair = z.string().regex(/^[A-Z]{3}-[A-Z]{3}$/);
/** Words as they stand in a text. A YAML number or date among them would be no word. */
const words = z.string().trim().min(1).max(60);
const wordList = z.array(words).min(1);

export const disciplinesSchema = z.strictObject({
  disciplines: z
    .array(
      z.strictObject({
        id: disciplineId,
        name: text(40),
        touches: wordList,
        lexicon: z.array(words.min(2)).min(5),
        /** Phrase → the words of which one has to stand near. */
        ambiguous: z.record(words, wordList).default({}),
      }),
    )
    .min(1),
  functions: z.array(z.strictObject({ name: text(30), sees: text(80) })).min(1),
  unlistedAffinity: share,
  affinities: z.array(
    z.strictObject({ value: share.gt(0), pairs: z.array(disciplinePair).min(1) }),
  ),
  cannotLinks: z.array(disciplinePair).min(1),
  roleClusters: z
    .array(z.strictObject({ id: slug, name: text(40), disciplines: z.array(disciplineId).min(1) }))
    .min(1),
});

const ramp = z.strictObject({ from: z.number().min(0).max(20), over: z.number().gt(0).max(20) });
const byName = <Name extends string, Shape extends z.ZodType>(
  names: readonly Name[],
  shape: Shape,
) => z.record(z.enum(names), shape);
const verdict = z.enum(roleVerdicts);

export const roleAnalysisSchema = z.strictObject({
  id: z.string().regex(/^role-analysis@\d+$/),
  index: z.strictObject({
    weights: byName(roleComponents, share),
    breadth: ramp,
    span: ramp,
    workload: ramp,
    coveredFrom: share,
    verdicts: z
      .array(z.strictObject({ verdict, from: z.number().min(0).max(100) }))
      .length(roleVerdicts.length),
    override: z.strictObject({ authority: share, outcomes: z.int().min(1).max(20), verdict }),
  }),
  split: z.strictObject({
    mergeFrom: share,
    disciplinesAtMost: z.int().min(1).max(12),
    returnedBelowFte: share,
    assumedFte: z.number().gt(0).max(10),
    fteOfOneSeat: z.number().gt(0).max(2),
  }),
  confidence: z.strictObject({ passages: z.int().min(1).max(100), high: share, medium: share }),
  evidence: z.strictObject({
    sections: byName(roleSections, share),
    verbs: byName(roleVerbs, share),
    full: z.number().gt(0).max(20),
    neighbourWords: z.int().min(1).max(40),
  }),
  authority: z.strictObject({
    outcomes: z.int().min(1).max(20),
    accountable: wordList,
    owning: wordList,
    rights: wordList,
    withheld: wordList,
  }),
  language: z.strictObject({
    headings: byName([...roleSections, 'company'], wordList),
    verbs: byName(roleVerbs, wordList),
    verbAfter: wordList,
    verbJoins: z.strictObject({ support: wordList, familiar: wordList }),
    familiarAfter: wordList,
    required: wordList,
    preferred: wordList,
    negation: z.strictObject({
      before: wordList,
      after: wordList,
      others: wordList,
      reporting: wordList,
      harmless: wordList,
      ends: wordList,
    }),
    addressed: wordList,
    conjunction: words,
    companyOpeners: wordList,
    company: wordList,
    boilerplate: wordList,
    decoys: wordList,
    titles: wordList,
    abbreviations: wordList,
    spellings: z.record(words, words),
  }),
});

type Disciplines = z.output<typeof disciplinesSchema>;
type RoleAnalysis = z.output<typeof roleAnalysisSchema>;

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

/** @param lemmaOf one form of a phrase, whatever its endings: two that agree in it are one. */
export function checkDisciplines(
  catalogue: Disciplines,
  lemmaOf: (phrase: string) => string,
): string[] {
  const faults: string[] = [];
  const say = (fault: string) => faults.push(`disciplines.yaml: ${fault}`);
  const ids = catalogue.disciplines.map((discipline) => discipline.id);
  const functions = catalogue.functions.map((entry) => entry.name);
  for (const id of repeated(ids)) say(`${id} stands twice`);
  for (const discipline of catalogue.disciplines) {
    for (const name of discipline.touches)
      if (!functions.includes(name)) say(`${discipline.id} touches ${name}, which does not exist`);
  }
  const places = new Map<string, string>();
  for (const { id, lexicon, ambiguous } of catalogue.disciplines) {
    for (const phrase of [...lexicon, ...Object.keys(ambiguous)]) {
      const lemma = lemmaOf(phrase);
      const before = places.get(lemma);
      if (before) say(`the phrase "${phrase}" of ${id} is the same as ${before}`);
      places.set(lemma, `"${phrase}" of ${id}`);
    }
  }
  const unordered = (pair: string) => pair.split('-').sort().join('-');
  const linked = catalogue.affinities.flatMap((affinity) => affinity.pairs);
  for (const pair of [...linked, ...catalogue.cannotLinks]) {
    for (const id of pair.split('-'))
      if (!ids.includes(id)) say(`the pair ${pair} names ${id}, which does not exist`);
  }
  for (const pair of repeated(linked.map(unordered))) say(`the affinity ${pair} stands twice`);
  const clustered = catalogue.roleClusters.flatMap((cluster) => cluster.disciplines);
  for (const id of ids) if (!clustered.includes(id)) say(`${id} belongs to no role cluster`);
  for (const id of clustered)
    if (!ids.includes(id)) say(`a role cluster names ${id}, which does not exist`);
  for (const id of repeated(clustered)) say(`${id} belongs to two role clusters`);
  for (const pair of catalogue.cannotLinks) {
    const [a = '', b = ''] = pair.split('-');
    const cluster = catalogue.roleClusters.find(
      ({ disciplines }) => disciplines.includes(a) && disciplines.includes(b),
    );
    if (cluster) say(`the role cluster ${cluster.id} joins ${pair}, which must stay apart`);
  }
  return faults;
}

export function checkRoleAnalysis({ index, confidence, language }: RoleAnalysis): string[] {
  const faults: string[] = [];
  const say = (fault: string) => faults.push(`role-analysis.yaml: ${fault}`);
  const sum = Object.values(index.weights).reduce((total, weight) => total + weight, 0);
  if (Math.abs(sum - 1) > 1e-9) say(`the index's weights sum to ${sum}, not to 1`);
  if (index.verdicts.map(({ verdict: name }) => name).join() !== roleVerdicts.join())
    say(`the verdicts must be ${roleVerdicts.join(', ')}, in this order`);
  for (const [at, { verdict: name, from }] of index.verdicts.entries()) {
    const before = index.verdicts[at - 1]?.from ?? -1;
    if (from <= before) say(`the verdict ${name} does not begin above the one before it`);
  }
  if (confidence.medium >= confidence.high) say('medium confidence must lie below high');
  for (const verb of roleVerbs)
    for (const phrase of repeated(language.verbs[verb])) say(`${verb}: "${phrase}" stands twice`);
  const verbs = new Map<string, string>();
  for (const verb of roleVerbs) {
    for (const phrase of new Set(language.verbs[verb])) {
      const other = verbs.get(phrase);
      if (other) say(`"${phrase}" is both ${other} and ${verb}`);
      verbs.set(phrase, verb);
    }
  }
  return faults;
}
