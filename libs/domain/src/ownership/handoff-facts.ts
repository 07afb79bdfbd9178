import { dayNumber } from '../facts/calendar.js';
import { ageOf } from '../facts/fact-index.js';
import type { Handoff } from '../facts/organisation-file.js';
import type { DerivationRules } from '../model/maturity-model.js';
import { handoffState } from './handoff-state.js';
import type { HandoffState } from './ownership-result.js';

export const handoffFactNames = [
  'sender',
  'receiver',
  'trigger',
  'payload',
  'slaHours',
  'acknowledgedAt',
  'exercisedAt',
] as const;
export type HandoffFactName = (typeof handoffFactNames)[number];

/** One of the seven facts of a handoff, and whether it counts. */
export interface HandoffFact {
  fact: HandoffFactName;
  given: boolean;
  /** What is there or what is missing, in plain words. */
  text: string;
}

export interface HandoffReading {
  state: HandoffState;
  facts: HandoffFact[];
  /** Why it is in this state, in plain words. */
  because: string;
}

/**
 * A handoff's seven facts one by one, and why it is in its state (domain.md §3).
 *
 * @param row what is recorded of it; undefined where nothing is
 */
export function readHandoff(
  row: Handoff | undefined,
  asOf: string,
  rules: DerivationRules['handoff'],
): HandoffReading {
  const day = dayNumber(asOf);
  const state = row ? handoffState([row], row.to, day, rules) : 'MISSING';
  const facts = handoffFactNames.map((fact) => read(fact, row ?? {}, day, rules));
  return { state, facts, because: because(state, row, facts, rules) };
}

function read(
  fact: HandoffFactName,
  row: Partial<Handoff>,
  asOf: number,
  rules: DerivationRules['handoff'],
): HandoffFact {
  switch (fact) {
    case 'sender':
    case 'receiver': {
      const role = row[fact];
      const verb = fact === 'sender' ? 'sends' : 'receives';
      return told(fact, role, `${role ?? ''} ${verb}.`, `No role is named that ${verb}.`);
    }
    case 'trigger':
      return told(
        fact,
        row.trigger,
        `Starts with: ${row.trigger ?? ''}`,
        'Nothing says what starts it.',
      );
    case 'payload':
      return told(
        fact,
        row.payload,
        `Hands over: ${row.payload ?? ''}`,
        'Nothing says what is handed over.',
      );
    case 'slaHours':
      return told(
        fact,
        row.slaHours,
        `Within ${String(row.slaHours)} ${row.slaHours === 1 ? 'hour' : 'hours'}.`,
        'No time is agreed.',
      );
    case 'acknowledgedAt': {
      const given = ageOf(row.acknowledgedAt, asOf) !== null;
      return {
        fact,
        given,
        text: given
          ? `The receiver acknowledged it on ${row.acknowledgedAt ?? ''}.`
          : 'The receiver has not acknowledged it.',
      };
    }
    case 'exercisedAt': {
      const age = ageOf(row.exercisedAt, asOf);
      const given = age !== null && age <= rules.exercisedWithinDays;
      const last = row.exercisedAt ?? '';
      return {
        fact,
        given,
        text: given
          ? `Last happened on ${last}.`
          : age === null
            ? 'It has not happened yet, as far as is recorded.'
            : `Last happened on ${last}, more than ${String(rules.exercisedWithinDays)} days ago.`,
      };
    }
  }
}

const told = (
  fact: HandoffFactName,
  value: string | number | undefined,
  there: string,
  missing: string,
): HandoffFact => ({
  fact,
  given: value !== undefined,
  text: value === undefined ? missing : there,
});

function because(
  state: HandoffState,
  row: Handoff | undefined,
  facts: readonly HandoffFact[],
  rules: DerivationRules['handoff'],
): string {
  if (!row) return 'Nothing is recorded of it.';
  const given = facts.filter((fact) => fact.given).length;
  const percent = (share: number) => `${String(Math.round(share * 100))} %`;
  const counts = `${String(row.accepted ?? 0)} of ${String(row.transfers ?? 0)} were taken; at least ${percent(rules.acceptedShare)} are needed.`;
  switch (state) {
    case 'CONNECTED':
      return `All seven facts hold, and enough is taken: ${String(row.accepted)} of ${String(row.transfers)}.`;
    case 'ONE-SIDED':
      return row.sender === undefined
        ? 'Only the receiving side confirms it: no role is named that sends.'
        : 'Only the sending side confirms it: the receiver has not.';
    case 'STALE':
      return `It was due ${String(row.triggers ?? 0)} times and never happened.`;
    case 'LEAKING':
      return `It was due ${String(row.triggers ?? 0)} times and happened ${String(row.transfers ?? 0)} times; at least ${percent(rules.transferShare)} are needed.`;
    case 'MISSING':
      return given === facts.length
        ? `All seven facts are there, but ${counts}`
        : `${String(given)} of its seven facts are there.`;
  }
}
