import type { DerivationRule } from '../../../model/maturity-model.js';
import { repairAuthority } from './authority.js';
import { repairAgreement, repairCover, repairOwner } from './owner.js';
import {
  repairEvidence,
  repairExecutive,
  repairHandoffs,
  repairLinkage,
  repairMetrics,
  repairWork,
} from './registers.js';
import type { Repairs } from './repair.js';

/** How each rule's register is mended. The share of conforming work is only ever observed: no single record mends it. */
export const repairs: Readonly<Record<DerivationRule, Repairs>> = {
  'owner-known': repairOwner,
  'owner-agreed': repairAgreement,
  authority: repairAuthority,
  'handoffs-connected': repairHandoffs,
  'evidence-fresh': repairEvidence,
  'metrics-kept': repairMetrics,
  'work-handled': repairWork,
  'work-conforms': () => [],
  'cover-proved': repairCover,
  'executive-decides': repairExecutive,
  'ownership-linked': repairLinkage,
};
