import type { Shares, Triple, Workload } from '../facts/organisation-file.js';
import type { BandLevel } from '../model/maturity-model.js';

/** What can close a failed criterion: a decision, effort of the people there are, or more capacity. */
export type Closure = 'decision' | 'effort' | 'capacity';

/** How one failed criterion can be closed (domain.md §5). */
export interface ClosureRule {
  readonly criterion: string;
  readonly by: 'decision' | 'effort';
  /**
   * The part that lacks capacity instead, where the domain has the authority and its cluster is
   * overloaded: all of it, only where the criterion is met in part, or the edges that are defined.
   */
  readonly capacity?: 'whole' | 'partly-met' | 'defined-edges';
}

/** What the catalogue knows about a cluster of disciplines as a seat. */
export interface ClusterSeat {
  readonly id: string;
  /** The domains whose work it does. */
  readonly domains: readonly string[];
  /** The model's roles that its holder takes on; their decisions and vetoes are the seat's. */
  readonly roles: readonly string[];
  readonly reportsTo: string;
  /** Work that stays elsewhere, in plain words. */
  readonly excludes: readonly string[];
  /** What must be seen after ninety days, in plain words. */
  readonly proof: readonly string[];
}

/** A step of the sequence; days count from the day of the file. */
export interface SequenceStep {
  readonly id: 'decide' | 'connect' | 'measure' | 'seat' | 'rerun';
  readonly fromDay: number;
  readonly toDay: number;
  readonly title: string;
  readonly checkpoint: string;
}

/** Every constant of the hiring case (engine-contract.md §6). The data live in the catalogue. */
export interface HiringRules {
  readonly simulation: {
    /** Draws by default and at least. */
    readonly draws: number;
    readonly mostDraws: number;
    /** Draws that the sensitivity and the break-even points are read from. */
    readonly exploringDraws: number;
    /** Days that a quarter counts for when artifacts are refreshed and work waits. */
    readonly daysPerQuarter: number;
  };
  /** Beyond these a workload is refused: nobody's quarter holds them. */
  readonly limits: {
    readonly count: number;
    readonly hours: number;
    /** Items that are drawn one by one. */
    readonly itemsDrawnEach: number;
    readonly sigma: number;
    readonly rework: number;
    /** Least hours that a full-time person may come to in a quarter. */
    readonly leastCapacity: number;
  };
  readonly verdicts: {
    readonly decisionDebt: number;
    readonly governance: { readonly domain: string; readonly level: BandLevel };
    readonly ownerCriterion: string;
    readonly authorityCriterion: string;
    readonly authorityGap: number;
    readonly confidence: number;
    readonly loadQuarters: number;
    readonly draftIndex: number;
    /** Full-time equivalents of gap from which a seat is justified. */
    readonly seat: number;
  };
  /** Where it shows that an executive has signed the list of deciders. */
  readonly signature: {
    readonly domain: string;
    readonly criteria: readonly string[];
    readonly artifact: string;
  };
  readonly closures: readonly ClosureRule[];
  readonly capacity: {
    readonly utilisation: number;
    readonly quarters: number;
  };
  /** Work records in a quarter from which it counts as a quarter of load data. */
  readonly recordsPerQuarter: number;
  readonly seats: readonly ClusterSeat[];
  /** The index that a seat of the case must stay below. */
  readonly seatIndexBelow: number;
  /** Unordered pairs of disciplines that never meet in one seat. */
  readonly cannotLinks: readonly (readonly [string, string])[];
  readonly backlogQuarters: number;
  readonly sequence: readonly SequenceStep[];
  /** Conditions on which the case is withdrawn, whatever the cluster. */
  readonly withdrawal: readonly string[];
  /** The assumptions that stand until an organisation has measured its own. */
  readonly defaults: Omit<Workload, 'work' | 'artifacts'> & {
    readonly work: readonly {
      readonly kind: string;
      readonly shares: Shares;
      readonly hours?: Triple;
      readonly hoursEach?: { readonly lognormalMedian: number; readonly sigma: number };
    }[];
    readonly artifacts: {
      readonly shares: Shares;
      readonly items: readonly { readonly validDays: number; readonly refreshHours: Triple }[];
    };
  };
}
