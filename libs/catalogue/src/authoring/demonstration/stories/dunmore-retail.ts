import type { Story } from '../story.js';

export const dunmoreRetail: Story = {
  slug: 'dunmore-retail',
  name: 'Dunmore Retail',
  story:
    'A well-organised retailer stops renewing its proof; nothing breaks, and the score decays with the evidence.',
  about:
    'A retail chain with a pricing model, a shopping assistant and refund agents that can pay money back.',
  happens: {
    '2024-q4':
      'A programme with outside help brings owners, boundaries and steps within half a year.',
    '2025-q1': 'Deputies and handoffs are in place. The first evidence packs are filed.',
    '2025-q2': 'The programme ends with its best result and a celebration.',
    '2025-q3':
      'Two of the people who kept the evidence move to the warehouse project. Nothing is renewed.',
    '2025-q4': 'The busy season. Work goes on, but shares and handoffs are no longer measured.',
    '2026-q1': 'Artifacts have expired and no decision has been logged for half a year.',
    '2026-q2': 'The yearly confirmations of owners were due in spring and did not happen.',
    '2026-q3': 'A buyer asks for current proof. Most of what can be shown is older than a year.',
  },
  agentsWrite: { '2024-q4': true },
  decisionsAffectPeople: { '2024-q4': false },
  assignedBy: 'Chief Operating Officer',
  respondents: [
    { id: 'r-01', function: 'Product security' },
    { id: 'r-02', function: 'Platform' },
    { id: 'r-03', function: 'Detection' },
    { id: 'r-04', function: 'Store operations' },
  ],
  tickets: 'DUN',
  grade: { '2024-q4': 'document', '2025-q1': 'system' },
  domains: {
    INT: {
      cells: ['R1 R2 E1 E2 E3 O1 O2 O3=.75', 'O3 O4 O5 G1', 'G3 G4', '?G', '?O ?E', '', '', ''],
      seats: { '2024-q4': [{ holder: 'Philippa Drost', deputy: 'Andor Kelly' }] },
    },
    REV: {
      cells: ['R1 R2 E1 E2 E3 O1 O2 O3', 'O4 O5 G1=.5', 'G1 G3', '?G', '?O', '', '?E', ''],
      seats: { '2024-q4': [{ holder: 'Casimir Boyle', deputy: 'Juno Hartwell' }] },
      records: { '2024-q4': 3, '2025-q3': 2 },
    },
    CHG: {
      cells: ['R1 R2 E1 E2 E3 O1', 'O2 O3 O4=.5 O5', 'O4', '?O', '?E', '', '', ''],
      seats: { '2024-q4': [{ holder: 'Siobhan Garrick', deputy: 'Casimir Boyle' }] },
    },
    AGT: {
      cells: ['R1 R2 E1 E2 E3 O1 O3=.7', 'O2 O3 O4 O5', 'G1', '?G', '?O', '', '', ''],
      seats: { '2024-q4': [{ holder: 'Lazlo Pemberton', deputy: 'Ayo Fennimore' }] },
    },
    RET: {
      cells: ['R1 R2 E1 E2', 'E3 O1 O2', 'O3=.6 O5', '?O', '', '?E', '', ''],
      seats: { '2024-q4': [{ holder: 'Ursel Tanaka', deputy: 'Andor Kelly' }] },
    },
    PLT: {
      cells: ['R1 R2 E1 E2 E3 O1 O2', 'O3 O4 O5 G1', 'G2 G4', '?G', '?O', '', '', ''],
      seats: { '2024-q4': [{ holder: 'Lazlo Pemberton', deputy: 'Ayo Fennimore' }] },
    },
    MOD: {
      cells: ['R1 R2 E1 E2 E3', 'O1 O2 O3', 'O4 O5', '?O', '', '?E ?R1', '', ''],
      seats: { '2024-q4': [{ holder: 'Zelda Rourke', deputy: 'Philippa Drost' }] },
    },
    EVL: {
      cells: ['R1 R2 E1 !E2', 'E2 E3 O1', 'O2 O5 O3=.7', '?O', '', '?E', '?R1', ''],
      seats: { '2024-q4': [{ holder: 'Juno Hartwell', deputy: 'Casimir Boyle' }] },
    },
    LOG: {
      cells: ['R1 R2 E1 E2 E3 O1 O2 O3', 'O4 O5', 'G1 G4', '?G', '', '?O', '', ''],
      seats: { '2024-q4': [{ holder: 'Branwen Adair', deputy: 'Mikkel Stroud' }] },
    },
    INC: {
      cells: ['R1 R2 E1 E2 E3 O1 O2 O5', 'O3 O4 G1', 'G3 G4', '?G', '', '?O', '', ''],
      seats: { '2024-q4': [{ holder: 'Mikkel Stroud', deputy: 'Branwen Adair' }] },
    },
    HUM: {
      cells: ['R1 R2 E1 E2', 'E3', 'O1 O5', '?O', '', '?E', '', ''],
      seats: { '2024-q4': [{ holder: 'Ignatius Wolfe', deputy: 'Philippa Drost' }] },
    },
    EVD: {
      cells: ['R1 R2 E1 E2 E3 O1 O2', 'O3 O4 O5 G1', 'G2 G3', '?G ?O ?E', '', '', '?R1', ''],
      seats: { '2024-q4': [{ holder: 'Andor Kelly', deputy: 'Zelda Rourke' }] },
    },
    GOV: {
      cells: ['R1 R2 E1 E2 E3 O1 O2', 'O3 O4 O5 G3', 'G1 G4', '?G', '?O', '', '?E', ''],
      seats: { '2024-q4': [{ holder: 'Cordelia Vance', deputy: 'Philippa Drost' }] },
    },
  },
};
