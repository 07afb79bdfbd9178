import type {
  DecisionLogEntryView,
  HandoffLogEntryView,
  LoggedDecisionView,
  LoggedHandoffView,
  WorkRecordsAddedView,
} from '@rolewright/server';
import type {
  DecisionLogEntry,
  HandoffLogEntry,
  LoggedDecision,
  LoggedHandoff,
  WorkRecordsAdded,
} from './logs.types.js';
import { toRegisterRow, toWorkRecordFacts } from './registers.mapper.js';

export const toDecisionLogEntry = (view: DecisionLogEntryView): DecisionLogEntry => ({
  entryId: view.entryId,
  domain: view.domain,
  decision: view.decision,
  decidedOn: view.decidedOn,
  decidedBy: view.decidedBy,
  outcome: view.outcome,
  overridden: view.overridden,
  overriddenBy: view.overriddenBy,
  throughEscalation: view.throughEscalation,
  note: view.note,
  recordedBy: view.recordedBy,
  recordedAt: view.recordedAt,
  withdrawn: view.withdrawn && {
    at: view.withdrawn.at,
    by: view.withdrawn.by,
    why: view.withdrawn.why,
  },
});

export const toLoggedDecision = ({ entry, row }: LoggedDecisionView): LoggedDecision => ({
  entry: toDecisionLogEntry(entry),
  row: row && toRegisterRow(row),
});

export const toHandoffLogEntry = (view: HandoffLogEntryView): HandoffLogEntry => ({
  entryId: view.entryId,
  from: view.from,
  to: view.to,
  kind: view.kind,
  side: view.side,
  happenedOn: view.happenedOn,
  triggers: view.triggers,
  transfers: view.transfers,
  accepted: view.accepted,
  note: view.note,
  recordedBy: view.recordedBy,
  recordedAt: view.recordedAt,
});

export const toLoggedHandoff = ({ entry, row }: LoggedHandoffView): LoggedHandoff => ({
  entry: toHandoffLogEntry(entry),
  row: toRegisterRow(row),
});

export const toWorkRecordsAdded = (view: WorkRecordsAddedView): WorkRecordsAdded => ({
  dryRun: view.dryRun,
  read: view.read,
  added: view.added,
  already: view.already,
  preview: view.preview.map(toWorkRecordFacts),
  faults: view.faults.map(({ path, sheet, row, message, mend }) => ({
    path,
    sheet,
    row,
    message,
    mend,
  })),
  faultCount: view.faultCount,
});
