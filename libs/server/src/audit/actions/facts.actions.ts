import type { Sentences } from './sentences.js';

interface ObservationDetails {
  domain: string;
  criterion: string;
  /** What was seen, in a few words. */
  said: string;
}

interface RowDetails {
  section: string;
  /** Empty for a section with one value. */
  key: string;
}

/** What the trail records of facts. */
export interface FactDetails {
  'observation.recorded': ObservationDetails;
  'observation.confirmed': ObservationDetails;
  'observation.corrected': ObservationDetails;
  'observation.withdrawn': ObservationDetails;
  'register-row.added': RowDetails;
  'register-row.changed': RowDetails;
  'register-row.ended': RowDetails;
  /** Of sections about single people no more than numbers. */
  'register-rows.recorded': { section: string; recorded: number; ended: number };
}

const titles: Readonly<Record<string, string>> = {
  organisation: 'the organisation',
  profile: 'the profile',
  notApplicable: 'domains that do not apply',
  answers: 'answers',
  assignments: 'assignments',
  decisions: 'decisions',
  handoffs: 'handoffs',
  artifacts: 'evidence',
  metrics: 'metrics',
  workRecords: 'work records',
  executiveDecisions: 'executive decisions',
  roles: 'posts',
  workload: 'the workload',
  available: 'people available',
};

const titleOf = (section: string): string => titles[section] ?? section;

const rowOf = ({ section, key }: RowDetails): string =>
  key === '' ? titleOf(section) : `${key} in ${titleOf(section)}`;

export const factSentences: Sentences<FactDetails> = {
  'observation.recorded': ({ domain, criterion, said }) =>
    `Recorded ${domain} ${criterion}: ${said}`,
  'observation.confirmed': ({ domain, criterion, said }) =>
    `Confirmed ${domain} ${criterion}: ${said}`,
  'observation.corrected': ({ domain, criterion, said }) =>
    `Corrected ${domain} ${criterion}: ${said}`,
  'observation.withdrawn': ({ domain, criterion, said }) =>
    `Withdrew ${domain} ${criterion}: ${said}`,
  'register-row.added': (row) => `Added ${rowOf(row)}`,
  'register-row.changed': (row) => `Changed ${rowOf(row)}`,
  'register-row.ended': (row) => `Ended ${rowOf(row)}`,
  'register-rows.recorded': ({ section, recorded, ended }) =>
    `Recorded ${recorded} ${recorded === 1 ? 'row' : 'rows'} of ${titleOf(section)}` +
    (ended > 0 ? ` and ended ${ended}` : ''),
};
