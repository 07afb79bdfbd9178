import {
  DomainError,
  readEmail,
  type RespondentStanding,
  respondentStandings,
} from '@rolewright/domain';
import type { TenantTransaction } from '@rolewright/tenancy';
import { notFound } from '../identifiers.js';
import { requireName } from '../organisations/names.js';
import { instant } from '../paging/sql-instant.js';
import { refused } from './campaign-input.js';
import { restorableUntil } from './campaign-rows.js';
import type { RespondentView } from './campaigns.view.js';

export interface RespondentInput {
  name: string;
  email?: string | null;
  function: string;
  standing: RespondentStanding;
}

/** The same, checked. */
export type Person = RespondentInput & { email: string | null };

export interface RespondentRow extends Omit<RespondentView, 'restorableUntil'> {
  sortName: string;
}

export const respondentColumns = `r.respondent_id as "respondentId", r.name, lower(r.name) as "sortName", r.email, r.function,
  r.standing, r.version, ${instant('r.deleted_at', 'deletedAt')},
  (select count(*)::int from app.invitations i
    join app.campaigns c on c.organisation_id = i.organisation_id and c.campaign_id = i.campaign_id
    where i.organisation_id = r.organisation_id and i.respondent_id = r.respondent_id
      and i.revoked_at is null and c.deleted_at is null) as campaigns`;

export const respondentView = ({ sortName: _, ...row }: RespondentRow): RespondentView => ({
  ...row,
  restorableUntil: restorableUntil(row.deletedAt),
});

/** Errors: INPUT_INVALID with the field. */
export function requirePerson(input: RespondentInput): Person {
  const email = input.email?.trim() ? readEmail(input.email) : null;
  if (input.email?.trim() && email === null) {
    throw refused('email', 'This is no e-mail address.', { expected: 'name@example.com' });
  }
  if (!respondentStandings.includes(input.standing)) {
    throw refused('standing', `The standing is one of ${respondentStandings.join(', ')}.`);
  }
  return {
    name: requireName(input.name, 'name'),
    email,
    function: requireName(input.function, 'function'),
    standing: input.standing,
  };
}

/** One change of an organisation's roster at a time: an address stands on it once. Held until the transaction ends. */
export async function lockRoster(tx: TenantTransaction, organisationId: string): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('roster:' || $1, 0))`, [
    organisationId,
  ]);
}

/** Errors: CONFLICT where somebody else on the roster has this address. After `lockRoster`. */
export async function refuseTaken(
  tx: TenantTransaction,
  organisationId: string,
  email: string | null,
  respondentId: string,
): Promise<void> {
  if (email === null) return;
  const [other] = await tx.query<{ name: string }>(
    `select r.name from app.respondents r where r.organisation_id = $1 and lower(r.email) = lower($2)
       and r.deleted_at is null and r.respondent_id <> $3`,
    [organisationId, email, respondentId],
  );
  if (other) {
    throw new DomainError('CONFLICT', {
      reason: `${other.name} is on the roster with this address.`,
      field: 'email',
    });
  }
}

/** Errors: NOT_FOUND. */
export async function loadRespondent(
  tx: TenantTransaction,
  organisationId: string,
  respondentId: string,
): Promise<RespondentRow> {
  const [row] = await tx.query<RespondentRow>(
    `select ${respondentColumns} from app.respondents r where r.organisation_id = $1 and r.respondent_id = $2`,
    [organisationId, respondentId],
  );
  if (!row) throw notFound({ respondentId });
  return row;
}

/** What campaigns that are not closed say of people follows the roster; closed ones keep what was. */
export async function carryToCampaigns(
  tx: TenantTransaction,
  organisationId: string,
  respondentIds: readonly string[],
): Promise<void> {
  await tx.query(
    `update app.invitations as i set function = r.function, standing = r.standing
     from app.respondents r, app.campaigns c
     where i.organisation_id = $1 and r.organisation_id = $1 and c.organisation_id = $1
       and r.respondent_id = i.respondent_id and c.campaign_id = i.campaign_id
       and i.respondent_id = any($2::uuid[]) and c.status <> 'closed'`,
    [organisationId, respondentIds],
  );
}
