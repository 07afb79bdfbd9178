import { domains } from '../../testing/model.fixture.js';
import { connection } from '../../testing/snapshots.fixture.js';

/** A campaign with every field of the schema. */
export const campaign = (overrides: object = {}) => ({
  campaignId: 'campaign-1',
  kind: 'DIAGNOSTIC',
  title: 'Readiness diagnostic Q4 2026',
  quarter: '2026-Q4',
  domains: ['INT', 'AGT', 'RET'],
  criteria: 15,
  questions: 12,
  minutes: 2,
  opensOn: null,
  dueOn: '2099-12-07',
  timeZone: 'Europe/London',
  daysLeft: 14,
  status: 'OPEN',
  version: 3,
  createdAt: '2026-11-20T09:00:00Z',
  openedAt: '2026-11-21T09:00:00Z',
  closedAt: null,
  deletedAt: null,
  restorableUntil: null,
  progress: {
    people: 2,
    started: 1,
    submitted: 0,
    revoked: 0,
    functions: [
      { function: 'Platform', people: 1, started: 1, submitted: 0 },
      { function: 'Board', people: 1, started: 0, submitted: 0 },
    ],
  },
  ...overrides,
});

export const invitation = (overrides: object = {}) => ({
  invitationId: 'invitation-1',
  respondentId: 'person-1',
  name: 'Nadia Berhane',
  email: 'nadia@example.org',
  function: 'Platform',
  standing: 'ENGINEER',
  state: 'STARTED',
  answered: 4,
  questions: 12,
  startedAt: '2026-11-22T10:00:00Z',
  submittedAt: null,
  lastUsedAt: '2026-11-22T10:00:00Z',
  liveLinks: 1,
  linkExpiresAt: '2026-12-21T10:00:00Z',
  lastMessage: { kind: 'INVITATION', state: 'SENT', at: '2026-11-21T09:00:00Z' },
  ...overrides,
});

export const person = (overrides: object = {}) => ({
  respondentId: 'person-1',
  name: 'Nadia Berhane',
  email: 'nadia@example.org',
  function: 'Platform',
  standing: 'ENGINEER',
  campaigns: 1,
  version: 2,
  deletedAt: null,
  restorableUntil: null,
  ...overrides,
});

/** What every page of campaigns asks for. */
export const answers = () => ({
  campaigns: () => connection([campaign()]),
  campaign: () => campaign(),
  invitations: () =>
    connection([
      invitation(),
      invitation({
        invitationId: 'invitation-2',
        respondentId: 'person-2',
        name: 'Ruth Maddox',
        email: null,
        function: 'Board',
        standing: 'EXECUTIVE',
        state: 'INVITED',
        answered: 0,
        liveLinks: 0,
        linkExpiresAt: null,
        lastMessage: null,
      }),
    ]),
  respondents: () => connection([person()]),
  respondentFunctions: () => ['Board', 'Platform'],
  organisation: () => ({
    organisationId: 'org-1',
    name: 'Birch Bank',
    timeZone: 'Europe/London',
    modelVersion: 'ai-security-ownership@1',
    createdAt: '2026-01-01T00:00:00Z',
  }),
  model: () => ({ domains }),
});
