import type { IsoDate, Triple } from '../facts/organisation-file.js';

/** Low, mode and high, or one number that is certain. */
export type Estimate = number | Triple;

interface SourcedTerm {
  readonly name: string;
  /** Where the figures come from; a term without a source is refused. */
  readonly source: string;
  /** The cluster that it belongs to; left out where it belongs to all of them. */
  readonly cluster?: string;
  /** Terms with the same word here are one loss seen twice: only the larger counts. */
  readonly overlap?: string;
}

/** What only the organisation knows about money and deadlines. Everything may be left out: then it is not stated. */
export interface HiringInputs {
  /** What the amounts are in, e.g. `EUR`. */
  readonly currency?: string;
  readonly blockedDeals?: readonly (SourcedTerm & {
    readonly value: Estimate;
    /** Share of the value that is margin, 0..1. */
    readonly margin: Estimate;
    /** Probability that the delay is due to the missing work, 0..1. */
    readonly attributable: Estimate;
  })[];
  readonly waiting?: readonly (SourcedTerm & {
    /** Team-weeks spent waiting in a quarter. */
    readonly teamWeeks: Estimate;
    readonly costPerWeek: Estimate;
  })[];
  readonly rework?: { readonly source: string; readonly hourlyRate: Estimate };
  readonly incidents?: readonly (SourcedTerm & {
    /** Incidents a quarter that the delay adds. */
    readonly extra: Estimate;
    readonly loss: Estimate;
  })[];
  /** Legal deadlines and surges: they justify an interim assignee, never a permanent seat. */
  readonly deadlines?: readonly {
    readonly cluster: string;
    readonly reason: string;
    readonly until: IsoDate;
    readonly source: string;
  }[];
  /** Work that waits today, in hours, per cluster; 0 where left out. */
  readonly backlogHours?: Readonly<Partial<Record<string, number>>>;
}
