import { texts } from '../../ui/texts.js';

export const x = texts('ownership-matrix', {
  failure: 'The roles could not be loaded',
  empty: 'No role is named yet',
  emptyWhy:
    'Roles appear here once a domain has a recorded owner or a decision has somebody in it.',
  headlineAll: '{{roles}} roles share the domains, and each domain has an owner.',
  headline_one: '{{roles}} roles share the domains; {{count}} domain has no recorded owner.',
  headline_other: '{{roles}} roles share the domains; {{count}} domains have no recorded owner.',
  lead: 'Across, whom a domain involves. Down, how much one role carries. The roles that own most stand first.',
  caption: 'Domains and roles: who owns and who takes part in decisions',
  owns: 'Owner',
  letter_one: '{{name}} in {{count}} decision',
  letter_other: '{{name}} in {{count}} decisions',
  note: 'The small figure behind a letter says in how many of the domain’s decisions the role stands there. An empty cell means no recorded part.',
});
