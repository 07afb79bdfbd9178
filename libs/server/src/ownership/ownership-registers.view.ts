import type {
  Artifact,
  Assignment,
  Decision,
  ExecutiveDecision,
  Handoff,
  Metric,
  WorkRecord,
} from '@rolewright/domain';

/** The registers that say who owns, decides, hands over and does. */
export const ownershipSections = [
  'assignments',
  'decisions',
  'handoffs',
  'artifacts',
  'metrics',
  'workRecords',
  'executiveDecisions',
] as const;
export type OwnershipSection = (typeof ownershipSections)[number];

/** What a row of each register says. */
export interface OwnershipBodies {
  assignments: Assignment;
  decisions: Decision;
  handoffs: Handoff;
  artifacts: Artifact;
  metrics: Metric;
  workRecords: WorkRecord;
  executiveDecisions: ExecutiveDecision;
}

/** One row of a register as recorded, with who recorded it. */
export interface RegisterRowView<Section extends OwnershipSection = OwnershipSection> {
  section: Section;
  /** What makes it the same row as an earlier one. */
  key: string;
  /** This statement of it; a change says which it saw. */
  entryId: string;
  body: OwnershipBodies[Section];
  effectiveFrom: string;
  recordedAt: string;
  /** Null where a file was imported, or the account is gone. */
  recordedBy: string | null;
  note: string | null;
  /** Whether this statement ends the row. */
  ended: boolean;
}

/** What is said of a decision; lists may be empty. */
export interface DecisionInput {
  domain: string;
  decision: string;
  decider: readonly string[];
  agree: readonly string[];
  recommend: readonly string[];
  input: readonly string[];
  perform: readonly string[];
  escalation: readonly string[];
  need: number;
  held: number;
  threshold?: string | null;
  reversible?: boolean | null;
}

export interface DecisionLogEntryView {
  entryId: string;
  domain: string;
  decision: string;
  decidedOn: string;
  decidedBy: string;
  outcome: string;
  overridden: boolean;
  overriddenBy: string | null;
  throughEscalation: boolean;
  note: string | null;
  recordedBy: string | null;
  recordedAt: string;
  withdrawn: { at: string; by: string | null; why: string | null } | null;
}

/** An entry with the register's row that was told of it. */
export interface LoggedDecisionView {
  entry: DecisionLogEntryView;
  /** Null where the decision's row has ended since. */
  row: RegisterRowView<'decisions'> | null;
}

export interface HandoffInput {
  from: string;
  to: string;
  sender?: string | null;
  receiver?: string | null;
  trigger?: string | null;
  payload?: string | null;
  slaHours?: number | null;
}

export type HandoffSide = 'sender' | 'receiver';

export interface HandoffLogEntryView {
  entryId: string;
  from: string;
  to: string;
  kind: 'acknowledged' | 'exercised';
  side: HandoffSide | null;
  happenedOn: string;
  triggers: number;
  transfers: number;
  accepted: number;
  note: string | null;
  recordedBy: string | null;
  recordedAt: string;
}

export interface LoggedHandoffView {
  entry: HandoffLogEntryView;
  row: RegisterRowView<'handoffs'>;
}

export interface MetricInput {
  domain: string;
  metric: string;
  /** A number where it reads as one, otherwise words. */
  target: string;
  source: string;
  citedBy: readonly string[];
}

export interface ExecutiveDecisionInput {
  domain: string;
  decision: string;
  decidedBy: string;
  decidedAt: string;
  reportedAt: string;
}

export interface WorkRecordInput {
  domain: string;
  person: string;
  performedAt: string;
  kind: string;
  conforms?: boolean | null;
}

/** What adding work records did, or, dry, would do. */
export interface WorkRecordsAddedView {
  dryRun: boolean;
  /** Rows that were read. */
  read: number;
  added: number;
  /** Recorded already: the same records a second time add nothing. */
  already: number;
  /** The first rows that are new, for a look before they are recorded. */
  preview: WorkRecord[];
  faults: {
    path: string;
    sheet: string | null;
    row: number | null;
    message: string;
    mend: string;
  }[];
  faultCount: number;
}

/** How much work was done, and never by whom. */
export interface WorkRecordCountView {
  domain: string;
  kind: string;
  count: number;
  conforming: number;
  lastPerformedAt: string;
}
