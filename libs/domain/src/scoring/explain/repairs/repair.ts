import { type DomainFacts, recordedOwner } from '../../../facts/fact-index.js';
import type { OrganisationFile, RowSection } from '../../../facts/organisation-file.js';
import type { CriterionDefinition } from '../../../model/maturity-model.js';
import type { Assessment } from '../../assessment.js';

/** One row added, changed or taken away. */
export interface Step {
  /** What to do, without a full stop. */
  readonly text: string;
  readonly apply: (file: OrganisationFile) => OrganisationFile;
}

/** Rows of one register that bring a criterion nearer, each after those before it. */
export interface Repair {
  readonly section: RowSection;
  readonly steps: readonly Step[];
  /** The words for the first so many steps, where they are not simply each step's own. */
  readonly text?: (count: number) => string;
}

export interface RepairContext {
  readonly assessment: Assessment;
  readonly facts: DomainFacts;
  readonly criterion: CriterionDefinition;
}

/** The alternatives by which a rule's register is brought nearer to what the rule asks for. */
export type Repairs = (context: RepairContext) => Repair[];

type RowOf<Name extends RowSection> = NonNullable<OrganisationFile[Name]>[number];

export const added =
  <Name extends RowSection>(section: Name, row: RowOf<Name>): Step['apply'] =>
  (file) => ({ ...file, [section]: [...(file[section] ?? []), row] });

/** Rows are told apart by where they stand, since two may say the same. */
export function changed<Name extends RowSection>(
  { file }: Assessment['index'],
  section: Name,
  row: RowOf<Name>,
  change: Partial<RowOf<Name>>,
): Step['apply'] {
  const rows: readonly RowOf<Name>[] = file[section] ?? [];
  const at = rows.indexOf(row);
  return (now) => {
    const current: readonly RowOf<Name>[] = now[section] ?? [];
    return {
      ...now,
      [section]: current.map((each, place) => (place === at ? { ...each, ...change } : each)),
    };
  };
}

/** The role to suggest: the recorded owner, else the one that most respondents name, else the model's default. */
export const suggestedRole = (facts: DomainFacts): string =>
  recordedOwner(facts) ??
  facts.statistics.mode ??
  facts.domain.definition.decisions[0]?.decider ??
  `owner of ${facts.domain.definition.id}`;
