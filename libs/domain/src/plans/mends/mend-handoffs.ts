import { type DomainFacts } from '../../facts/fact-index.js';
import type { Handoff } from '../../facts/organisation-file.js';
import { handoffState } from '../../ownership/handoff-state.js';
import type { Mend } from './mend.js';
import { defaultDecider, ownerInFile } from './owner-role.js';

/** Every required edge in scope is described by all seven facts, used today, and loses nothing. */
export const mendHandoffs: Mend = ({ index, domain, rules, inScope }, builder) => {
  const facts = index.domains[domain];
  if (!facts) return;
  const { compiled, asOf, file } = index;
  const { placeholders } = rules;
  const roleOf = (of: DomainFacts | undefined): string =>
    of === undefined
      ? placeholders.role
      : (ownerInFile(of) ?? defaultDecider(of.domain.definition) ?? placeholders.role);
  const from = facts.domain.definition.id;
  for (const { to } of facts.domain.definition.handoffs) {
    if (!inScope(to)) continue;
    const limits = compiled.model.derivation.handoff;
    if (handoffState(facts.handoffs, to, asOf, limits) === 'CONNECTED') continue;
    const [first, ...others] = facts.handoffs.filter((row) => row.to === to);
    const used = Math.max(first?.triggers ?? 0, 1);
    const row: Handoff = {
      ...first,
      from,
      to,
      sender: first?.sender ?? roleOf(facts),
      receiver: first?.receiver ?? roleOf(index.domains[compiled.domainIndex.get(to) ?? -1]),
      trigger: first?.trigger ?? placeholders.trigger,
      payload: first?.payload ?? placeholders.payload,
      slaHours: first?.slaHours ?? placeholders.slaHours,
      acknowledgedAt: file.asOf,
      exercisedAt: file.asOf,
      triggers: used,
      transfers: used,
      accepted: used,
    };
    builder.put('handoffs', [row, ...others]);
  }
};
