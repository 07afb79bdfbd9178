import type { Story } from '../story.js';

export const eastmereLogistics: Story = {
  slug: 'eastmere-logistics',
  name: 'Eastmere Logistics',
  story:
    'Eight quarters of steady work, from the nearest person to a system of roles just below Governed.',
  about:
    'A freight company with route planning, a customs assistant and, from late 2025, agents that book slots.',
  happens: {
    '2024-q4': 'An honest first look: whoever is near deals with AI questions.',
    '2025-q1': 'Owners are named for logging, incidents, intake and governance.',
    '2025-q2':
      'Role documents are approved for most domains. The teams begin to name the same owners.',
    '2025-q3': 'All owners are agreed. Boundaries and decision rights follow.',
    '2025-q4': 'Booking agents with write access start; their permissions already had an owner.',
    '2026-q1': 'Handoffs are connected and deputies are tried in nearly every domain.',
    '2026-q2': 'Evidence is tied to owners; the executive report shows it.',
    '2026-q3':
      'The critical domains are governed, but for agent permissions, which lack a second year of proof.',
  },
  agentsWrite: { '2024-q4': false, '2025-q4': true },
  decisionsAffectPeople: { '2024-q4': false },
  assignedBy: 'Chief Operating Officer',
  respondents: [
    { id: 'r-01', function: 'Platform' },
    { id: 'r-02', function: 'Product security' },
    { id: 'r-03', function: 'Detection' },
    { id: 'r-04', function: 'GRC' },
    { id: 'r-05', function: 'Engineering' },
    { id: 'r-06', function: 'Customs operations' },
  ],
  tickets: 'EML',
  grade: { '2024-q4': 'statement', '2025-q2': 'mixed', '2025-q4': 'system' },
  domains: {
    INT: {
      cells: [
        'R1 R2 E1 !E2',
        'E2 E3',
        'O1 O3=.7',
        'O2 O3 O4=.67',
        'O4 O5',
        'G1=.5',
        'G1 G3 G4',
        'G2',
      ],
      seats: { '2024-q4': [{ holder: 'Maren Oduya', deputy: 'Felix Brandvold' }] },
      records: { '2024-q4': 1, '2025-q3': 2 },
    },
    REV: {
      cells: [
        'R1 R2 E1 !E2',
        'E3',
        'E2 O1 O3=.6',
        'O2 O4=.5',
        'O3 O5 O4=.75',
        'O4 G1=.5',
        'G1 G3',
        'G2 G4',
      ],
      seats: { '2024-q4': [{ holder: 'Solveig Marsh', deputy: 'Daichi Lowell' }] },
      records: { '2024-q4': 1, '2025-q2': 3 },
    },
    CHG: {
      cells: ['R1 R2 !E1', '', 'E1 E2 E3', 'O1 O3=.5', 'O2 O5 O4=.5', 'O3 O4', 'G1=.5 G4', 'G1'],
      seats: { '2025-q2': [{ holder: 'Corentin Hale', deputy: 'Solveig Marsh' }] },
      workers: { '2024-q4': ['Corentin Hale'] },
    },
    AGT: {
      cells: ['!R1 R2', 'R1', 'E1 !E2', 'E2 E3', 'O1 O2 O3=.6', 'O3 O4=.67 O5', 'O4 G1', 'G3 G4'],
      seats: { '2025-q2': [{ holder: 'Anneke Burrows', deputy: 'Yusuf Lindgren' }] },
      workers: { '2024-q4': ['Anneke Burrows'] },
      records: { '2025-q1': 1, '2025-q4': 3 },
    },
    RET: {
      cells: ['R1 R2', 'E1', 'E2', 'E3', 'O1 O5 O3=.55', 'O2 O4=.5', 'O3 O4', 'G1=.67 G3'],
      seats: { '2025-q1': [{ holder: 'Oriane Castor', deputy: 'Felix Brandvold' }] },
      workers: { '2024-q4': ['Oriane Castor'] },
    },
    PLT: {
      cells: ['R1 R2 E1', 'E2', 'E3 O1', 'O2 O5 O3=.7', 'O3 O4', 'G1', 'G4', 'G3'],
      seats: { '2024-q4': [{ holder: 'Yusuf Lindgren', deputy: 'Anneke Burrows' }] },
    },
    MOD: {
      cells: ['R1 R2', 'E1 E2', 'E3', 'O1 O2', 'O5 O3=.7 O4=.5', 'O3 O4', 'G1', 'G3 G4'],
      seats: { '2025-q1': [{ holder: 'Lucasta Penn', deputy: 'Maren Oduya' }] },
      workers: { '2024-q4': ['Lucasta Penn'] },
    },
    EVL: {
      cells: ['!R1 !R2', 'R1 R2', 'E1', 'E2 E3', 'O1 O3=.5', 'O2 O5', 'O3 O4=.67', 'O4'],
      seats: { '2025-q2': [{ holder: 'Daichi Lowell', deputy: 'Solveig Marsh' }] },
      workers: { '2025-q1': ['Daichi Lowell'] },
    },
    LOG: {
      cells: ['R1 R2 E1', 'E2 E3', 'O1 O2', 'O3 O5 O4=.5', 'O4', 'G1', 'G2 G4', 'G3'],
      seats: { '2024-q4': [{ holder: 'Ewa Thornbury', deputy: 'Kofi Aalto' }] },
    },
    INC: {
      cells: ['R1 R2 E1 E2', 'E3', 'O1 O5', 'O2 O3=.75', 'O3 O4', 'G1 G4', 'G3', 'G2'],
      seats: { '2024-q4': [{ holder: 'Kofi Aalto', deputy: 'Ewa Thornbury' }] },
    },
    HUM: {
      cells: ['R1', 'R2', 'E1 !E2', 'E2', 'E3', 'O1 O5', 'O2 O3 O4', 'G1=.67'],
      seats: { '2025-q2': [{ holder: 'Bruna Whitaker', deputy: 'Corentin Hale' }] },
      workers: { '2024-q4': ['Bruna Whitaker'] },
    },
    EVD: {
      cells: ['R1 R2', 'E1', 'E2 E3', 'O1 O2', 'O3 O5', 'O4', 'G1', 'G2 G4'],
      seats: { '2025-q1': [{ holder: 'Felix Brandvold', deputy: 'Lucasta Penn' }] },
      workers: { '2024-q4': ['Felix Brandvold'] },
    },
    GOV: {
      cells: ['R1 R2 !E1', 'E1 E2 E3', 'O1', 'O2 O5', 'O3 O4=.67', 'O4 G3', 'G1 G4', 'G2'],
      seats: { '2025-q1': [{ holder: 'Thandeka Roscoe', deputy: 'Maren Oduya' }] },
      workers: { '2024-q4': ['Thandeka Roscoe'] },
    },
  },
};
