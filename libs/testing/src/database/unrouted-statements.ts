import { tenantTables } from '@rolewright/tenancy';

/**
 * The statements that name a tenant table and not the organisation (distribution.md, rule 3): policies do not route, so
 * on a distributed database each of them would go to every shard. Takes what `tenancy.onStatement` hands out. A check of
 * words, not of meaning: it finds the forgotten predicate, not the wrong one.
 */
export function unroutedStatements(statements: readonly string[]): string[] {
  return statements.filter((sql) => {
    const text = sql.replaceAll('"', '').toLowerCase();
    const named = tenantTables.filter(({ name }) => new RegExp(`\\bapp\\.${name}\\b`).test(text));
    return named.length > 0 && !text.includes('organisation_id');
  });
}
