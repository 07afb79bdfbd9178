import type { OrganisationFile } from '../facts/organisation-file.js';
import type { CompiledModel } from '../model/compiled-model.js';
import type { BandLevel, CriterionDefinition, DomainDefinition } from '../model/maturity-model.js';
import { assess } from '../scoring/assessment.js';
import { isCritical } from '../scoring/bands.js';
import { score } from '../scoring/score.js';
import { applyScenario } from '../what-if/apply-scenario.js';
import { type DomainOption, DomainOptions, type Mended } from './domain-options.js';
import { mergedScenarios } from './mends/scenario-builder.js';
import { searchPath } from './path-search.js';
import { type PlanRules, planOf } from './plan-rules.js';
import { domainsLinkedTo } from './shared-owners.js';

export interface PathOptions {
  /** `facts` counts every fact as 1, `effort` by its effort class. */
  readonly cost?: 'facts' | 'effort';
}

export interface ChosenFact {
  readonly domain: DomainDefinition;
  readonly mended: Mended;
}

interface Found {
  readonly facts: readonly ChosenFact[];
  readonly cost: number;
  readonly lowerBound: number;
}

/** A scope that facts may leave or bring about, and the options that keep to it. */
interface ScopeCase {
  readonly counts: readonly boolean[];
  readonly admits: (option: DomainOption) => boolean;
}

/** Chooses the cheapest facts under each scope that they may bring about. */
export class PathChoice {
  private readonly byEffort: boolean;

  constructor(
    private readonly file: OrganisationFile,
    private readonly compiled: CompiledModel,
    private readonly level: BandLevel,
    private readonly rules: PlanRules,
    { cost = 'facts' }: PathOptions,
  ) {
    this.byEffort = cost === 'effort';
  }

  readonly costOf = ({ id }: CriterionDefinition): number =>
    this.byEffort ? this.rules.effortWeights[planOf(this.rules, id).effort] : 1;

  /** Of paths that cost the same, the one of less effort, or of fewer facts. */
  private readonly tieOf = ({ id }: CriterionDefinition): number =>
    this.byEffort ? 1 : this.rules.effortWeights[planOf(this.rules, id).effort];

  /** Null where no facts reach the level. */
  cheapest(): Found | null {
    const found = this.scopes()
      .map((scope) => this.under(scope))
      .filter((path) => path !== null);
    const [first, second] = found;
    if (!first || !second) return first ?? null;
    const lowerBound = Math.min(first.lowerBound, second.lowerBound);
    return { ...(second.cost < first.cost ? second : first), lowerBound };
  }

  /**
   * A claim that a domain is not applicable may be refused today only because the inventory is not
   * proved. Then facts that prove it change what counts, and both cases are looked at.
   */
  private scopes(): ScopeCase[] {
    const { model, domainIndex } = this.compiled;
    const { counts } = assess(this.file, model).scope;
    const asItIs: ScopeCase = { counts, admits: () => true };
    const { inventoryDomain, inventoryLevel: needed } = model.scoring.notApplicable;
    const at = domainIndex.get(inventoryDomain);
    if (at === undefined || (this.file.notApplicable ?? []).length === 0) return [asItIs];
    const inventory = this.optionsOf(at, () => true);
    const proof = inventory.reaching(needed);
    if (proof === null || proof.facts === 0) return [asItIs];
    const changes = mergedScenarios(inventory.mendedBy(proof).map((one) => one.changes));
    const proved = applyScenario(this.file, changes, model);
    const then = assess(proved, model).scope.counts;
    if (then.every((applies, domain) => applies === counts[domain])) return [asItIs];
    return [
      {
        counts,
        admits: ({ inventoryLevel }) => inventoryLevel === null || inventoryLevel < needed,
      },
      {
        counts: then,
        admits: ({ inventoryLevel }) => inventoryLevel === null || inventoryLevel >= needed,
      },
    ];
  }

  private optionsOf(domain: number, inScope: (domain: string) => boolean): DomainOptions {
    return new DomainOptions(
      this.file,
      this.compiled,
      domain,
      this.rules,
      inScope,
      this.costOf,
      this.tieOf,
    );
  }

  private under({ counts, admits }: ScopeCase): Found | null {
    const { model, domainIndex, domains } = this.compiled;
    const { governedRestLevel, breadthShare } = model.scoring;
    const inScope = (id: string): boolean => counts[domainIndex.get(id) ?? -1] === true;
    const present = domains.filter(({ index }) => counts[index] === true);
    const perDomain = present.map(({ index, definition }) => {
      const critical = isCritical(definition, this.file.profile);
      const least =
        this.level === 4 ? (critical ? 4 : governedRestLevel) : critical ? this.level - 1 : 0;
      const source = this.optionsOf(index, inScope);
      const options = source.worthwhile(
        (option) => option.standing.level >= least && admits(option),
      );
      return { definition, source, options };
    });
    const found = searchPath(
      perDomain.map(({ definition, options }) => ({
        weight: definition.weight,
        choices: options.map(({ cost, tie, standing }) => ({
          cost,
          tie,
          level: standing.level,
          score: standing.score,
        })),
      })),
      { level: this.level, breadthShare },
      this.rules.search.nodes,
    );
    if (found === null) return null;
    const facts = perDomain.flatMap(({ definition, source, options }, at): ChosenFact[] =>
      source
        .mendedBy(options[found.chosen[at] as number] as DomainOption)
        .map((mended) => ({ domain: definition, mended })),
    );
    const tried = perDomain.flatMap(({ source }) => source.rowsTried());
    return this.settled({ ...found, facts }, domainsLinkedTo(this.file, tried, this.compiled));
  }

  /**
   * Measures the path as a whole. Only evidence kept by another domain's owner ties domains together:
   * where that may be so, needless facts are dropped, missing ones added, and the bound lowered by
   * what such ties could save at most.
   */
  private settled(found: Found, linked: ReadonlySet<string>): Found | null {
    const { model } = this.compiled;
    const isReached = (facts: readonly ChosenFact[]): boolean =>
      score(applyScenario(this.file, changesOf(facts), model), model).level >= this.level;
    if (linked.size === 0) return isReached(found.facts) ? found : null;
    const isLinked = ({ domain, mended }: ChosenFact): boolean =>
      linked.has(domain.id) && mended.criterion.derivedBy === 'ownership-linked';
    let facts = [...found.facts];
    if (!isReached(facts)) {
      const applied = applyScenario(this.file, changesOf(facts), model);
      const rest = new PathChoice(applied, this.compiled, this.level, this.rules, {
        cost: this.byEffort ? 'effort' : 'facts',
      }).cheapest();
      if (rest === null) return null;
      facts.push(...rest.facts);
    }
    for (const fact of facts.filter(isLinked)) {
      const fewer = facts.filter((other) => other !== fact);
      if (isReached(fewer)) facts = fewer;
    }
    const cost = facts.reduce((sum, { mended }) => sum + this.costOf(mended.criterion), 0);
    const saved = model.criteria
      .filter(({ derivedBy }) => derivedBy === 'ownership-linked')
      .reduce((sum, criterion) => sum + linked.size * this.costOf(criterion), 0);
    return { facts, cost, lowerBound: Math.max(0, found.lowerBound - saved) };
  }
}

const changesOf = (facts: readonly ChosenFact[]) =>
  mergedScenarios(facts.map(({ mended }) => mended.changes));
