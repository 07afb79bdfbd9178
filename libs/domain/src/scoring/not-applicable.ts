import { dayNumber } from '../facts/calendar.js';
import type { FactIndex } from '../facts/fact-index.js';
import type { NotApplicableClaim } from '../facts/organisation-file.js';
import { type CriteriaTable, applyRegisters, tabulateObservations } from './criteria-table.js';
import { standingOf } from './levels.js';
import type { Refusal } from './score-result.js';

/** Which domains count, in the model's order, and which claims were refused. */
export interface Scope {
  readonly counts: readonly boolean[];
  readonly refused: Refusal[];
}

/** Weighs every claim that a domain is not applicable (engine-contract.md §2, domain.md §2.1). */
export function scopeOf(index: FactIndex): Scope {
  const { file, compiled } = index;
  const counts = compiled.domains.map(() => true);
  const refused: Refusal[] = [];
  const claims = file.notApplicable ?? [];
  if (claims.length === 0) return { counts, refused };
  const inventoryLevel = levelOfInventory(index);
  for (const { definition, index: at } of compiled.domains) {
    const own = claims.filter(({ domain }) => domain === definition.id);
    if (own.length === 0) continue;
    const reasons = own.map((claim) =>
      refusalOf(claim, index, definition.mayBeNotApplicable, inventoryLevel),
    );
    if (reasons.includes(null)) {
      counts[at] = false;
      continue;
    }
    // The reason that speaks of the latest count; of equal days the later in the file.
    const latest = own.reduce(
      (best, claim, position) =>
        claim.observedAt >= (own[best] as NotApplicableClaim).observedAt ? position : best,
      0,
    );
    refused.push({
      section: 'notApplicable',
      domain: definition.id,
      reason: reasons[latest] ?? '',
    });
  }
  return { counts, refused };
}

/** Measured before anything is left out, so that no claim can prove itself by dropping a handoff. */
function levelOfInventory(index: FactIndex): number {
  const { compiled } = index;
  const at = compiled.domainIndex.get(compiled.model.scoring.notApplicable.inventoryDomain);
  if (at === undefined) return 0;
  const table: CriteriaTable = tabulateObservations(index);
  applyRegisters(table, index, at, () => true);
  return standingOf(table, compiled, at).level;
}

function refusalOf(
  { domain, count, observedAt }: NotApplicableClaim,
  { asOf, file, compiled }: FactIndex,
  allowed: boolean,
  inventoryLevel: number,
): string | null {
  const { model } = compiled;
  const rules = model.scoring.notApplicable;
  if (!allowed) {
    const may = model.domains.filter((other) => other.mayBeNotApplicable).map(({ id }) => id);
    return `${domain} always applies; only ${may.join(', ')} may be out of scope.`;
  }
  if (count !== 0) return `The inventory counted ${String(count)}, not 0.`;
  const age = asOf - dayNumber(observedAt);
  if (age < 0) return `The count of ${observedAt} was made after ${file.asOf}.`;
  if (age > rules.withinDays) {
    return `The count of ${observedAt} is ${String(age)} days old; at most ${String(rules.withinDays)} are allowed.`;
  }
  if (inventoryLevel < rules.inventoryLevel) {
    return `${rules.inventoryDomain} stands at ${String(model.bands[inventoryLevel])}; a count proves absence only from ${String(model.bands[rules.inventoryLevel])} on.`;
  }
  return null;
}
