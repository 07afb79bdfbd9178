/** Who did what towards one domain's facts in one campaign; persons by the id of their account. */
export interface Duties {
  /** Who recorded, imported, settled or, as a respondent with the same address, answered something of it. */
  readonly contributors: ReadonlySet<string>;
  /** Who handed it in for review; null before anyone did. */
  readonly submittedBy: string | null;
  /** Who has signed this round, in the order of signing. */
  readonly signers: readonly string[];
}

/** By what a domain is accepted: someone with no part in its facts has signed, or two persons have. */
export type Acceptance = 'independent' | 'two-persons';

/** Whether somebody has no part in what would be signed: recorded, answered and submitted nothing of it. */
export const isIndependent = (
  person: string,
  { contributors, submittedBy }: Pick<Duties, 'contributors' | 'submittedBy'>,
): boolean => person !== submittedBy && !contributors.has(person);

/**
 * Whether the signatures accept the domain. Nobody accepts alone what they recorded, answered or submitted: it takes
 * one person who did none of it, or two persons. Null: a signature is still missing. Independence is judged when this
 * is asked, so somebody who signs and then records counts as having recorded.
 */
export function acceptanceOf(duties: Duties): Acceptance | null {
  const signers = new Set(duties.signers);
  for (const person of signers) if (isIndependent(person, duties)) return 'independent';
  return signers.size >= 2 ? 'two-persons' : null;
}
