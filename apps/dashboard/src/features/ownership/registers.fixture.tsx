import { configure } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { OwnershipPage } from './pages/ownership-page.js';
import { model } from '../../testing/model.fixture.js';
import { renderPage } from '../../testing/render-page.js';
import type { Answers } from '../../testing/render-page.js';
import { connection } from '../../testing/snapshots.fixture.js';

// A tab's code is loaded when it opens, which takes its time where many tests run at once.
configure({ asyncUtilTimeout: 5_000 });

export const today = '2026-11-23';

/** A refusal because somebody else was faster, with what stands now. */
export const conflict = (current: unknown) =>
  new GraphQLError('It was changed since you saw it.', {
    extensions: { code: 'CONFLICT', current, requestId: 'request-1' },
  });

export const standing = (changes: Record<string, unknown> = {}) => ({
  key: 'INT · governance-lead',
  entryId: 'entry-1',
  domain: 'INT',
  role: 'governance-lead',
  holder: 'Ana Rahimi',
  holderUserId: null,
  assignedBy: 'Chief Technology Officer',
  acceptedAt: '2026-01-10',
  lapsesOn: '2027-01-10',
  daysLeft: 48,
  state: 'ACCEPTED',
  selfAssigned: false,
  deputy: 'Teo Marchetti',
  deputyTestedAt: '2026-08-22',
  deputyTestLapsesOn: '2027-08-22',
  deputyState: 'TESTED',
  mine: false,
  ...changes,
});

export const proposal = (changes: Record<string, unknown> = {}) => ({
  proposalId: 'proposal-1',
  domain: 'AGT',
  role: 'platform-lead',
  holder: 'Mira Lindqvist',
  holderUserId: 'user-1',
  origin: 'LEAD',
  keepsOthers: false,
  why: null,
  state: 'PROPOSED',
  proposedBy: 'Jon Abara',
  proposedAt: '2026-11-20T10:00:00Z',
  decidedBy: null,
  decidedAt: null,
  decisionNote: null,
  onBehalf: false,
  mine: false,
  version: 1,
  ...changes,
});

export const handoffFacts = (changes: Record<string, unknown> = {}) => ({
  from: 'INT',
  to: 'AGT',
  sender: 'governance-lead',
  receiver: null,
  trigger: null,
  payload: null,
  slaHours: 24,
  acknowledgedAt: null,
  exercisedAt: null,
  triggers: null,
  transfers: null,
  accepted: null,
  ...changes,
});

export const edge = (changes: Record<string, unknown> = {}) => ({
  from: 'INT',
  to: 'AGT',
  required: true,
  state: 'ONE-SIDED',
  key: 'INT-AGT',
  entryId: 'entry-1',
  handoff: handoffFacts(),
  facts: [
    { fact: 'sender', given: true, text: 'governance-lead sends.' },
    { fact: 'receiver', given: false, text: 'Nobody is named who receives.' },
  ],
  because: 'Only the sending side is there.',
  senderAcknowledgedAt: null,
  ...changes,
});

export const registerRow = (section: string, changes: Record<string, unknown>) => ({
  section,
  key: 'key-1',
  entryId: 'entry-1',
  effectiveFrom: '2026-09-30',
  recordedAt: '2026-10-01T08:00:00Z',
  recordedBy: null,
  note: null,
  ended: false,
  ...changes,
});

const domain = (id: string, owner: string | null) => ({
  id,
  owner,
  n: 6,
  knownness: 1,
  agreement: 0.9,
  modalShare: 1,
  shares: [],
  flags: [],
});

const base: Answers = {
  model: () => model,
  snapshots: () => connection([]),
  ownership: () => ({
    asOf: today,
    domains: [domain('INT', 'governance-lead'), domain('AGT', null), domain('RET', null)],
    organisation: {
      pBar: null,
      kappa: null,
      ac1: null,
      hhi: null,
      effectiveOwners: null,
      truckNumber: null,
      flags: [],
    },
    handoffs: [
      { from: 'INT', to: 'AGT', state: 'ONE-SIDED' },
      { from: 'AGT', to: 'RET', state: 'CONNECTED' },
    ],
  }),
  ownershipMap: ({ asOf }) => ({
    asOf: asOf ?? today,
    health: 0.5,
    nodes: [],
    edges: [edge(), edge({ from: 'AGT', to: 'RET', state: 'CONNECTED', key: null, entryId: null })],
  }),
  members: () => connection([{ userId: 'user-1', name: 'Mira Lindqvist' }]),
  roleDirectory: () => [
    {
      roleId: 'role-1',
      name: 'platform-lead',
      aliases: ['Head of platform'],
      retired: false,
      origin: 'KEPT',
      uses: 3,
      version: 2,
    },
    {
      roleId: 'role-2',
      name: 'executive',
      aliases: [],
      retired: false,
      origin: 'MODEL',
      uses: 0,
      version: 0,
    },
  ],
  endedRegisterRows: () => [],
  assignmentBoard: () => ({
    asOf: today,
    proposals: [],
    decided: [],
    assignments: [standing()],
    unowned: ['AGT'],
    more: 0,
  }),
};

/** The ownership page at an address, with the registers' answers replaced where a test needs it. */
export const showOwnership = (
  address: string,
  answers: Answers = {},
  may: (permission: string) => boolean = () => true,
) =>
  renderPage(
    { ...base, ...answers },
    ({ search }) => (
      <OwnershipPage
        organisationId="org-1"
        organisationName="Birch Bank"
        search={search}
        may={may}
      />
    ),
    `/organisations/org-1/ownership${address}`,
  );

/** What was last sent under an operation's name. */
export const lastOf = (
  asked: readonly { name: string; variables: Record<string, unknown> }[],
  name: string,
) => asked.filter((one) => one.name === name).at(-1)?.variables['input'];
