import { canonicalJson } from '../facts/canonical-json.js';
import type { RowSection } from '../facts/organisation-file.js';
import type { CriterionDefinition, DerivationRule } from '../model/maturity-model.js';
import type { Derived } from '../scoring/derivation/derived.js';
import type { Evaluated } from './evaluated.js';
import type { MovementPart } from './movement-result.js';
import { agreementOfNewCircle } from './respondents.js';
import type { RowHistory } from './row-history.js';

/** The parts that replace criteria, in order. */
export const criterionParts = ['coverage', 'respondents', 'practice', 'decay'] as const;
export type CriterionPart = (typeof criterionParts)[number] & MovementPart;

/** Where a part takes a criterion's s. The last step of a cell ends where the later file stands. */
export interface CellStep {
  readonly part: CriterionPart;
  readonly satisfaction: number;
}

/** Every reading that attribution compares, under one model and one scope. */
export interface Readings {
  readonly before: Evaluated;
  /** The earlier facts on the later day: what ageing alone would have made of them. */
  readonly aged: Evaluated;
  /** The later facts as if those that both files share had not aged. */
  readonly fresh: Evaluated;
  readonly after: Evaluated;
  readonly history: RowHistory;
}

/** Rules whose reading may fall by age while it stays known. */
const fallByAge: readonly DerivationRule[] = ['authority', 'handoffs-connected', 'evidence-fresh'];

/** The steps by which one criterion comes from the earlier state to the later one; none where it did not change. */
export function stepsOf(
  readings: Readings,
  domain: number,
  criterion: CriterionDefinition,
  cell: number,
): CellStep[] {
  const { before, after } = readings;
  const was = stateOf(before, cell);
  const is = stateOf(after, cell);
  if (was.known === is.known && was.satisfaction === is.satisfaction) return [];
  if (!was.known) return [{ part: seenOrDone(readings, criterion, cell), ...to(is) }];
  if (!is.known) return lost(readings, cell);
  if (criterion.derivedBy === 'owner-agreed' && after.table.derived[cell]) {
    return answered(readings, domain, criterion, cell);
  }
  return changed(readings, criterion, cell);
}

interface State {
  readonly known: boolean;
  readonly satisfaction: number;
}

const stateOf = ({ table }: Evaluated, cell: number): State => ({
  known: table.known[cell] === 1,
  satisfaction: table.satisfaction[cell] as number,
});

const to = ({ satisfaction }: State): { satisfaction: number } => ({ satisfaction });

/** Unknown before: better sight, unless a register tells that it was done since. Asking people is sight. */
function seenOrDone(
  { after, history }: Readings,
  criterion: CriterionDefinition,
  cell: number,
): CriterionPart {
  if (criterion.derivedBy === 'owner-agreed') return 'coverage';
  const done = rowsRead(after.table.derived[cell]).some(([section, row]) =>
    history.tellsOfSince(section, row),
  );
  return done ? 'practice' : 'coverage';
}

/** Unknown now: aged out, or no longer told; where age had taken a share already, only the rest was. */
function lost({ before, aged }: Readings, cell: number): CellStep[] {
  const was = stateOf(before, cell);
  const old = stateOf(aged, cell);
  if (!old.known) return [{ part: 'decay', satisfaction: 0 }];
  if (old.satisfaction >= was.satisfaction) return [{ part: 'coverage', satisfaction: 0 }];
  const rest = was.satisfaction - old.satisfaction;
  return [
    ...(rest === was.satisfaction ? [] : [{ part: 'coverage', satisfaction: rest } as const]),
    { part: 'decay', satisfaction: 0 },
  ];
}

/** Known both times, by answers now. */
function answered(
  { before, after }: Readings,
  domain: number,
  criterion: CriterionDefinition,
  cell: number,
): CellStep[] {
  const steps: CellStep[] = [];
  const was = stateOf(before, cell).satisfaction;
  const is = stateOf(after, cell).satisfaction;
  const others = agreementOfNewCircle(before, after, domain, criterion);
  if (others !== was) steps.push({ part: 'respondents', satisfaction: others });
  if (others === is) return steps;
  // Where the same words, grown older, say what is said now, only their age has changed it.
  const old = agreementOfNewCircle(before, after, domain, criterion, true);
  return [...steps, { part: old === is ? 'decay' : 'practice', satisfaction: is }];
}

/** Known both times, by an observation or another register now. */
function changed(readings: Readings, criterion: CriterionDefinition, cell: number): CellStep[] {
  const { before, aged, fresh, after } = readings;
  const was = stateOf(before, cell).satisfaction;
  const is = stateOf(after, cell);
  const old = stateOf(aged, cell);
  if (old.known && old.satisfaction === is.satisfaction && nothingNew(readings, cell)) {
    return [{ part: 'decay', ...to(is) }];
  }
  const part = cameLate(readings, cell) ? 'coverage' : 'practice';
  const unaged = stateOf(fresh, cell);
  const falls = fallByAge.some((rule) => rule === criterion.derivedBy);
  if (!falls || !after.table.derived[cell] || unaged.satisfaction <= is.satisfaction) {
    return [{ part, ...to(is) }];
  }
  return [
    ...(unaged.satisfaction === was ? [] : [{ part, ...to(unaged) } as const]),
    { part: 'decay', ...to(is) },
  ];
}

/** True where what decides now stood in the earlier file already, and tells of nothing since. */
const nothingNew = ({ after, history }: Readings, cell: number): boolean =>
  factsRead(after, cell).every(
    ([section, row]) =>
      history.statusOf(section, row) === 'kept' && !history.tellsOfSince(section, row),
  );

/** True where what decides now is told for the first time, of days up to the earlier file's: newly visible. */
function cameLate({ before, after, history }: Readings, cell: number): boolean {
  const now = factsRead(after, cell);
  const then = factsRead(before, cell);
  const [observed] = now;
  if (observed?.[0] === 'observations') {
    const counted = then.some(([, row]) => canonicalJson(row) === canonicalJson(observed[1]));
    return (
      !counted &&
      history.statusOf('observations', observed[1]) !== 'changed' &&
      history.tellsOfBefore('observations', observed[1])
    );
  }
  const moved = now.filter(([section, row]) => history.statusOf(section, row) !== 'kept');
  return (
    moved.length > 0 &&
    moved.every(
      ([section, row]) =>
        history.statusOf(section, row) === 'new' && history.tellsOfBefore(section, row),
    ) &&
    then.every(([section, row]) => section === 'observations' || !history.isGone(section, row))
  );
}

type Row = readonly [section: RowSection, row: object];

/** The rows that a register's word rests on. */
const rowsRead = (derived: Derived | undefined): Row[] =>
  derived
    ? derived.explain().read.flatMap(({ section, rows }) => rows.map((row): Row => [section, row]))
    : [];

/** The rows that decide a criterion: a register's, or the one observation in force. */
function factsRead({ index, table }: Evaluated, cell: number): Row[] {
  const derived = table.derived[cell];
  if (derived) return rowsRead(derived);
  const row = index.file.observations?.[table.observation[cell] as number];
  return row ? [['observations', row]] : [];
}
