import type { JobPartsFragment } from '../../graphql/generated/jobs.js';
import { formatDate } from '../../ui/format.js';
import { texts } from '../../ui/texts.js';

export type JobView = Omit<JobPartsFragment, ' $fragmentName'>;

export const t = texts('jobs', {
  title: 'Jobs',
  documentTitle: 'Jobs, {{organisation}} · Rolewright',
  lead: 'Work the service does on its own after you ask: snapshots and what follows from them.',
  'scores.snapshot': 'Snapshot',
  'scores.snapshot-batch': 'Snapshots of several organisations',
  'scores.snapshot-all': 'Scheduled snapshots',
  other: 'Job',
  dated: '{{job}} as of {{date}}',
  QUEUED: 'waiting',
  RUNNING: 'running',
  DONE: 'done',
  FAILED: 'failed',
  CANCELLED: 'cancelled',
  leave: 'You can leave this page; the job goes on.',
  cancel: 'Cancel',
  cancelling: 'Cancelling',
  notCancelled: 'The job could not be cancelled',
  result: 'See the result',
  percent: '{{percent}} %',
  trayLabel_zero: 'Jobs, none running',
  trayLabel_one: 'Jobs, {{count}} running',
  trayLabel_other: 'Jobs, {{count}} running',
  trayEmpty: 'No job yet. Accepting an import starts one.',
  trayAll: 'All jobs',
  clear: 'Clear finished',
  announceDone: '{{job}} is done.',
  announceFailed: '{{job}} failed.',
  failure: 'The jobs could not be loaded',
  empty: 'No job yet',
  emptyWhy: 'Accepting an import takes a snapshot; it will be listed here with its progress.',
  columnJob: 'Job',
  columnState: 'State',
  columnAsked: 'Asked for',
  columnFinished: 'Finished',
  more: 'Show older jobs',
});

const known = ['scores.snapshot', 'scores.snapshot-batch', 'scores.snapshot-all'] as const;

/** "Snapshot as of 30 September 2026". */
export function jobName({ name, asOf }: Pick<JobView, 'name' | 'asOf'>): string {
  const found = known.find((job) => job === name);
  const words = found ? t(found) : t('other');
  return asOf ? t('dated', { job: words, date: formatDate(asOf) }) : words;
}

export const isActive = ({ state }: Pick<JobView, 'state'>) =>
  state === 'QUEUED' || state === 'RUNNING';
