import type { ColumnKind } from './cell-codecs.js';

export interface Column {
  /** The key of the organisation file that the column fills; its heading is the key in words. */
  readonly key: string;
  readonly kind: ColumnKind;
  readonly required?: true;
  /** Written in the blank workbook beforehand: alone it does not make a row. */
  readonly prefilled?: true;
}

/** One section of the organisation file as a table: a sheet of the workbook or a CSV file. */
export interface SectionLayout {
  readonly section: string;
  readonly columns: readonly Column[];
  /** Headings of columns that explain and are never read. */
  readonly guides?: readonly string[];
}

const column = (key: string, kind: ColumnKind): Column => ({ key, kind });
const required = (key: string, kind: ColumnKind): Column => ({ key, kind, required: true });
const prefilled = (key: string, kind: ColumnKind): Column => ({
  key,
  kind,
  required: true,
  prefilled: true,
});

/** The sections whose rows are the file's rows one to one, in the file's order. */
export const tableLayouts: readonly SectionLayout[] = [
  {
    section: 'observations',
    columns: [
      prefilled('domain', 'text'),
      prefilled('criterion', 'text'),
      required('value', 'truthOrNumber'),
      required('observedAt', 'date'),
      required('grade', 'text'),
      column('source', 'text'),
      column('validUntil', 'date'),
      column('recordedAt', 'date'),
    ],
    guides: ['what to look for', 'what counts as proof'],
  },
  {
    section: 'notApplicable',
    columns: [
      required('domain', 'text'),
      required('count', 'number'),
      required('observedAt', 'date'),
      required('source', 'text'),
    ],
  },
  {
    section: 'answers',
    columns: [
      required('respondent', 'text'),
      required('function', 'text'),
      required('domain', 'text'),
      required('question', 'text'),
      required('answer', 'nameOrList'),
      column('answeredAt', 'date'),
    ],
  },
  {
    section: 'assignments',
    columns: [
      prefilled('domain', 'text'),
      required('role', 'text'),
      required('holder', 'text'),
      required('assignedBy', 'text'),
      required('acceptedAt', 'date'),
      column('deputy', 'text'),
      column('deputyTestedAt', 'date'),
    ],
  },
  {
    section: 'decisions',
    columns: [
      prefilled('domain', 'text'),
      prefilled('decision', 'text'),
      column('decider', 'nameOrList'),
      column('agree', 'nameOrList'),
      column('recommend', 'nameOrList'),
      column('input', 'nameOrList'),
      column('perform', 'nameOrList'),
      column('escalation', 'nameOrList'),
      required('need', 'number'),
      required('held', 'number'),
      column('lastLoggedAt', 'date'),
      column('overriddenShare', 'number'),
      column('threshold', 'text'),
      column('reversible', 'truth'),
    ],
  },
  {
    section: 'handoffs',
    columns: [
      required('from', 'text'),
      required('to', 'text'),
      column('sender', 'text'),
      column('receiver', 'text'),
      column('trigger', 'text'),
      column('payload', 'text'),
      column('slaHours', 'number'),
      column('acknowledgedAt', 'date'),
      column('exercisedAt', 'date'),
      column('triggers', 'number'),
      column('transfers', 'number'),
      column('accepted', 'number'),
    ],
  },
  {
    section: 'artifacts',
    columns: [
      prefilled('domain', 'text'),
      prefilled('artifact', 'text'),
      column('owner', 'text'),
      required('collectedAt', 'date'),
      prefilled('validDays', 'number'),
      column('uri', 'text'),
      column('sha256', 'text'),
    ],
  },
  {
    section: 'metrics',
    columns: [
      prefilled('domain', 'text'),
      prefilled('metric', 'text'),
      required('target', 'numberOrText'),
      required('source', 'text'),
      required('readings', 'readings'),
      column('citedBy', 'nameOrList'),
    ],
  },
  {
    section: 'workRecords',
    columns: [
      required('domain', 'text'),
      required('person', 'text'),
      required('performedAt', 'date'),
      required('kind', 'text'),
      column('conforms', 'truth'),
    ],
  },
  {
    section: 'executiveDecisions',
    columns: [
      required('domain', 'text'),
      required('decision', 'text'),
      required('decidedBy', 'text'),
      required('decidedAt', 'date'),
      required('reportedAt', 'date'),
    ],
  },
  {
    section: 'roles',
    columns: [
      required('title', 'text'),
      column('text', 'text'),
      column('disciplines', 'weights'),
      column('authorityGap', 'number'),
      column('fteRequired', 'number'),
    ],
  },
];

/** The sheet of single facts: one field a row. `path` is where the field stands in the file. */
export const organisationFields: readonly {
  readonly key: string;
  readonly path: readonly string[];
  readonly kind: ColumnKind;
}[] = [
  { key: 'name', path: ['organisation', 'name'], kind: 'text' },
  { key: 'asOf', path: ['asOf'], kind: 'date' },
  { key: 'model', path: ['model'], kind: 'text' },
  { key: 'agentsWrite', path: ['profile', 'agentsWrite'], kind: 'truth' },
  { key: 'decisionsAffectPeople', path: ['profile', 'decisionsAffectPeople'], kind: 'truth' },
];

export const organisationLayout: SectionLayout = {
  section: 'organisation',
  columns: [required('field', 'text'), required('value', 'text')],
  guides: ['what it means'],
};

/**
 * The hiring workload: settings (`hoursPerQuarter` … `reworkRemovedByDecisions`) fill `value`;
 * `work` rows a kind, a count and hours; `artifacts` rows a count, hours and days of validity;
 * one `artifactShares` row the shares of all artifacts' hours.
 */
export const workloadLayout: SectionLayout = {
  section: 'workload',
  columns: [
    required('item', 'text'),
    column('kind', 'text'),
    column('value', 'count'),
    column('hours', 'hours'),
    column('hoursEach', 'hours'),
    column('shares', 'weights'),
    column('validDays', 'number'),
  ],
  guides: ['what it means'],
};

export const availableLayout: SectionLayout = {
  section: 'available',
  columns: [required('cluster', 'text'), required('fte', 'number')],
};

export const layouts: readonly SectionLayout[] = [
  organisationLayout,
  ...tableLayouts,
  workloadLayout,
  availableLayout,
];

/** Sheets of the workbook that explain and are never read; so is any whose name begins with "Notes". */
export const guideSheets = ['readme', 'help', 'criteria', 'lists'] as const;

/** Headings and sheet names meet their keys whatever their case, spaces and dashes. */
export const nameKey = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

const writtenOtherwise: Readonly<Record<string, string>> = {
  sha256: 'SHA-256',
  slaHours: 'SLA hours',
  uri: 'URI',
  fte: 'FTE',
  fteRequired: 'FTE required',
};

/** "Observed at" for `observedAt`: the key in words, which `nameKey` leads back to the key. */
export function heading(key: string): string {
  const words = key.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
  return writtenOtherwise[key] ?? words.charAt(0).toUpperCase() + words.slice(1);
}
