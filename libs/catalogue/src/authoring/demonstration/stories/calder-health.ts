import type { Seat, Since, Story } from '../story.js';

/** Two people hold the same duty until the ruling leaves one of them. */
function contested(
  first: Seat,
  second: Seat,
  ruledIn: '2025-q4' | '2026-q1',
): Since<readonly Seat[]> {
  return { '2024-q4': [first, second], [ruledIn]: [first] };
}

const reviewer: Seat = {
  holder: 'Fenella Strand',
  role: 'product-security-lead',
  deputy: 'Idris Mahoney',
};
const safety: Seat = { holder: 'Dr Konrad Ellis', role: 'clinical-safety-lead' };
const privacy: Seat = {
  holder: 'Amparo Whitcombe',
  role: 'privacy-data-lead',
  deputy: 'Ruben Achebe',
};
const platform: Seat = { holder: 'Stellan Okoro', role: 'platform-lead', deputy: 'Marta Quill' };

export const calderHealth: Story = {
  slug: 'calder-health',
  name: 'Calder Health',
  story:
    'Reviews, data, incidents and oversight have two owners each, until signed decisions settle them without a hire.',
  about:
    'A group of clinics with a triage assistant and a record summariser. Clinical decisions affect people.',
  happens: {
    '2024-q4':
      'Security and clinical safety both claim reviews, incidents and oversight. Answers split.',
    '2025-q1': 'Role documents are written by both sides and contradict each other.',
    '2025-q2': 'Work goes on by goodwill. The same questions are answered twice.',
    '2025-q3': 'Three launches wait for a reviewer. The chief executive is asked for a ruling.',
    '2025-q4':
      'The executive settles six domains in one session and signs who decides what. Nobody is hired.',
    '2026-q1': 'The remaining disputes are settled. Boundaries are written for what was ruled.',
    '2026-q2': 'The settled domains run on steps that hold; handoffs begin to connect.',
    '2026-q3': 'Same people, same number of posts, and the answers agree.',
  },
  agentsWrite: { '2024-q4': false },
  decisionsAffectPeople: { '2024-q4': true },
  assignedBy: 'Chief Executive',
  respondents: [
    { id: 'r-01', function: 'Product security' },
    { id: 'r-02', function: 'Clinical safety' },
    { id: 'r-03', function: 'Privacy' },
    { id: 'r-04', function: 'Platform' },
    { id: 'r-05', function: 'Clinical operations' },
    { id: 'r-06', function: 'Legal' },
    { id: 'r-07', function: 'Engineering' },
  ],
  tickets: 'CAL',
  grade: { '2024-q4': 'document' },
  domains: {
    INT: {
      cells: ['R1 R2 E1', '!E2', 'E3', '', 'E2', 'O1 O2', 'O3=.7', 'O4=.67'],
      seats: { '2024-q4': [{ holder: 'Orsolya Finch' }] },
    },
    REV: {
      cells: ['R1 R2 !E1 !E2 !O2', 'E3', 'O3=.6', '', 'E1 E2 O2', 'O1 O3', 'O4=.75', 'O5'],
      seats: contested(reviewer, safety, '2025-q4'),
      voices: {
        '2024-q4': [
          'product-security-lead',
          'clinical-safety-lead',
          'clinical-safety-lead',
          'product-security-lead',
          'clinical-safety-lead',
          'DONT_KNOW',
          'product-security-lead',
        ],
      },
      records: { '2024-q4': 2 },
      authority: 'no-decider',
    },
    CHG: {
      cells: ['R1 R2 E1 E2', 'E3', '', 'O3=.5', 'O1', 'O2 O5', 'O3', 'O4'],
      seats: { '2024-q4': [{ holder: 'Leopold Sarkis', deputy: 'Stellan Okoro' }] },
    },
    AGT: {
      cells: ['R1', 'R2', '!E1 !E2', '', 'E1', 'E3', 'O2', 'E2'],
      seats: { '2025-q4': [platform] },
      workers: { '2024-q4': ['Stellan Okoro'] },
      voices: {
        '2025-q2': [
          'NOBODY',
          'platform-lead',
          'DONT_KNOW',
          'NOBODY',
          'DONT_KNOW',
          'platform-lead',
          'NOBODY',
        ],
      },
    },
    RET: {
      cells: ['R1 R2 !E1 !E2 !O2', 'E3', '', 'O3=.6', 'E1 E2 O2', 'O1', 'O3', 'O5'],
      seats: contested(privacy, platform, '2025-q4'),
      voices: {
        '2024-q4': [
          'privacy-data-lead',
          ['privacy-data-lead', 'platform-lead'],
          'platform-lead',
          'platform-lead',
          'privacy-data-lead',
          'NOBODY',
          'platform-lead',
        ],
      },
      authority: 'no-decider',
    },
    PLT: {
      cells: ['R1 R2 E1', 'E2 E3', 'O3=.7', '', 'O1', 'O2 O5', 'O3 O4', 'G4'],
      seats: { '2024-q4': [platform] },
    },
    MOD: {
      cells: ['R1 R2 E1 E2', 'E3', 'O3', 'O1', '', 'O2', 'O5', 'O4=.5'],
      seats: { '2024-q4': [{ holder: 'Thaddeus Moor', deputy: 'Ruben Achebe' }] },
    },
    EVL: {
      cells: ['R1 R2', '!E1 !E2', '', '', 'E3', 'E1', 'E2', 'O1 O2'],
      seats: { '2026-q1': [{ holder: 'Wanda Isaksen' }] },
      workers: { '2024-q4': ['Wanda Isaksen'] },
      voices: {
        '2025-q1': [
          'evaluation-lead',
          'clinical-safety-lead',
          'NOBODY',
          'evaluation-lead',
          'clinical-safety-lead',
          'DONT_KNOW',
          'NOBODY',
        ],
      },
    },
    LOG: {
      cells: ['R1 R2 E1 !E2', '', 'E3', '', '', 'E2 O2', 'O1', 'O3=.6'],
      seats: { '2024-q4': [{ holder: 'Ruben Achebe' }] },
      voices: {
        '2024-q4': [
          'detection-lead',
          'DONT_KNOW',
          'detection-lead',
          'platform-lead',
          'DONT_KNOW',
          'DONT_KNOW',
          'platform-lead',
        ],
      },
    },
    INC: {
      cells: ['R1 R2 !E1 !E2 !O2', 'E3', 'O3=.6', 'O5', 'E1 E2 O2', 'O1', 'O3', 'O4=.67'],
      seats: contested(
        { holder: 'Idris Mahoney', role: 'incident-commander', deputy: 'Fenella Strand' },
        safety,
        '2025-q4',
      ),
      voices: {
        '2024-q4': [
          'incident-commander',
          'clinical-safety-lead',
          'legal-counsel',
          'incident-commander',
          'clinical-safety-lead',
          'incident-commander',
          'clinical-safety-lead',
        ],
      },
      authority: 'no-decider',
    },
    HUM: {
      cells: ['R1 R2 !E1 !E2', '', 'E3', 'O5', 'E1 E2', 'O2 O1', 'O3=.7', ''],
      seats: contested(
        { holder: 'Dr Noor Valtari', role: 'business-process-owner', deputy: 'Dr Piers Amadi' },
        safety,
        '2025-q4',
      ),
      voices: {
        '2024-q4': [
          'business-process-owner',
          'clinical-safety-lead',
          'DONT_KNOW',
          'NOBODY',
          'business-process-owner',
          'clinical-safety-lead',
          'business-process-owner',
        ],
      },
    },
    EVD: {
      cells: ['R1 R2 E1', 'E2', 'E3', 'O3', 'O1', '', 'O2', ''],
      seats: { '2024-q4': [{ holder: 'Greta Lomax' }] },
    },
    GOV: {
      cells: ['R1 R2 !E1 !E2 !O2', '', 'E3', '', 'E1 E2 O2', 'O1 G3', 'O5', 'O3=.75'],
      seats: contested(
        { holder: 'Harriet Solberg', role: 'executive', deputy: 'Emeka Thorne' },
        { holder: 'Emeka Thorne', role: 'legal-counsel' },
        '2025-q4',
      ),
      voices: {
        '2024-q4': [
          'executive',
          'legal-counsel',
          'legal-counsel',
          'DONT_KNOW',
          'executive',
          'legal-counsel',
          'executive',
        ],
      },
      authority: 'no-decider',
    },
  },
};
