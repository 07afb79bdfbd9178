import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type Answer,
  authorise,
  canonicalJson,
  canonicalRole,
  type RespondentAnswer,
  type RespondentQuestion,
  type RespondentStanding,
} from '@rolewright/domain';
import { Tenancy, type TenantTransaction } from '@rolewright/tenancy';
import { AuditService } from '../audit/audit.service.js';
import { knownShape } from '../identifiers.js';
import type { FactChange } from '../observations/fact-changes.js';
import { FactChangesService } from '../observations/fact-changes.service.js';
import { RegistersService } from '../observations/registers.service.js';
import { RoleDirectoryService } from '../ownership/role-directory.service.js';
import { instantOf } from '../paging/sql-instant.js';
import { factAnswer } from './answer-facts.js';
import { lockCampaign } from './campaign-rows.js';
import type { SubmittedAnswer } from './campaigns.view.js';

/** What one person submitted to one question, as it is stored. */
export interface SubmittedRow {
  respondentId: string;
  function: string;
  standing: RespondentStanding;
  domain: string;
  question: RespondentQuestion;
  submitted: RespondentAnswer;
  submittedAt: string;
  recordedKey: string | null;
}

const fields = {
  respondentId: 'i.respondent_id',
  function: 'i.function',
  standing: 'i.standing',
  domain: 'a.domain',
  question: 'a.question',
  submitted: 'a.submitted',
  submittedAt: instantOf('i.submitted_at'),
  recordedKey: 'a.recorded_key',
};
const fromSubmitted = `from app.invitations i
  join app.respondent_answers a on a.organisation_id = i.organisation_id and a.invitation_id = i.invitation_id
  where i.organisation_id = $1 and i.campaign_id = $2 and i.revoked_at is null and i.submitted_at is not null
    and a.submitted is not null`;
const inOrder = 'order by a.domain, a.question, i.invitation_id';

/** What was submitted in the campaign $2 as one JSON value (rows of `SubmittedRow`), for a statement that reads more. */
export const submittedRows = `(select coalesce(json_agg(json_build_object(${Object.entries(fields)
  .map(([name, column]) => `'${name}', ${column}`)
  .join(', ')}) ${inOrder}), '[]') ${fromSubmitted})`;

/** What a campaign's respondents have handed in. */
@Injectable()
export class CampaignAnswersService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly audit: AuditService,
    private readonly facts: FactChangesService,
    private readonly registers: RegistersService,
    private readonly directory: RoleDirectoryService,
  ) {}

  /**
   * What was submitted in a campaign, row by row, for working out the spread: of people who were not taken out, names read
   * by the directory as it is now. Two statements. The caller authorises, and lets no row out of the server.
   */
  async spread(
    tx: TenantTransaction,
    organisationId: string,
    campaignId: string,
  ): Promise<SubmittedAnswer[]> {
    return this.read(tx, organisationId, await this.submitted(tx, organisationId, campaignId));
  }

  /** The same of rows that were read already (`submittedRows`). One statement. */
  async read(
    tx: TenantTransaction,
    organisationId: string,
    rows: readonly SubmittedRow[],
  ): Promise<SubmittedAnswer[]> {
    const roles = await this.directory.list(tx, organisationId);
    return rows.flatMap(({ submitted: { choice, names, rung }, recordedKey: _, ...row }) =>
      choice === null
        ? []
        : [
            {
              ...row,
              choice,
              names: names.map((said) => ({ said, role: canonicalRole(roles, said) })),
              rung,
            },
          ],
    );
  }

  /**
   * Reads what was submitted anew by the directory of roles and records the answers that read differently now; what the
   * people said stays kept. Gives how many changed. Needs `answers:read` and `campaigns:run`. Errors: NOT_FOUND.
   */
  async remap(actor: Actor, organisationId: string, campaignId: string): Promise<number> {
    authorise(actor, 'answers:read', organisationId);
    authorise(actor, 'campaigns:run', organisationId);
    knownShape(campaignId, { campaignId });
    return this.tenancy.write(actor, organisationId, async (tx) => {
      const { title } = await lockCampaign(tx, organisationId, campaignId);
      const submitted = await this.submitted(tx, organisationId, campaignId);
      const roles = await this.directory.list(tx, organisationId);
      const standing = new Map(
        (await this.registers.rows<Answer>(tx, organisationId, 'answers')).map((row) => [
          row.key,
          row,
        ]),
      );
      const changes = submitted.flatMap(({ submitted: said, recordedKey }): FactChange[] => {
        const row = recordedKey === null ? undefined : standing.get(recordedKey);
        const answer = factAnswer(said, roles);
        if (!row || answer === null || canonicalJson(row.body.answer) === canonicalJson(answer)) {
          return [];
        }
        const body = { ...row.body, answer };
        return [{ kind: 'put', section: 'answers', body, replaces: row.key, seen: row.entryId }];
      });
      await this.facts.apply(tx, actor, organisationId, changes, {
        why: 'Names were added to the directory of roles.',
      });
      if (changes.length > 0) {
        await this.audit.record(tx, actor, organisationId, {
          action: 'campaign.answers-mapped',
          target: campaignId,
          details: { title, answers: changes.length },
        });
      }
      return changes.length;
    });
  }

  private submitted(
    tx: TenantTransaction,
    organisationId: string,
    campaignId: string,
  ): Promise<SubmittedRow[]> {
    const columns = Object.entries(fields).map(([name, column]) => `${column} as "${name}"`);
    return tx.query<SubmittedRow>(`select ${columns.join(', ')} ${fromSubmitted} ${inOrder}`, [
      organisationId,
      campaignId,
    ]);
  }
}
