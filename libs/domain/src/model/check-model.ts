import type { FileFault } from '../facts/organisation-file.js';
import { plainName, spellingsOf } from '../facts/nearest.js';
import { checkRules } from './check-rules.js';
import { tolerance } from './compiled-model.js';
import type {
  DecidingRegister,
  DerivationRule,
  DomainDefinition,
  MaturityModel,
} from './maturity-model.js';
import { modelShape } from './model-schema.js';
import { asInTheModel, placeOf, shaped } from './shape-faults.js';

/** Takes a fault: where it is, what is wrong, and how to mend it. */
export type Say = (path: readonly PropertyKey[], message: string, mend: string) => void;

/**
 * Most criteria of one band and of all bands. Cheapest paths try every part of a band, and hold the
 * criteria of a domain as bits of one number.
 */
const most = { inBand: 10, inAll: 30 } as const;

/** The register that each rule reads. */
const registerOf: Readonly<Record<DerivationRule, DecidingRegister>> = {
  'owner-known': 'assignments',
  'owner-agreed': 'answers',
  authority: 'decisions',
  'handoffs-connected': 'handoffs',
  'evidence-fresh': 'artifacts',
  'metrics-kept': 'metrics',
  'work-handled': 'workRecords',
  'work-conforms': 'workRecords',
  'cover-proved': 'assignments',
  'executive-decides': 'executiveDecisions',
  'ownership-linked': 'artifacts',
};

/**
 * The holes of a model, all at once: a band without criteria, weights that do not sum to 100, a
 * handoff into the void, a rule without its register, a name that means two things. A model without
 * faults scores any organisation file without NaN and without a domain that can never rise.
 */
export function checkModel(model: MaturityModel): FileFault[] {
  const faults: FileFault[] = [];
  const say: Say = (path, message, mend) => {
    faults.push({ path: placeOf(path), message, mend });
  };
  checkWeights(model, say);
  checkCriteria(model, say);
  checkRules(model, say);
  const domainIds = model.domains.map(({ id }) => id);
  model.domains.forEach((domain, at) => checkDomain(domain, domainIds, ['domains', at], say));
  const gaps = model.domains.flatMap(({ handoffs }) => handoffs.flatMap(({ gap }) => gap ?? []));
  for (const gap of repeated(gaps))
    say(['domains'], `the gap ${gap} stands on two handoffs`, 'Name each gap once.');
  return faults;
}

/** Untrusted data as a model: its shape first, its holes after. Never throws. */
export function parseModel(
  raw: unknown,
): { ok: true; model: MaturityModel } | { ok: false; faults: FileFault[] } {
  const read = shaped(modelShape, raw, asInTheModel);
  if (!read.ok) return read;
  const faults = checkModel(read.value);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, model: read.value };
}

export const repeated = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, at) => values.indexOf(value) !== at)),
];

function checkWeights({ domains }: MaturityModel, say: Say): void {
  for (const id of repeated(domains.map((domain) => domain.id)))
    say(['domains'], `the domain ${id} stands twice`, 'Keep one of them.');
  domains.forEach(({ id, weight }, at) => {
    if (!(weight > 0))
      say(['domains', at, 'weight'], `${id} weighs ${String(weight)}`, 'Give it a weight above 0.');
  });
  const sum = domains.reduce((total, { weight }) => total + weight, 0);
  if (!(Math.abs(sum - 100) <= tolerance * 100))
    say(['domains'], `the weights sum to ${String(sum)}, not to 100`, 'Scale them to 100.');
}

function checkCriteria({ criteria }: MaturityModel, say: Say): void {
  for (const id of repeated(criteria.map((criterion) => criterion.id)))
    say(['criteria'], `the criterion ${id} stands twice`, 'Give each its own id.');
  for (const band of [1, 2, 3, 4]) {
    const count = criteria.filter((criterion) => criterion.band === band).length;
    if (count === 0)
      say(['criteria'], `band ${String(band)} has no criterion`, 'Ask at least one thing of it.');
    if (count > most.inBand)
      say(
        ['criteria'],
        `band ${String(band)} has ${String(count)} criteria`,
        `Keep at most ${String(most.inBand)}.`,
      );
  }
  if (criteria.length > most.inAll)
    say(
      ['criteria'],
      `there are ${String(criteria.length)} criteria`,
      `Keep at most ${String(most.inAll)}.`,
    );
  criteria.forEach(({ id, band, threshold, validDays, needsProof, ...reading }, at) => {
    const here = (field: string): PropertyKey[] => ['criteria', at, field];
    if (!(threshold > 0 && threshold <= 1))
      say(
        here('threshold'),
        `${id}: the threshold is ${String(threshold)}`,
        'Write a share above 0, at most 1.',
      );
    if (!(validDays >= 1))
      say(
        here('validDays'),
        `${id}: it counts for ${String(validDays)} days`,
        'Let it count for at least one day.',
      );
    if (band >= 3 && !needsProof)
      say(
        here('needsProof'),
        `${id}: a mere statement would satisfy a criterion of band ${String(band)}`,
        'Write true: from band 3 on something must prove it.',
      );
    const { derivedFrom, derivedBy, fillsIn } = reading;
    if ((derivedFrom === undefined) !== (derivedBy === undefined))
      say(
        here('derivedBy'),
        `${id}: a register and its rule come together`,
        'Give both, or neither.',
      );
    else if (
      derivedFrom !== undefined &&
      derivedBy !== undefined &&
      registerOf[derivedBy] !== derivedFrom
    )
      say(
        here('derivedFrom'),
        `${id}: the rule ${derivedBy} does not read ${derivedFrom}`,
        `Write ${registerOf[derivedBy]}.`,
      );
    if (fillsIn === true && derivedFrom === undefined)
      say(here('fillsIn'), `${id}: no register fills it in`, 'Leave it out, or name the register.');
  });
}

function checkDomain(
  { id, decisions, handoffs, artifacts, metrics }: DomainDefinition,
  domainIds: readonly string[],
  path: readonly PropertyKey[],
  say: Say,
): void {
  if (decisions.length === 0)
    say([...path, 'decisions'], `${id}: there is nothing to decide`, 'List at least one decision.');
  for (const [kind, entries] of Object.entries({ decisions, artifacts, metrics })) {
    for (const twice of repeated(entries.map((entry) => entry.id)))
      say([...path, kind], `${id}: ${kind} hold ${twice} twice`, 'Keep one of them.');
    const spellings = entries.flatMap((entry) => [...new Set(spellingsOf(entry))]);
    for (const spelling of repeated(spellings)) {
      if (entries.filter((entry) => plainName(entry.id) === spelling).length > 1) continue;
      say(
        [...path, kind],
        `${id}: "${spelling}" may mean two ${kind}`,
        'Change a name or an alias.',
      );
    }
  }
  const targets = handoffs.map(({ to }) => to);
  for (const to of repeated(targets))
    say([...path, 'handoffs'], `${id}: the handoff to ${to} stands twice`, 'Keep one of them.');
  targets.forEach((to, at) => {
    const here = [...path, 'handoffs', at, 'to'];
    if (!domainIds.includes(to))
      say(
        here,
        `${id}: hands off to ${to}, which does not exist`,
        `Known: ${domainIds.join(', ')}.`,
      );
    if (to === id) say(here, `${id}: hands off to itself`, 'Name another domain.');
  });
  decisions.forEach((decision, at) => {
    if (decision.decider !== undefined && decision.agree?.includes(decision.decider))
      say(
        [...path, 'decisions', at, 'agree'],
        `${id}: ${decision.id}: the decider also agrees`,
        'Leave the decider out of those who agree.',
      );
  });
}
