import { randomUUID } from 'node:crypto';
import type { RespondentQuestion, RespondentStanding, UserActor } from '@rolewright/domain';
import { CampaignsService } from '../campaigns/campaigns.service.js';
import { CampaignStagesService } from '../campaigns/campaign-stages.service.js';
import type { CampaignView } from '../campaigns/campaigns.view.js';
import { InvitationsService } from '../campaigns/invitations.service.js';
import { RespondentAnsweringService } from '../campaigns/respondent-answering.service.js';
import { RespondentLinksService } from '../campaigns/respondent-links.service.js';
import { RosterService } from '../campaigns/roster.service.js';
import { FactChangesService } from '../observations/fact-changes.service.js';
import type { Ground } from '../server.fixture.js';
import { MembersService } from '../organisations/members.service.js';
import type { Person } from '../sign-in/sign-in.service.js';

export const key = (): string => randomUUID();

export interface Asked {
  name: string;
  function: string;
  standing: RespondentStanding;
  email?: string;
  /** By domain, to the question who owns it: roles, or NOBODY, or DONT_KNOW. */
  owner: Record<string, string | string[]>;
}

export interface Reviewed {
  organisationId: string;
  owner: UserActor;
  ownerPerson: Person;
  lead: UserActor;
  leadPerson: Person;
  executive: UserActor;
  contributor: UserActor;
  campaign: CampaignView;
}

/** An organisation with people of every role and an open campaign, answered by those who are asked. */
export async function reviewedCampaign(
  ground: Ground,
  { domains = ['INT', 'AGT'], asked = [] }: { domains?: string[]; asked?: Asked[] } = {},
): Promise<Reviewed> {
  const { organisationId, owner, ownerPerson } = await ground.organisation();
  const member = async (role: string) => {
    const person = await ground.person();
    await ground.get(MembersService).add(owner, organisationId, { email: person.email, role });
    return { person, actor: await ground.actor(person) };
  };
  const lead = await member('security-lead');
  const executive = await member('executive');
  const contributor = await member('contributor');
  const respondentIds: string[] = [];
  for (const { name, email, standing, function: fn } of asked) {
    const made = await ground.get(RosterService).add(lead.actor, organisationId, key(), {
      name,
      email: email ?? null,
      standing,
      function: fn,
    });
    respondentIds.push(made.respondentId);
  }
  const draft = await ground.get(CampaignsService).create(lead.actor, organisationId, {
    requestKey: key(),
    kind: 'diagnostic',
    title: 'Q4 diagnostic',
    quarter: '2026-Q4',
    domains,
    dueOn: '2026-12-11',
    respondentIds,
  });
  const campaign = await ground
    .get(CampaignStagesService)
    .open(lead.actor, organisationId, draft.campaignId, { version: draft.version, invite: false });
  const reviewed = { organisationId, owner, ownerPerson, campaign };
  for (const person of asked) {
    await answer(ground, { ...reviewed, lead: lead.actor }, person);
  }
  return {
    ...reviewed,
    lead: lead.actor,
    leadPerson: lead.person,
    executive: executive.actor,
    contributor: contributor.actor,
  };
}

/** One respondent opens a link of their own, answers and submits. */
async function answer(
  ground: Ground,
  { organisationId, lead, campaign }: Pick<Reviewed, 'organisationId' | 'lead' | 'campaign'>,
  person: Asked,
): Promise<void> {
  const { edges } = await ground
    .get(InvitationsService)
    .list(lead, organisationId, campaign.campaignId, { first: 100 });
  const invitation = edges.find(({ node }) => node.name === person.name)?.node;
  if (!invitation) throw new Error(`${person.name} was not asked.`);
  const { url } = await ground
    .get(RespondentLinksService)
    .issue(lead, organisationId, invitation.invitationId, key());
  const token = url.slice(url.indexOf('#') + 1);
  const answering = ground.get(RespondentAnsweringService);
  for (const [domain, said] of Object.entries(person.owner)) {
    const question: RespondentQuestion = 'owner';
    await answering.save(token, 'test', {
      domain,
      question,
      choice: said === 'NOBODY' ? 'nobody' : said === 'DONT_KNOW' ? 'dont-know' : 'roles',
      names: said === 'NOBODY' || said === 'DONT_KNOW' ? [] : [said].flat(),
      rung: null,
      version: 0,
    });
  }
  await answering.submit(token, 'test', key());
}

/** Records that the domain's R1 holds, by the person. */
export async function observe(
  ground: Ground,
  actor: UserActor,
  organisationId: string,
  domain: string,
  value = true,
): Promise<void> {
  await ground.tenancy.write(actor, organisationId, (tx) =>
    ground.get(FactChangesService).apply(
      tx,
      actor,
      organisationId,
      [
        {
          kind: 'observe',
          observation: {
            domain,
            criterion: 'R1',
            value,
            observedAt: '2026-11-01',
            grade: 'document',
          },
        },
      ],
      { why: null },
    ),
  );
}
