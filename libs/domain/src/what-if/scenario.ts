import type {
  Decision,
  Observation,
  OrganisationFile,
  RowSection,
  Shares,
  Workload,
} from '../facts/organisation-file.js';

type Row<Name extends RowSection> = NonNullable<OrganisationFile[Name]>[number];

/** Whole rows by section. */
export type ScenarioRows = { readonly [Name in RowSection]?: readonly Row<Name>[] };

/** Rows described by some of their fields: every row that agrees in all of them is meant. */
export type ScenarioMatches = { readonly [Name in RowSection]?: readonly Partial<Row<Name>>[] };

/** A hypothetical fact; without a day it is seen on `asOf`, without a grade it carries a register's. */
export type HypotheticalObservation = Omit<Observation, 'observedAt' | 'grade'> &
  Partial<Pick<Observation, 'observedAt' | 'grade'>>;

/**
 * A decision settled: one role decides it, holds the authority that it needs, and has used it. The
 * decider defaults to the model's, the authority needed to what the file records, else to the top of
 * the ladder.
 */
export type SettledDecision = Pick<Decision, 'domain' | 'decision'> & {
  readonly decider?: string;
} & Partial<Pick<Decision, 'agree' | 'need' | 'held' | 'lastLoggedAt'>>;

/**
 * What would be different in an organisation file. Applied in this order: remove, replace, add,
 * settle, observations, then profile, workload, available and hires.
 */
export interface Scenario {
  readonly title?: string;
  /** Hypothetical facts, on top of the file's. */
  readonly observations?: readonly HypotheticalObservation[];
  readonly settle?: readonly SettledDecision[];
  /** New rows; refused where the file has an entry of that key (observations and work records apart). */
  readonly add?: ScenarioRows;
  /** All rows of an entry's key give way to these; refused where the file has none. */
  readonly replace?: ScenarioRows;
  /** Refused where nothing in the file agrees. */
  readonly remove?: ScenarioMatches;
  readonly profile?: NonNullable<OrganisationFile['profile']>;
  readonly workload?: Workload;
  /** Full-time equivalents per cluster, in place of the file's for the clusters named. */
  readonly available?: Shares;
  /** Full-time equivalents on top of those available. */
  readonly hires?: readonly { readonly cluster: string; readonly fte: number }[];
}
