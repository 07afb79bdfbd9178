import type { Permission } from '@rolewright/domain';
import type { Grant, Viewer } from '../graphql/reference.js';

/** What the screens offer; the service decides again on every request. */
export const may = (grant: Grant, permission: Permission) => grant.permissions.includes(permission);

export const isExecutive = (grant: Grant) => grant.role === 'EXECUTIVE';
export const isConsultant = (grant: Grant) => grant.role === 'CONSULTANT';

export type Home =
  | { to: 'portfolio'; consultancyId: string }
  | { to: 'organisation'; organisationId: string }
  | { to: 'nothing' };

/**
 * Where a person starts: a consultant at the portfolio, anyone else at the organisation they opened
 * last, or the first by name.
 */
export function homeOf(viewer: Viewer, lastOrganisationId: string | null): Home {
  const consultancy = viewer.consultancies[0];
  if (consultancy) return { to: 'portfolio', consultancyId: consultancy.consultancyId };
  const last = viewer.grants.find((grant) => grant.organisationId === lastOrganisationId);
  const first = [...viewer.grants].sort((a, b) =>
    a.organisationName.localeCompare(b.organisationName),
  )[0];
  const grant = last ?? first;
  return grant ? { to: 'organisation', organisationId: grant.organisationId } : { to: 'nothing' };
}
