import { Injectable } from '@nestjs/common';
import { type CampaignKind, DomainError, type UserActor } from '@rolewright/domain';
import { type IdentityTransaction, Tenancy } from '@rolewright/tenancy';
import { Clock } from '../clock.js';
import { knownShape, notFound, requestKeyOf } from '../identifiers.js';
import { requireName } from '../organisations/names.js';
import { type Connection, type PageRequest, Paging } from '../paging/page.js';
import { instant } from '../paging/sql-instant.js';
import { refused, requireDomains } from './campaign-input.js';
import { lately, restorableUntil } from './campaign-rows.js';
import type { CampaignTemplateView } from './campaigns.view.js';

export interface CampaignTemplateInput {
  name: string;
  kind: CampaignKind;
  title: string;
  domains: readonly string[];
  /** Days from launching to the last day for answers. */
  dueAfterDays: number;
  /** Whether everyone on a client's roster is asked. */
  wholeRoster: boolean;
}

interface TemplateRow extends Omit<CampaignTemplateView, 'restorableUntil'> {
  sortName: string;
}

const columns = `t.template_id as "templateId", t.name, lower(t.name) as "sortName", t.kind, t.title, t.domains,
  t.due_after_days as "dueAfterDays", t.whole_roster as "wholeRoster", t.version, ${instant('t.deleted_at', 'deletedAt')}`;
const paging = new Paging('campaign-templates.name', ['text', 'uuid'], 50);
/** Templates that one consultancy keeps, deleted ones among them. */
const most = 500;

const view = ({ sortName: _, ...row }: TemplateRow): CampaignTemplateView => ({
  ...row,
  restorableUntil: restorableUntil(row.deletedAt),
});

/** What a consultancy starts at its clients again and again. Belongs to no organisation, and holds nothing of any. */
@Injectable()
export class CampaignTemplatesService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly clock: Clock,
  ) {}

  /** A consultancy's templates by name, for its own people. Errors: NOT_FOUND, INPUT_INVALID. */
  async list(
    actor: UserActor,
    consultancyId: string,
    { deleted, ...request }: PageRequest & { deleted?: boolean | undefined } = {},
  ): Promise<Connection<CampaignTemplateView>> {
    requireOwn(actor, consultancyId);
    const window = paging.window(request);
    const rows = await this.tenancy.identify(actor.userId, (tx) =>
      tx.last<TemplateRow>(
        `select ${columns} from app.campaign_templates t
         where t.consultancy_id = $1 and ${deleted ? lately('t.deleted_at', '$2') : '$2::timestamptz is not null and t.deleted_at is null'}
         order by lower(t.name) collate "C", t.template_id limit ${most}`,
        [consultancyId, this.clock.now().toISOString()],
      ),
    );
    const beyond = rows.filter(({ sortName, templateId }) => {
      if (!window.after) return true;
      const [name, id] = window.after as [string, string];
      return sortName > name || (sortName === name && templateId > id);
    });
    return paging.connection(
      window,
      { rows: beyond, totalCount: rows.length },
      (row) => [row.sortName, row.templateId],
      view,
    );
  }

  /** Keeps a template; the same request key again gives the first one. Errors: NOT_FOUND, INPUT_INVALID, CONFLICT (500 are kept). */
  async create(
    actor: UserActor,
    consultancyId: string,
    requestKey: string,
    input: CampaignTemplateInput,
  ): Promise<CampaignTemplateView> {
    requireOwn(actor, consultancyId);
    const templateId = requestKeyOf(requestKey);
    const template = checked(input);
    return this.tenancy.identifyToWrite(actor.userId, async (tx) => {
      const [kept] = await tx.query<{ count: number }>(
        'select count(*)::int as count from app.campaign_templates t where t.consultancy_id = $1',
        [consultancyId],
      );
      if ((kept?.count ?? 0) >= most) {
        throw new DomainError('CONFLICT', {
          reason: `A consultancy keeps at most ${most} templates.`,
        });
      }
      await tx.query(
        `insert into app.campaign_templates (template_id, consultancy_id, name, kind, title, domains, due_after_days,
           whole_roster, created_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing`,
        [
          templateId,
          consultancyId,
          template.name,
          template.kind,
          template.title,
          template.domains,
          template.dueAfterDays,
          template.wholeRoster,
          actor.userId,
        ],
      );
      return view(await load(tx, consultancyId, templateId));
    });
  }

  /** Errors: NOT_FOUND, INPUT_INVALID, CONFLICT with `current`. */
  async change(
    actor: UserActor,
    consultancyId: string,
    templateId: string,
    version: number,
    input: CampaignTemplateInput,
  ): Promise<CampaignTemplateView> {
    const template = checked(input);
    return this.write(actor, consultancyId, templateId, version, (tx) =>
      tx.query(
        `update app.campaign_templates as t set name = $3, kind = $4, title = $5, domains = $6, due_after_days = $7,
           whole_roster = $8, version = t.version + 1
         where t.consultancy_id = $1 and t.template_id = $2`,
        [
          consultancyId,
          templateId,
          template.name,
          template.kind,
          template.title,
          template.domains,
          template.dueAfterDays,
          template.wholeRoster,
        ],
      ),
    );
  }

  /** Campaigns made from it stay as they are. Errors: NOT_FOUND, CONFLICT with `current`. */
  async remove(
    actor: UserActor,
    consultancyId: string,
    templateId: string,
    version: number,
  ): Promise<CampaignTemplateView> {
    return this.write(actor, consultancyId, templateId, version, (tx) =>
      tx.query(
        `update app.campaign_templates as t set deleted_at = $3, deleted_by = $4, version = t.version + 1
         where t.consultancy_id = $1 and t.template_id = $2`,
        [consultancyId, templateId, this.clock.now().toISOString(), actor.userId],
      ),
    );
  }

  /** Undoes a deletion of the last 30 days. Errors: NOT_FOUND, CONFLICT. */
  async restore(
    actor: UserActor,
    consultancyId: string,
    templateId: string,
  ): Promise<CampaignTemplateView> {
    requireOwn(actor, consultancyId);
    knownShape(templateId, { templateId });
    return this.tenancy.identifyToWrite(actor.userId, async (tx) => {
      const restored = await tx.query(
        `update app.campaign_templates as t set deleted_at = null, deleted_by = null, version = t.version + 1
         where t.consultancy_id = $1 and t.template_id = $2 and ${lately('t.deleted_at', '$3')} returning t.template_id`,
        [consultancyId, templateId, this.clock.now().toISOString()],
      );
      const row = await load(tx, consultancyId, templateId);
      if (restored.length > 0) return view(row);
      throw new DomainError('CONFLICT', {
        reason: row.deletedAt
          ? 'It was deleted more than 30 days ago and cannot be restored.'
          : 'This template is not deleted.',
      });
    });
  }

  private async write(
    actor: UserActor,
    consultancyId: string,
    templateId: string,
    version: number,
    work: (tx: IdentityTransaction) => Promise<unknown>,
  ): Promise<CampaignTemplateView> {
    requireOwn(actor, consultancyId);
    knownShape(templateId, { templateId });
    return this.tenancy.identifyToWrite(actor.userId, async (tx) => {
      const before = await load(tx, consultancyId, templateId, true);
      if (before.deletedAt) throw notFound({ templateId });
      if (before.version !== version) {
        throw new DomainError('CONFLICT', {
          reason: 'A colleague changed this template meanwhile.',
          current: view(before),
        });
      }
      await work(tx);
      return view(await load(tx, consultancyId, templateId));
    });
  }
}

/** Errors: NOT_FOUND where the consultancy is not the actor's. */
export function requireOwn(actor: UserActor, consultancyId: string): void {
  if (!actor.consultancies.some((own) => own.consultancyId === consultancyId)) {
    throw notFound({ consultancyId });
  }
}

function checked(input: CampaignTemplateInput): CampaignTemplateInput {
  const { dueAfterDays } = input;
  if (!Number.isInteger(dueAfterDays) || dueAfterDays < 1 || dueAfterDays > 365) {
    throw refused('dueAfterDays', 'Give the respondents 1 to 365 days.', {
      minimum: 1,
      maximum: 365,
    });
  }
  return {
    ...input,
    name: requireName(input.name, 'name'),
    title: requireName(input.title, 'title'),
    domains: requireDomains(input.domains),
  };
}

async function load(
  tx: IdentityTransaction,
  consultancyId: string,
  templateId: string,
  locked = false,
): Promise<TemplateRow> {
  const [row] = await tx.query<TemplateRow>(
    `select ${columns} from app.campaign_templates t where t.consultancy_id = $1 and t.template_id = $2
     ${locked ? 'for update' : ''}`,
    [consultancyId, templateId],
  );
  if (!row) throw notFound({ templateId });
  return row;
}
