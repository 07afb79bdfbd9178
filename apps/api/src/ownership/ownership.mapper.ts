import type { OwnershipFlagView, OwnershipView } from '@rolewright/server';
import type { Ownership, OwnershipFlag } from './ownership.types.js';

const toFlag = ({ flag, facts }: OwnershipFlagView): OwnershipFlag => ({ flag, facts });

export const toOwnership = (view: OwnershipView): Ownership => ({
  asOf: view.asOf,
  domains: view.domains.map((domain) => ({
    id: domain.id,
    owner: domain.owner,
    n: domain.n,
    knownness: domain.knownness,
    agreement: domain.agreement,
    modalShare: domain.modalShare,
    shares: domain.shares.map(({ role, share }) => ({ role, share })),
    flags: domain.flags.map(toFlag),
  })),
  organisation: {
    pBar: view.organisation.pBar,
    kappa: view.organisation.kappa,
    ac1: view.organisation.ac1,
    hhi: view.organisation.hhi,
    effectiveOwners: view.organisation.effectiveOwners,
    truckNumber: view.organisation.truckNumber,
    flags: view.organisation.flags.map(toFlag),
  },
  handoffs: view.handoffs.map(({ from, to, state }) => ({ from, to, state })),
});
