import type { Observation } from '@rolewright/domain';
import type { AnyAuditRecord } from '../audit/audit.service.js';
import type { RecordedChange } from './fact-changes.js';
import { wordsOf } from './import-plan.js';
import { personalSections } from './register-entries.js';

/** A change, and whether anything was recorded for it: not where it was so already. */
export interface PlannedOutcome {
  change: RecordedChange;
  recorded: boolean;
  /** Whether it is a correction of an observation. */
  corrects: boolean;
}

/** An event for each change that recorded something; for sections about single people one with their numbers. */
export function auditOf(outcomes: readonly PlannedOutcome[], why: string | null): AnyAuditRecord[] {
  const events: AnyAuditRecord[] = [];
  const personal = new Map<string, { recorded: number; ended: number }>();
  for (const { change, recorded, corrects } of outcomes) {
    if (!recorded) continue;
    if (personalSections.has(change.section)) {
      const sum = personal.get(change.section) ?? { recorded: 0, ended: 0 };
      if (change.kind === 'end') sum.ended += 1;
      else sum.recorded += 1;
      personal.set(change.section, sum);
    } else events.push({ ...eventOf(change, corrects), why });
  }
  for (const [section, numbers] of personal) {
    events.push({
      action: 'register-rows.recorded',
      target: section,
      details: { section, ...numbers },
      why,
    });
  }
  return events;
}

function eventOf(change: RecordedChange, corrects: boolean): AnyAuditRecord {
  const { section, key, before, after } = change;
  if (change.kind === 'observe' || change.kind === 'withdraw') {
    const was = before as Observation | null;
    const is = after as Observation | null;
    const told = is ?? was;
    const [domain = '', criterion = ''] = key.split(' ');
    return {
      action: !is
        ? 'observation.withdrawn'
        : corrects
          ? 'observation.corrected'
          : was?.value === is.value
            ? 'observation.confirmed'
            : 'observation.recorded',
      target: key,
      details: { domain, criterion, said: told ? wordsOf(told) : '' },
      before,
      after,
    };
  }
  return {
    action:
      change.kind === 'end'
        ? 'register-row.ended'
        : before === null
          ? 'register-row.added'
          : 'register-row.changed',
    target: `${section} ${key}`.trim(),
    details: { section, key },
    before,
    after,
  };
}
