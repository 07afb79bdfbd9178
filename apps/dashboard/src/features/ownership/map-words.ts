import { handoffStateTexts } from '@rolewright/catalogue/flags';
import { texts } from '../../ui/texts.js';
import type { HandoffState } from './ownership-words.js';

export const m = texts('ownership-map', {
  title: 'Where work passes on',
  picture: 'Handoffs between domains, as a map',
  keys: 'Arrow keys move from handoff to handoff, Enter opens one. The tab Handoffs has the same as a table.',
  domains: 'Domains of the map; choosing one shows only what it sends and receives',
  edge: '{{from}} to {{to}}: {{state}}',
  point: 'Point at a handoff to read it, press it to open it.',
  pointTouch: 'Press a domain to see what it sends and receives.',
  filter: 'Show by state',
  allStates: 'All',
  everything: 'Show all domains',
  sends: '{{domain}} passes on to',
  receives: '{{domain}} receives from',
  sendsNothing: 'nothing is required or recorded',
  noneOfState: 'No handoff is in this state.',
  noneOfStateWhy: 'Choose another state, or all of them.',
});

export const stateName = (state: HandoffState) => handoffStateTexts[state].name;
