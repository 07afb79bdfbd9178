import { AuditResolver } from './audit/audit.resolver.js';
import { AnsweringResolver } from './campaigns/answering.resolver.js';
import { CampaignsResolver } from './campaigns/campaigns.resolver.js';
import { InvitationsResolver } from './campaigns/invitations.resolver.js';
import { LaunchesResolver } from './campaigns/launches.resolver.js';
import { RespondentsResolver } from './campaigns/respondents.resolver.js';
import { ChartersResolver } from './charters/charters.resolver.js';
import { CommentsResolver } from './comments/comments.resolver.js';
import { EvidenceChangesResolver } from './evidence/evidence-changes.resolver.js';
import { EvidenceResolver } from './evidence/evidence.resolver.js';
import { JobsResolver } from './jobs/jobs.resolver.js';
import { ModelsResolver } from './models/models.resolver.js';
import { NotificationsResolver } from './notifications/notifications.resolver.js';
import { ImportsResolver } from './observations/imports.resolver.js';
import { FactsResolver } from './observations/facts.resolver.js';
import { WorksheetResolver } from './observations/worksheet.resolver.js';
import { EngagementsResolver } from './organisations/engagements.resolver.js';
import { MembersResolver } from './organisations/members.resolver.js';
import { OrganisationsResolver } from './organisations/organisations.resolver.js';
import { ViewerResolver } from './organisations/viewer.resolver.js';
import { AssignmentsResolver } from './ownership/assignments.resolver.js';
import { LogsResolver } from './ownership/logs.resolver.js';
import { RegistersResolver } from './ownership/registers.resolver.js';
import { RoleDirectoryResolver } from './ownership/role-directory.resolver.js';
import { OwnershipResolver } from './ownership/ownership.resolver.js';
import { PainsResolver } from './pains/pains.resolver.js';
import { PlanMovesResolver } from './plans/plan-moves.resolver.js';
import { PlanningResolver } from './plans/planning.resolver.js';
import { PlansResolver } from './plans/plans.resolver.js';
import { PortfolioResolver } from './portfolio/portfolio.resolver.js';
import { ConsensusResolver } from './reviews/consensus.resolver.js';
import { ReviewsResolver } from './reviews/reviews.resolver.js';
import { ExplanationsResolver } from './scores/explanations.resolver.js';
import { ScoresResolver } from './scores/scores.resolver.js';

/** Every resolver; the schema is generated from them. */
export const resolvers = [
  ViewerResolver,
  OrganisationsResolver,
  MembersResolver,
  EngagementsResolver,
  PortfolioResolver,
  ScoresResolver,
  ExplanationsResolver,
  OwnershipResolver,
  AssignmentsResolver,
  LogsResolver,
  RegistersResolver,
  RoleDirectoryResolver,
  PainsResolver,
  PlansResolver,
  PlanMovesResolver,
  PlanningResolver,
  ModelsResolver,
  FactsResolver,
  WorksheetResolver,
  ImportsResolver,
  CampaignsResolver,
  InvitationsResolver,
  RespondentsResolver,
  LaunchesResolver,
  AnsweringResolver,
  JobsResolver,
  AuditResolver,
  ChartersResolver,
  NotificationsResolver,
  EvidenceResolver,
  EvidenceChangesResolver,
  ConsensusResolver,
  ReviewsResolver,
  CommentsResolver,
];
