import type { AnswerStatistics } from './answer-statistics.js';

export interface OrganisationAgreement {
  readonly pBar: number | null;
  readonly kappa: number | null;
  readonly ac1: number | null;
}

/**
 * Agreement over all domains, raw and against chance (engine-contract.md §3). Shown, never a gate:
 * where one hero owns everything, κ collapses although everybody agrees.
 *
 * @param domains statistics of the domains with enough answers and at least two naming respondents
 */
export function organisationAgreement(domains: readonly AnswerStatistics[]): OrganisationAgreement {
  if (domains.length === 0) return { pBar: null, kappa: null, ac1: null };
  const shares = new Map<string, number>();
  let pairwise = 0;
  for (const domain of domains) {
    pairwise += domain.pairwise;
    for (const [role, answers] of domain.named) {
      shares.set(role, (shares.get(role) ?? 0) + answers / domain.naming / domains.length);
    }
  }
  const pBar = pairwise / domains.length;
  const roles = [...shares].sort(([a], [b]) => (a < b ? -1 : 1));
  if (roles.length < 2) return { pBar, kappa: null, ac1: 1 };
  const squares = roles.reduce((sum, [, share]) => sum + share * share, 0);
  const chance =
    roles.reduce((sum, [, share]) => sum + share * (1 - share), 0) / (roles.length - 1);
  return { pBar, kappa: (pBar - squares) / (1 - squares), ac1: (pBar - chance) / (1 - chance) };
}
