import type { ExplanationQuery } from '../../graphql/generated/explanations.js';
import { texts } from '../../ui/texts.js';

export type ExplanationNode = ExplanationQuery['explanation']['nodes'][number];

export const t = texts('explanations', {
  documentTitle: 'Why, {{organisation}} · Rolewright',
  kicker: 'As of {{date}}, computed again from the recorded facts',
  failure: 'The explanation could not be loaded',
  lead: 'Open any line to see what made it, down to single facts. A figure that you doubt is settled by the facts below it, and by nothing else.',
  tree: 'What made this number',
  whole: 'The whole result',
  up: 'Back to what it is part of',
  holds: 'holds',
  fails: 'fails',
  unknown: 'unknown',
  loading: 'Opening…',
  alone: 'Open “{{title}}” alone',
  aloneShort: 'alone',
  factsHidden_one: '{{count}} fact stands behind this. Facts are shown to those who assess.',
  factsHidden_other: '{{count}} facts stand behind this. Facts are shown to those who assess.',
  nothingBelow: 'Nothing is recorded below this.',
  check: 'To check it without this product: export the facts and run “rolewright explain FILE”.',
});
