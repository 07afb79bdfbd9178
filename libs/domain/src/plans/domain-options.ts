import { type FactIndex, indexFacts } from '../facts/fact-index.js';
import type { OrganisationFile, RowSection } from '../facts/organisation-file.js';
import type { CompiledModel } from '../model/compiled-model.js';
import type { BandLevel, CriterionDefinition } from '../model/maturity-model.js';
import {
  type CriteriaTable,
  applyRegisters,
  tabulateObservations,
} from '../scoring/criteria-table.js';
import { type Standing, standingOf } from '../scoring/levels.js';
import { applyScenario } from '../what-if/apply-scenario.js';
import type { Scenario } from '../what-if/scenario.js';
import { fileOfDomain } from './file-of-domain.js';
import { isMendedInRegister, mendCriterion } from './mends/mend.js';
import type { PlanRules } from './plan-rules.js';

/** One criterion made to hold. */
export interface Mended {
  readonly criterion: CriterionDefinition;
  readonly section: RowSection;
  readonly changes: Scenario;
}

/** A set of facts of one domain, and where the domain would stand with them. */
export interface DomainOption {
  /** The criteria made to hold: bit by bit their places in the model. */
  readonly mask: number;
  readonly facts: number;
  readonly cost: number;
  /** Settles which of two equal costs is taken: the lower. */
  readonly tie: number;
  readonly standing: Standing;
  /** The level that counts for claims that a domain is not applicable; null but for the inventory's domain. */
  readonly inventoryLevel: BandLevel | null;
}

/** The domain with some register rows written. */
interface Written {
  readonly mended: readonly Mended[];
  /** s of each criterion, in the scope looked at and with nothing left out. */
  readonly satisfied: Float64Array;
  readonly inFullScope: Float64Array;
}

/**
 * The sets of facts of one domain that are worth their cost. A domain's score rises only by whole
 * bands and by progress in the next one (engine-contract.md §2), so these are: everything missing up
 * to a level, and on top any part of the next band. What rows do is measured by the engine itself,
 * since a register's row may decide more than one criterion, or undo another; an observation decides
 * its own criterion and no other.
 */
export class DomainOptions {
  private readonly file: OrganisationFile;
  private readonly index: FactIndex;
  /** The criteria whose facts are register rows, as bits. */
  private readonly inRegister: number;
  private readonly written = new Map<number, Written>();
  private readonly measured = new Map<number, DomainOption & { satisfied: Float64Array }>();

  constructor(
    file: OrganisationFile,
    private readonly compiled: CompiledModel,
    private readonly domain: number,
    private readonly rules: PlanRules,
    private readonly inScope: (domain: string) => boolean,
    private readonly costOf: (criterion: CriterionDefinition) => number,
    private readonly tieOf: (criterion: CriterionDefinition) => number,
  ) {
    this.file = fileOfDomain(file, compiled.domains[domain]?.definition.id ?? '');
    this.index = indexFacts(this.file, compiled);
    this.inRegister = compiled.model.criteria.reduce(
      (mask, criterion, at) =>
        isMendedInRegister(criterion, this.index.domains[domain]) ? mask | (1 << at) : mask,
      0,
    );
  }

  /**
   * By rising cost, each with a higher score than all cheaper ones.
   *
   * @param admits which options may be taken at all
   */
  worthwhile(admits: (option: DomainOption) => boolean): DomainOption[] {
    const all: DomainOption[] = [];
    for (let level = 0; level <= 4; level += 1) {
      const base = this.leastFor(level);
      if (base === null) break;
      all.push(this.measure(base));
      const next = (this.compiled.criteriaOfBand[level + 1] ?? []).filter(
        (at) => !this.holds(base, at),
      );
      for (let part = 1; part < 1 << next.length; part += 1) {
        const more = next.reduce((mask, at, bit) => mask | (((part >> bit) & 1) << at), 0);
        all.push(this.measure(base | more));
      }
    }
    return undominated(all.filter(admits));
  }

  /** The option that brings the domain to a level with the fewest facts; null where none does. */
  reaching(level: BandLevel): DomainOption | null {
    const mask = this.leastFor(level);
    return mask === null ? null : this.measure(mask);
  }

  /** The facts of an option, in the model's order. */
  mendedBy({ mask }: DomainOption): Mended[] {
    const rows = this.write(mask & this.inRegister).mended;
    const { criteria } = this.compiled.model;
    return criteria.flatMap((criterion, at) => {
      if ((mask & (1 << at)) === 0) return [];
      return rows.find((one) => one.criterion === criterion) ?? this.mend(this.index, at);
    });
  }

  /** Every set of register rows that was looked at. */
  rowsTried(): Scenario[] {
    return [...this.written.values()].flatMap(({ mended }) => mended.map(({ changes }) => changes));
  }

  /** The criteria to be made to hold for a level, as bits; null where a register does not yield. */
  private leastFor(level: number): number | null {
    const { criteria } = this.compiled.model;
    const wanted = criteria.flatMap(({ band }, at) => (band <= level ? [at] : []));
    let mask = 0;
    for (;;) {
      const missing = wanted.filter((at) => !this.holds(mask, at));
      if (missing.length === 0) return this.withoutNeedless(mask, level);
      if (missing.some((at) => mask & (1 << at))) return null;
      // A row may undo what another criterion rested on: then that one is made to hold as well.
      mask = missing.reduce((grown, at) => grown | (1 << at), mask);
    }
  }

  /** Drops what the other facts bring about by themselves, the dearest first. */
  private withoutNeedless(mask: number, level: number): number {
    if ((mask & this.inRegister) === 0) return mask;
    const dearestFirst = this.compiled.model.criteria
      .map((criterion, at) => ({ criterion, at }))
      .filter(({ criterion, at }) => mask & (1 << at) && criterion.derivedFrom !== undefined)
      .sort((a, b) => this.costOf(b.criterion) - this.costOf(a.criterion) || b.at - a.at);
    return dearestFirst.reduce((kept, { at }) => {
      const fewer = kept & ~(1 << at);
      return this.measure(fewer).standing.level >= level ? fewer : kept;
    }, mask);
  }

  private holds(mask: number, at: number): boolean {
    return this.measure(mask).satisfied[at] === 1;
  }

  private measure(mask: number): DomainOption & { satisfied: Float64Array } {
    const known = this.measured.get(mask);
    if (known) return known;
    const rows = this.write(mask & this.inRegister);
    const satisfied = rows.satisfied.slice();
    const inFullScope = rows.inFullScope.slice();
    let facts = 0;
    let cost = 0;
    let tie = 0;
    this.compiled.model.criteria.forEach((criterion, at) => {
      const bit = 1 << at;
      if ((mask & bit) === 0) return;
      facts += 1;
      cost += this.costOf(criterion);
      tie += this.tieOf(criterion);
      if ((this.inRegister & bit) === 0) satisfied[at] = inFullScope[at] = 1;
    });
    const option = {
      mask,
      facts,
      cost,
      tie,
      standing: this.standing(satisfied),
      inventoryLevel: this.isInventory(0) ? this.standing(inFullScope).level : null,
      satisfied,
    };
    this.measured.set(mask, option);
    return option;
  }

  private standing(satisfaction: Float64Array): Standing {
    const width = satisfaction.length;
    const known = new Uint8Array(width).fill(1);
    return standingOf({ width, known, satisfaction }, this.compiled, 0);
  }

  /** @param mask bits of `inRegister` alone */
  private write(mask: number): Written {
    const known = this.written.get(mask);
    if (known) return known;
    let { file, index } = this;
    const mended: Mended[] = [];
    for (let at = 0; at < this.compiled.model.criteria.length; at += 1) {
      if ((mask & (1 << at)) === 0) continue;
      const one = this.mend(index, at);
      mended.push(one);
      file = applyScenario(file, one.changes, this.compiled.model);
      index = indexFacts(file, this.compiled);
    }
    const written: Written = {
      mended,
      satisfied: this.read(index, this.inScope),
      inFullScope: this.read(index, () => true),
    };
    this.written.set(mask, written);
    return written;
  }

  private mend(index: FactIndex, at: number): Mended {
    const criterion = this.compiled.model.criteria[at] as CriterionDefinition;
    const inScope = this.isInventory(criterion.band) ? () => true : this.inScope;
    const { domain, rules } = this;
    return { criterion, ...mendCriterion({ index, domain, criterion, rules, inScope }) };
  }

  private read(index: FactIndex, inScope: (domain: string) => boolean): Float64Array {
    const table: CriteriaTable = tabulateObservations(index);
    applyRegisters(table, index, this.domain, inScope);
    const first = this.domain * table.width;
    return table.satisfaction.slice(first, first + table.width);
  }

  /** Whether this is the domain that proves absences, and a band one of those that the proof needs. */
  private isInventory(band: number): boolean {
    const { inventoryDomain, inventoryLevel } = this.compiled.model.scoring.notApplicable;
    return (
      this.compiled.domains[this.domain]?.definition.id === inventoryDomain &&
      band <= inventoryLevel
    );
  }
}

function undominated(options: readonly DomainOption[]): DomainOption[] {
  const cheapestFirst = [...options].sort(
    (a, b) => a.cost - b.cost || a.tie - b.tie || b.standing.score - a.standing.score,
  );
  const kept: DomainOption[] = [];
  let best = -1;
  for (const option of cheapestFirst) {
    if (option.standing.score <= best) continue;
    best = option.standing.score;
    kept.push(option);
  }
  return kept;
}
