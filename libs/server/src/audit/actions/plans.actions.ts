import type { Sentences } from './sentences.js';

/** What the trail records of plans. */
export interface PlanDetails {
  'plan.created': { title: string; quarter: string; moves: number; source: string };
  'plan.changed': { title: string };
  'plan.closed': { title: string; quarter: string; expected: string; actual: string; asOf: string };
  'plan.reopened': { title: string };
  'plan.deleted': { title: string };
  'plan.restored': { title: string };
  'plan.move-added': { plan: string; title: string };
  'plan.move-changed': { plan: string; title: string; state: string };
  'plan.move-placed': { plan: string; title: string; kind: string; position: number };
  'plan.move-deleted': { plan: string; title: string };
  'plan.move-restored': { plan: string; title: string };
}

const sources: Readonly<Record<string, string>> = {
  engine: ' from the cheapest path',
  scenario: ' from a what-if',
  pain: ' from a pain',
  role: ' from the split of a post',
};

export const planSentences: Sentences<PlanDetails> = {
  'plan.created': ({ title, quarter, moves, source }) =>
    `Made the plan ${title} for ${quarter}${sources[source] ?? ''} with ${moves} ${moves === 1 ? 'move' : 'moves'}`,
  'plan.changed': ({ title }) => `Changed the plan ${title}`,
  'plan.closed': ({ title, quarter, expected, actual, asOf }) =>
    `Closed the plan ${title} for ${quarter}: expected ${expected}, found ${actual} as of ${asOf}`,
  'plan.reopened': ({ title }) => `Reopened the plan ${title}`,
  'plan.deleted': ({ title }) => `Deleted the plan ${title}`,
  'plan.restored': ({ title }) => `Brought back the plan ${title}`,
  'plan.move-added': ({ plan, title }) => `Added the move “${title}” to the plan ${plan}`,
  'plan.move-changed': ({ plan, title, state }) =>
    `Changed the move “${title}” of the plan ${plan}; it is ${words[state] ?? state}`,
  'plan.move-placed': ({ plan, title, kind, position }) =>
    `Put the move “${title}” of the plan ${plan} under ${kind}, at place ${position}`,
  'plan.move-deleted': ({ plan, title }) => `Deleted the move “${title}” of the plan ${plan}`,
  'plan.move-restored': ({ plan, title }) => `Brought back the move “${title}” of the plan ${plan}`,
};

const words: Readonly<Record<string, string>> = {
  todo: 'to do',
  doing: 'under way',
  done: 'done',
  dropped: 'dropped',
};
