import { formatShortDate } from './format.js';

// A role's identifier inside a sentence: platform-lead, business-process-owner.
const roleId = /\b(?:[a-z]+-)+(?:lead|owner|commander)\b/g;

/** A role by its identifier as a person says it: "platform-lead" is the Platform lead. */
export const roleName = (role: string) =>
  /^[a-z]+(?:-[a-z]+)*$/.test(role)
    ? role.charAt(0).toUpperCase() + role.slice(1).replaceAll('-', ' ')
    : role;

interface Named {
  id: string;
  name: string;
}

/**
 * The engine's sentences name domains by code, roles by identifier and days as ISO dates, so that they
 * compare; a reader gets names and dates.
 */
export function plainWords(text: string, domains: readonly Named[] = []): string {
  const nameOf = new Map(domains.map(({ id, name }) => [id, name]));
  const plain = text
    .replace(/ \(([A-Z]{3})\)/g, (whole, code: string) => (nameOf.has(code) ? '' : whole))
    .replace(/\b[A-Z]{3}\b/g, (code) => nameOf.get(code) ?? code)
    .replace(roleId, (role) => role.replaceAll('-', ' '))
    .replace(/(?<![\w/.-])\d{4}-\d{2}-\d{2}(?![\w-])/g, (day) => formatShortDate(day))
    // A number and its sign stay on one line.
    .replace(/(\d) %/g, '$1\u00a0%');
  // A sentence may begin with a role.
  return /^(?:[a-z]+-)+[a-z]+\b/.test(text)
    ? plain.charAt(0).toUpperCase() + plain.slice(1)
    : plain;
}
