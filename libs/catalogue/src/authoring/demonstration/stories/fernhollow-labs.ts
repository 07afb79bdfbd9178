import type { DomainStory, Story } from '../story.js';

const silent: DomainStory = { cells: ['', '', '', '', '', '', '', ''] };

export const fernhollowLabs: Story = {
  slug: 'fernhollow-labs',
  name: 'Fernhollow Labs',
  story:
    'A newcomer of whom almost nothing is known: a wide interval, a low confidence, and no false comfort.',
  about: 'A research company that signed up early and filled in nearly nothing until this year.',
  happens: {
    '2024-q4': 'The organisation is registered. No fact is recorded.',
    '2025-q1': 'No fact is recorded.',
    '2025-q2': 'No fact is recorded.',
    '2025-q3': 'No fact is recorded.',
    '2025-q4': 'No fact is recorded.',
    '2026-q1': 'No fact is recorded.',
    '2026-q2': 'A first call: four statements, none of them checked.',
    '2026-q3':
      'A second call adds some names, and four people are asked about one domain. Most remains unknown.',
  },
  agentsWrite: { '2024-q4': false },
  decisionsAffectPeople: { '2024-q4': false },
  assignedBy: 'Managing Director',
  respondents: [
    { id: 'r-01', function: 'Engineering' },
    { id: 'r-02', function: 'Engineering' },
    { id: 'r-03', function: 'Leadership' },
    { id: 'r-04', function: 'Research' },
  ],
  tickets: 'FHL',
  grade: { '2024-q4': 'statement' },
  domains: {
    INT: { cells: ['', '', '', '', '', '', 'R1', 'R2'] },
    REV: { cells: ['', '', '', '', '', '', '', 'R2'] },
    CHG: silent,
    AGT: silent,
    RET: silent,
    PLT: {
      cells: ['', '', '', '', '', '', 'R1 R2', '!E2'],
      voices: { '2026-q3': ['platform-lead', 'platform-lead', 'NOBODY', 'DONT_KNOW'] },
    },
    MOD: { cells: ['', '', '', '', '', '', '', 'R1'] },
    EVL: silent,
    LOG: { cells: ['', '', '', '', '', '', '!R1', ''] },
    INC: { cells: ['', '', '', '', '', '', '', 'R2'] },
    HUM: silent,
    EVD: silent,
    GOV: { cells: ['', '', '', '', '', '', '', 'R2'] },
  },
};
