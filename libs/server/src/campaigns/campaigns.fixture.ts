import { randomUUID } from 'node:crypto';
import type { CampaignKind, UserActor } from '@rolewright/domain';
import type { Ground } from '../server.fixture.js';
import { CampaignStagesService } from './campaign-stages.service.js';
import { CampaignsService, type CreateCampaign } from './campaigns.service.js';
import type { CampaignView, InvitationView } from './campaigns.view.js';
import { InvitationsService } from './invitations.service.js';
import { RespondentLinksService } from './respondent-links.service.js';
import { RosterImportsService } from './roster-imports.service.js';

export const newKey = (): string => randomUUID();

/** Five people of three functions, one without an address. */
export const rosterText = [
  'name,email,function,standing',
  'Ada Ash,ada@people.example,Product security,engineer',
  'Ben Beech,ben@people.example,Platform,engineer',
  'Cleo Cedar,cleo@people.example,Platform,engineer',
  'Dora Dogwood,dora@people.example,Leadership,executive',
  'Emil Elm,,Legal,other',
].join('\n');

export interface Scene {
  organisationId: string;
  owner: UserActor;
  respondentIds: string[];
}

/** An organisation in a time zone, with a roster. */
export async function scene(ground: Ground, timeZone = 'Europe/Berlin'): Promise<Scene> {
  const { organisationId, owner } = await ground.organisation();
  await ground.database.query(
    'update app.organisations set time_zone = $2 where organisation_id = $1',
    [organisationId, timeZone],
  );
  const { lines } = await ground
    .get(RosterImportsService)
    .importLines(owner, organisationId, { requestKey: newKey(), text: rosterText, dryRun: false });
  return { organisationId, owner, respondentIds: lines.flatMap((line) => line.respondentId ?? []) };
}

export const draft = (more: Partial<CreateCampaign> = {}): CreateCampaign => ({
  requestKey: newKey(),
  kind: 'diagnostic' as CampaignKind,
  title: 'Fourth quarter',
  quarter: '2026-Q4',
  domains: ['REV', 'INT'],
  dueOn: '2026-12-15',
  respondentIds: [],
  ...more,
});

/** An open campaign that asks everyone of the roster. */
export async function openCampaign(
  ground: Ground,
  { organisationId, owner, respondentIds }: Scene,
  more: Partial<CreateCampaign> = {},
  invite = false,
): Promise<CampaignView> {
  const made = await ground
    .get(CampaignsService)
    .create(owner, organisationId, draft({ respondentIds, ...more }));
  return ground
    .get(CampaignStagesService)
    .open(owner, organisationId, made.campaignId, { version: made.version, invite });
}

export async function invitationsOf(
  ground: Ground,
  { organisationId, owner }: Scene,
  campaignId: string,
): Promise<InvitationView[]> {
  const page = await ground
    .get(InvitationsService)
    .list(owner, organisationId, campaignId, { first: 100 });
  return page.edges.map(({ node }) => node);
}

/** The secret of a link made for somebody. */
export async function tokenFor(
  ground: Ground,
  { organisationId, owner }: Scene,
  invitationId: string,
): Promise<string> {
  const { url } = await ground
    .get(RespondentLinksService)
    .issue(owner, organisationId, invitationId, newKey());
  return url.slice(url.indexOf('#') + 1);
}
