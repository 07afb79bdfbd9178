import type {
  AcceptedImportView,
  DomainFactsView,
  ImportPreviewView,
  ImportView,
} from '@rolewright/server';
import { toJob } from '../jobs/jobs.mapper.js';
import type { AcceptedImport, DomainFacts, Import, ImportPreview } from './observations.types.js';

export const toDomainFacts = (view: DomainFactsView): DomainFacts => ({
  domain: view.domain,
  asOf: view.asOf,
  criteria: view.criteria.map((fact) => ({
    criterion: fact.criterion,
    state: fact.state,
    satisfaction: fact.satisfaction,
    because: fact.because,
    from: fact.from,
    observedAt: fact.observedAt,
    validUntil: fact.validUntil,
    grade: fact.grade,
    source: fact.source,
  })),
});

export const toImport = (view: ImportView): Import => ({
  importId: view.importId,
  fileName: view.fileName,
  asOf: view.asOf,
  status: view.status,
  createdAt: view.createdAt,
  acceptedAt: view.acceptedAt,
  difference: {
    sections: view.difference.sections.map((section) => ({
      section: section.section,
      added: section.added,
      changed: section.changed,
      removed: section.removed,
      unchanged: section.unchanged,
      examples: section.examples.map(({ kind, key, before, after }) => ({
        kind,
        key,
        before,
        after,
      })),
    })),
    bandBefore: view.difference.bandBefore,
    bandAfter: view.difference.bandAfter,
    indexBefore: view.difference.indexBefore,
    indexAfter: view.difference.indexAfter,
  },
});

export const toImportPreview = (view: ImportPreviewView): ImportPreview => ({
  import: view.import && toImport(view.import),
  faults: view.faults.map(({ path, sheet, row, message, mend }) => ({
    path,
    sheet: sheet ?? null,
    row: row ?? null,
    message,
    mend,
  })),
  faultCount: view.faultCount,
});

export const toAcceptedImport = (view: AcceptedImportView): AcceptedImport => ({
  import: toImport(view.import),
  job: toJob(view.job),
});
