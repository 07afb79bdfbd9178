import { recordedOwner } from '../../facts/fact-index.js';
import type { Assignment } from '../../facts/organisation-file.js';
import type { Mend } from './mend.js';
import { defaultDecider } from './owner-role.js';

/**
 * One role has accepted the domain today, assigned by another than its holder. Of several roles the
 * one stays that most respondents name, else the model's default, else the one that accepted last;
 * where none has accepted, the same order suggests one.
 */
export const mendOwner: Mend = ({ index, domain, rules }, builder) => {
  const facts = index.domains[domain];
  if (!facts) return;
  const { assignments, statistics } = facts;
  const { definition } = facts.domain;
  const { asOf } = index.file;
  const { placeholders } = rules;
  if (assignments.length === 0) {
    const role = statistics.mode ?? defaultDecider(definition) ?? placeholders.role;
    builder.put('assignments', [
      {
        domain: definition.id,
        role,
        holder: placeholders.holder,
        assignedBy: placeholders.assignedBy,
        acceptedAt: asOf,
      },
    ]);
    return;
  }
  const roles = new Set(assignments.map(({ role }) => role));
  const latest = assignments.reduce((best, row) => (row.acceptedAt > best.acceptedAt ? row : best));
  const wanted = [statistics.mode, defaultDecider(definition)];
  const role =
    recordedOwner(facts) ??
    wanted.find((name): name is string => name !== null && roles.has(name)) ??
    latest.role;
  for (const other of roles) {
    if (other !== role) builder.remove('assignments', { domain: definition.id, role: other });
  }
  builder.put(
    'assignments',
    assignments
      .filter((row) => row.role === role)
      .map((row): Assignment => ({
        ...row,
        acceptedAt: asOf,
        assignedBy: row.assignedBy === row.holder ? placeholders.assignedBy : row.assignedBy,
      })),
  );
};
