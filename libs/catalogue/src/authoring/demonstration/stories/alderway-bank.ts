import type { Story } from '../story.js';

const ines = { holder: 'Ines Calloway' };

export const alderwayBank: Story = {
  slug: 'alderway-bank',
  name: 'Alderway Bank',
  story:
    'One person carries half of the AI security work without a deputy, and leaves in the sixth quarter.',
  about:
    'A regional bank with a credit assistant and an internal search assistant. Credit decisions affect people.',
  happens: {
    '2024-q4':
      'Ines Calloway, head of AI security, begins to answer for intake, reviews, guardrails and logs.',
    '2025-q1':
      'Role documents are approved. Nearly every ticket of the quarter is closed by the same person.',
    '2025-q2': 'Boundaries are written. A deputy is discussed and postponed.',
    '2025-q3':
      'Decision rights are signed. The index rises, and so does the dependence on one person.',
    '2025-q4':
      'The best quarter so far. An access test of deputies is asked for and fails: there are none.',
    '2026-q1':
      'Ines Calloway leaves in the first week of January. Seven domains lose their owner in one week.',
    '2026-q2':
      'Four owners are appointed from existing teams; three have a deputy who has tried the access.',
    '2026-q3': 'The new owners are known to the teams. Guardrails and tests still wait for theirs.',
  },
  agentsWrite: { '2024-q4': false },
  decisionsAffectPeople: { '2024-q4': true },
  assignedBy: 'Chief Risk Officer',
  respondents: [
    { id: 'r-01', function: 'Product security' },
    { id: 'r-02', function: 'Platform' },
    { id: 'r-03', function: 'GRC' },
    { id: 'r-04', function: 'Engineering' },
    { id: 'r-05', function: 'Legal' },
    { id: 'r-06', function: 'Lending operations' },
  ],
  tickets: 'ALD',
  grade: { '2024-q4': 'mixed', '2025-q3': 'document' },
  domains: {
    INT: {
      cells: [
        'R1 R2 E1 E2',
        'E3',
        'O1 O3=.7',
        'O2 O3',
        'O4=.67 !O5',
        '!R2 !E1 !E2 !O2 ?R1 ?O3',
        'R1 R2 E1 O5',
        'E2 O3=.6',
      ],
      seats: {
        '2024-q4': [ines],
        '2026-q1': [],
        '2026-q2': [{ holder: 'Tomasz Brandt', deputy: 'Leila Osei' }],
      },
      workers: { '2024-q4': ['Ines Calloway'], '2026-q1': ['Leila Osei'] },
      records: { '2024-q4': 3, '2026-q1': 1, '2026-q2': 2 },
      authority: 'no-decider',
    },
    REV: {
      cells: [
        'R1 R2 E1 !E2',
        'E2 E3',
        'O1 O3=.55',
        'O2 O3=.7',
        'O3 O4=.5 !O5',
        '!R2 !E1 !E2 !O2 ?R1 ?O3',
        'R1 R2 E1 O5',
        'E2 O2 O3=.5',
      ],
      seats: {
        '2024-q4': [ines],
        '2026-q1': [],
        '2026-q2': [{ holder: 'Aoife Lindqvist', deputy: 'Marek Dunn' }],
      },
      workers: {
        '2024-q4': ['Ines Calloway'],
        '2026-q1': ['Marek Dunn'],
        '2026-q2': ['Aoife Lindqvist'],
      },
      records: { '2024-q4': 5, '2026-q1': 1, '2026-q2': 3 },
      authority: 'no-decider',
    },
    CHG: {
      cells: ['R1 R2', '!E1', 'E1 E2', 'E3 O1', 'O3=.5', '!O2', 'O3=.6', 'O2'],
      seats: { '2025-q2': [{ holder: 'Hedda Moreau' }] },
      workers: { '2024-q4': ['Hedda Moreau'] },
      authority: 'overruled',
    },
    AGT: {
      cells: ['R1 R2', 'E1 E2', 'E3', 'O1', 'O2', '!E1 !E2 !O2 ?R1', 'R1', 'E1 !E2'],
      seats: {
        '2025-q1': [ines],
        '2026-q1': [],
        '2026-q3': [{ holder: 'Viktor Salo' }],
      },
      workers: { '2024-q4': ['Ines Calloway'], '2026-q1': ['Viktor Salo'] },
      authority: 'no-decider',
    },
    RET: {
      cells: ['R1', 'R2', 'E1 !E2', '', 'E2', 'O3=.4', 'E3', 'O1'],
      seats: { '2025-q2': [{ holder: 'Nuria Castell' }] },
      workers: { '2024-q4': ['Nuria Castell'] },
      voices: {
        '2025-q2': [
          'privacy-data-lead',
          'platform-lead',
          'NOBODY',
          'platform-lead',
          'privacy-data-lead',
          'DONT_KNOW',
        ],
      },
    },
    PLT: {
      cells: [
        'R1 R2 E1 E2',
        'E3',
        'O1 !O2',
        'O2 O3=.6',
        'O3 O4=.5 !O5',
        '!E1 !E2 !O2 ?R1 ?O3',
        'R1',
        '',
      ],
      seats: { '2024-q4': [ines], '2026-q1': [] },
      workers: { '2024-q4': ['Ines Calloway'], '2026-q1': ['Viktor Salo'] },
      records: { '2024-q4': 2, '2026-q1': 1 },
      authority: 'no-right',
    },
    MOD: {
      cells: ['R1 R2 E1', 'E2', 'E3', 'O1 O5', 'O2', 'O3=.6', '', 'O3'],
      seats: { '2024-q4': [{ holder: 'Priya Ramanauskas', deputy: 'Elio Ferrant' }] },
    },
    EVL: {
      cells: ['R1 R2', 'E1', 'E2 E3', 'O1', 'O3=.5', '!E1 !E2 ?R1', '', 'R1'],
      seats: { '2025-q1': [ines], '2026-q1': [] },
      workers: { '2024-q4': ['Ines Calloway'], '2026-q1': ['Marek Dunn'] },
    },
    LOG: {
      cells: [
        'R1 R2 E1',
        'E2',
        'E3',
        'O1 O2',
        'O3=.7 O4=.5',
        '!E1 !E2 !O2 ?R1 ?O3',
        'R1 E1 O5',
        'E2 O2',
      ],
      seats: {
        '2024-q4': [ines],
        '2026-q1': [],
        '2026-q2': [{ holder: 'Jonas Whitlock', deputy: 'Sefa Adeyemi' }],
      },
      workers: { '2024-q4': ['Ines Calloway'], '2026-q1': ['Jonas Whitlock'] },
      records: { '2024-q4': 2, '2026-q1': 1 },
      authority: 'no-decider',
    },
    INC: {
      cells: ['R1 R2 E1 E2', 'E3', 'O1', 'O2 O5', 'O3=.75', 'O3', 'O4=.67', ''],
      seats: { '2024-q4': [{ holder: 'Gustav Renner', deputy: 'Sefa Adeyemi' }] },
    },
    HUM: {
      cells: ['R1 R2', 'E1', 'E2 E3', '', '!O2', 'O1', '', 'O5 O2'],
      seats: { '2025-q1': [{ holder: 'Beatrix Holm', deputy: 'Colm Avery' }] },
      workers: { '2024-q4': ['Beatrix Holm'] },
      authority: 'no-right',
    },
    EVD: {
      cells: ['R1 R2', '', 'E1 E2', 'E3', 'O1', '!E1 !E2', 'E1', 'E2 O3=.5'],
      seats: {
        '2025-q2': [ines],
        '2026-q1': [],
        '2026-q2': [{ holder: 'Dario Venn', deputy: 'Elio Ferrant' }],
      },
      workers: { '2024-q4': ['Dario Venn'] },
    },
    GOV: {
      cells: ['R1 R2 E1', 'E2 E3', 'O1', 'G3', 'O2', 'O4=.33', 'O3=.7', 'O4=.67'],
      seats: { '2024-q4': [{ holder: 'Margarethe Lund' }] },
    },
  },
};
