import type { CheckedContent } from './check-content.js';
import { checkPainRules } from './check-pain-rules.js';
import { repeated } from './content-rules.js';

type PainContext = Pick<
  CheckedContent,
  'model' | 'personas' | 'triggers' | 'disciplines' | 'pains'
>;

export function checkPain(pain: CheckedContent['pains'][number], context: PainContext): string[] {
  const faults: string[] = [];
  const say = (fault: string) => faults.push(`pains/${pain.id}.yaml: ${fault}`);
  const known = (kind: string, ids: readonly string[], all: readonly string[]) => {
    for (const id of ids) if (!all.includes(id)) say(`the ${kind} ${id} does not exist`);
  };
  const domains = new Map(context.model.domains.map((domain) => [domain.id, domain]));
  const triggers = context.triggers.triggers.map((trigger) => trigger.id);
  const sections = Object.values(pain.sections);
  known(
    'persona',
    pain.personas,
    context.personas.map((persona) => persona.id),
  );
  known(
    'trigger',
    pain.triggers.map(({ id }) => id),
    triggers,
  );
  known(
    'pressure',
    pain.pressures,
    context.triggers.pressures.map((pressure) => pressure.id),
  );
  known(
    'pain',
    pain.related,
    context.pains.map(({ id }) => id).filter((id) => id !== pain.id),
  );
  for (const other of context.pains)
    if (pain.related.includes(other.id) && !other.related.includes(pain.id))
      say(`is related to ${other.id}, which does not name it`);
  known(
    'domain',
    [
      ...sections
        .flatMap((section) => section.points ?? [])
        .flatMap((point) => point.domains ?? []),
      ...pain.detectionQuestions.map(({ domain }) => domain),
      ...pain.good.defines.flatMap((entry) => entry.domains),
    ],
    [...domains.keys()],
  );
  for (const preview of pain.evidencePreviews) {
    const artifacts = domains.get(preview.domain)?.artifacts.map(({ id }) => id) ?? [];
    if (!artifacts.includes(preview.artifact))
      say(`${preview.domain} has no artifact ${preview.artifact}`);
  }
  const refs = [
    ...context.disciplines.disciplines.map(({ id }) => id),
    ...context.disciplines.functions.map(({ name }) => name),
    ...domains.keys(),
  ];
  known(
    'reference',
    sections
      .flatMap((section) => section.points ?? [])
      .map(({ ref }) => ref)
      .filter((ref) => !/^(TF|OF|PQ|HG)\d+$/.test(ref)),
    refs,
  );
  for (const fault of checkPainRules(pain, context.model)) say(fault);
  for (const kind of ['indicators', 'misconceptions', 'detectionQuestions'] as const) {
    for (const id of repeated(pain[kind].map((entry) => entry.id))) say(`${kind} hold ${id} twice`);
  }
  if (pain.maturityIndicators.map(({ band }) => band).join() !== '0,1,2,3,4')
    say('maturityIndicators must tell bands 0 to 4 in order');
  return faults;
}

/** Parts whose words may be the same in every pain: they tell a rule or list offers. */
const repeatable: ReadonlySet<string> = new Set(['activation', 'clearance', 'services', 'plan']);

/** Sentences that stand in more than one pain: each must speak of its own case. */
export function checkPainSentences(pains: CheckedContent['pains']): string[] {
  const faults: string[] = [];
  const places = new Map<string, string>();
  for (const pain of pains) {
    const own = Object.entries(pain).filter(([part]) => !repeatable.has(part));
    for (const sentence of own.flatMap(([, value]) => sentencesIn(value))) {
      const before = places.get(sentence);
      if (before !== undefined) {
        const where = before === pain.id ? 'twice' : `as ${before} does`;
        faults.push(`pains/${pain.id}.yaml: says ${where}: "${sentence}"`);
      }
      places.set(sentence, pain.id);
    }
  }
  return faults;
}

// Shorter ones are names and labels.
const shortestSentence = 30;

function sentencesIn(value: unknown): string[] {
  if (typeof value === 'string')
    return value
      .split(/(?<=[.?!])\s+/)
      .map((sentence) => sentence.trim())
      .filter((sentence) => sentence.length >= shortestSentence);
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(sentencesIn);
}
