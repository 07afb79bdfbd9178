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

/** Sorts a file's registers by domain, without what is dated after `asOf` (engine-contract.md §1). */
export function indexFacts(file: OrganisationFile, compiled: CompiledModel): FactIndex {
  const asOf = dayNumber(file.asOf);
  const domains = compiled.domains.map((domain): DomainFacts => ({
    domain,
    answers: [],
    statistics: noAnswers,
    assignments: [],
    decisions: [],
    handoffs: [],
    artifacts: [],
    metrics: [],
    workRecords: [],
    executiveDecisions: [],
  }));
  const of = (id: string): DomainFacts | undefined => domains[compiled.domainIndex.get(id) ?? -1];
  const known = (day: string): boolean => dayNumber(day) <= asOf;

  for (const row of file.assignments ?? []) {
    if (known(row.acceptedAt)) of(row.domain)?.assignments.push(row);
  }
  for (const row of file.artifacts ?? []) {
    if (known(row.collectedAt)) of(row.domain)?.artifacts.push(row);
  }
  for (const row of file.workRecords ?? []) {
    if (known(row.performedAt)) of(row.domain)?.workRecords.push(row);
  }
  for (const row of file.executiveDecisions ?? []) {
    if (known(row.decidedAt) && known(row.reportedAt)) of(row.domain)?.executiveDecisions.push(row);
  }
  for (const row of file.decisions ?? []) of(row.domain)?.decisions.push(row);
  for (const row of file.handoffs ?? []) of(row.from)?.handoffs.push(row);
  for (const row of file.metrics ?? []) of(row.domain)?.metrics.push(row);
  if (file.answers && file.answers.length > 0) {
    const latest = latestOwnerAnswers(file.answers, asOf);
    for (const facts of domains) {
      const answers = latest.get(facts.domain.definition.id);
      // By the number of roles, so that sums of shares come out the same in whatever order they were given.
      if (!answers) continue;
      facts.answers = [...answers.values()].sort((a, b) => a.roles.length - b.roles.length);
      facts.statistics = answerStatistics(facts.answers);
    }
  }
  let owners: Set<string> | undefined;
  return {
    file,
    compiled,
    asOf,
    domains,
    owners: () =>
      (owners ??= new Set(
        domains.flatMap(({ assignments }) =>
          assignments.flatMap(({ role, holder }) => [role, holder]),
        ),
      )),
  };
}

/** Per domain and respondent the latest answer; an undated one is the oldest, and of equal days the later in the file counts. */
function latestOwnerAnswers(
  answers: readonly Answer[],
  asOf: number,
): Map<string, Map<string, OwnerAnswer>> {
  const byDomain = new Map<string, Map<string, OwnerAnswer>>();
  for (const row of answers) {
    if (row.question !== 'owner') continue;
    const day = row.answeredAt === undefined ? null : dayNumber(row.answeredAt);
    if (day !== null && day > asOf) continue;
    let latest = byDomain.get(row.domain);
    if (!latest) byDomain.set(row.domain, (latest = new Map()));
    const other = latest.get(row.respondent);
    if (other && (day ?? -Infinity) < (other.day ?? -Infinity)) continue;
    latest.set(row.respondent, {
      respondent: row.respondent,
      function: row.function,
      roles: rolesNamed(row.answer),
      day,
    });
  }
  return byDomain;
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
