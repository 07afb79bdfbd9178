import { jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { GraphQLError } from 'graphql';
import { EvidencePage } from './evidence-page.js';
import { answerError, renderPage } from '../../../testing/render-page.js';
import type { Answers } from '../../../testing/render-page.js';
import { domains } from '../../../testing/model.fixture.js';
import { connection } from '../../../testing/snapshots.fixture.js';

const itemId = '019a0000-0000-7000-8000-0000000000e1';
const person = (name: string) => ({ userId: name.toLowerCase(), name });

const item = {
  itemId,
  name: 'Inventory of November',
  domain: 'INT',
  artifact: 'inventory',
  criteria: ['R1'],
  owner: 'Nobody known',
  note: null,
  standing: 'SUBMITTED',
  effectiveOn: null,
  validUntil: null,
  freshness: 'NONE',
  tie: 'ORPHAN',
  version: 3,
  createdAt: '2026-11-01T10:00:00Z',
  changedAt: '2026-11-01T10:00:00Z',
  deletedAt: null,
  restorableUntil: null,
  request: null,
};
const version = {
  versionId: '019a0000-0000-7000-8000-0000000000f1',
  number: 1,
  url: null,
  effectiveOn: '2026-11-01',
  validDays: 90,
  validUntil: '2027-01-30',
  note: null,
  state: 'SUBMITTED',
  counts: false,
  providedAt: '2026-11-02T10:00:00Z',
  decidedAt: null,
  reason: null,
  file: {
    name: 'inventory.pdf',
    contentType: 'application/pdf',
    bytes: 3_500_000,
    sha256: 'ab'.repeat(32),
    kept: true,
  },
  providedBy: person('Ben'),
  decidedBy: null,
};
const detail = (change: object = {}, versions: object[] = [version]) => ({
  itemId,
  item: { ...item, ...change },
  versions,
  events: [
    {
      eventId: 'e1',
      kind: 'ADDED',
      at: '2026-11-01T10:00:00Z',
      versionNumber: null,
      note: null,
      by: person('Ben'),
    },
  ],
});
const kind = (change: object) => ({
  domain: 'INT',
  artifact: 'inventory',
  name: 'Inventory of AI systems',
  validDays: 90,
  collectedOn: null,
  validUntil: null,
  freshness: 'NONE',
  tie: 'NO_OWNER',
  owner: null,
  kept: false,
  itemId: null,
  submitted: 0,
  requested: 0,
  ...change,
});
const summary = {
  today: '2026-11-20',
  toReview: 1,
  requested: 0,
  mine: 0,
  expiring: 2,
  stale: 0,
  orphaned: 1,
  owners: ['assurance lead'],
  usedBytes: 3_500_000,
  quotaBytes: 5_368_709_120,
  largestFileBytes: 52_428_800,
  kinds: [
    kind({ submitted: 1 }),
    kind({
      artifact: 'tier-record',
      name: 'Tier records',
      collectedOn: '2026-07-01',
      validUntil: '2026-11-10',
      freshness: 'GRACE',
      tie: 'TIED',
      owner: 'assurance lead',
    }),
  ],
};
const model = () => ({ id: 'm', bands: [], domains });

const show = (
  answers: Answers = {},
  address = '',
  may: { provide: boolean; review: boolean } = { provide: true, review: true },
) =>
  renderPage(
    {
      model,
      evidenceSummary: () => summary,
      evidence: () => connection([item]),
      evidenceItem: () => detail(),
      evidenceCalendar: () => ({ today: '2026-11-20', truncated: false, entries: [] }),
      evidenceAssignees: () => [person('Ben')],
      ...answers,
    },
    ({ search, onSearch }) => (
      <EvidencePage
        organisationId="org-1"
        organisationName="Birch Bank"
        search={search}
        onSearch={onSearch}
        may={may}
      />
    ),
    `/organisations/org-1/evidence${address}`,
  );

describe('what the model asks for', () => {
  it('says of each kind what stands for it, in words', async () => {
    show();
    const row = await screen.findByRole('row', { name: /Tier records/ });
    expect(row).toHaveTextContent('Expired, in gracesince 10 Nov 2026');
    expect(row).toHaveTextContent('An imported row, without a file here');
    expect(screen.getByRole('row', { name: /Inventory of AI systems/ })).toHaveTextContent(
      '1 waits for review',
    );
    expect(screen.getByText('1 of 2 kinds that the model asks for are current.')).toBeVisible();
    expect(screen.getByRole('link', { name: '2 expire within 30 days' })).toHaveAttribute(
      'href',
      expect.stringContaining('show=EXPIRING'),
    );
  });

  it('offers nothing to those who only read', async () => {
    show({}, `?item=${itemId}`, { provide: false, review: false });
    const drawer = await screen.findByRole('dialog', { name: 'Inventory of November' });
    await within(drawer).findByText('Waits for review');
    expect(
      within(drawer).queryByRole('button', { name: /Accept|Provide|Edit|Delete|Ask/ }),
    ).toBeNull();
    expect(within(drawer).getByRole('button', { name: 'Download inventory.pdf' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Add/ })).toBeNull();
  });
});

describe('adding', () => {
  it('begins with the kind beside which it was pressed, and asks for what is missing', async () => {
    const addEvidence = jest.fn((_: Record<string, unknown>) => detail());
    const { address } = show({ addEvidence });
    await userEvent.click(await screen.findByRole('button', { name: 'Add evidence' }));
    const dialog = screen.getByRole('dialog', { name: 'Add evidence' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Add' }));
    expect(dialog).toHaveTextContent('Give it a name.');
    expect(addEvidence).not.toHaveBeenCalled();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Close' }));

    await userEvent.click(screen.getByRole('button', { name: 'Add Inventory of AI systems' }));
    const begun = screen.getByRole('dialog', { name: 'Add evidence' });
    expect(within(begun).getByLabelText('Domain')).toHaveValue('INT');
    await userEvent.click(within(begun).getByRole('button', { name: 'Add' }));
    await waitFor(() => expect(address()).toContain(`item=${itemId}`));
    expect(addEvidence.mock.calls[0]?.[0]).toEqual({
      input: expect.objectContaining({
        organisationId: 'org-1',
        requestKey: expect.stringMatching(/^[0-9a-f-]{36}$/),
        name: 'Inventory of AI systems',
        domain: 'INT',
        artifact: 'inventory',
        owner: null,
      }),
    });
  });
});

describe('a version', () => {
  it('is accepted, and the drawer says until when it counts', async () => {
    const acceptEvidence = jest.fn((_: Record<string, unknown>) =>
      detail({ standing: 'ACCEPTED', freshness: 'CURRENT', validUntil: '2027-01-30' }, [
        {
          ...version,
          state: 'ACCEPTED',
          counts: true,
          decidedBy: person('Ben'),
          decidedAt: '2026-11-20T10:00:00Z',
        },
      ]),
    );
    show({ acceptEvidence }, `?item=${itemId}`);
    await userEvent.click(await screen.findByRole('button', { name: 'Accept version 1' }));
    expect(await screen.findByText(/Provided and accepted by the same person/)).toBeVisible();
    expect(screen.getByText('Accepted. It counts until 30 Jan 2027.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Accept version 1' })).toBeNull();
  });

  it('is returned with a reason, never without', async () => {
    const returnEvidence = jest.fn((_: Record<string, unknown>) =>
      detail({ standing: 'RETURNED' }),
    );
    show({ returnEvidence }, `?item=${itemId}`);
    await userEvent.click(await screen.findByRole('button', { name: 'Return version 1' }));
    await userEvent.click(screen.getByRole('button', { name: 'Return it' }));
    expect(screen.getByText('Say what is missing.')).toBeVisible();
    expect(returnEvidence).not.toHaveBeenCalled();
    await userEvent.type(screen.getByLabelText('What is missing'), 'No dates');
    await userEvent.click(screen.getByRole('button', { name: 'Return it' }));
    await waitFor(() => expect(returnEvidence).toHaveBeenCalledTimes(1));
    expect(returnEvidence.mock.calls[0]?.[0]).toMatchObject({ reason: 'No dates' });
  });

  it('by its address, for fewer days; nothing is sent while a day is missing', async () => {
    const provideEvidence = jest.fn((_: Record<string, unknown>) => detail());
    show({ provideEvidence }, `?item=${itemId}`);
    await userEvent.click(await screen.findByRole('button', { name: 'Provide a version' }));
    await userEvent.type(
      screen.getByLabelText('Or the address where it lies'),
      'https://wiki.example',
    );
    await userEvent.type(screen.getByLabelText('Counts for, in days'), '91');
    await userEvent.click(screen.getByRole('button', { name: 'Send for review' }));
    expect(screen.getByText('Give a day, today at the latest.')).toBeVisible();
    expect(screen.getByText('Give 1 to 90 days.')).toBeVisible();
    expect(provideEvidence).not.toHaveBeenCalled();
    await userEvent.clear(screen.getByLabelText('Counts for, in days'));
    await userEvent.type(screen.getByLabelText('The day that it shows'), '2026-11-01');
    await userEvent.click(screen.getByRole('button', { name: 'Send for review' }));
    await waitFor(() => expect(provideEvidence).toHaveBeenCalledTimes(1));
    expect(provideEvidence.mock.calls[0]?.[0]).toEqual({
      input: expect.objectContaining({
        itemId,
        uploadKey: null,
        url: 'https://wiki.example',
        effectiveOn: '2026-11-01',
        validDays: null,
      }),
    });
  });
});

describe('two people at once', () => {
  it('both are shown; keeping mine sends it in place of what is there now', async () => {
    const sent: unknown[] = [];
    const changeEvidence = ({ input }: Record<string, unknown>) => {
      sent.push(input);
      if (sent.length === 1)
        throw new GraphQLError('Somebody changed this evidence meanwhile.', {
          extensions: {
            code: 'CONFLICT',
            current: { name: 'Theirs', criteria: ['R2'], owner: 'Ana', note: null, version: 8 },
          },
        });
      return detail({ name: 'Mine', version: 9 });
    };
    show({ changeEvidence }, `?item=${itemId}`);
    await userEvent.click(await screen.findByRole('button', { name: 'Edit' }));
    const name = screen.getByLabelText('Name');
    await userEvent.clear(name);
    await userEvent.type(name, 'Mine');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    const dialog = await screen.findByRole('dialog', { name: 'Somebody changed this evidence' });
    expect(dialog).toHaveTextContent('Theirs');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Keep mine' }));
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent).toMatchObject([{ version: 3 }, { version: 8, name: 'Mine' }]);
  });
});

describe('deleting', () => {
  it('is offered back at once', async () => {
    const restoreEvidence = jest.fn((_: Record<string, unknown>) => detail());
    show(
      { deleteEvidence: () => detail({ deletedAt: '2026-11-20T10:00:00Z' }), restoreEvidence },
      `?item=${itemId}`,
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Delete' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(restoreEvidence.mock.calls[0]?.[0]).toEqual({ organisationId: 'org-1', itemId });
  });
});

describe('asking', () => {
  it('keeps what was typed when it fails', async () => {
    show(
      {
        requestEvidence: () => {
          throw answerError('CONFLICT', 'Somebody has been asked for this already.');
        },
      },
      `?item=${itemId}`,
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Ask somebody for it' }));
    await screen.findByRole('option', { name: 'Ben' });
    await userEvent.selectOptions(screen.getByLabelText('Whom'), 'ben');
    await userEvent.type(screen.getByLabelText('What you need'), 'The inventory');
    await userEvent.type(screen.getByLabelText('By when'), '2026-11-30');
    await userEvent.click(screen.getByRole('button', { name: 'Ask' }));
    expect(await screen.findByText('Somebody has been asked for this already.')).toBeVisible();
    expect(screen.getByLabelText('What you need')).toHaveValue('The inventory');
  });
});

describe('the calendar', () => {
  it('shows twelve months and the entries of the one that is chosen', async () => {
    const entry = (on: string, name: string, change: object = {}) => ({
      kind: 'EXPIRES',
      on,
      itemId,
      name,
      domain: 'INT',
      artifact: null,
      owner: null,
      freshness: 'CURRENT',
      tie: 'NO_OWNER',
      ...change,
    });
    const { asked } = show(
      {
        evidenceCalendar: () => ({
          today: '2026-11-20',
          truncated: false,
          entries: [entry('2026-12-01', 'Soon', { kind: 'DUE' }), entry('2027-03-31', 'Later')],
        }),
      },
      '?view=calendar',
    );
    const march = await screen.findByRole('button', { name: /Mar 2027/ });
    expect(asked.find(({ name }) => name === 'EvidenceCalendar')?.variables).toMatchObject({
      firstDay: '2026-10-01',
      lastDay: '2027-09-30',
    });
    expect(screen.getByRole('row', { name: /Soon/ })).toHaveTextContent('A request is due');
    await userEvent.click(march);
    expect(await screen.findByRole('row', { name: /Later/ })).toBeVisible();
    expect(screen.queryByRole('row', { name: /Soon/ })).toBeNull();
  });
});
