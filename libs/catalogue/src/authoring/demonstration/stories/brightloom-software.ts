import type { Story } from '../story.js';

export const brightloomSoftware: Story = {
  slug: 'brightloom-software',
  name: 'Brightloom Software',
  story:
    'Agents with write access go live in the fifth quarter, before anybody decides what they may do.',
  about:
    'A software company that adds AI to its planning product. Well organised until software begins to act.',
  happens: {
    '2024-q4':
      'First assessment. Agent permissions are declared not applicable, but the inventory cannot prove it yet.',
    '2025-q1': 'The inventory is trusted now, and a count of zero agents is accepted.',
    '2025-q2': 'Reviews, logs and guardrails get decision rights and steps.',
    '2025-q3':
      'Handoffs are connected one after the other; the company stands just below Operational.',
    '2025-q4':
      'A scheduling agent with write access is launched in November. Nobody owns its permissions.',
    '2026-q1': 'An owner is named. No permission has been looked at yet.',
    '2026-q2': 'The first permission review is done, and the teams agree on the owner.',
    '2026-q3':
      'The role is written down; scopes are minimised and renewed, and a stop was tried on a Sunday.',
  },
  agentsWrite: { '2024-q4': false, '2025-q4': true },
  decisionsAffectPeople: { '2024-q4': false },
  assignedBy: 'Chief Technology Officer',
  respondents: [
    { id: 'r-01', function: 'Product security' },
    { id: 'r-02', function: 'Platform' },
    { id: 'r-03', function: 'Engineering' },
    { id: 'r-04', function: 'Engineering' },
    { id: 'r-05', function: 'GRC' },
  ],
  tickets: 'BRL',
  grade: { '2024-q4': 'mixed', '2025-q2': 'system' },
  domains: {
    INT: {
      cells: ['R1 R2 E1 !E2', 'E2 E3', 'O1 O2 O3', 'O4 O5', 'G1=.5', 'G1 G4', 'G3', ''],
      seats: { '2024-q4': [{ holder: 'Rosalind Achterberg', deputy: 'Teo Marchetti' }] },
    },
    REV: {
      cells: ['R1 R2 E1 E2', 'E3 O1', 'O2 O3', 'O4 O5', 'G1=.5', 'G1', '', 'G3'],
      seats: { '2024-q4': [{ holder: 'Sunniva Okafor', deputy: 'Callum Reyes' }] },
      records: { '2024-q4': 2 },
    },
    CHG: {
      cells: ['R1 R2 E1', 'E2 E3', 'O1 O3=.7', 'O2 O3 O5', 'O4', 'G1=.5', '', 'G1'],
      seats: { '2024-q4': [{ holder: 'Imogen Castellanos', deputy: 'Henrik Vale' }] },
    },
    AGT: {
      cells: ['', '', '', '', '!R1 !R2 !E1 !E2', 'R2 E1', 'R1 E2 O1', 'E3 O2 O3 O5 O4=.67'],
      seats: { '2026-q1': [{ holder: 'Pavel Nordqvist', deputy: 'Ottilie Grant' }] },
      voices: {
        '2025-q4': ['platform-lead', 'product-owner', 'NOBODY', 'product-owner', 'DONT_KNOW'],
      },
      notApplicable: ['2024-q4', '2025-q1', '2025-q2', '2025-q3'],
      records: { '2026-q3': 3 },
    },
    RET: {
      cells: ['R1 R2', 'E1 E2', 'E3', 'O1 O5', 'O2 O3', 'O4=.5', 'O4', 'G1=.67'],
      seats: { '2025-q1': [{ holder: 'Yolanda Fitch', deputy: 'Teo Marchetti' }] },
    },
    PLT: {
      cells: ['R1 R2 E1 E2', 'E3', 'O1 O2', 'O3 O5', 'O4', 'G1', 'G4', 'G2'],
      seats: { '2024-q4': [{ holder: 'Pavel Nordqvist', deputy: 'Ottilie Grant' }] },
    },
    MOD: {
      cells: ['R1 R2 E1', 'E2', 'E3', 'O1', 'O2 O5', 'O3', 'O4', ''],
      seats: { '2024-q4': [{ holder: 'Lorcan Weiss', deputy: 'Yolanda Fitch' }] },
    },
    EVL: {
      cells: ['R1', 'R2 E1', 'E2 E3', 'O1 O3=.6', 'O3 O5', 'O2', 'O4=.67', 'O4'],
      seats: { '2025-q1': [{ holder: 'Samira Dovzhenko', deputy: 'Callum Reyes' }] },
    },
    LOG: {
      cells: ['R1 R2 E1', 'E2 E3', 'O1', 'O2 O3', 'O4 O5', 'G1=.5', 'G1', 'G4'],
      seats: { '2024-q4': [{ holder: 'Arvid Solano', deputy: 'Nell Baptiste' }] },
    },
    INC: {
      cells: ['R1 R2 E1 E2', 'E3', 'O1 O2', 'O5', 'O3 O4=.67', 'O4', 'G1', 'G3'],
      seats: { '2024-q4': [{ holder: 'Nell Baptiste', deputy: 'Arvid Solano' }] },
    },
    HUM: {
      cells: ['', 'R1 R2', 'E1 E2', 'E3', 'O1', '', 'O3 O5', 'O2'],
      seats: { '2025-q2': [{ holder: 'Henrik Vale', deputy: 'Imogen Castellanos' }] },
      workers: { '2024-q4': ['Henrik Vale'] },
    },
    EVD: {
      cells: ['R1 R2 E1', 'E2 E3', 'O1 O3', 'O2 O5', 'O4', 'G1', 'G2', ''],
      seats: { '2024-q4': [{ holder: 'Odile Farrow', deputy: 'Lorcan Weiss' }] },
    },
    GOV: {
      cells: ['R1 R2 E1 E2', 'E3', 'O1 O2', 'O3 O5', 'G3 O4=.67', 'O4', 'G4', 'G1=.67'],
      seats: { '2024-q4': [{ holder: 'Benedikta Rowe', deputy: 'Odile Farrow' }] },
    },
  },
};
