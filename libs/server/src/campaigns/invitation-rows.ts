import {
  type CampaignKind,
  questionsOf,
  type RespondentStanding,
  type RespondentState,
} from '@rolewright/domain';
import type { TenantTransaction } from '@rolewright/tenancy';
import { newId, notFound } from '../identifiers.js';
import type { MailState } from '../notifications/mails.service.js';
import { instant } from '../paging/sql-instant.js';
import type { InvitationView } from './campaigns.view.js';

export interface InvitationRow {
  invitationId: string;
  campaignId: string;
  respondentId: string;
  name: string;
  sortName: string;
  email: string | null;
  function: string;
  standing: RespondentStanding;
  state: RespondentState;
  answered: number;
  startedAt: string | null;
  submittedAt: string | null;
  lastUsedAt: string | null;
  liveLinks: number;
  linkExpiresAt: string | null;
  message: { kind: 'invitation' | 'reminder'; state: MailState; at: string } | null;
  kind: CampaignKind;
  domains: number;
}

export const stateOf = `case when i.revoked_at is not null then 'revoked' when i.submitted_at is not null then 'submitted'
  when i.started_at is not null then 'started' else 'invited' end`;

/** How far somebody is: times and numbers. */
export const invitationColumns = `i.invitation_id as "invitationId", i.campaign_id as "campaignId", i.respondent_id as "respondentId", r.name,
  lower(r.name) as "sortName", r.email, i.function, i.standing, ${stateOf} as state,
  (select count(*)::int from app.respondent_answers a where a.organisation_id = i.organisation_id
    and a.invitation_id = i.invitation_id and a.answer ->> 'choice' is not null) as answered,
  ${instant('i.started_at', 'startedAt')}, ${instant('i.submitted_at', 'submittedAt')},
  ${instant('l.last_used_at', 'lastUsedAt')}, coalesce(l.live, 0)::int as "liveLinks", ${instant('l.expires_at', 'linkExpiresAt')},
  (select jsonb_build_object('kind', m.kind, 'state', coalesce(g.state, 'QUEUED'),
      'at', to_char(m.sent_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
    from app.campaign_messages m
    left join app.outgoing_mails g on g.organisation_id = m.organisation_id and g.mail_id = m.mail_id
    where m.organisation_id = i.organisation_id and m.invitation_id = i.invitation_id
    order by m.sent_at desc, m.message_id desc limit 1) as message,
  c.kind, cardinality(c.domains) as domains`;

/** The instant that it is now is the parameter `now`. */
export const invitationsFrom = (now: string): string => `app.invitations i
  join app.respondents r on r.organisation_id = i.organisation_id and r.respondent_id = i.respondent_id
  join app.campaigns c on c.organisation_id = i.organisation_id and c.campaign_id = i.campaign_id
  left join lateral (
    select count(*) filter (where k.revoked_at is null and k.expires_at > ${now}::timestamptz) as live,
      max(k.expires_at) filter (where k.revoked_at is null and k.expires_at > ${now}::timestamptz) as expires_at,
      max(k.last_used_at) as last_used_at
    from app.respondent_links k where k.organisation_id = i.organisation_id and k.invitation_id = i.invitation_id
  ) l on true`;

export function invitationView({
  kind,
  domains,
  message,
  campaignId: _,
  sortName: __,
  ...row
}: InvitationRow): InvitationView {
  return {
    ...row,
    liveLinks: row.state === 'revoked' ? 0 : row.liveLinks,
    linkExpiresAt: row.state === 'revoked' ? null : row.linkExpiresAt,
    questions: questionsOf(kind).length * domains,
    lastMessage: message,
  };
}

/** Somebody's place in a campaign that is not deleted. Errors: NOT_FOUND. */
export async function loadInvitation(
  tx: TenantTransaction,
  organisationId: string,
  invitationId: string,
  now: Date,
): Promise<InvitationRow> {
  const [row] = await tx.query<InvitationRow>(
    `select ${invitationColumns} from ${invitationsFrom('$3')}
     where i.organisation_id = $1 and i.invitation_id = $2 and c.deleted_at is null`,
    [organisationId, invitationId, now.toISOString()],
  );
  if (!row) throw notFound({ invitationId });
  return row;
}

/**
 * Puts people of the roster into a campaign; gives how many were not in it yet, or were out again. Errors: NOT_FOUND
 * where one is not on the roster.
 */
export async function addInvitations(
  tx: TenantTransaction,
  organisationId: string,
  campaignId: string,
  respondentIds: readonly string[],
  now: Date,
): Promise<number> {
  if (respondentIds.length === 0) return 0;
  const rows = respondentIds.map((respondentId) => ({
    invitation_id: newId(),
    respondent_id: respondentId,
  }));
  const known = await tx.query<{ respondentId: string }>(
    `select r.respondent_id as "respondentId" from app.respondents r
     where r.organisation_id = $1 and r.respondent_id = any($2::uuid[]) and r.deleted_at is null`,
    [organisationId, respondentIds],
  );
  const missing = respondentIds.find(
    (id) => !known.some(({ respondentId }) => respondentId === id),
  );
  if (missing !== undefined) throw notFound({ respondentId: missing });
  const added = await tx.query(
    `insert into app.invitations as i (organisation_id, invitation_id, campaign_id, respondent_id, function, standing, added_at)
     select r.organisation_id, n.invitation_id, $2::uuid, r.respondent_id, r.function, r.standing, $4::timestamptz
     from jsonb_to_recordset($3::jsonb) as n(invitation_id uuid, respondent_id uuid)
     join app.respondents r on r.organisation_id = $1 and r.respondent_id = n.respondent_id
     on conflict do nothing returning i.invitation_id`,
    [organisationId, campaignId, JSON.stringify(rows), now.toISOString()],
  );
  const again = await tx.query(
    `update app.invitations as i set revoked_at = null, revoked_by = null, added_at = $4
     where i.organisation_id = $1 and i.campaign_id = $2 and i.respondent_id = any($3::uuid[]) and i.revoked_at is not null
     returning i.invitation_id`,
    [organisationId, campaignId, respondentIds, now.toISOString()],
  );
  return added.length + again.length;
}
