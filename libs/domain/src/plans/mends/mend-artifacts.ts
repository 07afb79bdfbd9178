import type { Artifact } from '../../facts/organisation-file.js';
import { dayNumber } from '../../facts/calendar.js';
import { idOf } from '../../model/compiled-model.js';
import type { Mend } from './mend.js';
import { defaultDecider, ownerInFile } from './owner-role.js';

/** Every artifact that the model asks for (or, where it asks for none, every one recorded) is collected today by the domain's owner, unless it is fresh and his already. */
export const mendArtifacts: Mend = ({ index, domain, rules }, builder) => {
  const facts = index.domains[domain];
  if (!facts) return;
  const { artifacts, assignments } = facts;
  const { definition, artifacts: listed } = facts.domain;
  const { asOf } = index.file;
  const known = index.owners();
  const keepers = artifacts.flatMap(({ owner }) => owner ?? []);
  const owner =
    assignments[0]?.role ??
    keepers.find((name) => known.has(name)) ??
    keepers[0] ??
    ownerInFile(facts) ??
    defaultDecider(definition) ??
    rules.placeholders.role;
  const isTied = (row: Artifact): boolean =>
    row.owner !== undefined &&
    (assignments.length === 0 ||
      assignments.some(({ role, holder }) => row.owner === role || row.owner === holder));
  const grace = index.compiled.model.derivation.evidence.graceDays;
  const isGood = (row: Artifact): boolean =>
    isTied(row) && index.asOf <= dayNumber(row.collectedAt) + row.validDays + grace;
  const required =
    listed.entries.length > 0
      ? listed.entries.map(({ id }) => id)
      : [...new Set(artifacts.map(({ artifact }) => idOf(listed, artifact)))].sort();
  for (const id of required) {
    const own = artifacts.filter(({ artifact }) => idOf(listed, artifact) === id);
    if (own.some(isGood)) continue;
    const [first] = own;
    const name = first?.artifact ?? id;
    const validDays =
      listed.entries.find((entry) => entry.id === id)?.validDays ?? first?.validDays;
    if (validDays === undefined) continue;
    const fresh: Artifact = {
      ...first,
      domain: definition.id,
      artifact: name,
      owner,
      collectedAt: asOf,
      validDays,
    };
    builder.put('artifacts', [fresh, ...own.slice(1).filter(({ artifact }) => artifact === name)]);
  }
};
