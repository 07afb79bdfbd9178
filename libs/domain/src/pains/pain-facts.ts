import type { DomainFacts } from '../facts/fact-index.js';
import { type FactReference, factReference } from '../facts/fact-reference.js';
import type { OrganisationFile, RowSection } from '../facts/organisation-file.js';
import type {
  CriterionDefinition,
  DerivationRule,
  DomainDefinition,
  MaturityModel,
} from '../model/maturity-model.js';
import { ownershipOf } from '../ownership/analyse-ownership.js';
import type { OwnershipResult } from '../ownership/ownership-result.js';
import { analyseRole } from '../roles/analyse-role.js';
import type { RoleRules } from '../roles/role-rules.js';
import { type Assessment, assess } from '../scoring/assessment.js';
import { cellOf } from '../scoring/criteria-table.js';
import { explainCriteria } from '../scoring/explain-domain.js';
import { RowsInFile } from '../scoring/explain/rows-read.js';
import { scoreOf } from '../scoring/score.js';
import type { CriterionExplanation, DomainScore, ScoreResult } from '../scoring/score-result.js';

type RowOf<Name extends RowSection> = NonNullable<OrganisationFile[Name]>[number];

/** One domain in scope, as every measure reads it. */
export interface DomainAt {
  readonly definition: DomainDefinition;
  readonly facts: DomainFacts;
  readonly score: DomainScore;
  readonly ownership: OwnershipResult['domains'][number];
  /** `Product review (REV)` */
  readonly named: string;
}

/** What the measures of one snapshot are read from, worked out once for all pains. */
export class PainFacts {
  readonly assessment: Assessment;
  readonly score: ScoreResult;
  readonly ownership: OwnershipResult;
  private readonly explained = new Map<string, readonly CriterionExplanation[]>();
  private rowsInFile: RowsInFile | null = null;
  private posts: readonly { title: string; row: number; index: number }[] | null = null;

  constructor(
    readonly file: OrganisationFile,
    readonly model: MaturityModel,
    private readonly roleRules: RoleRules | undefined,
  ) {
    this.assessment = assess(file, model);
    this.score = scoreOf(this.assessment);
    this.ownership = ownershipOf(this.assessment);
  }

  /** Day number of the snapshot. */
  get asOf(): number {
    return this.assessment.index.asOf;
  }

  /** Null for a domain that the model does not have. */
  domain(id: string): DomainAt | null {
    const at = this.assessment.index.compiled.domainIndex.get(id);
    const facts = at === undefined ? undefined : this.assessment.index.domains[at];
    const score = at === undefined ? undefined : this.score.domains[at];
    const ownership = at === undefined ? undefined : this.ownership.domains[at];
    if (!facts || !score || !ownership) return null;
    const { definition } = facts.domain;
    return { definition, facts, score, ownership, named: `${definition.name} (${id})` };
  }

  /** The domains in scope, in the model's order. */
  domains(): DomainAt[] {
    return this.model.domains.flatMap(({ id }) => {
      const domain = this.domain(id);
      return domain && !domain.score.notApplicable ? [domain] : [];
    });
  }

  /** 0..1 as far as the criterion holds; null where it is unknown. */
  satisfaction(domain: string, criterion: string): number | null {
    const { index, table } = this.assessment;
    const cell = cellOf(index.compiled, domain, criterion);
    return cell === undefined || table.known[cell] === 0
      ? null
      : (table.satisfaction[cell] as number);
  }

  /** The criterion that a derivation decides; undefined where this model has none. */
  criterionFrom(rule: DerivationRule): CriterionDefinition | undefined {
    return this.assessment.index.compiled.derived.find((derived) => derived.rule === rule)
      ?.criterion;
  }

  /** Why each criterion of a domain holds, fails or is unknown, with its facts. */
  explain(domain: string): readonly CriterionExplanation[] {
    const { index } = this.assessment;
    const at = index.compiled.domainIndex.get(domain);
    if (at === undefined) return [];
    let explanations = this.explained.get(domain);
    if (!explanations) {
      this.rowsInFile ??= new RowsInFile(index);
      explanations = explainCriteria(this.assessment, at, this.rowsInFile);
      this.explained.set(domain, explanations);
    }
    return explanations;
  }

  explainCriterion(domain: string, criterion: string): CriterionExplanation | undefined {
    return this.explain(domain).find((explanation) => explanation.criterion === criterion);
  }

  /** The Frankenstein index of each post in the file; null without the rules to judge them by. */
  postIndexes(): readonly { title: string; row: number; index: number }[] | null {
    const { roleRules } = this;
    if (!roleRules) return null;
    this.posts ??= (this.file.roles ?? []).map((role, row) => ({
      title: role.title,
      row,
      index: analyseRole(role, roleRules).index,
    }));
    return this.posts;
  }

  /** The rows of a section that pass, as facts. */
  rows<Name extends RowSection>(
    section: Name,
    passes: (row: RowOf<Name>) => boolean,
  ): FactReference[] {
    const rows = (this.file[section] ?? []) as readonly RowOf<Name>[];
    return rows.flatMap((row, at) =>
      passes(row) ? [factReference(this.file, this.model, section, at)] : [],
    );
  }
}
