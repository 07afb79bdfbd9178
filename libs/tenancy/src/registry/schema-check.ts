import {
  functions,
  grants,
  policies,
  roles,
  rowSecurity,
  schemas,
  triggers,
} from './check-rights.js';
import { columns, foreignKeys, indexes, relations, type Query } from './check-structure.js';

export type { Query } from './check-structure.js';

/**
 * Holds schema `app` against the registry and the rules of distribution.md; returns what is wrong, each as
 * `object: fault`. Empty means: every table is on the list, every key of a tenant table begins with organisation_id,
 * policies and grants are exactly the written ones, and no role can step around them.
 */
export async function schemaFaults(query: Query): Promise<string[]> {
  const checks = [
    relations,
    columns,
    indexes,
    foreignKeys,
    rowSecurity,
    policies,
    grants,
    triggers,
    functions,
    roles,
    schemas,
  ];
  const faults: string[] = [];
  // Names printed in full, whatever the session's path is.
  await query("set local search_path = ''");
  for (const check of checks) faults.push(...(await check(query)));
  return faults;
}
