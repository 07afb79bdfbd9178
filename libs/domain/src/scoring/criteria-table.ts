import { dayNumber, instantOf } from '../facts/calendar.js';
import type { FactIndex } from '../facts/fact-index.js';
import type { Observation } from '../facts/organisation-file.js';
import { type CompiledModel, tolerance } from '../model/compiled-model.js';
import type { CriterionDefinition, Grade } from '../model/maturity-model.js';
import type { Derived } from './derivation/derived.js';
import { derivations, secondRegister } from './derivation/derivations.js';

/**
 * Every criterion of every domain, at `domain · criteria + criterion`. Typed arrays, since a worker
 * scores tens of thousands of organisations and this is the inner loop.
 */
export interface CriteriaTable {
  readonly width: number;
  /** 1 where known. */
  readonly known: Uint8Array;
  /** s of engine-contract.md §2, 0..1; 0 where unknown. */
  readonly satisfaction: Float64Array;
  /** Day number of the fact. */
  readonly observedAt: Int32Array;
  /** 0 statement, 1 document, 2 system. */
  readonly grade: Uint8Array;
  /** Index of the observation that counts, or -1. */
  readonly observation: Int32Array;
  /** The register's word, where it decides or fills in. */
  readonly derived: (Derived | undefined)[];
  /** The register's word that bears out a statement, by cell. */
  readonly support: Map<number, Derived>;
}

export const grades: readonly Grade[] = ['statement', 'document', 'system'];

const gradeNumber = (grade: Grade): number =>
  grade === 'system' ? 2 : grade === 'document' ? 1 : 0;

/** `s = min(1, value / threshold)`; full within the tolerance. */
export function satisfactionOf(
  value: boolean | number,
  { threshold }: CriterionDefinition,
): number {
  const ratio = Number(value) / threshold;
  return ratio >= 1 - tolerance ? 1 : ratio;
}

/** The last day on which an observation counts. */
export const lastDayOf = (row: Observation, { validDays }: CriterionDefinition): number =>
  row.validUntil === undefined ? dayNumber(row.observedAt) + validDays : dayNumber(row.validUntil);

/** Every criterion from the observations alone. */
export function tabulateObservations({ file, compiled, asOf }: FactIndex): CriteriaTable {
  const { criteria } = compiled.model;
  const { domainIndex, criterionIndex } = compiled;
  const width = criteria.length;
  const table = emptyTable(width, width * compiled.domains.length);
  const rows = file.observations ?? [];
  /** The cell of each row in force, or -1. */
  const cells = new Int32Array(rows.length);
  let statements = 0;
  let domainId: string | undefined;
  let domain: number | undefined;
  let index: number | undefined;
  for (let at = 0; at < rows.length; at += 1) {
    cells[at] = -1;
    const row = rows[at] as Observation;
    // Rows mostly stand together by domain, and within it in the model's order.
    if (row.domain !== domainId) {
      domainId = row.domain;
      domain = domainIndex.get(domainId);
    }
    index = (index ?? -1) + 1;
    if (row.criterion !== criteria[index]?.id) index = criterionIndex.get(row.criterion);
    if (domain === undefined || index === undefined) continue;
    const criterion = criteria[index] as CriterionDefinition;
    const observedAt = dayNumber(row.observedAt);
    if (observedAt > asOf) continue;
    const lastDay =
      row.validUntil === undefined ? observedAt + criterion.validDays : dayNumber(row.validUntil);
    if (lastDay < asOf) continue;
    const cell = domain * width + index;
    cells[at] = cell;
    const current = table.observation[cell] as number;
    if (
      current >= 0 &&
      !supersedes(row, observedAt, rows[current] as Observation, table.observedAt[cell] as number)
    )
      continue;
    const grade = gradeNumber(row.grade);
    if (current >= 0 && table.grade[cell] === 0) statements -= 1;
    if (grade === 0) statements += 1;
    table.observation[cell] = at;
    table.known[cell] = 1;
    table.observedAt[cell] = observedAt;
    table.satisfaction[cell] = satisfactionOf(row.value, criterion);
    table.grade[cell] = grade;
  }
  if (statements > 0) proveStatements(table, rows, cells, criteria);
  return table;
}

/** One stretch of memory for all numbers: a table is made for every score, and each stretch costs. */
function emptyTable(width: number, size: number): CriteriaTable {
  const bytes = new ArrayBuffer(size * 18);
  return {
    width,
    satisfaction: new Float64Array(bytes, 0, size),
    observedAt: new Int32Array(bytes, size * 8, size),
    observation: new Int32Array(bytes, size * 12, size).fill(-1),
    known: new Uint8Array(bytes, size * 16, size),
    grade: new Uint8Array(bytes, size * 17, size),
    derived: new Array<Derived | undefined>(size),
    support: new Map(),
  };
}

/** Later observed; on one day later recorded, where an instant beats none; then later in the file. */
function supersedes(
  row: Observation,
  day: number,
  current: Observation,
  currentDay: number,
): boolean {
  if (day !== currentDay) return day > currentDay;
  const recorded = row.recordedAt === undefined ? -Infinity : instantOf(row.recordedAt);
  const currently = current.recordedAt === undefined ? -Infinity : instantOf(current.recordedAt);
  return recorded >= currently;
}

/**
 * What documents and system records that still count prove of the criteria that somebody stated. A
 * statement on an Operational or Governed criterion holds only as far as they bear it out: were any
 * document enough, recording a bad one would raise the score.
 */
function proveStatements(
  table: CriteriaTable,
  rows: readonly Observation[],
  cells: Int32Array,
  criteria: readonly CriterionDefinition[],
): void {
  const proofs = new Map<number, { satisfaction: number; grade: number }>();
  for (let at = 0; at < rows.length; at += 1) {
    const cell = cells[at] as number;
    if (cell < 0 || table.grade[cell] !== 0) continue;
    const row = rows[at] as Observation;
    const grade = gradeNumber(row.grade);
    if (grade === 0) continue;
    const criterion = criteria[cell % table.width] as CriterionDefinition;
    const satisfaction = satisfactionOf(row.value, criterion);
    const best = proofs.get(cell);
    if (
      !best ||
      satisfaction > best.satisfaction ||
      (satisfaction === best.satisfaction && grade > best.grade)
    )
      proofs.set(cell, { satisfaction, grade });
  }
  for (let cell = 0; cell < table.known.length; cell += 1) {
    if (table.known[cell] === 0 || table.grade[cell] !== 0) continue;
    const stated = table.satisfaction[cell] as number;
    const proof = proofs.get(cell);
    const proved = proof?.satisfaction ?? 0;
    if (criteria[cell % table.width]?.needsProof === true) {
      table.satisfaction[cell] = Math.min(stated, proved);
    }
    if (proof && proved >= stated) table.grade[cell] = proof.grade;
  }
}

/**
 * Lets the registers decide their criteria in one domain, and fill in those that no observation in
 * force speaks of (engine-contract.md §1); where a register decides, its unknown hides observations.
 */
export function applyRegisters(
  table: CriteriaTable,
  index: FactIndex,
  domain: number,
  inScope: (domain: string) => boolean,
): void {
  const { asOf, compiled, owners } = index;
  const facts = index.domains[domain];
  if (!facts) return;
  const rules = compiled.model.derivation;
  const grade = gradeNumber(rules.registerGrade);
  for (const { index: at, criterion, register, rule } of compiled.derived) {
    const other = secondRegister[rule];
    if (facts[register].length === 0 && (!other || facts[other].length === 0)) continue;
    const cell = domain * table.width + at;
    const observed = criterion.fillsIn === true && table.known[cell] === 1;
    if (observed && !(criterion.needsProof && table.grade[cell] === 0)) continue;
    const derived = derivations[rule]({ facts, asOf, criterion, rules, inScope, owners });
    if (!derived) continue;
    if (observed) {
      bearOut(table, cell, index, criterion, derived);
      continue;
    }
    table.derived[cell] = derived;
    table.known[cell] = derived.value === null ? 0 : 1;
    table.satisfaction[cell] =
      derived.value === null ? 0 : satisfactionOf(derived.value, criterion);
    table.observedAt[cell] = derived.observedAt;
    table.grade[cell] = grade;
  }
}

/** A register that fills in proves a statement as a document does: as far as it goes, and never further than what was stated. */
function bearOut(
  table: CriteriaTable,
  cell: number,
  { file, compiled }: FactIndex,
  criterion: CriterionDefinition,
  derived: Derived,
): void {
  const row = file.observations?.[table.observation[cell] as number];
  if (!row || derived.value === null) return;
  const stated = satisfactionOf(row.value, criterion);
  const proved = satisfactionOf(derived.value, criterion);
  table.support.set(cell, derived);
  table.satisfaction[cell] = Math.min(stated, Math.max(table.satisfaction[cell] as number, proved));
  if (proved >= stated) {
    table.grade[cell] = gradeNumber(compiled.model.derivation.registerGrade);
  }
}

/** The cell of a domain's criterion, by their ids; undefined where the model has no such one. */
export function cellOf(
  compiled: CompiledModel,
  domain: string,
  criterion: string,
): number | undefined {
  const row = compiled.domainIndex.get(domain);
  const column = compiled.criterionIndex.get(criterion);
  return row === undefined || column === undefined
    ? undefined
    : row * compiled.model.criteria.length + column;
}
