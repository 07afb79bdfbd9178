import type { Permission } from '@rolewright/domain';
import type { Grant, Viewer } from '../graphql/reference.js';

const standing = ['OWNER', 'SECURITY_LEAD', 'CONSULTANT', 'CONTRIBUTOR', 'EXECUTIVE'];

/**
 * One grant an organisation: who started a client's organisation holds it as a member and through the
 * engagement at once, and may do what either allows. The stronger role stands for both.
 */
export function mergeGrants(viewer: Viewer): Viewer {
  const merged = new Map<string, Grant>();
  const byStanding = [...viewer.grants].sort(
    (a, b) => standing.indexOf(a.role) - standing.indexOf(b.role),
  );
  for (const grant of byStanding) {
    const held = merged.get(grant.organisationId);
    merged.set(
      grant.organisationId,
      held
        ? { ...held, permissions: [...new Set([...held.permissions, ...grant.permissions])] }
        : grant,
    );
  }
  return { ...viewer, grants: [...merged.values()] };
}

/** What the screens offer; the service decides again on every request. */
export const may = (grant: Grant, permission: Permission) => grant.permissions.includes(permission);

export const isExecutive = (grant: Grant) => grant.role === 'EXECUTIVE';

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
