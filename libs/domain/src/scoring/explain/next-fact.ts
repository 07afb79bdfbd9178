import { DomainError } from '../../access/index.js';
import { instantOf } from '../../facts/calendar.js';
import type { Observation, OrganisationFile } from '../../facts/organisation-file.js';
import { above } from '../../model/compiled-model.js';
import type { CriterionDefinition, MaturityModel } from '../../model/maturity-model.js';
import { type Assessment, assess } from '../assessment.js';
import { percent, sentence } from '../derivation/derived.js';
import type { DomainScore } from '../score-result.js';
import { score, scoreOf } from '../score.js';
import type { NextFact } from './explain-node.js';
import { type Repair, added } from './repairs/repair.js';
import { repairs } from './repairs/repairs.js';

/**
 * The smallest next fact that lifts a domain's score: the fewest rows to write; of equally many, one
 * that makes a criterion hold before one that brings it nearer; of these the one that lifts most,
 * then the first in the model's order. It is tried out on the file before it is named. Null at the
 * top band and for a domain that is not applicable. Throws INPUT_INVALID for a domain that the model
 * does not have.
 */
export function nextFact(
  file: OrganisationFile,
  model: MaturityModel,
  domainId: string,
): NextFact | null {
  const assessment = assess(file, model);
  const { compiled } = assessment.index;
  const at = compiled.domainIndex.get(domainId);
  const before = at === undefined ? undefined : scoreOf(assessment).domains[at];
  if (at === undefined || before === undefined) {
    throw new DomainError('INPUT_INVALID', {
      domain: domainId,
      known: model.domains.map(({ id }) => id),
    });
  }
  if (before.level === 4 || before.notApplicable) return null;
  const missing = model.criteria.filter(
    ({ id, band }) => band === before.level + 1 && !before.holds.includes(id),
  );
  let best: Tried | null = null;
  const consider = (criterion: CriterionDefinition, repair: Repair): void => {
    const tried = tryOut(file, model, at, before, criterion, repair);
    if (tried && (best === null || isSmaller(tried, best))) best = tried;
  };
  for (const criterion of missing) {
    for (const repair of repairsOf(assessment, at, criterion)) consider(criterion, repair);
  }
  // Where progress stands at its cap already, only several criteria together lift the domain.
  if (best === null) {
    const [first] = missing;
    const together = missing.flatMap((criterion) =>
      repairsOf(assessment, at, criterion).slice(0, 1),
    );
    const section = together[0]?.section;
    if (first && section)
      consider(first, { section, steps: together.flatMap(({ steps }) => steps) });
  }
  return best === null ? null : told(domainId, best);
}

function told(domain: string, { criterion, repair, steps, after, gained }: Tried): NextFact {
  return {
    domain,
    criteria: gained.length > 0 ? gained : [criterion.id],
    text: repair.text
      ? sentence([repair.text(steps)])
      : sentence(repair.steps.slice(0, steps).map(({ text }) => text)),
    section: repair.section,
    levelAfter: after.level,
    scoreAfter: after.score,
  };
}

/** A repair with as many of its steps as it took. */
interface Tried {
  readonly criterion: CriterionDefinition;
  readonly repair: Repair;
  readonly steps: number;
  readonly after: DomainScore;
  /** Criteria that hold now and did not before. */
  readonly gained: string[];
}

function isSmaller(one: Tried, other: Tried): boolean {
  if (one.steps !== other.steps) return one.steps < other.steps;
  const completes = one.gained.length > 0;
  if (completes !== other.gained.length > 0) return completes;
  return above(one.after.score, other.after.score);
}

/** The first steps of a repair that lift the domain; null where all of them together do not. */
function tryOut(
  file: OrganisationFile,
  model: MaturityModel,
  domain: number,
  before: DomainScore,
  criterion: CriterionDefinition,
  repair: Repair,
): Tried | null {
  let now = file;
  for (const [at, step] of repair.steps.entries()) {
    now = step.apply(now);
    const after = score(now, model).domains[domain];
    if (!after || !above(after.score, before.score)) continue;
    const gained = after.holds.filter((id) => !before.holds.includes(id));
    return { criterion, repair, steps: at + 1, after, gained };
  }
  return null;
}

/** Through the register where one speaks of the criterion; otherwise, and where no register can mend it, by being seen. */
function repairsOf(
  assessment: Assessment,
  domain: number,
  criterion: CriterionDefinition,
): readonly Repair[] {
  const { index, table } = assessment;
  const facts = index.domains[domain];
  if (!facts) return [];
  const { derivedFrom, derivedBy, fillsIn } = criterion;
  const seen = [observe(assessment, domain, criterion)];
  if (!derivedFrom || !derivedBy) return seen;
  const cell = domain * table.width + model(assessment).indexOf(criterion);
  const observed = (table.observation[cell] as number) >= 0 && table.known[cell] === 1;
  if (fillsIn ? observed : facts[derivedFrom].length === 0) return seen;
  const mended = repairs[derivedBy]({ assessment, facts, criterion });
  return fillsIn ? [...mended, ...seen] : mended;
}

const model = ({ index }: Assessment): readonly CriterionDefinition[] =>
  index.compiled.model.criteria;

/** A document of today that says that the criterion holds. */
function observe({ index }: Assessment, domain: number, criterion: CriterionDefinition): Repair {
  const id = index.compiled.domains[domain]?.definition.id ?? '';
  const { asOf, observations } = index.file;
  // Of two observations of one day the one recorded later counts; this is to be the later one.
  const recordedAt = (observations ?? [])
    .filter((row) => row.domain === id && row.criterion === criterion.id && row.observedAt === asOf)
    .flatMap((row) => row.recordedAt ?? [])
    .sort((a, b) => instantOf(a) - instantOf(b))
    .at(-1);
  const row: Observation = {
    domain: id,
    criterion: criterion.id,
    value: true,
    observedAt: asOf,
    ...(recordedAt !== undefined && { recordedAt }),
    grade: 'document',
  };
  const share = criterion.threshold === 1 ? '' : `, at ${percent(criterion.threshold)} or more`;
  return {
    section: 'observations',
    steps: [
      {
        text: `show by a document or a system record that ${id} ${criterion.id} holds${share}`,
        apply: added('observations', row),
      },
    ],
  };
}
