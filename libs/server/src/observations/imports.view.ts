import type { FileFault } from '@rolewright/domain';
import type { JobView } from '../jobs-view/job-runs.service.js';
import type { BandLevel } from '../scores/scores.view.js';

export type ImportStatus = 'previewed' | 'accepted' | 'discarded';

export interface ImportView {
  importId: string;
  fileName: string;
  asOf: string;
  status: ImportStatus;
  createdAt: string;
  acceptedAt: string | null;
  difference: ImportDifferenceView;
}

/** What accepting the file changes, or changed. */
export interface ImportDifferenceView {
  sections: SectionDifferenceView[];
  /** The band as of the file's day without the file; null where nothing was known. */
  bandBefore: BandLevel | null;
  bandAfter: BandLevel;
  indexBefore: number | null;
  indexAfter: number;
}

export interface SectionDifferenceView {
  section: string;
  added: number;
  changed: number;
  removed: number;
  unchanged: number;
  /** A few of the changes; none in sections about single people. */
  examples: ChangeExampleView[];
}

export interface ChangeExampleView {
  kind: 'added' | 'changed' | 'removed';
  key: string;
  before: string | null;
  after: string | null;
}

export interface ImportPreviewView {
  /** Null where the file was refused: then faults says why, all at once. */
  import: ImportView | null;
  /** The first 200 at most. */
  faults: FileFault[];
  faultCount: number;
}

export interface AcceptedImportView {
  import: ImportView;
  job: JobView;
}

export interface DomainFactsView {
  domain: string;
  asOf: string;
  criteria: CriterionFactView[];
}

export interface CriterionFactView {
  criterion: string;
  state: 'holds' | 'fails' | 'unknown';
  /** 0..1; null where unknown. */
  satisfaction: number | null;
  because: string;
  from: 'register' | 'observation' | null;
  observedAt: string | null;
  validUntil: string | null;
  grade: 'statement' | 'document' | 'system' | null;
  source: string | null;
}
