/** What can be done inside one organisation, as `noun:verb`. */
export const permissions = [
  'organisation:read',
  'organisation:manage',
  'facts:read',
  'facts:import',
  'scores:read',
  'scores:snapshot',
  'ownership:read',
  'jobs:read',
  'jobs:cancel',
  'members:read',
  'members:manage',
  'engagements:read',
  'engagements:manage',
  'audit:read',
] as const;
export type Permission = (typeof permissions)[number];

export const roles = ['owner', 'security-lead', 'contributor', 'executive', 'consultant'] as const;
export type Role = (typeof roles)[number];

/** What a client lets a consultancy do: look, or also record facts. */
export const engagementScopes = ['read', 'assess'] as const;
export type EngagementScope = (typeof engagementScopes)[number];

// Results without the facts behind them: an executive sees aggregates, never one person's answer.
const results: readonly Permission[] = [
  'organisation:read',
  'scores:read',
  'ownership:read',
  'jobs:read',
];
const assessing: readonly Permission[] = [
  'facts:read',
  'facts:import',
  'scores:snapshot',
  'jobs:cancel',
];

const byRole: Record<Exclude<Role, 'consultant'>, readonly Permission[]> = {
  owner: permissions,
  'security-lead': [...results, ...assessing, 'members:read', 'engagements:read', 'audit:read'],
  contributor: [...results, 'facts:read', 'facts:import'],
  executive: results,
};

const byScope: Record<EngagementScope, readonly Permission[]> = {
  read: [...results, 'facts:read', 'engagements:read'],
  assess: [...results, ...assessing, 'engagements:read'],
};

/** The permissions of a role; a consultant's follow from the engagement's scope, and are none without one. */
export function permissionsOf(role: Role, scope?: EngagementScope): readonly Permission[] {
  if (role === 'consultant') return scope ? byScope[scope] : [];
  return byRole[role];
}
