import type { DecidingRegister, DerivationRule } from '../../model/maturity-model.js';
import { authority } from './authority.js';
import { coverProved } from './cover-proved.js';
import type { Derivation } from './derived.js';
import { evidenceFresh } from './evidence-fresh.js';
import { executiveDecides } from './executive-decides.js';
import { handoffsConnected } from './handoffs-connected.js';
import { metricsKept } from './metrics-kept.js';
import { ownerAgreed } from './owner-agreed.js';
import { ownerKnown } from './owner-known.js';
import { ownershipLinked } from './ownership-linked.js';
import { workConforms } from './work-conforms.js';
import { workHandled } from './work-handled.js';

/** The rules by which registers decide criteria or fill them in (engine-contract.md §1, domain.md §2.2). */
export const derivations: Readonly<Record<DerivationRule, Derivation>> = {
  'owner-known': ownerKnown,
  'owner-agreed': ownerAgreed,
  authority,
  'handoffs-connected': handoffsConnected,
  'evidence-fresh': evidenceFresh,
  'metrics-kept': metricsKept,
  'work-handled': workHandled,
  'work-conforms': workConforms,
  'cover-proved': coverProved,
  'executive-decides': executiveDecides,
  'ownership-linked': ownershipLinked,
};

/** A rule that speaks by another register too, where its own has no row. */
export const secondRegister: Readonly<Partial<Record<DerivationRule, DecidingRegister>>> = {
  'ownership-linked': 'metrics',
};
