import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { WorksheetPage } from './worksheet-page.js';
import { forgetDrafts, keepDraftsOf } from '../../../ui/draft.js';
import { type Answers, renderPage } from '../../../testing/render-page.js';

const today = '2026-11-02';
const counts = { unchanged: 1, toConfirm: 0, expired: 0, new: 2 };

const observation = (more: object = {}) => ({
  observationId: '019b0000-0000-7000-8000-000000000001',
  domain: 'INT',
  criterion: 'R1',
  holds: true,
  share: null,
  observedAt: '2026-10-20',
  validUntil: '2027-04-20',
  grade: 'DOCUMENT',
  source: 'https://wiki.example/intake',
  note: null,
  why: null,
  recordedBy: 'Ana Lead',
  recordedAt: '2026-10-20T09:00:00.000000Z',
  imported: false,
  supersedes: null,
  withdrawn: false,
  supersededBy: null,
  ...more,
});

const criterion = (id: string, more: object = {}) => ({
  domain: 'INT',
  criterion: id,
  state: 'NEW',
  standing: 'unknown',
  because: 'Nothing is recorded about this.',
  derivedFrom: null,
  register: null,
  observedAt: null,
  validUntil: null,
  ageDays: null,
  last: null,
  ...more,
});

const criteria = [
  criterion('R1', {
    state: 'UNCHANGED',
    standing: 'holds',
    observedAt: '2026-10-20',
    validUntil: '2027-04-20',
    ageDays: 13,
    last: observation(),
  }),
  criterion('R2'),
  criterion('E1', { derivedFrom: 'assignments', register: 'assignments', state: 'UNCHANGED' }),
];

const words = (id: string) => ({
  id,
  band: id.startsWith('R') ? 1 : 2,
  title: `Title of ${id}`,
  lookFor: `Look for ${id}`,
  proof: `Proof of ${id}`,
  example: `Example of ${id}`,
});
const domain = {
  id: 'INT',
  name: 'AI intake',
  question: 'Who sees AI before it ships?',
  weight: 8,
  criteria: ['R1', 'R2', 'E1'].map(words),
};

const answers = (more: Answers = {}): Answers => ({
  model: () => ({ id: 'm', bands: [], domains: [domain] }),
  worksheet: () => ({
    asOf: today,
    today,
    roundEnds: '2026-12-31',
    campaign: null,
    counts: { domain: null, ...counts },
    domainCounts: [{ domain: 'INT', ...counts }],
    domains: [{ domain: 'INT', criteria }],
  }),
  ...more,
});

const show = (more: Answers = {}, { mayRecord = true, address = '/x' } = {}) =>
  renderPage(
    answers(more),
    ({ search, onSearch }) => (
      <WorksheetPage
        organisationId="org-1"
        organisationName="Alder"
        search={search}
        onSearch={onSearch}
        mayRecord={mayRecord}
      />
    ),
    address,
  );

const row = (id: string) => screen.findByRole('row', { name: `Title of ${id}` });
const press = (element: Element, key: string, more: object = {}) =>
  fireEvent.keyDown(element, { key, ...more });
const recordButton = () => screen.getByRole('button', { name: 'Record' });

beforeEach(() => {
  forgetDrafts();
  keepDraftsOf('ana');
});

it('begins empty: what is known stands beside the entry, never in it', async () => {
  show();
  const known = await row('R1');
  expect(known.textContent).toContain('Holds Document');
  expect(known.textContent).toContain('13 days ago');
  expect(within(known).getByRole('button', { name: 'Holds' }).getAttribute('aria-pressed')).toBe(
    'false',
  );
  expect(screen.queryByRole('button', { name: 'Record' })).toBeNull();
  expect((await row('E1')).textContent).toContain('register of assignments');
  expect(within(await row('E1')).queryByRole('button', { name: 'Holds' })).toBeNull();
});

it('is filled in by keyboard and recorded in one go', async () => {
  const { asked } = show({ recordObservations: () => [observation()] });
  const first = await row('R1');
  first.focus();
  press(first, 'c');
  press(first, '3');
  press(first, 'ArrowDown');
  const second = await row('R2');
  expect(document.activeElement).toBe(second);
  press(second, 'n');
  expect(second.textContent).toContain('Say how it is attested');
  expect(screen.getByText('1 entry lacks something')).toBeTruthy();
  press(second, '1');
  press(second, 'Enter', { ctrlKey: true });
  await screen.findByText('2 facts recorded');
  const sent = asked.find(({ name }) => name === 'RecordObservations');
  expect(sent?.variables['input']).toMatchObject({
    organisationId: 'org-1',
    observations: [
      {
        criterion: 'R1',
        holds: true,
        grade: 'SYSTEM',
        observedAt: today,
        source: null,
        seenObservationId: observation().observationId,
      },
      { criterion: 'R2', holds: false, grade: 'STATEMENT', seenObservationId: null },
    ],
  });
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Record' })).toBeNull());
});

it('keys do nothing while something is typed, and a grade alone is no answer', async () => {
  show();
  const second = await row('R2');
  press(second, '2');
  expect(screen.queryByRole('button', { name: 'Record' })).toBeNull();
  press(second, 's');
  const share = await within(second).findByRole('textbox', { name: /Share/ });
  fireEvent.change(share, { target: { value: '82,5' } });
  press(share, 'n');
  expect(within(second).getByRole('button', { name: 'Share' }).getAttribute('aria-pressed')).toBe(
    'true',
  );
  press(second, 'u');
  expect(screen.queryByRole('button', { name: 'Record' })).toBeNull();
});

it('a lost connection keeps every entry, also past a reload', async () => {
  const { unmount } = show({
    recordObservations: () => {
      throw new GraphQLError('x', { extensions: { code: 'UNAVAILABLE', requestId: 'r-1' } });
    },
  });
  const second = await row('R2');
  press(second, 'y');
  press(second, '2');
  fireEvent.click(recordButton());
  await screen.findByText('Not recorded');
  unmount();
  const { asked } = show({ recordObservations: () => [observation()] });
  await screen.findByText(/from an earlier visit/);
  fireEvent.click(recordButton());
  await screen.findByText('1 fact recorded');
  expect(asked.find(({ name }) => name === 'RecordObservations')).toBeTruthy();
});

it('shows what somebody else recorded meanwhile, and lets the person choose', async () => {
  const seen: unknown[] = [];
  const current = {
    observationId: '019b0000-0000-7000-8000-000000000002',
    value: false,
    observedAt: '2026-11-01',
    grade: 'system',
  };
  show({
    recordObservations: ({ input }) => {
      const [sent] = (input as { observations: { seenObservationId: string | null }[] })
        .observations;
      seen.push(sent?.seenObservationId);
      if (seen.length > 1) return [observation()];
      throw new GraphQLError('Somebody else recorded this since you saw it.', {
        extensions: { code: 'CONFLICT', current, conflicts: [{ change: 0, current }] },
      });
    },
  });
  const second = await row('R2');
  press(second, 'y');
  press(second, '2');
  fireEvent.click(recordButton());
  const dialog = await screen.findByRole('dialog', { name: /INT R2 was recorded/ });
  expect(within(dialog).getByRole('row', { name: /^Value/ }).textContent).toBe(
    'ValuediffersHoldsDoes not hold',
  );
  fireEvent.click(within(dialog).getByRole('button', { name: 'Keep mine' }));
  fireEvent.click(recordButton());
  await screen.findByText('1 fact recorded');
  expect(seen).toEqual([null, current.observationId]);
});

it('the history says who, when, why, and what became of it', async () => {
  const older = observation({
    observationId: '019b0000-0000-7000-8000-000000000003',
    holds: null,
    share: 0.4,
    supersededBy: observation().observationId,
  });
  const newer = observation({ supersedes: older.observationId, why: 'Read the wrong page' });
  const { asked } = show(
    {
      observationHistory: () => ({
        totalCount: 2,
        pageInfo: { hasNextPage: false, endCursor: null },
        edges: [newer, older].map((node, at) => ({ cursor: String(at), node })),
      }),
      withdrawObservation: () => observation({ withdrawn: true }),
      restoreObservation: () => observation(),
    },
    { address: '/x?history=R1' },
  );
  const drawer = await screen.findByRole('dialog', { name: 'Title of R1' });
  const entries = await within(drawer).findAllByRole('listitem');
  expect(entries[0]?.textContent).toContain('Why: Read the wrong page');
  expect(entries[0]?.textContent).toContain('In force');
  expect(entries[1]?.textContent).toContain('40 %');
  expect(entries[1]?.textContent).toContain('Corrected since');
  expect(within(entries[1] as HTMLElement).queryByRole('button')).toBeNull();
  fireEvent.click(within(drawer).getByRole('button', { name: 'Withdraw' }));
  const dialog = await screen.findByRole('dialog', { name: /Withdraw this entry/ });
  fireEvent.click(within(dialog).getByRole('button', { name: 'Withdraw' }));
  expect(asked.some(({ name }) => name === 'WithdrawObservation')).toBe(false);
  fireEvent.change(within(dialog).getByRole('textbox'), { target: { value: 'Nobody looked' } });
  fireEvent.click(within(dialog).getByRole('button', { name: 'Withdraw' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(asked.some(({ name }) => name === 'RestoreObservation')).toBe(true));
});

it('an earlier day, and a role that only reads, change nothing', async () => {
  show({}, { mayRecord: false });
  expect(within(await row('R2')).queryByRole('button', { name: 'Holds' })).toBeNull();
  expect(screen.getByText(/reads facts and does not record/)).toBeTruthy();
});
