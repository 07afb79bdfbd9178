/**
 * The application: one folder a feature, its services callable from the API, the worker and the
 * command line alike. Every method takes the actor first, checks what the actor may do, and reaches
 * tables through Tenancy alone; what it gives back is plain data made for the caller.
 *
 * Invariant: no statement without the organisation it is for, no permission decided anywhere else.
 * Must not come in: GraphQL or HTTP types, queue handling, arithmetic of the model (libs/domain).
 */
export { Clock } from './clock.js';
export type { Connection, PageRequest } from './paging/page.js';
export {
  clientAddressHeader,
  createSignIn,
  minPasswordLength,
  type SignIn,
  type SignInConfig,
} from './sign-in/sign-in.factory.js';
export { type Person, type Session, SignInService } from './sign-in/sign-in.service.js';
export {
  AccessService,
  type ViewerGrantView,
  type ViewerView,
  type Within,
} from './organisations/access.service.js';
export {
  type CreateOrganisation,
  OrganisationsService,
  type OrganisationView,
} from './organisations/organisations.service.js';
export {
  type MemberRole,
  MembersService,
  type MemberView,
} from './organisations/members.service.js';
export {
  EngagementsService,
  type EngagementView,
  type GrantEngagement,
} from './organisations/engagements.service.js';
export {
  ConsultanciesService,
  type ConsultancyView,
} from './organisations/consultancies.service.js';
export * from './campaigns/index.js';
export type * from './audit/audit-event.view.js';
export type { AuditFilter } from './audit/audit-filter.js';
export { type AuditGroup, auditGroups } from './audit/audit-groups.js';
export {
  type AuditExportFormat,
  auditExportFormats,
  AuditExportService,
} from './audit/audit-export.service.js';
export { AuditTrailService } from './audit/audit-trail.service.js';
export { AuditService } from './audit/audit.service.js';
export type * from './charters/charters.view.js';
export { ChartersService } from './charters/charters.service.js';
export {
  NotificationsService,
  type NotificationView,
} from './notifications/notifications.service.js';
export { MailSendingService } from './notifications/mail-sending.service.js';
export { JobRunsService, type JobView } from './jobs-view/job-runs.service.js';
export type * from './observations/imports.view.js';
export type * from './scores/explanations.view.js';
export type * from './scores/scores.view.js';
export type * from './pains/pains.view.js';
export type * from './plans/planning.view.js';
export type * from './plans/plans.view.js';
export type * from './portfolio/portfolio.view.js';
export type * from './observations/fact-changes.js';
export { FactChangesService } from './observations/fact-changes.service.js';
export type * from './observations/worksheet.view.js';
export {
  type ConfirmObservation,
  ObservationsService,
  type RecordObservation,
  type SeenFact,
} from './observations/observations.service.js';
export { type ClaimNotApplicable, ScopeFactsService } from './observations/scope-facts.service.js';
export { WorksheetService } from './observations/worksheet.service.js';
export { RegistersService, type StandingRow } from './observations/registers.service.js';
export * from './evidence/evidence.view.js';
export { EvidenceFilesService } from './evidence/evidence-files.service.js';
export { EvidenceItemsService } from './evidence/evidence-items.service.js';
export { EvidenceRegisterService } from './evidence/evidence-register.service.js';
export { EvidenceRequestsService } from './evidence/evidence-requests.service.js';
export { EvidenceUpkeepService } from './evidence/evidence-upkeep.service.js';
export { EvidenceVersionsService } from './evidence/evidence-versions.service.js';
export { attachmentHeader } from './evidence/files/file-types.js';
export { FactsService } from './observations/facts.service.js';
export { ImportsService } from './observations/imports.service.js';
export * from './comments/index.js';
export * from './ownership/index.js';
export * from './reviews/index.js';
export { PainsService } from './pains/pains.service.js';
export { PlanMovesService } from './plans/plan-moves.service.js';
export { PlanningService } from './plans/planning.service.js';
export { PlansService, type PlanShelf } from './plans/plans.service.js';
export { PortfolioService, type PortfolioRequest } from './portfolio/portfolio.service.js';
export { ExplanationsService } from './scores/explanations.service.js';
export { ScoresService } from './scores/scores.service.js';
export { SnapshotsService, type Taken, type TakeOptions } from './scores/snapshots.service.js';
export {
  type DemonstrationSignIn,
  demonstrationSignIns,
} from './demonstration/demonstration-people.js';
export { seedDemonstration, type SeedOptions } from './demonstration/seed-demonstration.js';
export { migrate, type Migrated } from './migrations/migrate.js';
export { ServerModule, type ServerModuleOptions } from './server.module.js';
