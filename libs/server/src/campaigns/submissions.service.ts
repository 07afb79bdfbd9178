import { Injectable } from '@nestjs/common';
import { questionsOf } from '@rolewright/domain';
import type { TenantTransaction } from '@rolewright/tenancy';
import { AuditService } from '../audit/audit.service.js';
import { Clock } from '../clock.js';
import type { FactChange } from '../observations/fact-changes.js';
import { FactChangesService } from '../observations/fact-changes.service.js';
import { RegistersService } from '../observations/registers.service.js';
import { RoleDirectoryService } from '../ownership/role-directory.service.js';
import { answerChange } from './answer-facts.js';
import { refused } from './campaign-input.js';
import { CampaignNoticesService } from './campaign-notices.service.js';
import type { SubmissionView } from './campaigns.view.js';
import {
  type AnswerRow,
  isChanged,
  loadAnswers,
  type OpenedLink,
  respondentOf,
} from './respondent-session-rows.js';

/** Answers that are handed in: from what one person keeps to facts of the organisation. */
@Injectable()
export class SubmissionsService {
  constructor(
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly facts: FactChangesService,
    private readonly registers: RegistersService,
    private readonly directory: RoleDirectoryService,
    private readonly notices: CampaignNoticesService,
  ) {}

  /**
   * Hands in what somebody keeps, within a transaction that holds their place. Only what was changed since the last time
   * becomes a fact, of the organisation's today; what was taken back ends. What they may decide stays with the campaign. Errors: INPUT_INVALID where nothing is answered.
   */
  async submitWithin(
    tx: TenantTransaction,
    organisationId: string,
    link: OpenedLink,
    { requestId, key }: { requestId: string; key: string },
  ): Promise<SubmissionView> {
    const answers = await loadAnswers(tx, organisationId, link.invitationId);
    const outcome = {
      answered: answers.filter(({ answer }) => answer.choice !== null).length,
      questions: questionsOf(link.kind).length * link.domains.length,
    };
    if (link.submissionKey === key && link.submittedAt) {
      return { ...outcome, submittedAt: link.submittedAt };
    }
    if (outcome.answered === 0) throw refused('answers', 'Answer at least one question first.');
    const actor = respondentOf(organisationId, link, requestId);
    const now = this.clock.now();
    const { changes, keys } = await this.changesOf(tx, organisationId, link, answers);
    await this.facts.apply(tx, actor, organisationId, changes, { why: null });
    await tx.query(
      `update app.respondent_answers as a set submitted = a.answer, recorded_key = n.recorded_key
       from jsonb_to_recordset($3::jsonb) as n(domain text, question text, recorded_key text)
       where a.organisation_id = $1 and a.invitation_id = $2 and a.domain = n.domain and a.question = n.question`,
      [organisationId, link.invitationId, JSON.stringify(keys)],
    );
    const submittedAt = now.toISOString();
    await tx.query(
      `update app.invitations as i set submitted_at = $3, submission_key = $4, started_at = coalesce(i.started_at, $3)
       where i.organisation_id = $1 and i.invitation_id = $2`,
      [organisationId, link.invitationId, submittedAt, key],
    );
    await this.audit.record(tx, actor, organisationId, {
      action: 'campaign.answered',
      target: link.campaignId,
      details: { title: link.campaignTitle, answers: outcome.answered },
    });
    await this.notices.whenAnswered(tx, actor, organisationId, {
      campaignId: link.campaignId,
      title: link.campaignTitle,
      dueOn: link.dueOn,
    });
    return { ...outcome, submittedAt };
  }

  private async changesOf(
    tx: TenantTransaction,
    organisationId: string,
    link: OpenedLink,
    answers: readonly AnswerRow[],
  ): Promise<{
    changes: FactChange[];
    keys: { domain: string; question: string; recorded_key: string | null }[];
  }> {
    const today = this.clock.today(link.timeZone);
    const directory = await this.directory.list(tx, organisationId);
    const changes: FactChange[] = [];
    const ended: string[] = [];
    const keys = answers.map((row) => {
      const { domain, question, answer, recordedKey } = row;
      const kept = { domain, question, recorded_key: recordedKey };
      if (!isChanged(row)) return kept;
      const { respondentId, function: fn } = link;
      const recorded = answerChange(
        { respondentId, function: fn, domain, question, answer, on: today },
        directory,
      );
      if (recorded) changes.push(recorded.change);
      else if (recordedKey !== null) ended.push(recordedKey);
      return { ...kept, recorded_key: recorded?.key ?? null };
    });
    if (ended.length > 0) {
      // A file may have ended the row meanwhile: what no longer stands need not be ended.
      const standing = await this.registers.rows(tx, organisationId, 'answers');
      for (const key of ended) {
        if (standing.some((row) => row.key === key)) {
          changes.push({ kind: 'end', section: 'answers', key });
        }
      }
    }
    return { changes, keys };
  }
}
