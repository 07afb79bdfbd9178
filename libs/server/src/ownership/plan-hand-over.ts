import { type Assignment, DomainError } from '@rolewright/domain';
import type { FactChange } from '../observations/fact-changes.js';
import { requireName } from '../organisations/names.js';
import type { HandOverItem, HandOverView } from './assignments.view.js';
import {
  requireSeenAssignment,
  type StandingAssignment,
  withoutDeputy,
} from './standing-assignments.js';

export interface PlannedHandOver {
  changes: FactChange[];
  moved: HandOverView['moved'];
  unowned: string[];
  /** Who is asked to take over what; until they accept, nobody holds it. */
  asked: { domain: string; role: string; holder: string; holderUserId: string | null }[];
  /** Who holds a seat from now on, of those who are members. */
  linked: { holder: string; userId: string }[];
}

/**
 * What giving away all of a leaver's seats comes to. Pure. Errors: INPUT_INVALID where a seat is
 * forgotten, named twice or not the leaver's, CONFLICT (`current`) where one was changed meanwhile.
 */
export function planHandOver(
  standing: readonly StandingAssignment[],
  leaver: string,
  items: readonly HandOverItem[],
  { today, assignedBy }: { today: string; assignedBy: string },
): PlannedHandOver {
  const plan: PlannedHandOver = { changes: [], moved: [], unowned: [], asked: [], linked: [] };
  const given = new Set<string>();
  const left = new Set<string>();
  for (const item of items) {
    const { body } = requireSeenAssignment(standing, item);
    const place = `${item.seat} ${item.key}`;
    if (body[item.seat] !== leaver || given.has(place)) {
      throw refuse(
        given.has(place)
          ? `${item.key} is handed over twice.`
          : `${leaver} is not the ${item.seat} of ${item.key}.`,
      );
    }
    given.add(place);
    const to = item.to?.trim() ? requireName(item.to, 'items') : null;
    if (to === leaver) throw refuse(`${leaver} leaves: name somebody else for ${item.key}.`);
    if (item.seat === 'deputy') giveDeputy(plan, body, item, to);
    else giveHolder(plan, body, item, to, { leaver, today, assignedBy });
    if (item.seat === 'holder' && (to === null || item.toAccept)) left.add(item.key);
  }
  const forgotten = standing.flatMap(({ key, body }) =>
    (['holder', 'deputy'] as const).flatMap((seat) =>
      body[seat] === leaver && !given.has(`${seat} ${key}`) ? [`${key} (${seat})`] : [],
    ),
  );
  if (forgotten.length > 0)
    throw refuse(`Say what becomes of ${forgotten.join(', ')} too: nothing is left behind.`);
  const held = new Set(
    standing.filter(({ key }) => !left.has(key)).map(({ body: { domain } }) => domain),
  );
  plan.unowned = [
    ...new Set(
      plan.moved
        .filter(({ seat, domain }) => seat === 'holder' && !held.has(domain))
        .map(({ domain }) => domain),
    ),
  ];
  return plan;
}

function giveHolder(
  plan: PlannedHandOver,
  body: Assignment,
  item: HandOverItem,
  to: string | null,
  { leaver, today, assignedBy }: { leaver: string; today: string; assignedBy: string },
): void {
  const { domain, role } = body;
  const { key, seen } = item;
  if (to === null || item.toAccept) {
    plan.changes.push({ kind: 'end', section: 'assignments', key, seen });
    if (to !== null)
      plan.asked.push({ domain, role, holder: to, holderUserId: item.toUserId ?? null });
    const result = to === null ? 'unowned' : 'asked';
    plan.moved.push({ domain, role, seat: 'holder', to, result });
    return;
  }
  const gone = body.deputy === to || body.deputy === leaver;
  const next: Assignment = {
    ...(gone ? withoutDeputy(body) : body),
    holder: to,
    assignedBy,
    acceptedAt: today,
  };
  plan.changes.push({ kind: 'put', section: 'assignments', body: next, replaces: key, seen });
  if (item.toUserId) plan.linked.push({ holder: to, userId: item.toUserId });
  plan.moved.push({ domain, role, seat: 'holder', to, result: 'moved' });
}

function giveDeputy(
  plan: PlannedHandOver,
  body: Assignment,
  { key, seen }: HandOverItem,
  to: string | null,
): void {
  const { domain, role, holder } = body;
  if (to === holder) throw refuse(`${holder} holds ${key} and cannot stand in for themselves.`);
  const next: Assignment = { ...withoutDeputy(body), ...(to !== null && { deputy: to }) };
  plan.changes.push({ kind: 'put', section: 'assignments', body: next, replaces: key, seen });
  const result = to === null ? 'uncovered' : 'moved';
  plan.moved.push({ domain, role, seat: 'deputy', to, result });
}

const refuse = (reason: string): DomainError =>
  new DomainError('INPUT_INVALID', { reason, field: 'items' });
