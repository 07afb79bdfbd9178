import type { Catalogue } from '@rolewright/catalogue';
import type { MaturityModel } from '@rolewright/domain';
import type { ValueCell } from './cell-codecs.js';
import { sectionHelp } from './column-help.js';
import {
  heading,
  layouts,
  organisationFields,
  organisationLayout,
  type SectionLayout,
} from './section-layouts.js';
import { workbookColumn } from './workbook-sheets.js';
import { workloadSettings } from './workload-table.js';
import {
  writeWorkbook,
  type PageSheet,
  type TableSheet,
  type WorkbookColumn,
} from './write-workbook.js';

/** The words that the blank workbook shows beside the model's ids. The catalogue itself fits. */
export type BlankWorkbookTexts = Pick<Catalogue, 'domainTexts' | 'roleRules' | 'roles'>;

type Cells = (ValueCell | undefined)[];
const room = 300;

/**
 * A workbook to fill in: a sheet for each section with drop-downs and input messages, the
 * observations laid out row by row, and sheets that explain. Rows left as they come are not read:
 * with a name and a day filled in it is a valid organisation of which nothing is known yet.
 */
export async function blankWorkbook(
  model: MaturityModel,
  texts: BlankWorkbookTexts,
): Promise<Uint8Array> {
  return writeWorkbook({
    sheets: [
      readMe(model),
      organisationSheet(model),
      ...layouts
        .filter((layout) => layout !== organisationLayout)
        .map((layout) => sectionSheet(layout, model, texts)),
      criteriaSheet(model, texts),
      helpSheet(),
    ],
    lists: choices(model, texts),
  });
}

function choices(model: MaturityModel, texts: BlankWorkbookTexts): Record<string, string[]> {
  return {
    Domains: model.domains.map(({ id }) => id),
    'Domains that may not apply': model.domains
      .filter(({ mayBeNotApplicable }) => mayBeNotApplicable)
      .map(({ id }) => id),
    Criteria: model.criteria.map(({ id }) => id),
    Grades: Object.keys(model.gradeValues),
    'Yes or no': ['yes', 'no'],
    Questions: ['owner', 'decider', 'next'],
    Roles: texts.roles.map(({ id }) => id),
    Answers: [...texts.roles.map(({ id }) => id), 'NOBODY', 'DONT_KNOW'],
    Functions: texts.roleRules.functions.map(({ name }) => name),
    'Workload items': [...workloadSettings, 'work', 'artifacts', 'artifactShares'],
    Clusters: model.clusters.map(({ id }) => id),
  };
}

const fieldHelp: Readonly<Record<string, string>> = {
  name: 'The name of the organisation. Must be filled in.',
  asOf: 'The day that the file describes, for example the end of a quarter: 2026-09-30. Must be filled in.',
  model: 'The version of the maturity model. Leave it as it is.',
  agentsWrite:
    'yes where any AI agent may write, pay, send or delete. It makes AGT a critical domain.',
  decisionsAffectPeople:
    'yes where AI takes part in decisions about people. It makes HUM a critical domain.',
};

const organisationSheet = (model: MaturityModel): TableSheet => ({
  name: heading(organisationLayout.section),
  columns: [
    { ...workbookColumn(organisationLayout, { key: 'field', kind: 'text' }, false) },
    {
      ...workbookColumn(organisationLayout, { key: 'value', kind: 'text' }, false),
      look: 'number',
    },
    { heading: 'What it means', width: 84, look: 'guide' },
  ],
  rows: organisationFields.map(({ key }) => [
    heading(key),
    key === 'model' ? model.id : undefined,
    fieldHelp[key],
  ]),
  cellChecks: organisationFields.flatMap(({ kind }, index) =>
    kind === 'date' || kind === 'truth'
      ? [{ row: index, column: 1, check: fieldChecks[kind] }]
      : [],
  ),
  tab: 'fill',
});

const fieldChecks = {
  date: { kind: 'date' },
  truth: { kind: 'choice', list: 'Yes or no', strict: true },
} as const;

function sectionSheet(
  layout: SectionLayout,
  model: MaturityModel,
  texts: BlankWorkbookTexts,
): TableSheet {
  const columns = layout.columns.map((column) => workbookColumn(layout, column, true));
  const rows = prefilledRows(layout, model);
  const sheet: TableSheet = {
    name: heading(layout.section),
    columns,
    rows,
    frozenColumns: 1,
    roomFor: room,
    tab: 'fill',
  };
  return layout.section === 'observations' ? withGuides(sheet, texts) : sheet;
}

/** Beside each criterion what to look for, before its value, and what proves it, before the source. */
function withGuides(sheet: TableSheet, texts: BlankWorkbookTexts): TableSheet {
  const source = sheet.columns.findIndex(({ heading: name }) => name === heading('source'));
  const insert = <T>(cells: readonly T[], lookFor: T, proof: T): T[] => [
    ...cells.slice(0, 2),
    lookFor,
    ...cells.slice(2, source),
    proof,
    ...cells.slice(source),
  ];
  return {
    ...sheet,
    columns: insert<WorkbookColumn>(
      sheet.columns,
      { heading: 'What to look for', width: 58, look: 'guide' },
      { heading: 'What counts as proof', width: 44, look: 'guide' },
    ),
    rows: sheet.rows.map((row) => {
      const [domain, criterion] = row;
      const text = texts.domainTexts[String(domain)]?.criteria[String(criterion)];
      return insert<ValueCell | undefined>(row, text?.lookFor, text?.proof);
    }),
    frozenColumns: 2,
    parted: true,
  };
}

/** The rows that the model already knows, with everything that is a fact left empty. */
function prefilledRows({ section, columns }: SectionLayout, model: MaturityModel): Cells[] {
  const row = (values: Record<string, ValueCell>): Cells => columns.map(({ key }) => values[key]);
  return model.domains.flatMap((domain) => {
    const of = (values: Record<string, ValueCell>) => row({ domain: domain.id, ...values });
    switch (section) {
      case 'observations':
        return model.criteria.map(({ id }) => of({ criterion: id }));
      case 'assignments':
        return [of({})];
      case 'decisions':
        return domain.decisions.map(({ id }) => of({ decision: id }));
      case 'artifacts':
        return domain.artifacts.map(({ id, validDays }) => of({ artifact: id, validDays }));
      case 'metrics':
        return domain.metrics.map(({ id }) => of({ metric: id }));
      default:
        return [];
    }
  });
}

/** What each domain is about, criterion by criterion, with the handoffs it needs. */
const criteriaSheet = (model: MaturityModel, texts: BlankWorkbookTexts): TableSheet => ({
  name: 'Criteria',
  columns: [
    { heading: 'Domain', width: 10, look: 'guide' },
    { heading: 'Name', width: 24, look: 'guide' },
    { heading: 'Criterion', width: 11, look: 'guide' },
    { heading: 'Band', width: 14, look: 'guide' },
    { heading: 'Title', width: 36, look: 'guide' },
    { heading: 'What to look for', width: 60, look: 'guide' },
    { heading: 'What counts as proof', width: 48, look: 'guide' },
    { heading: 'For example', width: 48, look: 'guide' },
    { heading: 'Hands over to', width: 20, look: 'guide' },
  ],
  rows: model.domains.flatMap((domain) => {
    const text = texts.domainTexts[domain.id];
    return model.criteria.map(({ id, band }): Cells => {
      const criterion = text?.criteria[id];
      return [
        domain.id,
        text?.name ?? domain.name,
        id,
        model.bands[band],
        criterion?.title,
        criterion?.lookFor,
        criterion?.proof,
        criterion?.example,
        id === 'O4' ? domain.handoffs.map(({ to }) => to).join(', ') : undefined,
      ];
    });
  }),
  frozenColumns: 3,
  parted: true,
  tab: 'reference',
});

const helpSheet = (): TableSheet => ({
  name: 'Help',
  columns: [
    { heading: 'Sheet', width: 18, look: 'guide' },
    { heading: 'Column', width: 20, look: 'guide' },
    { heading: 'Needed', width: 10, look: 'guide' },
    { heading: 'What to enter', width: 90, look: 'guide' },
    { heading: 'For example', width: 38, look: 'guide' },
  ],
  rows: layouts.flatMap((layout) => {
    const help = sectionHelp[layout.section];
    const sheet = heading(layout.section);
    return [
      [sheet, undefined, undefined, help?.about],
      ...layout.columns.map(({ key, required }): Cells => [
        sheet,
        heading(key),
        required ? 'yes' : undefined,
        help?.columns[key]?.says,
        help?.columns[key]?.example,
      ]),
    ];
  }),
  parted: true,
  tab: 'reference',
});

const readMe = (model: MaturityModel): PageSheet => ({
  name: 'Read me',
  lines: [
    { look: 'title', text: 'Who owns AI security here?' },
    {
      look: 'plain',
      text: `This workbook gathers the facts that Rolewright scores: ${model.domains.length} domains of AI security, ${model.criteria.length} criteria each. It asks for what can be seen and dated. It does not ask for opinions about how good things are.`,
    },
    { look: 'heading', text: 'Begin with ten minutes' },
    {
      look: 'step',
      text: '1.  On the sheet Organisation, fill in the name and the day that the file describes. That is enough to send it.',
    },
    {
      look: 'step',
      text: '2.  On the sheet Observations, go through R1, R2 and E1 to E3 of each domain: somebody does the work, somebody is named, one role owns it, people agree on who, and a role document says so.',
    },
    {
      look: 'step',
      text: '3.  Send the file. You see the band that the facts support, what holds it down, and what is simply not known yet.',
    },
    { look: 'heading', text: 'What the cells expect' },
    {
      look: 'step',
      text: 'Leave a cell empty when nobody knows. An empty row counts as not known. It is never counted as no, and it is never guessed.',
    },
    {
      look: 'step',
      text: 'Give the day on which something was seen, not the day on which you type it. Facts age: what nobody confirms again turns unknown after its time.',
    },
    {
      look: 'step',
      text: 'Say how well it is attested: a statement, a dated document, or a system of record. For the criteria O1 to G4 a statement alone is not enough.',
    },
    {
      look: 'step',
      text: 'Headings with a star must be filled in once you begin a row. Select a cell to see what belongs there. The sheet Help lists every column with an example.',
    },
    {
      look: 'step',
      text: 'Enter values, not formulas: formulas are not computed and a cell that holds one is refused.',
    },
    { look: 'heading', text: 'What comes after' },
    {
      look: 'step',
      text: 'Assignments, answers, decisions, handoffs, artifacts and metrics are registers. Where a domain has rows there, the register decides E1, E2, O2, O4, G1 or G2, and an observation of that criterion no longer does.',
    },
    {
      look: 'step',
      text: 'Sheets that you do not need stay as they are. A sheet for your own notes may be added if its name begins with "Notes".',
    },
    {
      look: 'step',
      text: 'If something is wrong with the file, nothing of it is taken over. You get every fault at once, each with its sheet, its row and what to do.',
    },
    { look: 'heading', text: 'Who reads the answers' },
    {
      look: 'step',
      text: 'Answers about ownership are shown as shares of three or more people. What one person answered is not shown to executives.',
    },
  ],
});
