import { DomainError } from './domain-error.js';
import type { Permission, Role } from './permissions.js';

/** What one actor may do in one organisation, and by what right. */
export interface Grant {
  organisationId: string;
  role: Role;
  permissions: readonly Permission[];
  via:
    | { kind: 'membership' }
    | { kind: 'engagement'; engagementId: string; consultancyId: string; expiresAt: string | null };
}

/** A signed-in person at one request. Immutable plain data. */
export interface UserActor {
  kind: 'user';
  userId: string;
  requestId: string;
  grants: readonly Grant[];
  consultancies: readonly { consultancyId: string; name: string }[];
}

/** A job or an operator's command, confined to the organisations it was started for. */
export interface SystemActor {
  kind: 'system';
  requestId: string;
  organisationIds: readonly string[];
}

/** Someone who answers one campaign of one organisation through a personal link, without an account. */
export interface RespondentActor {
  kind: 'respondent';
  requestId: string;
  organisationId: string;
  campaignId: string;
  respondentId: string;
}

export type Actor = UserActor | SystemActor | RespondentActor;

export function systemActor(organisationIds: readonly string[], requestId: string): SystemActor {
  return { kind: 'system', requestId, organisationIds };
}

/** The organisations that the actor may enter; for a consultant possibly hundreds. */
export function organisationsOf(actor: Actor): readonly string[] {
  if (actor.kind === 'system') return actor.organisationIds;
  if (actor.kind === 'respondent') return [actor.organisationId];
  return actor.grants.map((grant) => grant.organisationId);
}

/** Whether the actor has anything to do with the organisation at all. */
export function mayEnter(actor: Actor, organisationId: string): boolean {
  return organisationsOf(actor).includes(organisationId);
}

/**
 * Passes where the actor may do this in the organisation. Throws NOT_FOUND without any grant, so that a foreign
 * organisation and one that does not exist answer alike, and FORBIDDEN where a grant lacks the permission. A system
 * actor may do everything inside its organisations, a respondent nothing that asks for a permission.
 */
export function authorise(actor: Actor, permission: Permission, organisationId: string): void {
  if (!mayEnter(actor, organisationId)) throw new DomainError('NOT_FOUND', { organisationId });
  if (!isPermitted(actor, permission, organisationId))
    throw new DomainError('FORBIDDEN', { permission });
}

/** Whether the actor may do this in the organisation; for what an answer leaves out rather than refuses. */
export function isPermitted(actor: Actor, permission: Permission, organisationId: string): boolean {
  if (actor.kind === 'system') return actor.organisationIds.includes(organisationId);
  // What a link opens is decided where answers are taken, and is no permission of the organisation's.
  if (actor.kind === 'respondent') return false;
  return actor.grants.some(
    (grant) => grant.organisationId === organisationId && grant.permissions.includes(permission),
  );
}
