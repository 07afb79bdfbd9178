import { indexFacts } from '../facts/fact-index.js';
import type { OrganisationFile, RowSection } from '../facts/organisation-file.js';
import type { CompiledModel } from '../model/compiled-model.js';
import type { BandLevel, CriterionDefinition } from '../model/maturity-model.js';
import { applyRegisters, tabulateObservations } from '../scoring/criteria-table.js';
import { type Standing, standingOf } from '../scoring/levels.js';
import { applyScenario } from '../what-if/apply-scenario.js';
import type { Scenario } from '../what-if/scenario.js';
import { mendCriterion } from './mends/mend.js';
import { mergedScenarios } from './mends/scenario-builder.js';
import type { PlanRules } from './plan-rules.js';

/** One criterion made to hold. */
export interface Mended {
  readonly criterion: CriterionDefinition;
  readonly section: RowSection;
  readonly changes: Scenario;
}

/** A set of facts of one domain, and where the domain would stand with them. */
export interface DomainOption {
  readonly mended: readonly Mended[];
  readonly cost: number;
  readonly standing: Standing;
  /** s of each criterion, in the model's order. */
  readonly satisfied: Float64Array;
  /** The level that counts for claims that a domain is not applicable; only told of the inventory's domain. */
  readonly inventoryLevel: BandLevel | null;
}

type Costs = (criterion: CriterionDefinition) => number;

/** The file as far as one domain's standing depends on it; assignments stay whole, since evidence may be kept by any owner. */
export function fileOfDomain(file: OrganisationFile, domain: string): OrganisationFile {
  const own = <Row extends { domain: string }>(rows: readonly Row[] | undefined): Row[] =>
    (rows ?? []).filter((row) => row.domain === domain);
  return {
    organisation: file.organisation,
    model: file.model,
    asOf: file.asOf,
    assignments: file.assignments ?? [],
    observations: own(file.observations),
    answers: own(file.answers),
    decisions: own(file.decisions),
    handoffs: (file.handoffs ?? []).filter(({ from }) => from === domain),
    artifacts: own(file.artifacts),
    metrics: own(file.metrics),
    workRecords: own(file.workRecords),
    executiveDecisions: own(file.executiveDecisions),
  };
}

/**
 * The sets of facts of one domain that are worth their cost. A domain's score rises only by whole
 * bands and by progress in the next one (engine-contract.md §2), so these are: everything missing up
 * to a level, and on top any part of the next band. What a fact does is measured by the engine
 * itself, since a register's row may decide more than one criterion, or undo another.
 */
export class DomainOptions {
  private readonly file: OrganisationFile;
  private readonly measured = new Map<number, DomainOption>();

  constructor(
    file: OrganisationFile,
    private readonly compiled: CompiledModel,
    private readonly domain: number,
    private readonly rules: PlanRules,
    private readonly inScope: (domain: string) => boolean,
    private readonly costs: Costs,
  ) {
    this.file = fileOfDomain(file, this.definition.id);
  }

  private get definition() {
    const found = this.compiled.domains[this.domain];
    if (!found) throw new RangeError(`the model has no domain ${String(this.domain)}`);
    return found.definition;
  }

  /** By rising cost, each with a higher score than all cheaper ones; the first costs nothing. */
  worthwhile(): DomainOption[] {
    const all: DomainOption[] = [];
    for (const level of [0, 1, 2, 3, 4] as const) {
      const base = this.leastFor(level);
      if (base === null) break;
      all.push(this.measure(base));
      if (level === 4) break;
      const next = (this.compiled.criteriaOfBand[level + 1] ?? []).filter(
        (at) => !this.holds(base, at),
      );
      for (let part = 1; part < 2 ** next.length; part += 1) {
        const more = next.reduce(
          (mask, at, bit) => (part & (1 << bit) ? mask | (1 << at) : mask),
          0,
        );
        all.push(this.measure(base | more));
      }
    }
    return undominated(all);
  }

  /** The option that brings the domain to a level with the fewest facts; null where none does. */
  reaching(level: BandLevel): DomainOption | null {
    const mask = this.leastFor(level);
    return mask === null ? null : this.measure(mask);
  }

  /** The criteria to be made to hold for a level, as a bit mask; null where the register does not yield. */
  private leastFor(level: number): number | null {
    const wanted = this.compiled.model.criteria.flatMap(({ band }, at) =>
      band <= level ? [at] : [],
    );
    let mask = 0;
    for (;;) {
      const missing = wanted.filter((at) => !this.holds(mask, at));
      if (missing.length === 0) break;
      if (missing.some((at) => mask & (1 << at))) return null;
      // A row may undo what another criterion rested on: then that one is made to hold as well.
      mask = missing.reduce((grown, at) => grown | (1 << at), mask);
    }
    return this.withoutNeedless(mask, level);
  }

  /** Drops what the other facts bring about by themselves, the dearest first. */
  private withoutNeedless(mask: number, level: number): number {
    const { criteria } = this.compiled.model;
    const dearestFirst = criteria
      .map((criterion, at) => ({ at, criterion }))
      .filter(({ at, criterion }) => mask & (1 << at) && criterion.derivedFrom !== undefined)
      .sort((a, b) => this.costs(b.criterion) - this.costs(a.criterion) || b.at - a.at);
    return dearestFirst.reduce((kept, { at }) => {
      const fewer = kept & ~(1 << at);
      return this.measure(fewer).standing.level >= level ? fewer : kept;
    }, mask);
  }

  private holds(mask: number, at: number): boolean {
    return this.measure(mask).satisfied[at] === 1;
  }

  private measure(mask: number): DomainOption {
    const known = this.measured.get(mask);
    if (known) return known;
    const { model } = this.compiled;
    let file = this.file;
    const mended: Mended[] = [];
    let index = indexFacts(file, this.compiled);
    model.criteria.forEach((criterion, at) => {
      if ((mask & (1 << at)) === 0) return;
      const { section, changes } = mendCriterion({
        index,
        domain: this.domain,
        criterion,
        rules: this.rules,
        inScope: this.isInventory(criterion.band) ? () => true : this.inScope,
      });
      mended.push({ criterion, section, changes });
      file = applyScenario(file, changes, model);
      index = indexFacts(file, this.compiled);
    });
    const table = tabulateObservations(index);
    applyRegisters(table, index, this.domain, this.inScope);
    const first = this.domain * table.width;
    const option: DomainOption = {
      mended,
      cost: mended.reduce((sum, { criterion }) => sum + this.costs(criterion), 0),
      standing: standingOf(table, this.compiled, this.domain),
      satisfied: table.satisfaction.slice(first, first + table.width),
      inventoryLevel: this.isInventory(0) ? this.levelInFullScope(file) : null,
    };
    this.measured.set(mask, option);
    return option;
  }

  /** Whether this is the domain that proves absences, and a band one of those that the proof needs. */
  private isInventory(band: number): boolean {
    const { inventoryDomain, inventoryLevel } = this.compiled.model.scoring.notApplicable;
    return this.definition.id === inventoryDomain && band <= inventoryLevel;
  }

  private levelInFullScope(file: OrganisationFile): BandLevel {
    const index = indexFacts(file, this.compiled);
    const table = tabulateObservations(index);
    applyRegisters(table, index, this.domain, () => true);
    return standingOf(table, this.compiled, this.domain).level;
  }
}

/** The changes of an option as one scenario. */
export const scenarioOf = ({ mended }: Pick<DomainOption, 'mended'>): Scenario =>
  mergedScenarios(mended.map(({ changes }) => changes));

function undominated(options: readonly DomainOption[]): DomainOption[] {
  const cheapestFirst = [...options].sort(
    (a, b) =>
      a.cost - b.cost || a.mended.length - b.mended.length || b.standing.score - a.standing.score,
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
