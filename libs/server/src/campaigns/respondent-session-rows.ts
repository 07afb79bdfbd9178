import {
  type CampaignKind,
  DomainError,
  type RespondentActor,
  type RespondentAnswer,
  type RespondentQuestion,
  sameAnswer,
} from '@rolewright/domain';
import type { TenantTransaction } from '@rolewright/tenancy';
import { notFound } from '../identifiers.js';
import { day, instant } from '../paging/sql-instant.js';
import type { RespondentSessionState, SavedAnswerView } from './campaigns.view.js';
import { tokenHash } from './respondent-link-rows.js';

/** What a link opens. */
export interface OpenedLink {
  linkId: string;
  invitationId: string;
  campaignId: string;
  respondentId: string;
  state: RespondentSessionState;
  organisationName: string;
  timeZone: string;
  campaignTitle: string;
  kind: CampaignKind;
  domains: string[];
  opensOn: string | null;
  dueOn: string;
  name: string;
  function: string;
  submittedAt: string | null;
  submissionKey: string | null;
}

const state = `case when k.revoked_at is not null or i.revoked_at is not null or c.deleted_at is not null then 'revoked'
  when c.status = 'closed' then 'closed' when k.expires_at <= $3::timestamptz then 'expired'
  when c.status = 'draft' then 'not-open' else 'open' end`;

/** The place that a secret opens, whatever its state. Errors: NOT_FOUND where it opens none. */
export async function openLink(
  tx: TenantTransaction,
  organisationId: string,
  token: string,
  now: Date,
): Promise<OpenedLink> {
  const [link] = await tx.query<OpenedLink>(
    `select k.link_id as "linkId", i.invitation_id as "invitationId", i.campaign_id as "campaignId",
       i.respondent_id as "respondentId", ${state} as state, o.name as "organisationName", o.time_zone as "timeZone",
       c.title as "campaignTitle", c.kind, c.domains, ${day('c.opens_on', 'opensOn')}, ${day('c.due_on', 'dueOn')},
       r.name, i.function, ${instant('i.submitted_at', 'submittedAt')}, i.submission_key as "submissionKey"
     from app.respondent_links k
     join app.invitations i on i.organisation_id = k.organisation_id and i.invitation_id = k.invitation_id
     join app.campaigns c on c.organisation_id = i.organisation_id and c.campaign_id = i.campaign_id
     join app.respondents r on r.organisation_id = i.organisation_id and r.respondent_id = i.respondent_id
     join app.organisations o on o.organisation_id = k.organisation_id
     where k.organisation_id = $1 and k.token_hash = $2`,
    [organisationId, tokenHash(token), now.toISOString()],
  );
  if (!link) throw notFound({});
  return link;
}

/** The same for writing: locked against another page of the same person. Errors: NOT_FOUND; CONFLICT where it takes no answers, with its state. */
export async function openLinkToWrite(
  tx: TenantTransaction,
  organisationId: string,
  token: string,
  now: Date,
): Promise<OpenedLink> {
  // The campaign shared, against its closing meanwhile; the person's place alone.
  await tx.query(
    `select 1 from app.respondent_links k
     join app.invitations i on i.organisation_id = k.organisation_id and i.invitation_id = k.invitation_id
     join app.campaigns c on c.organisation_id = i.organisation_id and c.campaign_id = i.campaign_id
     where k.organisation_id = $1 and k.token_hash = $2 for share of c for update of i`,
    [organisationId, tokenHash(token)],
  );
  const link = await openLink(tx, organisationId, token, now);
  if (link.state !== 'open') {
    throw new DomainError('CONFLICT', {
      reason: 'This link takes no answers at the moment.',
      state: link.state,
    });
  }
  return link;
}

export const respondentOf = (
  organisationId: string,
  { campaignId, respondentId }: OpenedLink,
  requestId: string,
): RespondentActor => ({
  kind: 'respondent',
  requestId,
  organisationId,
  campaignId,
  respondentId,
});

export interface AnswerRow {
  domain: string;
  question: RespondentQuestion;
  answer: RespondentAnswer;
  submitted: RespondentAnswer | null;
  recordedKey: string | null;
  version: number;
  savedAt: string;
}

export const answerColumns = `a.domain, a.question, a.answer, a.submitted, a.recorded_key as "recordedKey", a.version,
  ${instant('a.saved_at', 'savedAt')}`;

/** Whether something else is kept than was handed in. */
export const isChanged = ({ answer, submitted }: AnswerRow): boolean =>
  submitted ? !sameAnswer(answer, submitted) : answer.choice !== null;

export const loadAnswers = (
  tx: TenantTransaction,
  organisationId: string,
  invitationId: string,
): Promise<AnswerRow[]> =>
  tx.query<AnswerRow>(
    `select ${answerColumns} from app.respondent_answers a where a.organisation_id = $1 and a.invitation_id = $2
     order by a.domain, a.question`,
    [organisationId, invitationId],
  );

export const savedAnswer = ({
  domain,
  question,
  answer,
  version,
  savedAt,
}: AnswerRow): SavedAnswerView => ({
  domain,
  question,
  choice: answer.choice,
  names: [...answer.names],
  rung: answer.rung,
  version,
  savedAt,
});
