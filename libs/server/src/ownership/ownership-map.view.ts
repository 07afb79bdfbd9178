import type { HandoffState } from '@rolewright/domain';
import type { OwnershipBodies } from './ownership-registers.view.js';

/** Who answers for what, and how work passes between: as a graph. */
export interface OwnershipMapView {
  asOf: string;
  nodes: MapNodeView[];
  /** The required handoffs in the model's order, then the others that are recorded. */
  edges: MapEdgeView[];
  /** Weight of the required handoffs that are connected over the weight of all, 0..1; null where none is required. */
  health: number | null;
}

export interface MapNodeView {
  domain: string;
  weight: number;
  notApplicable: boolean;
  /** The one accepted role; null where there is none or more than one. */
  owner: string | null;
  holders: { role: string; holder: string; deputy: string | null; lapsed: boolean }[];
  flags: string[];
}

export interface MapEdgeView {
  from: string;
  to: string;
  required: boolean;
  state: HandoffState;
  /** Null where nothing is recorded. */
  key: string | null;
  entryId: string | null;
  handoff: OwnershipBodies['handoffs'] | null;
  facts: MapEdgeFactView[];
  /** Why it is in this state, in plain words. */
  because: string;
  /** The day on which the sending side acknowledged what stands now; the receiver's stands in the handoff. */
  senderAcknowledgedAt: string | null;
}

/** One of the seven facts of a handoff. */
export interface MapEdgeFactView {
  fact: string;
  given: boolean;
  /** What is there or what is missing, in plain words. */
  text: string;
}
