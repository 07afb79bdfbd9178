import type {
  Answer,
  Artifact,
  Assignment,
  Decision,
  Handoff,
  Metric,
  WorkRecord,
} from '@rolewright/domain';
import { isNotApplicable, ownerRole } from './scene.js';
import type { DomainScene } from './scene.js';
import { dayOf, daysBefore, endOf, hash, readingName } from './calendar.js';
import { inForce, quarters } from './story.js';
import type { Quarter } from './story.js';
import { handoffWords, readingRanges, workKinds } from './wording.js';

const keyOf = ({ story, domain }: DomainScene, rest: string) =>
  `${story.slug}/${domain.id}/${rest}`;
const share = (value: boolean | number) => (value === true ? 1 : value === false ? 0 : value);

/** E1 holds: one accepted owner. Two seats: a contested duty. Otherwise no row, and an observation says so. */
export function assignmentsOf(scene: DomainScene): Assignment[] {
  const { practice, told, quarter, domain, story, role } = scene;
  const owner = practice.get('E1');
  const seats = inForce(told.seats, quarter) ?? [];
  if (!owner) return [];
  if (owner.value !== true && seats.length < 2) return [];
  if (seats.length === 0)
    throw new Error(`${story.slug} ${domain.id} ${quarter}: an owner without a seat`);
  const cover = practice.get('O5');
  return seats.map((seat, index) => ({
    domain: domain.id,
    role: seat.role ?? role,
    holder: seat.holder,
    assignedBy: story.assignedBy,
    acceptedAt: daysBefore(owner.seenOn, index * 9),
    ...(seat.deputy && { deputy: seat.deputy }),
    ...(seat.deputy && cover?.value === true && { deputyTestedAt: cover.seenOn }),
  }));
}

/** E2 is known: what each respondent said when last asked. */
export function answersOf(scene: DomainScene): Answer[] {
  const { practice, told, domain, story, role } = scene;
  const agreed = practice.get('E2');
  if (!agreed) return [];
  const other =
    scene.model.domains[hash(keyOf(scene, 'other')) % scene.model.domains.length]?.decisions[0]
      ?.decider;
  const stranger = other && other !== role ? other : 'product-owner';
  const split = inForce(told.voices, agreed.seenIn) ?? [
    role,
    stranger,
    'DONT_KNOW',
    role,
    'NOBODY',
    stranger,
    role,
  ];
  const dissent = hash(keyOf(scene, `dissent/${agreed.seenIn}`)) % (story.respondents.length + 2);
  return story.respondents.flatMap(({ id, function: team }, index): Answer[] => {
    const voice = split[index % split.length] ?? 'DONT_KNOW';
    const answeredAt = daysBefore(agreed.seenOn, hash(keyOf(scene, id)) % 6);
    const asked = { respondent: id, function: team, domain: domain.id };
    const owner: Answer = {
      ...asked,
      question: 'owner',
      answer:
        agreed.value === true
          ? index === dissent
            ? index % 2
              ? 'DONT_KNOW'
              : stranger
            : role
          : voice,
      answeredAt,
    };
    const next = domain.handoffs[0];
    const receiver = scene.model.domains.find(({ id: target }) => target === next?.to);
    if (index > 2 || domain.critical !== 'always' || !receiver) return [owner];
    const knows = agreed.value === true || index === 0;
    return [
      owner,
      {
        ...asked,
        question: 'next',
        answer: knows ? ownerRole(story, receiver, agreed.seenIn) : 'DONT_KNOW',
        answeredAt,
      },
    ];
  });
}

export function decisionsOf(scene: DomainScene): Decision[] {
  const { practice, told, domain } = scene;
  const authority = practice.get('O2');
  if (!authority) return [];
  const fault = authority.value === true ? undefined : (told.authority ?? 'no-decider');
  return domain.decisions.map((decision, index): Decision => {
    const key = keyOf(scene, decision.id);
    const last = index === domain.decisions.length - 1;
    const undecided = fault === 'no-decider' && last;
    const held =
      fault === 'no-right' ? 1 + (hash(key) % 2) : undecided ? 2 : last && hash(key) % 2 ? 3 : 4;
    const overridden = fault === 'overruled' && index === 0 ? 0.3 : (hash(`${key}/over`) % 4) / 50;
    return {
      domain: domain.id,
      decision: decision.id,
      ...(!undecided && { decider: decision.decider }),
      ...(decision.agree && { agree: decision.agree }),
      escalation: domain.id === 'GOV' ? 'board' : 'executive',
      need: 4,
      held,
      ...(!undecided && {
        lastLoggedAt: index === 0 ? authority.seenOn : daysBefore(authority.seenOn, hash(key) % 60),
      }),
      ...(!undecided && { overriddenShare: overridden }),
    };
  });
}

/** O4 is known: connected edges first, in an order of their own; the rest broken in the ways edges break. */
export function handoffsOf(scene: DomainScene): Handoff[] {
  const { practice, domain, story, quarter, model, role } = scene;
  const connected = practice.get('O4');
  const words = handoffWords[domain.id];
  if (!connected || !words) return [];
  const edges = domain.handoffs
    .filter(({ to }) => !isNotApplicable(story, to, quarter))
    .sort((a, b) => hash(keyOf(scene, a.to)) - hash(keyOf(scene, b.to)));
  const whole = Math.round(share(connected.value) * edges.length);
  const rows = edges.flatMap(({ to }, index): Handoff[] => {
    const receiver = model.domains.find(({ id }) => id === to);
    if (!receiver) return [];
    const key = keyOf(scene, `${to}/${connected.seenIn}`);
    const triggers = 3 + (hash(key) % 6);
    const edge: Handoff = {
      from: domain.id,
      to,
      sender: role,
      receiver: ownerRole(story, receiver, quarter),
      ...words,
      slaHours: 24 * (1 + (hash(keyOf(scene, to)) % 3)),
    };
    const used = {
      acknowledgedAt: dayOf(connected.changedIn, key),
      exercisedAt: connected.seenOn,
      triggers,
    };
    if (index < whole)
      return [
        { ...edge, ...used, transfers: triggers, accepted: triggers - (triggers > 6 ? 1 : 0) },
      ];
    const broken = index === 0 ? 1 : hash(keyOf(scene, `broken/${to}`)) % 4;
    if (broken === 0) return [];
    if (broken === 1) return [edge];
    if (broken === 2)
      return [
        { ...edge, acknowledgedAt: used.acknowledgedAt, triggers, transfers: 0, accepted: 0 },
      ];
    const transfers = Math.floor(triggers / 2);
    return [{ ...edge, ...used, transfers, accepted: transfers }];
  });
  return rows.sort((a, b) => order(scene, a.to) - order(scene, b.to));
}

function order({ domain }: DomainScene, to: string): number {
  return domain.handoffs.findIndex((handoff) => handoff.to === to);
}

/** G1 is known: the first artifacts are renewed as their validity asks, the others lie there expired. */
export function artifactsOf(scene: DomainScene): Artifact[] {
  const { practice, domain, story, role } = scene;
  const fresh = practice.get('G1');
  if (!fresh) return [];
  const whole = Math.round(share(fresh.value) * domain.artifacts.length);
  return domain.artifacts.map(({ id, validDays }, index): Artifact => {
    const key = keyOf(scene, id);
    const anchor = renewedIn(fresh.changedIn, fresh.seenIn, validDays);
    const collectedAt =
      index < whole
        ? dayOf(anchor, key, Math.min(validDays - 4, 75), 2)
        : daysBefore(endOf(fresh.changedIn), validDays + 20 + (hash(key) % 60));
    const path = `${domain.id.toLowerCase()}/${id}-${collectedAt}`;
    return {
      domain: domain.id,
      artifact: id,
      owner: role,
      collectedAt,
      validDays,
      uri: `https://records.${story.slug}.example/${path}`,
    };
  });
}

/** The last quarter in which something that is good for `validDays` was due, counted from its first. */
function renewedIn(first: Quarter, last: Quarter, validDays: number): Quarter {
  const period = validDays >= 365 ? 3 : validDays >= 180 ? 2 : 1;
  const [from, to] = [quarters.indexOf(first), quarters.indexOf(last)];
  return quarters[from + Math.floor((to - from) / period) * period] ?? last;
}

export function metricsOf(scene: DomainScene): Metric[] {
  const { practice, domain } = scene;
  const measured = practice.get('G2');
  if (!measured) return [];
  const until = quarters.indexOf(measured.seenIn);
  const since = Math.max(0, quarters.indexOf(measured.changedIn) - 3);
  return domain.metrics.map(({ id, unit, better }): Metric => {
    const range = readingRanges[`${unit}/${better}`] ?? { from: 10, target: 5, step: 1 };
    const readings = quarters
      .slice(Math.max(since, until - 4), until + 1)
      .map((quarter, index, all) => {
        const way = all.length > 1 ? index / (all.length - 1) : 1;
        const noise = ((hash(keyOf(scene, `${id}/${quarter}`)) % 5) - 2) * range.step;
        const value = range.from + (range.target - range.from) * way * 0.95 + noise;
        return {
          quarter: readingName(quarter),
          value: Math.max(0, Math.round(value / range.step) * range.step),
        };
      });
    return {
      domain: domain.id,
      metric: id,
      target: range.target,
      source: `${workKinds[domain.id]} records`,
      readings: readings.map(({ quarter, value }) => ({
        quarter,
        value: Math.round(value * 100) / 100,
      })),
      citedBy: `${scene.story.tickets}-D${10 + (hash(keyOf(scene, id)) % 80)}`,
    };
  });
}

/** Legal takes part where it decides or must agree, for as long as such decisions are looked at. */
function legalRecordsOf(scene: DomainScene): WorkRecord[] {
  const { practice, domain, quarter } = scene;
  const authority = practice.get('O2');
  const needed = domain.decisions.some(
    ({ decider, agree }) => decider === 'legal-counsel' || agree?.includes('legal-counsel'),
  );
  if (!needed || authority?.seenIn !== quarter) return [];
  return [
    {
      domain: domain.id,
      person: 'legal-counsel',
      performedAt: authority.seenOn,
      kind: 'legal advice',
    },
  ];
}

export function workRecordsOf(scene: DomainScene): WorkRecord[] {
  const { practice, told, domain, quarter } = scene;
  const handled = practice.get('R1');
  const legal = legalRecordsOf(scene);
  if (handled?.value !== true || handled.seenIn !== quarter) return legal;
  const people =
    inForce(told.workers, quarter) ??
    inForce(told.seats, quarter)?.map(({ holder }) => holder) ??
    [];
  if (people.length === 0) return legal;
  // Whether a piece of work followed the steps is noted for as long as somebody looks at the workflow.
  const workflow = practice.get('O3');
  const conforming = workflow?.seenIn === quarter ? workflow : undefined;
  const own = Array.from({ length: inForce(told.records, quarter) ?? 1 }, (_, index) => {
    const key = keyOf(scene, `work/${index}`);
    return {
      domain: domain.id,
      person: people[index % people.length] ?? '',
      performedAt: index === 0 ? handled.seenOn : dayOf(quarter, key),
      kind: workKinds[domain.id] ?? 'work',
      ...(conforming && {
        conforms:
          hash(`${key}/${quarter}`) % 100 <
          share(conforming.value === true ? 0.9 : conforming.value) * 100,
      }),
    };
  });
  return [...own, ...legal];
}
