import { CampaignAnswersService } from './campaign-answers.service.js';
import { CampaignLaunchesService } from './campaign-launches.service.js';
import { CampaignMessagesService } from './campaign-messages.service.js';
import { CampaignNoticesService } from './campaign-notices.service.js';
import { CampaignPortfolioService } from './campaign-portfolio.service.js';
import { CampaignStagesService } from './campaign-stages.service.js';
import { CampaignTickService } from './campaign-tick.service.js';
import { CampaignTemplatesService } from './campaign-templates.service.js';
import { CampaignsService } from './campaigns.service.js';
import { InvitationsService } from './invitations.service.js';
import { RespondentAnsweringService } from './respondent-answering.service.js';
import { RespondentLinksService } from './respondent-links.service.js';
import { RosterImportsService } from './roster-imports.service.js';
import { RosterService } from './roster.service.js';
import { SubmissionsService } from './submissions.service.js';

/** The providers of campaigns, in one list for server.module.ts. */
export const campaignServices = [
  CampaignAnswersService,
  CampaignLaunchesService,
  CampaignMessagesService,
  CampaignNoticesService,
  CampaignPortfolioService,
  CampaignStagesService,
  CampaignTemplatesService,
  CampaignTickService,
  CampaignsService,
  InvitationsService,
  RespondentAnsweringService,
  RespondentLinksService,
  RosterImportsService,
  RosterService,
  SubmissionsService,
];
