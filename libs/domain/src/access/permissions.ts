/** What can be done inside one organisation, as `noun:verb`. */
export const permissions = [
  'organisation:read',
  'organisation:manage',
  'facts:read',
  'facts:import',
  'facts:record',
  'campaigns:read',
  'campaigns:run',
  'answers:read',
  'scores:read',
  'scores:snapshot',
  'ownership:read',
  'ownership:record',
  'evidence:read',
  'evidence:provide',
  'evidence:review',
  'reviews:read',
  'reviews:submit',
  'reviews:sign',
  'comments:read',
  'comments:write',
  'plans:read',
  'plans:edit',
  'charters:edit',
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
  'reviews:read',
  'comments:read',
  'plans:read',
  'jobs:read',
];
const looking: readonly Permission[] = [
  'facts:read',
  'campaigns:read',
  'evidence:read',
  'engagements:read',
];
/** Doing one's own share of an assessment, without deciding about others'. */
const contributing: readonly Permission[] = [
  'facts:read',
  'facts:import',
  'facts:record',
  'campaigns:read',
  'evidence:read',
  'evidence:provide',
  'reviews:submit',
  'comments:write',
];
/** Running an assessment: whose answers are asked, what is agreed, what counts as proof, what is planned. */
const assessing: readonly Permission[] = [
  ...contributing,
  'campaigns:run',
  'answers:read',
  'ownership:record',
  'evidence:review',
  'reviews:sign',
  'plans:edit',
  'charters:edit',
  'scores:snapshot',
  'jobs:cancel',
  'engagements:read',
];

const byRole: Record<Exclude<Role, 'consultant'>, readonly Permission[]> = {
  owner: permissions,
  'security-lead': [...results, ...assessing, 'members:read', 'audit:read'],
  contributor: [...results, ...contributing],
  executive: [...results, 'comments:write'],
};

const byScope: Record<EngagementScope, readonly Permission[]> = {
  read: [...results, ...looking],
  assess: [...results, ...assessing],
};

/** The permissions of a role; a consultant's follow from the engagement's scope, and are none without one. */
export function permissionsOf(role: Role, scope?: EngagementScope): readonly Permission[] {
  if (role === 'consultant') return scope ? byScope[scope] : [];
  return byRole[role];
}
