import type { OwnershipMapView } from '@rolewright/server';
import type { OwnershipMap } from './ownership-map.types.js';
import { toHandoffFacts } from './registers.mapper.js';

export const toOwnershipMap = (view: OwnershipMapView): OwnershipMap => ({
  asOf: view.asOf,
  nodes: view.nodes.map((node) => ({
    domain: node.domain,
    weight: node.weight,
    notApplicable: node.notApplicable,
    owner: node.owner,
    holders: node.holders.map(({ role, holder, deputy, lapsed }) => ({
      role,
      holder,
      deputy,
      lapsed,
    })),
    flags: node.flags,
  })),
  edges: view.edges.map((edge) => ({
    from: edge.from,
    to: edge.to,
    required: edge.required,
    state: edge.state,
    key: edge.key,
    entryId: edge.entryId,
    handoff: edge.handoff && toHandoffFacts(edge.handoff),
    facts: edge.facts.map(({ fact, given, text }) => ({ fact, given, text })),
    because: edge.because,
    senderAcknowledgedAt: edge.senderAcknowledgedAt,
  })),
  health: view.health,
});
