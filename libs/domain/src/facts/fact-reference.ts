import { DomainError } from '../access/index.js';
import type { MaturityModel } from '../model/maturity-model.js';
import { dayNumber, isoDay, latestOf } from './calendar.js';
import type { DomainFacts } from './fact-index.js';
import type { OrganisationFile, RowSection } from './organisation-file.js';
import { counted, percent } from './wording.js';

/** A single fact of an organisation file: where it stands and what it says. */
export interface FactReference {
  section: RowSection;
  /** 0-based, in the file's section. */
  row: number;
  /** The fact in plain words, with its date and grade; no respondent and nobody by work records. */
  text: string;
}

type RowOf<Name extends RowSection> = NonNullable<OrganisationFile[Name]>[number];

/**
 * One row of a file as a fact. Answers and work records are about single people: their text names
 * nobody (domain.md §3, Privacy). Throws INPUT_INVALID where the section has no such row.
 */
export function factReference<Name extends RowSection>(
  file: OrganisationFile,
  model: MaturityModel,
  section: Name,
  row: number,
): FactReference {
  const value = file[section]?.[row];
  if (value === undefined) {
    throw new DomainError('INPUT_INVALID', { section, row, rows: file[section]?.length ?? 0 });
  }
  const words = tellers[section] as Teller<RowSection>;
  return { section, row, text: words(value, model) };
}

/**
 * What everybody answered on who owns a domain, in sum: no respondent, no function with fewer answers
 * than the model's least number, and no role's share below that number of answers (domain.md §3,
 * Privacy). Its row is the domain's first answer, whatever that says. None where nobody has answered.
 */
export function answersReference(
  file: OrganisationFile,
  model: MaturityModel,
  { domain, answers, statistics }: DomainFacts,
): FactReference[] {
  const { id } = domain.definition;
  const row = (file.answers ?? []).findIndex((each) => each.domain === id);
  if (row < 0 || answers.length === 0) return [];
  const least = model.ownership.minimumAnswers;
  const days = answers.flatMap(({ day }) => (day === null ? [] : [day]));
  const asked = `Asked who owns ${id}, ${counted(statistics.n, 'respondent')} from ${counted(statistics.functions, 'function')} answered`;
  const dated = days.length === 0 ? '' : `, the last on ${isoDay(latestOf(days))}`;
  if (statistics.n < least) {
    return [
      {
        section: 'answers',
        row,
        text: `${asked}${dated}: too few to show${attested('statement')}.`,
      },
    ];
  }
  const named = statistics.named.map(
    ([role, times]) => `${role} ${String(Number(times.toFixed(2)))}`,
  );
  const unnamed = statistics.n - statistics.naming;
  const functions = new Map<string, number>();
  for (const { function: name } of answers) functions.set(name, (functions.get(name) ?? 0) + 1);
  const large = [...functions]
    .filter(([, count]) => count >= least)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, count]) => `${name} ${String(count)}`);
  return [
    {
      section: 'answers',
      row,
      text: `${asked}${dated}: ${[...named, ...(unnamed > 0 ? [`nobody named ${String(unnamed)}`] : [])].join(', ')}${large.length === 0 ? '' : `; of them in ${large.join(', ')}`}${attested('statement')}.`,
    },
  ];
}

type Teller<Name extends RowSection> = (row: RowOf<Name>, model: MaturityModel) => string;

const tellers: { [Name in RowSection]: Teller<Name> } = {
  observations: (row, model) => {
    const criterion = model.criteria.find(({ id }) => id === row.criterion);
    const until = row.validUntil ?? isoDay(dayNumber(row.observedAt) + (criterion?.validDays ?? 0));
    const verb = row.grade === 'statement' ? 'stated' : 'seen';
    const value =
      typeof row.value === 'number'
        ? `${verb} at ${percent(row.value)}`
        : `${verb} ${row.value ? 'to hold' : 'not to hold'}`;
    return `${row.domain} ${row.criterion} was ${value} on ${row.observedAt}, and counts until ${until}${attested(row.grade, row.source)}.`;
  },
  notApplicable: ({ domain, count, observedAt, source }) =>
    `The inventory counted ${String(count)} for ${domain} on ${observedAt} (${source}).`,
  answers: ({ domain, question, answeredAt }) =>
    `Somebody was asked about ${domain} (${question})${answeredAt === undefined ? '' : `, on ${answeredAt}`}${attested('statement')}.`,
  assignments: (row, model) =>
    `${row.role} (${row.holder}) accepted ${row.domain} on ${row.acceptedAt}, assigned by ${row.assignedBy}${deputy(row)}${attested(model.derivation.registerGrade)}.`,
  decisions: (row, model) => {
    const deciders = typeof row.decider === 'string' ? [row.decider] : (row.decider ?? []);
    const decided =
      deciders.length === 0 ? 'nobody decides' : `decided by ${deciders.join(' and ')}`;
    const logged =
      row.lastLoggedAt === undefined ? 'never logged' : `last logged on ${row.lastLoggedAt}`;
    const overridden =
      row.overriddenShare === undefined ? '' : `, ${percent(row.overriddenShare)} overridden`;
    return `${row.domain} ${row.decision}: ${decided}, authority ${String(row.held)} of ${String(row.need)} needed, ${logged}${overridden}${attested(model.derivation.registerGrade)}.`;
  },
  handoffs: (row, model) => {
    const missing = (['sender', 'receiver', 'trigger', 'payload', 'slaHours'] as const).filter(
      (field) => row[field] === undefined,
    );
    const parts = [
      row.acknowledgedAt === undefined
        ? 'not acknowledged'
        : `acknowledged on ${row.acknowledgedAt}`,
      row.exercisedAt === undefined ? 'never exercised' : `exercised on ${row.exercisedAt}`,
      ...(row.transfers === undefined
        ? []
        : [`${String(row.accepted ?? 0)} of ${String(row.transfers)} transfers accepted`]),
      ...(missing.length === 0 ? [] : [`without ${missing.join(', ')}`]),
    ];
    return `${row.from} to ${row.to}: ${parts.join(', ')}${attested(model.derivation.registerGrade)}.`;
  },
  artifacts: (row, model) =>
    `${row.domain} ${row.artifact} was collected on ${row.collectedAt}, valid for ${String(row.validDays)} days, ${row.owner === undefined ? 'kept by nobody named' : `kept by ${row.owner}`}${attested(model.derivation.registerGrade)}.`,
  metrics: (row, model) => {
    const quarters = row.readings.map(({ quarter }) => quarter).sort();
    const read =
      quarters.length === 0
        ? 'never read'
        : `${String(quarters.length)} readings from ${String(quarters[0])} to ${String(quarters.at(-1))}`;
    const cited =
      row.citedBy === undefined || row.citedBy.length === 0
        ? 'cited by no decision'
        : 'cited by a decision';
    return `${row.domain} ${row.metric} (target ${String(row.target)}, from ${row.source}): ${read}, ${cited}${attested(model.derivation.registerGrade)}.`;
  },
  workRecords: ({ domain, kind, performedAt, conforms }, model) =>
    `${domain}: ${kind} was done on ${performedAt}${conforms === undefined ? '' : conforms ? ', by the agreed steps' : ', not by the agreed steps'}${attested(model.derivation.registerGrade)}.`,
  executiveDecisions: ({ domain, decision, decidedBy, decidedAt, reportedAt }, model) =>
    `${domain}: ${decidedBy} decided on ${decidedAt}: ${decision}; the report is of ${reportedAt}${attested(model.derivation.registerGrade)}.`,
  roles: ({ title }) => `The post "${title}".`,
};

const attested = (grade: string, source?: string): string =>
  ` (${grade}${source === undefined ? '' : `, ${source}`})`;

const deputy = ({ deputy: name, deputyTestedAt }: RowOf<'assignments'>): string =>
  name === undefined
    ? ''
    : `, deputy ${name}${deputyTestedAt === undefined ? ' not tested' : ` tested on ${deputyTestedAt}`}`;
