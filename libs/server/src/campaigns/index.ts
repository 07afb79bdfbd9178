export type * from './campaigns.view.js';
export { CampaignAnswersService } from './campaign-answers.service.js';
export { CampaignLaunchesService, type LaunchCampaigns } from './campaign-launches.service.js';
export { CampaignMessagesService } from './campaign-messages.service.js';
export { CampaignPortfolioService } from './campaign-portfolio.service.js';
export { CampaignStagesService } from './campaign-stages.service.js';
export {
  type CampaignTemplateInput,
  CampaignTemplatesService,
} from './campaign-templates.service.js';
export { CampaignTickService } from './campaign-tick.service.js';
export {
  type CampaignsRequest,
  CampaignsService,
  type ChangeCampaign,
  type CreateCampaign,
} from './campaigns.service.js';
export { InvitationsService } from './invitations.service.js';
export { RespondentAnsweringService, type SaveAnswer } from './respondent-answering.service.js';
export { RespondentLinksService } from './respondent-links.service.js';
export { RosterImportsService } from './roster-imports.service.js';
export { type RespondentInput, RosterService } from './roster.service.js';
