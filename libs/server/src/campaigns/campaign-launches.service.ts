import { Inject, Injectable } from '@nestjs/common';
import { authorise, type CampaignKind, DomainError, type UserActor } from '@rolewright/domain';
import type { Logger } from '@rolewright/runtime';
import { Tenancy, type TenantTransaction } from '@rolewright/tenancy';
import { v5 } from 'uuid';
import { knownShape, notFound, requestKeyOf } from '../identifiers.js';
import { serverLogger } from '../logging.js';
import { requireName } from '../organisations/names.js';
import { requireDomains, requireQuarter, requireSome } from './campaign-input.js';
import { loadCampaign } from './campaign-rows.js';
import { CampaignStagesService } from './campaign-stages.service.js';
import { requireOwn } from './campaign-templates.service.js';
import { CampaignsService, mostAtOnce } from './campaigns.service.js';
import type { LaunchOutcomeView } from './campaigns.view.js';

export interface LaunchCampaigns {
  requestKey: string;
  organisationIds: readonly string[];
  kind: CampaignKind;
  title: string;
  quarter: string;
  domains: readonly string[];
  /** The day on which it opens at each client, in the client's own zone; without it at once. */
  opensOn?: string | null;
  dueOn: string;
  /** Whether everyone on a client's roster is asked. */
  wholeRoster: boolean;
}

/** Clients of one launch. */
const mostClients = 100;

/** The same campaign at many clients: started at each apart, so that one client's refusal holds up no other. */
@Injectable()
export class CampaignLaunchesService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly campaigns: CampaignsService,
    private readonly stages: CampaignStagesService,
    @Inject(serverLogger) private readonly logger: Logger,
  ) {}

  /**
   * Starts a campaign at each client, each in a transaction of its own, and says for each what came of it, in the order
   * asked. The same launch again (its request key) starts only what is missing. Needs `campaigns:run` at each, by the
   * engagement of this consultancy. Errors, before anything is started: NOT_FOUND where the consultancy is not the actor's
   * or an organisation is not its client; INPUT_INVALID.
   */
  async launch(
    actor: UserActor,
    consultancyId: string,
    launch: LaunchCampaigns,
  ): Promise<LaunchOutcomeView[]> {
    requireOwn(actor, consultancyId);
    const launchId = requestKeyOf(launch.requestKey);
    const clients = requireSome(launch.organisationIds, 'organisationIds', mostClients).map((id) =>
      knownShape(id, { organisationId: id }),
    );
    const engaged = clientsOf(actor, consultancyId);
    const foreign = clients.find((id) => !engaged.has(id));
    if (foreign !== undefined) throw notFound({ organisationId: foreign });
    // What is wrong for all is said once, before anybody's campaign is started.
    requireName(launch.title, 'title');
    requireQuarter(launch.quarter);
    requireDomains(launch.domains);
    const names = await this.tenancy.read(actor, clients, (tx) =>
      tx.last<{ organisationId: string; name: string }>(
        'select o.organisation_id as "organisationId", o.name from app.organisations o where o.organisation_id = any($1::uuid[])',
        [clients],
      ),
    );
    const outcomes: LaunchOutcomeView[] = [];
    for (const organisationId of clients) {
      const organisationName =
        names.find((one) => one.organisationId === organisationId)?.name ?? '';
      const outcome = await this.start(actor, organisationId, launch, { launchId, consultancyId });
      outcomes.push({ organisationId, organisationName, ...outcome });
    }
    return outcomes;
  }

  private async start(
    actor: UserActor,
    organisationId: string,
    launch: LaunchCampaigns,
    by: { launchId: string; consultancyId: string },
  ): Promise<Pick<LaunchOutcomeView, 'outcome' | 'campaignId' | 'reason'>> {
    // One campaign a launch and client, whatever is asked twice or at once.
    const campaignId = v5(organisationId, by.launchId);
    try {
      authorise(actor, 'campaigns:run', organisationId);
      const isNew = await this.tenancy.write(actor, organisationId, async (tx) => {
        const made = await this.campaigns.createWithin(tx, actor, organisationId, campaignId, {
          ...launch,
          respondentIds: launch.wholeRoster ? await rosterOf(tx, organisationId) : [],
          launch: by,
        });
        if (made && !launch.opensOn) {
          const row = await loadCampaign(tx, organisationId, campaignId);
          await this.stages.openWithin(tx, actor, organisationId, row, true);
        }
        return made;
      });
      return { outcome: isNew ? 'started' : 'already', campaignId, reason: null };
    } catch (error) {
      return { outcome: 'refused', campaignId: null, reason: this.reasonOf(error, organisationId) };
    }
  }

  private reasonOf(error: unknown, organisationId: string): string {
    if (!(error instanceof DomainError)) {
      this.logger.error({ err: error, organisationId }, 'a campaign was not launched');
      return 'This failed on our side: try it again.';
    }
    const { reason } = error.details;
    if (typeof reason === 'string' && error.code !== 'UNAVAILABLE') return reason;
    return error.code === 'FORBIDDEN'
      ? 'The engagement with this client lets you read, not assess.'
      : 'This cannot be done at the moment: try it again shortly.';
  }
}

/** Organisations that engage this consultancy, to read or to assess. */
export function clientsOf(actor: UserActor, consultancyId: string): ReadonlySet<string> {
  return new Set(
    actor.grants
      .filter(({ via }) => via.kind === 'engagement' && via.consultancyId === consultancyId)
      .map(({ organisationId }) => organisationId),
  );
}

async function rosterOf(tx: TenantTransaction, organisationId: string): Promise<string[]> {
  const rows = await tx.query<{ respondentId: string }>(
    `select r.respondent_id as "respondentId" from app.respondents r
     where r.organisation_id = $1 and r.deleted_at is null order by r.respondent_id limit ${mostAtOnce + 1}`,
    [organisationId],
  );
  return rows.map(({ respondentId }) => respondentId);
}
