import type {
  ImportPartsFragment,
  PreviewImportMutation,
} from '../../graphql/generated/observations.js';
import { texts } from '../../ui/texts.js';

export type ImportView = ImportPartsFragment;
export type Fault = PreviewImportMutation['previewImport']['faults'][number];

export const t = texts('imports', {
  documentTitle: 'Import, {{organisation}} · Rolewright',
  title: 'Bring facts in',
  titleNew: '{{organisation}} starts with a file',
  lead: 'One file, one day. You see what it would change before anything is recorded.',
  leadNew:
    'Fill in what you know; leave the rest empty. Unknown counts as unknown, never as a failure, and the first snapshot already says what to find out next.',
  drop: 'Drop a file here',
  dropping: 'Let go to read it',
  choose: 'Choose a file',
  formats: 'XLSX workbook, YAML, JSON, or a ZIP of CSV files; at most {{size}} MB.',
  blank: 'Download the blank workbook',
  blankHint: 'With drop-downs and help in its cells.',
  reading: 'Reading {{file}}',
  tooLarge: '{{file}} has {{size}} MB; at most {{limit}} can be read at once.',
  unreadable: '{{file}} could not be opened by the browser.',
  previewFailed: 'The file could not be read. Nothing was recorded',
  refusedTitle_one: '{{file}} was not taken: {{count}} fault',
  refusedTitle_other: '{{file}} was not taken: {{count}} faults',
  refused: 'Nothing was recorded. Mend these in the file, then drop it again.',
  faultsShown: 'The first {{shown}} of {{count}} are listed.',
  copy: 'Copy as text',
  copied: 'Copied',
  copyFailed: 'The browser did not allow copying',
  columnSheet: 'Where',
  columnRow: 'Row or line',
  columnFault: 'What is wrong',
  columnMend: 'How to mend it',
  historyTitle: 'Files so far',
  historyFailure: 'The list of imports could not be loaded',
  historyEmpty: 'No file yet',
  historyEmptyWhy: 'Every file that was read is kept in this list, with what it changed.',
  columnFile: 'File',
  columnAsOf: 'As of',
  columnStatus: 'Status',
  columnEffect: 'Band',
  columnWhen: 'Read',
  PREVIEWED: 'waiting for a decision',
  ACCEPTED: 'accepted',
  DISCARDED: 'discarded',
  more: 'Show older files',
  back: 'All imports',
  failure: 'This import could not be loaded',
  previewTitle: 'What {{file}} would change',
  acceptedTitle: 'What {{file}} changed',
  discardedTitle: '{{file}} was discarded',
  asOf: 'Facts as of {{date}}',
  bandBecomes: 'The band would move',
  bandBecame: 'The band moved',
  bandStays: 'The band would stay',
  bandStayed: 'The band stayed',
  bandFirst: 'The first band',
  index: 'index {{index}}',
  indexFromTo: 'index {{before}} to {{after}}',
  nothing: 'This file says what is known already; accepting it changes nothing.',
  totals: '{{added}} added, {{changed}} changed, {{removed}} ended, {{unchanged}} as before',
  columnSection: 'Section',
  columnAdded: 'Added',
  columnChanged: 'Changed',
  columnRemoved: 'Ended',
  columnUnchanged: 'As before',
  differenceCaption: 'Difference by section',
  examples: 'Examples',
  unshown: 'not shown one by one',
  kind_added: 'added',
  kind_changed: 'changed',
  kind_removed: 'ended',
  accept: 'Accept and take the snapshot',
  acceptHint:
    'All of it or none of it. Facts are only ever added; what they replace stays in the record.',
  discard: 'Discard',
  acceptFailed: 'The file was not accepted. Nothing was recorded',
  discardFailed: 'The file was not discarded',
  acceptedNote: 'Accepted {{when}}. The snapshot as of {{date}} follows by itself.',
  discardedNote: 'Nothing of it was recorded.',
  toOverview: 'Open the overview as of {{date}}',
  again: 'Read another file',
  section_organisation: 'Organisation',
  section_profile: 'Profile',
  section_observations: 'Observations',
  section_notApplicable: 'Not applicable',
  section_answers: 'Answers',
  section_assignments: 'Assignments',
  section_decisions: 'Decisions',
  section_handoffs: 'Handoffs',
  section_artifacts: 'Artifacts',
  section_metrics: 'Metrics',
  section_workRecords: 'Work records',
  section_executiveDecisions: 'Executive decisions',
  section_roles: 'Roles',
  section_workload: 'Workload',
  section_available: 'Available capacity',
});

const sections = [
  'organisation',
  'profile',
  'observations',
  'notApplicable',
  'answers',
  'assignments',
  'decisions',
  'handoffs',
  'artifacts',
  'metrics',
  'workRecords',
  'executiveDecisions',
  'roles',
  'workload',
  'available',
] as const;

export function sectionName(section: string): string {
  const found = sections.find((name) => name === section);
  return found ? t(`section_${found}`) : section;
}

export function kindWord(kind: string): string {
  const plain = kind.toLowerCase();
  return plain === 'added' || plain === 'changed' || plain === 'removed'
    ? t(`kind_${plain}`)
    : kind;
}
