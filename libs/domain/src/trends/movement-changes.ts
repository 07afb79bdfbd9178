import { type FactReference, factReference } from '../facts/fact-reference.js';
import type { RowSection } from '../facts/organisation-file.js';
import { percent } from '../facts/wording.js';
import type { CriterionDefinition } from '../model/maturity-model.js';
import { isCritical } from '../scoring/bands.js';
import { RowsInFile } from '../scoring/explain/rows-read.js';
import type { CellStep } from './attribution.js';
import type { Evaluated } from './evaluated.js';
import type { CriterionState, MovementChange } from './movement-result.js';
import { circleOf } from './respondents.js';

interface State {
  state: CriterionState;
  satisfaction: number | null;
}

/** One step of one criterion, in plain words and with the rows that counted then and count now. */
export function stepChange({
  before,
  after,
  step,
  from,
  last,
}: {
  before: Evaluated;
  after: Evaluated;
  step: CellStep & { domain: number; criterion: CriterionDefinition; cell: number };
  /** s after the step before; null where this is the first. */
  from: number | null;
  /** True where the criterion then stands as in the later file. */
  last: boolean;
}): MovementChange {
  const { part, domain, criterion, cell, satisfaction } = step;
  const id = after.index.compiled.domains[domain]?.definition.id ?? '';
  const was = from === null ? stateAt(before, cell) : known(from);
  const is = last ? stateAt(after, cell) : known(satisfaction);
  const [then, now] = [before.index.file.asOf, after.index.file.asOf];
  const moved = `${id} ${criterion.id} ${past[was.state]}${share(was)} on ${then} and ${present[is.state]}${share(is)} on ${now}`;
  const why = {
    coverage:
      is.state === 'unknown'
        ? 'it is no longer told'
        : was.state === 'unknown'
          ? 'newly visible'
          : 'newly visible, by facts of before',
    respondents: othersAsked(before, after, domain),
    practice: 'by facts since',
    decay: is.state === 'unknown' ? 'nobody has confirmed it since' : 'what it rested on has aged',
  }[part];
  return {
    domain: id,
    criterion: criterion.id,
    from: was,
    to: is,
    text: `${moved}: ${why}.`,
    before: factsOf(before, domain, cell),
    after: factsOf(after, domain, cell),
  };
}

function othersAsked(before: Evaluated, after: Evaluated, domain: number): string {
  const { same, earlier, later } = circleOf(before, after, domain);
  return `others were asked (${String(earlier)} then, ${String(later)} now, ${String(same)} both times)`;
}

const past = { holds: 'held', fails: 'failed', unknown: 'was unknown' } as const;
const present = { holds: 'holds', fails: 'fails', unknown: 'is unknown' } as const;

/** How far a failing criterion got, where it got anywhere. */
const share = ({ state, satisfaction }: State): string =>
  state === 'fails' && satisfaction !== null && satisfaction > 0
    ? ` (${percent(satisfaction)} of the way)`
    : '';

const known = (satisfaction: number): State => ({
  state: satisfaction === 1 ? 'holds' : 'fails',
  satisfaction,
});

const stateAt = ({ table }: Evaluated, cell: number): State =>
  table.known[cell] === 0
    ? { state: 'unknown', satisfaction: null }
    : known(table.satisfaction[cell] as number);

function factsOf({ index, table }: Evaluated, domain: number, cell: number): FactReference[] {
  const derived = table.derived[cell];
  if (derived) return new RowsInFile(index).factsOf(domain, derived.explain().read);
  const row = table.observation[cell] as number;
  return row < 0 ? [] : [factReference(index.file, index.compiled.model, 'observations', row)];
}

/** What another model makes of the same facts: domains, weights and criteria that it reads otherwise. */
export function methodChanges(issued: Evaluated, restated: Evaluated): MovementChange[] {
  const [old, now] = [issued.index.compiled, restated.index.compiled];
  const change = (domain: string, text: string): MovementChange => whole(domain, text);
  const changes = old.domains
    .filter(({ definition: { id } }) => !now.domainIndex.has(id))
    .map(({ definition: { id } }) => change(id, `${id} is not in ${now.model.id}.`));
  for (const { definition, index } of now.domains) {
    const { id, weight } = definition;
    const at = old.domainIndex.get(id);
    const earlier = old.domains[at ?? -1]?.definition;
    if (at === undefined || !earlier) {
      changes.push(change(id, `${id} is new in ${now.model.id}.`));
      continue;
    }
    if (earlier.weight !== weight) {
      changes.push(
        change(
          id,
          `${id} weighs ${String(weight)} in ${now.model.id}, and ${String(earlier.weight)} in ${old.model.id}.`,
        ),
      );
    }
    now.model.criteria.forEach((criterion, column) => {
      const place = old.criterionIndex.get(criterion.id);
      const cell = index * restated.table.width + column;
      const is = stateAt(restated, cell);
      const was = place === undefined ? null : stateAt(issued, at * issued.table.width + place);
      if (was?.state === is.state && was.satisfaction === is.satisfaction) return;
      changes.push({
        domain: id,
        criterion: criterion.id,
        from: was,
        to: is,
        text:
          was === null
            ? `${id} ${criterion.id} is new in ${now.model.id}, and ${present[is.state]}${share(is)}.`
            : `${id} ${criterion.id} ${present[is.state]}${share(is)} under ${now.model.id}, and ${past[was.state]}${share(was)} under ${old.model.id}.`,
        before: factsOf(restated, index, cell),
        after: [],
      });
    });
  }
  return changes;
}

/** Domains that came into scope or left it, criteria read otherwise for it, and what became critical. */
export function scopeChanges(
  restated: Evaluated,
  rescoped: Evaluated,
  after: Evaluated,
): MovementChange[] {
  const { compiled } = after.index;
  const [then, now] = [restated.index.file, after.index.file];
  return compiled.domains.flatMap(({ definition, index }) => {
    const changes: MovementChange[] = [];
    const { id } = definition;
    const [counted, counts] = [restated.counts[index] === true, after.counts[index] === true];
    if (counted !== counts) {
      changes.push({
        ...whole(
          id,
          counts
            ? `${id} counts again on ${now.asOf}; on ${then.asOf} it was not applicable.`
            : `${id} is not applicable on ${now.asOf}; on ${then.asOf} it counted.`,
        ),
        before: claimsOf(restated, id),
        after: claimsOf(after, id),
      });
    }
    const critical = isCritical(definition, now.profile);
    if (isCritical(definition, then.profile) !== critical) {
      changes.push(
        whole(
          id,
          `${id} is ${critical ? 'critical now' : 'no longer critical'}; this bears on the band, not on the mean.`,
        ),
      );
    }
    if (!counts) return changes;
    compiled.model.criteria.forEach((criterion, at) => {
      const cell = index * rescoped.table.width + at;
      const [was, is] = [stateAt(restated, cell), stateAt(rescoped, cell)];
      if (was.state === is.state && was.satisfaction === is.satisfaction) return;
      changes.push({
        domain: id,
        criterion: criterion.id,
        from: was,
        to: is,
        text: `${id} ${criterion.id} ${past[was.state]}${share(was)}, and ${present[is.state]}${share(is)} for the domains that count on ${now.asOf}.`,
        before: factsOf(restated, index, cell),
        after: [],
      });
    });
    return changes;
  });
}

function claimsOf({ index }: Evaluated, domain: string): FactReference[] {
  const section: RowSection = 'notApplicable';
  return (index.file[section] ?? []).flatMap((row, at) =>
    row.domain === domain ? [factReference(index.file, index.compiled.model, section, at)] : [],
  );
}

const whole = (domain: string, text: string): MovementChange => ({
  domain,
  criterion: null,
  from: null,
  to: null,
  text,
  before: [],
  after: [],
});
