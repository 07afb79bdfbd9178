import type { CompiledDomain, CompiledModel } from '../model/compiled-model.js';
import { type AnswerStatistics, answerStatistics } from '../ownership/answer-statistics.js';
import { dayNumber } from './calendar.js';
import type {
  Answer,
  Artifact,
  Assignment,
  Decision,
  ExecutiveDecision,
  Handoff,
  Metric,
  OrganisationFile,
  WorkRecord,
} from './organisation-file.js';

/** One respondent's latest answer on who owns a domain. */
export interface OwnerAnswer {
  readonly respondent: string;
  readonly function: string;
  /** Named roles; empty where the answer names none. */
  readonly roles: readonly string[];
  /** Day of the answer, or null where it is undated. */
  readonly day: number | null;
}

/** What the registers of a file say about one domain as of its day; later rows are not yet there. */
export interface DomainFacts {
  readonly domain: CompiledDomain;
  answers: readonly OwnerAnswer[];
  statistics: AnswerStatistics;
  assignments: Assignment[];
  decisions: Decision[];
  /** Outbound. */
  handoffs: Handoff[];
  artifacts: Artifact[];
  metrics: Metric[];
  workRecords: WorkRecord[];
  executiveDecisions: ExecutiveDecision[];
}

export interface FactIndex {
  readonly file: OrganisationFile;
  readonly compiled: CompiledModel;
  /** Day number of `asOf`. */
  readonly asOf: number;
  /** In the model's order. */
  readonly domains: readonly DomainFacts[];
  /** Roles and holders that have accepted any domain; put together when first asked for. */
  readonly owners: () => ReadonlySet<string>;
}

const noAnswers = answerStatistics([]);
/** Stands for every register without rows; it is never written to. */
const none: never[] = [];

/** Sorts a file's registers by domain, without what is dated after `asOf` (engine-contract.md §1). */
export function indexFacts(file: OrganisationFile, compiled: CompiledModel): FactIndex {
  const asOf = dayNumber(file.asOf);
  const domains = compiled.domains.map((domain): DomainFacts => ({
    domain,
    answers: none,
    statistics: noAnswers,
    assignments: none,
    decisions: none,
    handoffs: none,
    artifacts: none,
    metrics: none,
    workRecords: none,
    executiveDecisions: none,
  }));
  // Rows mostly stand together by domain.
  let latest = domains[0];
  const of = (id: string): DomainFacts | undefined => {
    if (latest?.domain.definition.id !== id) latest = domains[compiled.domainIndex.get(id) ?? -1];
    return latest;
  };
  const known = (day: string): boolean => dayNumber(day) <= asOf;

  for (const row of file.assignments ?? none) {
    const facts = known(row.acceptedAt) ? of(row.domain) : undefined;
    if (facts) facts.assignments = withRow(facts.assignments, row);
  }
  for (const row of file.artifacts ?? none) {
    const facts = known(row.collectedAt) ? of(row.domain) : undefined;
    if (facts) facts.artifacts = withRow(facts.artifacts, row);
  }
  for (const row of file.workRecords ?? none) {
    const facts = known(row.performedAt) ? of(row.domain) : undefined;
    if (facts) facts.workRecords = withRow(facts.workRecords, row);
  }
  for (const row of file.executiveDecisions ?? none) {
    const facts = known(row.decidedAt) && known(row.reportedAt) ? of(row.domain) : undefined;
    if (facts) facts.executiveDecisions = withRow(facts.executiveDecisions, row);
  }
  for (const row of file.decisions ?? none) {
    const facts = of(row.domain);
    if (facts) facts.decisions = withRow(facts.decisions, row);
  }
  for (const row of file.handoffs ?? none) {
    const facts = of(row.from);
    if (facts) facts.handoffs = withRow(facts.handoffs, row);
  }
  for (const row of file.metrics ?? none) {
    const facts = of(row.domain);
    if (facts) facts.metrics = withRow(facts.metrics, row);
  }
  if (file.answers && file.answers.length > 0) addAnswers(file.answers, asOf, domains, of);
  let owners: Set<string> | undefined;
  return {
    file,
    compiled,
    asOf,
    domains,
    owners: () => (owners ??= ownersOf(domains)),
  };
}

/** The list with a row more; the first row begins a list of its own. */
function withRow<Row>(rows: Row[], row: Row): Row[] {
  if (rows.length === 0) return [row];
  rows.push(row);
  return rows;
}

function ownersOf(domains: readonly DomainFacts[]): Set<string> {
  const owners = new Set<string>();
  for (const { assignments } of domains) {
    for (const { role, holder } of assignments) owners.add(role).add(holder);
  }
  return owners;
}

// Up to so many answers a list is searched faster than a map is kept.
const searchedAtMost = 32;

/** Per domain and respondent the latest answer; an undated one is the oldest, and of equal days the later in the file counts. */
function addAnswers(
  rows: readonly Answer[],
  asOf: number,
  domains: readonly DomainFacts[],
  of: (id: string) => DomainFacts | undefined,
): void {
  const lists: OwnerAnswer[][] = domains.map(() => none);
  const places: (Map<string, number> | undefined)[] = [];
  for (const row of rows) {
    if (row.question !== 'owner') continue;
    const day = row.answeredAt === undefined ? null : dayNumber(row.answeredAt);
    if (day !== null && day > asOf) continue;
    const domain = of(row.domain)?.domain.index;
    if (domain === undefined) continue;
    const list = lists[domain] as OwnerAnswer[];
    const answer: OwnerAnswer = {
      respondent: row.respondent,
      function: row.function,
      roles: rolesNamed(row.answer),
      day,
    };
    if (list.length === searchedAtMost)
      places[domain] ??= new Map(list.map(({ respondent }, at) => [respondent, at]));
    const known = places[domain];
    const at = known ? (known.get(row.respondent) ?? -1) : placeOf(row.respondent, list);
    if (at < 0) {
      known?.set(row.respondent, list.length);
      lists[domain] = withRow(list, answer);
    } else if ((day ?? -Infinity) >= (list[at]?.day ?? -Infinity)) {
      list[at] = answer;
    }
  }
  for (const facts of domains) {
    const list = lists[facts.domain.index];
    if (!list || list.length === 0) continue;
    // By the number of roles, so that sums of shares come out the same in whatever order they were given.
    if (list.some(({ roles }, at) => at > 0 && roles.length < (list[at - 1]?.roles.length ?? 0)))
      list.sort((one, other) => one.roles.length - other.roles.length);
    facts.answers = list;
    facts.statistics = answerStatistics(list);
  }
}

function placeOf(respondent: string, list: readonly OwnerAnswer[]): number {
  for (let at = 0; at < list.length; at += 1) if (list[at]?.respondent === respondent) return at;
  return -1;
}

const nobody: readonly string[] = [];

function rolesNamed(answer: Answer['answer']): readonly string[] {
  if (typeof answer !== 'string') return answer;
  return answer === 'NOBODY' || answer === 'DONT_KNOW' ? nobody : [answer];
}

/** One name or several, as a list. */
export const namesOf = (names: string | readonly string[] | undefined): readonly string[] =>
  names === undefined ? [] : typeof names === 'string' ? [names] : names;

/** Days between a day of the past and `asOf`; null where the day is not given or still to come. */
export function ageOf(day: string | undefined, asOf: number): number | null {
  if (day === undefined) return null;
  const age = asOf - dayNumber(day);
  return age >= 0 ? age : null;
}

/** The one role that has accepted the domain; null where none or several have. */
export function recordedOwner(facts: DomainFacts): string | null {
  const [first, ...others] = facts.assignments;
  return first && others.every(({ role }) => role === first.role) ? first.role : null;
}

/** The latest of some days up to `asOf`; null where none is given or all are still to come. */
export function latestPast(days: Iterable<string | undefined>, asOf: number): number | null {
  let latest: number | null = null;
  for (const date of days) {
    if (date === undefined) continue;
    const day = dayNumber(date);
    if (day <= asOf && (latest === null || day > latest)) latest = day;
  }
  return latest;
}
