import { dayNumber, isoDay } from '../facts/calendar.js';
import type { IsoDate } from '../facts/organisation-file.js';

/**
 * NONE: nothing accepted. CURRENT: valid. EXPIRING: valid, but not for long. GRACE: expired, and still counted by the
 * model's days of grace. EXPIRED: counts no more.
 */
export const evidenceFreshnesses = ['NONE', 'CURRENT', 'EXPIRING', 'GRACE', 'EXPIRED'] as const;
export type EvidenceFreshness = (typeof evidenceFreshnesses)[number];

/**
 * What an owner's name is tied to, by the rules that decide G1 and G4. TIED: kept by the role or holder that has accepted
 * the domain, or, where nobody has, by one who has accepted another. ELSEWHERE: by one who has accepted another domain
 * while this one has an owner of its own. UNPROVED: somebody is named, and nobody has accepted any domain. ORPHAN: the
 * one named has accepted nothing. NO_OWNER: nobody is named.
 */
export const evidenceTies = ['TIED', 'ELSEWHERE', 'UNPROVED', 'ORPHAN', 'NO_OWNER'] as const;
export type EvidenceTie = (typeof evidenceTies)[number];

/** Days before its end at which evidence is shown as expiring. */
export const expiringWithinDays = 30;

/** The last day on which evidence of this day counts, grace apart (inclusive, as in the register of artifacts). */
export const lastValidDay = (effectiveOn: IsoDate, validDays: number): IsoDate =>
  isoDay(dayNumber(effectiveOn) + validDays);

/** Whole days from one day until another; negative where it has passed. */
export const daysUntil = (today: IsoDate, day: IsoDate): number =>
  dayNumber(day) - dayNumber(today);

/** How fresh evidence is that is valid until a day (inclusive), or that there is none. */
export function evidenceFreshness(
  validUntil: IsoDate | null,
  asOf: IsoDate,
  graceDays: number,
): EvidenceFreshness {
  if (validUntil === null) return 'NONE';
  const left = daysUntil(asOf, validUntil);
  if (left < -graceDays) return 'EXPIRED';
  if (left < 0) return 'GRACE';
  return left <= expiringWithinDays ? 'EXPIRING' : 'CURRENT';
}

/** What the owner of evidence in a domain is tied to. */
export function evidenceTie(
  owner: string | null,
  domain: string,
  assignments: readonly { domain: string; role: string; holder: string }[],
): EvidenceTie {
  if (owner === null) return 'NO_OWNER';
  if (assignments.length === 0) return 'UNPROVED';
  const accepted = assignments.filter(({ role, holder }) => owner === role || owner === holder);
  if (accepted.length === 0) return 'ORPHAN';
  const owned = assignments.some((assignment) => assignment.domain === domain);
  return !owned || accepted.some((assignment) => assignment.domain === domain)
    ? 'TIED'
    : 'ELSEWHERE';
}

/**
 * The threshold of which people are to be told now: the least one that has been reached, unless they have been told of it
 * or of a lesser one. So each is told once, and after a pause only the one that matters.
 */
export function thresholdToTell(
  daysLeft: number,
  thresholds: readonly number[],
  told: number | null,
): number | null {
  const reached = thresholds.filter((threshold) => daysLeft <= threshold);
  if (reached.length === 0) return null;
  const least = Math.min(...reached);
  return told !== null && told <= least ? null : least;
}
