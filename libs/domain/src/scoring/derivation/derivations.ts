import type { DecidingRegister } from '../../model/maturity-model.js';
import { authority } from './authority.js';
import type { Derivation } from './derived.js';
import { evidenceFresh } from './evidence-fresh.js';
import { handoffsConnected } from './handoffs-connected.js';
import { metricsKept } from './metrics-kept.js';
import { ownerAgreed } from './owner-agreed.js';
import { ownerKnown } from './owner-known.js';

/** The rule by which each register decides its criterion (engine-contract.md §1, domain.md §2.2). */
export const derivations: Readonly<Record<DecidingRegister, Derivation>> = {
  assignments: ownerKnown,
  answers: ownerAgreed,
  decisions: authority,
  handoffs: handoffsConnected,
  artifacts: evidenceFresh,
  metrics: metricsKept,
};
