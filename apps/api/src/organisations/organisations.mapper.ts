import type { EngagementView, MemberView, OrganisationView, ViewerView } from '@rolewright/server';
import type { Engagement, Member, Organisation, Viewer } from './organisations.types.js';

export const toOrganisation = (view: OrganisationView): Organisation => ({
  organisationId: view.organisationId,
  name: view.name,
  timeZone: view.timeZone,
  modelVersion: view.modelVersion,
  createdAt: view.createdAt,
});

export const toViewer = (view: ViewerView): Viewer => ({
  userId: view.userId,
  name: view.name,
  email: view.email,
  grants: view.grants.map((grant) => ({
    organisationId: grant.organisationId,
    organisationName: grant.organisationName,
    role: grant.role.replace('-', '_').toUpperCase(),
    permissions: grant.permissions,
    consultancyId: grant.consultancyId,
    expiresAt: grant.expiresAt,
  })),
  consultancies: view.consultancies.map(({ consultancyId, name }) => ({ consultancyId, name })),
});

export const toMember = (view: MemberView): Member => ({
  userId: view.userId,
  name: view.name,
  email: view.email,
  role: view.role,
  since: view.since,
});

export const toEngagement = (view: EngagementView): Engagement => ({
  engagementId: view.engagementId,
  consultancyId: view.consultancyId,
  consultancyName: view.consultancyName,
  scope: view.scope,
  startsAt: view.startsAt,
  expiresAt: view.expiresAt,
  endedAt: view.endedAt,
});
