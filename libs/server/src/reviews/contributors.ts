import type { TenantTransaction } from '@rolewright/tenancy';

/**
 * Who has a part in the facts of domains in a campaign: recorded or imported one since it began, or settled who owns it.
 * A register's row begins its key with its domain, an ending as well.
 */
const recorders = `
  select o.domain, coalesce(o.recorded_by, i.accepted_by) as user_id
  from app.observations o
  left join app.imports i on i.organisation_id = o.organisation_id and i.import_id = o.import_id
  where o.organisation_id = $1 and o.domain = any($3::text[]) and o.recorded_at > $4::timestamptz
  union
  select split_part(e.entry_key, ' · ', 1), coalesce(e.recorded_by, i.accepted_by)
  from app.register_entries e
  left join app.imports i on i.organisation_id = e.organisation_id and i.import_id = e.import_id
  where e.organisation_id = $1 and split_part(e.entry_key, ' · ', 1) = any($3::text[]) and e.section <> 'roles'
    and e.recorded_at > $4::timestamptz
  union
  select s.domain, s.recorded_by from app.settlements s
  where s.organisation_id = $1 and s.campaign_id = $2 and s.domain = any($3::text[])`;

/** Who answered something of a domain as a respondent, by the address that they were asked at. */
const respondents = `
  select distinct a.domain, lower(r.email) as email
  from app.respondent_answers a
  join app.invitations n on n.organisation_id = a.organisation_id and n.invitation_id = a.invitation_id
  join app.respondents r on r.organisation_id = n.organisation_id and r.respondent_id = n.respondent_id
  where a.organisation_id = $1 and n.organisation_id = $1 and r.organisation_id = $1 and n.campaign_id = $2
    and a.domain = any($3::text[]) and a.submitted is not null and r.email is not null`;

export interface Contributors {
  /** By domain, the accounts that recorded, imported or settled. */
  recorded: ReadonlyMap<string, ReadonlySet<string>>;
  /** By domain, the addresses of those who answered; an account with one of them counts as having answered. */
  answered: ReadonlyMap<string, ReadonlySet<string>>;
}

/** One statement, whatever the number of domains. */
export async function contributorsOf(
  tx: TenantTransaction,
  organisationId: string,
  { campaignId, since }: { campaignId: string; since: string },
  domains: readonly string[],
): Promise<Contributors> {
  const rows = await tx.query<{ domain: string; userId: string | null; email: string | null }>(
    `select p.domain, p.user_id::text as "userId", null as email from (${recorders}) p where p.user_id is not null
     union all select p.domain, null, p.email from (${respondents}) p`,
    [organisationId, campaignId, domains, since],
  );
  const recorded = new Map<string, Set<string>>();
  const answered = new Map<string, Set<string>>();
  for (const { domain, userId, email } of rows) {
    if (userId !== null) add(recorded, domain, userId);
    if (email !== null) add(answered, domain, email);
  }
  return { recorded, answered };
}

function add(sets: Map<string, Set<string>>, domain: string, who: string): void {
  const set = sets.get(domain);
  if (set) set.add(who);
  else sets.set(domain, new Set([who]));
}

/** The accounts among some people that have a part in a domain's facts. */
export function contributorsAmong(
  { recorded, answered }: Contributors,
  domain: string,
  people: Iterable<{ userId: string; email: string }>,
): ReadonlySet<string> {
  const found = new Set(recorded.get(domain) ?? []);
  const addresses = answered.get(domain);
  for (const { userId, email } of people) {
    if (addresses?.has(email.toLowerCase())) found.add(userId);
  }
  return found;
}
