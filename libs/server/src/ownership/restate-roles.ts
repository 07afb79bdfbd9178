import { DomainError, entryKey, type RoleNames } from '@rolewright/domain';
import type { TenantTransaction } from '@rolewright/tenancy';
import type { FactChange } from '../observations/fact-changes.js';
import type { StandingRow } from '../observations/registers.service.js';

/** Registers whose rows name roles, and the fields that do. */
const restated = {
  assignments: ['role'],
  decisions: ['decider', 'agree', 'recommend', 'input', 'perform', 'escalation'],
  handoffs: ['sender', 'receiver'],
  artifacts: ['owner'],
  answers: ['answer'],
} as const;
type RestatedSection = keyof typeof restated;
const sections = Object.keys(restated) as RestatedSection[];

type Row = StandingRow<Record<string, unknown>> & { section: RestatedSection };

/** Every standing row that may name a role. One statement. */
export function loadRowsWithRoles(tx: TenantTransaction, organisationId: string): Promise<Row[]> {
  return tx.query<Row>(
    `select e.section, e.entry_key as key, e.body from (
       select distinct on (r.section, r.entry_key) r.section, r.entry_key, r.ended, r.body
       from app.register_entries r where r.organisation_id = $1 and r.section = any($2)
       order by r.section, r.entry_key, r.effective_from desc, r.recorded_at desc) e
     where not e.ended order by e.section, e.entry_key collate "C"`,
    [organisationId, sections],
  );
}

/**
 * The changes by which every row that names a role says its new name. Pure. Two assignments of one
 * domain that become the same one stay one where the same person holds both. Errors: INPUT_INVALID
 * where two people would hold the same role of one domain.
 *
 * @param meant the new name, where this name means the role; otherwise null
 */
export function restateRoles(
  rows: readonly Row[],
  meant: (name: string) => string | null,
): FactChange[] {
  const changed = rows.flatMap((row) => {
    const body = { ...row.body };
    let differs = false;
    for (const field of restated[row.section]) {
      const named = body[field] as RoleNames | undefined;
      if (named === undefined) continue;
      const now = renamed(named, meant);
      if (JSON.stringify(now) === JSON.stringify(named)) continue;
      body[field] = now;
      differs = true;
    }
    return differs ? [{ row, body }] : [];
  });
  const holders = new Map<string, unknown>(
    rows
      .filter((row) => row.section === 'assignments' && !changed.some((one) => one.row === row))
      .map(({ key, body }) => [key, body['holder']]),
  );
  return changed.map(({ row, body }): FactChange => {
    const { section, key } = row;
    if (section === 'assignments') {
      const next = entryKey('assignments', body);
      const holder = holders.get(next);
      if (holder === body['holder']) return { kind: 'end', section, key };
      if (holder !== undefined) {
        throw new DomainError('INPUT_INVALID', {
          reason: `In ${String(body['domain'])} ${String(holder)} and ${String(body['holder'])} would hold the same role: end one of the two assignments first.`,
          field: 'name',
        });
      }
      holders.set(next, body['holder']);
    }
    return { kind: 'put', section, body, replaces: key };
  });
}

function renamed(names: RoleNames, meant: (name: string) => string | null): RoleNames {
  if (typeof names === 'string') return meant(names) ?? names;
  return [...new Set(names.map((name) => meant(name) ?? name))];
}
