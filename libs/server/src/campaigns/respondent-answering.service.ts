import { Injectable } from '@nestjs/common';
import { maturityModel } from '@rolewright/catalogue';
import {
  type AnswerChoice,
  campaignOutline,
  DomainError,
  isFault,
  questionsOf,
  readAnswer,
  type RespondentActor,
  type RespondentQuestion,
  sameAnswer,
} from '@rolewright/domain';
import { Tenancy, type TenantTransaction } from '@rolewright/tenancy';
import { Clock } from '../clock.js';
import { notFound, requestKeyOf } from '../identifiers.js';
import { RoleDirectoryService } from '../ownership/role-directory.service.js';
import { refused } from './campaign-input.js';
import type { RespondentSessionView, SavedAnswerView, SubmissionView } from './campaigns.view.js';
import { organisationOfToken } from './respondent-link-rows.js';
import { sessionDomains } from './respondent-questions.js';
import {
  answerColumns,
  type AnswerRow,
  isChanged,
  loadAnswers,
  type OpenedLink,
  openLink,
  openLinkToWrite,
  savedAnswer,
} from './respondent-session-rows.js';
import { SubmissionsService } from './submissions.service.js';

export interface SaveAnswer {
  domain: string;
  question: RespondentQuestion;
  /** Null takes the answer back. */
  choice: AnswerChoice | null;
  names: readonly string[];
  rung: number | null;
  /** The version that was seen; 0 for a first answer. */
  version: number;
}

/** Minutes within which the use of a link is not noted again. */
const notedMinutes = 5;

/**
 * The respondent's page, opened by the secret of a personal link alone: one person's own answers in one campaign, and
 * nothing of anybody else's or of any result. Secrets that open nothing are answered alike: NOT_FOUND.
 */
@Injectable()
export class RespondentAnsweringService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly clock: Clock,
    private readonly directory: RoleDirectoryService,
    private readonly submissions: SubmissionsService,
  ) {}

  /** What the page shows. But for an open campaign only why there is nothing to answer. Errors: NOT_FOUND. */
  async session(token: string, requestId: string): Promise<RespondentSessionView> {
    return this.within(token, requestId, async (tx, organisationId) => {
      const now = this.clock.now();
      const link = await openLink(tx, organisationId, token, now);
      await tx.query(
        `update app.respondent_links as k set last_used_at = $3
         where k.organisation_id = $1 and k.link_id = $2
           and (k.last_used_at is null or k.last_used_at < $3::timestamptz - interval '${notedMinutes} minutes')`,
        [organisationId, link.linkId, now.toISOString()],
      );
      if (link.state !== 'open') return shutSession(link);
      const answers = await loadAnswers(tx, organisationId, link.invitationId);
      const roles = await this.directory.list(tx, organisationId);
      return {
        ...shutSession(link),
        minutes: campaignOutline(link.kind, link.domains.length, maturityModel).minutes,
        firstName: link.name.split(' ')[0] ?? link.name,
        function: link.function,
        domains: sessionDomains(link.domains, questionsOf(link.kind)),
        roles: roles.filter(({ retired }) => !retired).map(({ name }) => spokenRole(name)),
        answers: answers.map(savedAnswer),
        submittedAt: link.submittedAt,
        changedSince: link.submittedAt !== null && answers.some(isChanged),
      };
    });
  }

  /**
   * Keeps one answer. The trail has no event of it: it is one person's, and not handed in yet. Saved again after an answer
   * that got lost, it is the first one. Errors: NOT_FOUND; INPUT_INVALID; CONFLICT where the link takes no answers, and
   * with `current` where another page saved something else.
   */
  async save(token: string, requestId: string, said: SaveAnswer): Promise<SavedAnswerView> {
    return this.within(token, requestId, async (tx, organisationId) => {
      const now = this.clock.now();
      const link = await openLinkToWrite(tx, organisationId, token, now);
      if (!link.domains.includes(said.domain)) {
        throw refused('domain', 'This domain is not asked for.', { expected: link.domains });
      }
      if (!questionsOf(link.kind).includes(said.question)) {
        throw refused('question', 'This question is not asked.');
      }
      const answer = readAnswer(said.question, said);
      if (isFault(answer)) throw refused(answer.field, answer.reason);
      const place = [organisationId, link.invitationId, said.domain, said.question];
      const [standing] = await tx.query<AnswerRow>(
        `select ${answerColumns} from app.respondent_answers a
         where a.organisation_id = $1 and a.invitation_id = $2 and a.domain = $3 and a.question = $4`,
        place,
      );
      const seen = standing?.version ?? 0;
      if (said.version !== seen) {
        if (standing && said.version === seen - 1 && sameAnswer(standing.answer, answer)) {
          return savedAnswer(standing);
        }
        throw new DomainError('CONFLICT', {
          reason: 'This answer was changed on another page meanwhile.',
          current: standing ? savedAnswer(standing) : null,
        });
      }
      const [saved] = await tx.query<AnswerRow>(
        `insert into app.respondent_answers as a (organisation_id, invitation_id, domain, question, answer, saved_at)
         values ($1, $2, $3, $4, $5, $6)
         on conflict (organisation_id, invitation_id, domain, question)
         do update set answer = excluded.answer, version = a.version + 1, saved_at = excluded.saved_at
         returning ${answerColumns}`,
        [...place, JSON.stringify(answer), now.toISOString()],
      );
      await tx.query(
        `update app.invitations as i set started_at = $3
         where i.organisation_id = $1 and i.invitation_id = $2 and i.started_at is null`,
        [organisationId, link.invitationId, now.toISOString()],
      );
      if (!saved) throw notFound({});
      return savedAnswer(saved);
    });
  }

  /**
   * Hands in what is kept: it becomes facts as of today, and may be handed in again until the campaign closes. The same
   * request key again counts once. Errors: NOT_FOUND; INPUT_INVALID where nothing is answered; CONFLICT where the link takes
   * no answers.
   */
  async submit(token: string, requestId: string, requestKey: string): Promise<SubmissionView> {
    const key = requestKeyOf(requestKey);
    return this.within(token, requestId, async (tx, organisationId) => {
      const link = await openLinkToWrite(tx, organisationId, token, this.clock.now());
      return this.submissions.submitWithin(tx, organisationId, link, { requestId, key });
    });
  }

  /** A transaction in the one organisation that a secret names: what it opens there is not known before it is read. */
  private async within<T>(
    token: string,
    requestId: string,
    work: (tx: TenantTransaction, organisationId: string) => Promise<T>,
  ): Promise<T> {
    const organisationId = organisationOfToken(token);
    if (organisationId === null) throw notFound({});
    const bearer: RespondentActor = {
      kind: 'respondent',
      requestId,
      organisationId,
      campaignId: '',
      respondentId: '',
    };
    return this.tenancy.write(bearer, organisationId, (tx) => work(tx, organisationId));
  }
}

/** A role that the registers name by an id, as people say it; the directory reads it back. */
const spokenRole = (name: string): string =>
  /^[a-z0-9]+(-[a-z0-9]+)+$/.test(name)
    ? name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ')
    : name;

/** What is told where nothing can be answered; of a link that was ended, not even where it led. */
const shutSession = (link: OpenedLink): RespondentSessionView => {
  const told = link.state !== 'revoked';
  return {
    state: link.state,
    organisationName: told ? link.organisationName : null,
    campaignTitle: told ? link.campaignTitle : null,
    opensOn: told ? link.opensOn : null,
    dueOn: told ? link.dueOn : null,
    timeZone: told ? link.timeZone : null,
    minutes: 0,
    firstName: null,
    function: null,
    domains: [],
    roles: [],
    answers: [],
    submittedAt: null,
    changedSince: false,
  };
};
