import type { MaturityModel } from '../model/maturity-model.js';
import type { EffortClass, MoveKind } from '../plans/plan-rules.js';
import type { ReturnedDuty, RoleCharter } from './charter.js';

/** A move as a plan takes it. */
export interface CharterMove {
  kind: MoveKind;
  title: string;
  text: string;
  criteria: { domain: string; criterion: string }[];
  ownerRole: string | null;
  effort: EffortClass;
}

/**
 * What turns a split post into roles that work, in the order in which it has to happen (domain.md §5): decisions first,
 * which cost hours and close most; then the charters; then the handoffs between the roles; last the proof. Nobody is
 * hired by any of it. A charter without domains gives no move but its agreement.
 */
export function charterPlan(
  charters: readonly RoleCharter[],
  duties: readonly ReturnedDuty[],
  model: MaturityModel,
  nameOfDiscipline: (code: string) => string,
): CharterMove[] {
  const named = (domains: readonly string[]): string =>
    listed(model.domains.filter(({ id }) => domains.includes(id)).map(({ name }) => name));
  const criteria = (domains: readonly string[], ...ids: string[]) =>
    domains.flatMap((domain) => ids.map((criterion) => ({ domain, criterion })));
  const moves: CharterMove[] = [];
  for (const { disciplines, returnTo, domains } of duties) {
    moves.push({
      kind: 'decide',
      title: `Give ${listed(disciplines.map(nameOfDiscipline))} back to ${returnTo}`,
      text:
        domains.length > 0
          ? `Too little for a role of its own. ${returnTo} keeps ${named(domains)}, and says by name who answers for it.`
          : `Too little for a role of its own: ${returnTo} goes on doing it, and says by name who.`,
      criteria: criteria(domains, 'E1'),
      ownerRole: returnTo,
      effort: 'hours',
    });
  }
  for (const { title, domains, decisions } of charters) {
    const taken = decisions.filter(({ right }) => right === 'decide').length;
    if (domains.length === 0) continue;
    moves.push({
      kind: 'decide',
      title: `Settle that ${title} decides on ${named(domains)}`,
      text: `One accountable role, ${taken} ${taken === 1 ? 'decision' : 'decisions'} of its own, accepted by whoever takes it on. It needs no new post.`,
      criteria: criteria(domains, 'E1', 'O2'),
      ownerRole: title,
      effort: 'hours',
    });
  }
  for (const { title, domains, excludes } of charters) {
    moves.push({
      kind: 'define',
      title: `Agree the charter of ${title}`,
      text:
        excludes.length > 0
          ? `With what it leaves to others: ${excludes.join('; ')}.`
          : 'With what it leaves to others.',
      criteria: criteria(domains, 'E3', 'O1'),
      ownerRole: title,
      effort: 'days',
    });
  }
  for (const { title, domains, handoffs } of charters) {
    const giving = domains.filter((domain) => handoffs.some(({ from }) => from === domain));
    if (giving.length === 0) continue;
    const receivers = [
      ...new Set(handoffs.filter(({ from }) => giving.includes(from)).map(({ to }) => to)),
    ];
    moves.push({
      kind: 'connect',
      title: `Connect what ${title} hands over`,
      text: `To ${named(receivers)}: who sends, who receives, on what, within which time, and acknowledged on both sides.`,
      criteria: criteria(giving, 'O4'),
      ownerRole: title,
      effort: 'weeks',
    });
  }
  for (const { title, domains, evidence } of charters) {
    const proving = domains.filter((domain) => evidence.some((row) => row.domain === domain));
    if (proving.length === 0) continue;
    moves.push({
      kind: 'prove',
      title: `Bring the evidence of ${title} up to date`,
      text: `Every artifact of ${named(proving)} fresh, and tied to the role.`,
      criteria: criteria(proving, 'G1'),
      ownerRole: title,
      effort: 'weeks',
    });
  }
  return moves;
}

function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
