import type { MaturityModel } from '../model/maturity-model.js';
import type { SplitRole } from './role-analysis.js';

/** What a role may do about a decision (domain.md §2.1, RAPID): decide, stop it within a stated ground, or recommend. */
export const charterRights = ['decide', 'agree', 'recommend'] as const;
export type CharterRight = (typeof charterRights)[number];

/** A role on paper: what it is for, what it owns and decides, what it leaves to others, and by what it proves itself. */
export interface RoleCharter {
  title: string;
  purpose: string;
  /** Discipline codes, sorted. */
  disciplines: string[];
  /** Domain codes, in the model's order. */
  domains: string[];
  decisions: { domain: string; decision: string; right: CharterRight }[];
  /** What the role does not do, in plain words. */
  excludes: string[];
  /** Required handoffs that begin or end in its domains, none within them. */
  handoffs: { from: string; to: string }[];
  evidence: { domain: string; artifact: string }[];
  reportsTo: string | null;
}

/** A cluster of disciplines as a seat: whose domains, whose decisions, what stays elsewhere. Catalogue data. */
export interface CharterSeat {
  readonly id: string;
  readonly domains: readonly string[];
  /** Ids of the model's default deciders that the seat stands for. */
  readonly roles: readonly string[];
  readonly reportsTo: string;
  readonly excludes: readonly string[];
}

export interface CharterRules {
  readonly model: MaturityModel;
  readonly seats: readonly CharterSeat[];
}

/** A duty that is no role of its own: what goes back, and to whom. */
export interface ReturnedDuty {
  disciplines: string[];
  returnTo: string;
  domains: string[];
}

/**
 * Draft charters of a split (domain.md §4.3): one a standing role; a duty under half a post returns to the function that
 * has it. A cluster's domains, and the decisions over them, go to the part that carries most of its disciplines, the
 * earlier part where two carry as many: no domain is given twice. Pure; the parts' order is kept.
 */
export function charterDrafts(
  split: readonly SplitRole[],
  rules: CharterRules,
): { charters: RoleCharter[]; duties: ReturnedDuty[] } {
  const seatsOf = new Map<SplitRole, CharterSeat[]>(split.map((part) => [part, []]));
  for (const cluster of rules.model.clusters) {
    const seat = rules.seats.find(({ id }) => id === cluster.id);
    const carriers = split.map((part) => ({
      part,
      carries: part.disciplines.filter((code) => cluster.disciplines.includes(code)).length,
    }));
    const most = Math.max(0, ...carriers.map(({ carries }) => carries));
    const carrier = carriers.find(({ carries }) => carries === most);
    if (seat && carrier && most > 0) seatsOf.get(carrier.part)?.push(seat);
  }
  const titles = new Map<string, number>();
  const charters: RoleCharter[] = [];
  const duties: ReturnedDuty[] = [];
  for (const part of split) {
    const seats = seatsOf.get(part) ?? [];
    const domains = domainsOf(seats, rules.model);
    if (part.returnTo !== null) {
      duties.push({ disciplines: [...part.disciplines], returnTo: part.returnTo, domains });
      continue;
    }
    const turn = (titles.get(part.role) ?? 0) + 1;
    titles.set(part.role, turn);
    charters.push({
      title: turn === 1 ? part.role : `${part.role} ${turn}`,
      purpose: purposeOf(domains, rules.model),
      disciplines: [...part.disciplines].sort(),
      domains,
      decisions: decisionsOf(seats, rules.model),
      excludes: [...new Set(seats.flatMap(({ excludes }) => excludes))],
      handoffs: handoffsOf(domains, rules.model),
      evidence: evidenceOf(domains, rules.model),
      reportsTo: seats[0]?.reportsTo ?? null,
    });
  }
  return { charters, duties };
}

/** The same charter with other domains: what they bring comes along, what they took leaves. */
export function withDomains(
  charter: RoleCharter,
  domains: readonly string[],
  { model, seats }: CharterRules,
): RoleCharter {
  const chosen = model.domains.map(({ id }) => id).filter((id) => domains.includes(id));
  const owners = seats.filter((seat) => seat.domains.some((id) => chosen.includes(id)));
  const kept = charter.decisions.filter(({ domain }) => chosen.includes(domain));
  const added = decisionsOf(owners, model).filter(
    ({ domain }) => chosen.includes(domain) && !charter.domains.includes(domain),
  );
  return {
    ...charter,
    domains: chosen,
    decisions: inModelOrder([...kept, ...added], model),
    handoffs: handoffsOf(chosen, model),
    evidence: evidenceOf(chosen, model),
  };
}

export interface CharterConflict {
  domain: string;
  decision: string;
  /** Titles of the charters that decide it, in their order. */
  deciders: string[];
}

/** Decisions that more than one charter decides: one of them has to give it up (domain.md §2.1: a single decider). */
export function charterConflicts(charters: readonly RoleCharter[]): CharterConflict[] {
  const deciders = new Map<string, CharterConflict>();
  for (const { title, decisions } of charters) {
    for (const { domain, decision, right } of decisions) {
      if (right !== 'decide') continue;
      const key = `${domain} ${decision}`;
      const entry = deciders.get(key) ?? { domain, decision, deciders: [] };
      entry.deciders.push(title);
      deciders.set(key, entry);
    }
  }
  return [...deciders.values()].filter((entry) => entry.deciders.length > 1);
}

/**
 * What a charter leaves out, as the share 0..1 of its domains' decisions over which it has neither the decision nor a
 * scoped stop (domain.md §4.2, A): responsibility without authority, on paper. Null where its domains have no decision.
 */
export function charterAuthorityGap(charter: RoleCharter, model: MaturityModel): number | null {
  const listed = model.domains
    .filter(({ id }) => charter.domains.includes(id))
    .flatMap(({ id, decisions }) => decisions.map((decision) => ({ domain: id, ...decision })));
  if (listed.length === 0) return null;
  const lacking = listed.filter(
    ({ domain, id }) =>
      !charter.decisions.some(
        (row) => row.domain === domain && row.decision === id && row.right !== 'recommend',
      ),
  );
  return lacking.length / listed.length;
}

/** What is wrong with a charter, each with its place and the mend; empty where nothing is. */
export function charterFaults(
  charter: RoleCharter,
  model: MaturityModel,
): { path: string; message: string; mend: string }[] {
  const faults: { path: string; message: string; mend: string }[] = [];
  const fault = (path: string, message: string, mend: string) =>
    faults.push({ path, message, mend });
  const domains = new Map(model.domains.map((domain) => [domain.id, domain]));
  const disciplines = new Set(model.clusters.flatMap((cluster) => cluster.disciplines));
  if (charter.title.trim() === '') fault('title', 'The role has no title.', 'Name the role.');
  charter.disciplines.forEach((code, at) => {
    if (!disciplines.has(code))
      fault(`disciplines.${at}`, `There is no discipline ${code}.`, 'Choose one of the catalogue.');
  });
  charter.domains.forEach((id, at) => {
    if (!domains.has(id))
      fault(`domains.${at}`, `There is no domain ${id}.`, 'Choose one of the model.');
  });
  const seen = new Set<string>();
  charter.decisions.forEach(({ domain, decision }, at) => {
    const path = `decisions.${at}`;
    if (!domains.get(domain)?.decisions.some(({ id }) => id === decision))
      fault(path, `${domain} has no decision ${decision}.`, 'Choose a decision of the model.');
    if (seen.has(`${domain} ${decision}`))
      fault(path, `${domain} ${decision} stands twice.`, 'Leave one right over it.');
    seen.add(`${domain} ${decision}`);
  });
  charter.handoffs.forEach(({ from, to }, at) => {
    if (!domains.get(from)?.handoffs.some((edge) => edge.to === to))
      fault(`handoffs.${at}`, `${from} to ${to} is no required handoff.`, 'Leave it out.');
  });
  charter.evidence.forEach(({ domain, artifact }, at) => {
    if (!domains.get(domain)?.artifacts.some(({ id }) => id === artifact))
      fault(
        `evidence.${at}`,
        `${domain} asks for no evidence ${artifact}.`,
        'Choose one of the model.',
      );
  });
  return faults;
}

function purposeOf(domains: readonly string[], model: MaturityModel): string {
  const names = model.domains.filter(({ id }) => domains.includes(id)).map(({ name }) => name);
  if (names.length === 0) return 'Carries out what others decide, and owns no domain of its own.';
  const [last, ...rest] = names.reverse();
  const listed = rest.length === 0 ? last : `${rest.reverse().join(', ')} and ${last}`;
  return `Answers for ${listed}, so that nobody has to ask whose it is.`;
}

const domainsOf = (seats: readonly CharterSeat[], model: MaturityModel): string[] =>
  model.domains.map(({ id }) => id).filter((id) => seats.some((seat) => seat.domains.includes(id)));

function decisionsOf(
  seats: readonly CharterSeat[],
  model: MaturityModel,
): RoleCharter['decisions'] {
  const roles = new Set(seats.flatMap((seat) => seat.roles));
  return model.domains.flatMap((domain) =>
    domain.decisions.flatMap(({ id, decider, agree = [] }): RoleCharter['decisions'] => {
      if (decider !== undefined && roles.has(decider))
        return [{ domain: domain.id, decision: id, right: 'decide' }];
      return agree.some((role) => roles.has(role))
        ? [{ domain: domain.id, decision: id, right: 'agree' }]
        : [];
    }),
  );
}

function inModelOrder(
  decisions: RoleCharter['decisions'],
  model: MaturityModel,
): RoleCharter['decisions'] {
  return model.domains.flatMap((domain) =>
    domain.decisions.flatMap(({ id }) =>
      decisions.filter((row) => row.domain === domain.id && row.decision === id),
    ),
  );
}

const handoffsOf = (domains: readonly string[], model: MaturityModel): RoleCharter['handoffs'] =>
  model.domains.flatMap(({ id, handoffs }) =>
    handoffs
      .filter(({ to }) => domains.includes(id) !== domains.includes(to))
      .map(({ to }) => ({ from: id, to })),
  );

const evidenceOf = (domains: readonly string[], model: MaturityModel): RoleCharter['evidence'] =>
  model.domains
    .filter(({ id }) => domains.includes(id))
    .flatMap(({ id, artifacts }) =>
      artifacts.map(({ id: artifact }) => ({ domain: id, artifact })),
    );
