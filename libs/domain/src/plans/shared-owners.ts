import type { OrganisationFile } from '../facts/organisation-file.js';
import type { CompiledModel } from '../model/compiled-model.js';
import type { Scenario } from '../what-if/scenario.js';

/**
 * Domains whose evidence is kept by a role or holder that comes or goes with changes of assignments
 * elsewhere. There alone may a fact of one domain decide a criterion of another, since evidence may
 * be kept by the owner of any domain.
 */
export function domainsLinkedTo(
  file: OrganisationFile,
  changes: readonly Scenario[],
  { model }: CompiledModel,
): Set<string> {
  const linked = new Set<string>();
  if (!model.criteria.some(({ derivedBy }) => derivedBy === 'ownership-linked')) return linked;
  const accepted = file.assignments ?? [];
  const known = new Set(accepted.flatMap(({ role, holder }) => [role, holder]));
  const moved = new Set<string>();
  for (const { add, remove } of changes) {
    for (const { role, holder } of add?.assignments ?? []) {
      for (const name of [role, holder]) if (!known.has(name)) moved.add(name);
    }
    for (const { domain, role } of remove?.assignments ?? []) {
      const gone = accepted.filter((row) => row.domain === domain && row.role === role);
      for (const row of gone) moved.add(row.role).add(row.holder);
    }
  }
  if (moved.size === 0) return linked;
  for (const { domain, owner } of file.artifacts ?? []) {
    // Where nobody has accepted anything yet, the first who does makes every other keeper an orphan.
    if ((owner !== undefined && moved.has(owner)) || known.size === 0) linked.add(domain);
  }
  return linked;
}
