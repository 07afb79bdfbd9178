import type { TenantTransaction } from '@rolewright/tenancy';
import { personalSections } from '../observations/register-entries.js';
import { standing } from '../observations/stored-facts.js';
import { instant } from '../paging/sql-instant.js';
import type { FactChangeView } from './reviews.view.js';

/** An observation in words: the value, on what it rests, when it was seen. */
const said = (
  alias: string,
) => `(case when ${alias}.is_ratio then round(${alias}.value::numeric * 100)::text || ' %'
    when ${alias}.value = 1 then 'yes' else 'no' end)
  || ', ' || (array['statement', 'document', 'system'])[${alias}.grade + 1]
  || ', ' || to_char(${alias}.observed_at, 'YYYY-MM-DD')`;

const latestObservation = (knownAt: string) => `
  select ${said('b')} as said, b.is_ratio, b.value from app.observations b
  where b.organisation_id = $1 and b.domain = $2 and b.criterion = t.criterion and b.recorded_at <= ${knownAt}
    and ${standing(knownAt)}
  order by b.observed_at desc, b.recorded_at desc, b.file_position desc limit 1`;

/** Criteria of the domain $2 recorded after $3, with what stood then and stands now. */
const touchedCriteria = `
  select t.criterion as key, ${instant('t.at', 'at')}, t.by::text as by, b.said as before, a.said as after,
    coalesce(b.value = a.value and b.is_ratio = a.is_ratio, false) as same
  from (select o.criterion, max(o.recorded_at) as at,
          (array_agg(coalesce(o.recorded_by, i.accepted_by) order by o.recorded_at desc))[1] as by
        from app.observations o
        left join app.imports i on i.organisation_id = o.organisation_id and i.import_id = o.import_id
        where o.organisation_id = $1 and o.domain = $2 and o.recorded_at > $3::timestamptz group by o.criterion) t
  left join lateral (${latestObservation('$3::timestamptz')}) b on true
  left join lateral (${latestObservation("'infinity'::timestamptz")}) a on true`;

/** Rows of registers of the domain $2 recorded after $3, with what stood then and stands now. */
const touchedEntries = `
  select t.section, t.entry_key as key, ${instant('t.at', 'at')}, t.by::text as by, b.body as before, a.body as after
  from (select e.section, e.entry_key, max(e.recorded_at) as at,
          (array_agg(coalesce(e.recorded_by, i.accepted_by) order by e.recorded_at desc))[1] as by
        from app.register_entries e
        left join app.imports i on i.organisation_id = e.organisation_id and i.import_id = e.import_id
        where e.organisation_id = $1 and split_part(e.entry_key, ' · ', 1) = $2 and e.section <> 'roles'
          and e.recorded_at > $3::timestamptz
        group by e.section, e.entry_key) t
  left join lateral (
    select case when r.ended then null else r.body end as body from app.register_entries r
    where r.organisation_id = $1 and r.section = t.section and r.entry_key = t.entry_key
      and r.recorded_at <= $3::timestamptz
    order by r.effective_from desc, r.recorded_at desc limit 1) b on true
  left join lateral (
    select case when r.ended then null else r.body end as body from app.register_entries r
    where r.organisation_id = $1 and r.section = t.section and r.entry_key = t.entry_key
    order by r.effective_from desc, r.recorded_at desc limit 1) a on true`;

interface ObservationRow {
  key: string;
  at: string;
  by: string | null;
  before: string | null;
  after: string | null;
  same: boolean;
}

interface EntryRow {
  section: string;
  key: string;
  at: string;
  by: string | null;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

/**
 * What was recorded of one domain after an instant: each criterion and register's row once, with what stood then and what
 * stands now; the newest first. One statement. `by` is the account that recorded it last. Rows about single persons are
 * among them: the caller counts those and lets none out (`personalSections`).
 */
export async function changesSince(
  tx: TenantTransaction,
  organisationId: string,
  domain: string,
  since: string,
): Promise<FactChangeView[]> {
  const [read] = await tx.query<{ observations: ObservationRow[]; entries: EntryRow[] }>(
    `select (select coalesce(json_agg(c), '[]') from (${touchedCriteria}) c) as observations,
       (select coalesce(json_agg(c), '[]') from (${touchedEntries}) c) as entries`,
    [organisationId, domain, since],
  );
  const { observations, entries } = read ?? { observations: [], entries: [] };
  const changes = [
    ...observations.map(({ same, ...row }) => ({
      section: 'observations',
      ...row,
      kind: kindOf(row.before, row.after, same),
    })),
    ...entries.map((row) => {
      const [before, after] = differingWords(row.before, row.after);
      const kind = kindOf(row.before, row.after, before === after);
      return { ...row, before, after, kind };
    }),
  ];
  return changes.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.key < b.key ? -1 : 1));
}

function kindOf(before: unknown, after: unknown, same: boolean): FactChangeView['kind'] {
  if (after === null) return 'ended';
  if (before === null) return 'added';
  return same ? 'confirmed' : 'changed';
}

/** Two rows in words; of a row that stood before and stands now, only the fields in which it differs. */
function differingWords(
  before: Record<string, unknown> | null,
  after: Record<string, unknown> | null,
): [string | null, string | null] {
  const differ = (key: string) =>
    !before || !after || JSON.stringify(before[key]) !== JSON.stringify(after[key]);
  const inWords = (row: Record<string, unknown> | null) =>
    row &&
    Object.keys(row)
      .filter((key) => key !== 'domain' && differ(key))
      .sort()
      .map((key) => `${key}: ${wordOf(row[key])}`)
      .join('; ')
      .slice(0, 500);
  return [inWords(before), inWords(after)];
}

const wordOf = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value);

export const isPersonal = ({ section }: Pick<FactChangeView, 'section'>): boolean =>
  personalSections.has(section);
