import { jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LaunchesPage } from './launches-page.js';
import type { LaunchesSearch } from './launches-page.js';
import { answers } from '../campaigns.fixture.js';
import { renderPage } from '../../../testing/render-page.js';
import type { Answers } from '../../../testing/render-page.js';
import { connection } from '../../../testing/snapshots.fixture.js';

type Variables = Record<string, unknown>;

const client = (id: string, name: string, current: object | null = null) => ({
  organisationId: id,
  organisationName: name,
  timeZone: 'Europe/London',
  campaigns: current ? 1 : 0,
  current: current && {
    campaignId: `campaign-${id}`,
    kind: 'PULSE',
    title: 'Pulse',
    status: 'OPEN',
    dueOn: '2026-12-07',
    daysLeft: 14,
    people: 4,
    started: 0,
    submitted: 0,
    ...current,
  },
});
const clients = [
  client('org-2', 'Birch Bank', { submitted: 3, daysLeft: -2, dueOn: '2026-11-21' }),
  client('org-1', 'Alder Labs', { submitted: 1 }),
  client('org-3', 'Cedar Health'),
];
const template = {
  templateId: 'template-1',
  name: 'Quarterly pulse',
  kind: 'PULSE',
  title: 'Pulse of the quarter',
  domains: ['INT'],
  dueAfterDays: 7,
  wholeRoster: false,
  version: 1,
  deletedAt: null,
  restorableUntil: null,
};

const show = (more: Answers = {}, address = '') =>
  renderPage(
    {
      ...answers(),
      campaignPortfolio: () => connection(clients),
      campaignTemplates: () => connection([template]),
      ...more,
    },
    ({ search, onSearch }) => (
      <LaunchesPage
        consultancy={{ consultancyId: 'firm-1', name: 'Harrow & Finch' }}
        search={search as LaunchesSearch}
        onSearch={onSearch}
        accentOf={() => '#0f766e'}
      />
    ),
    `/portfolio/firm-1/campaigns${address}`,
  );

const names = () =>
  screen.getAllByRole('rowheader').map((cell) => within(cell).getByRole('link').textContent);

describe('all clients in one view', () => {
  it('says how many are asked, what is overdue and how far they are; in the service’s order', async () => {
    show({}, '?quarter=2026-Q4');
    expect(
      await screen.findByRole('heading', { name: '2 of 3 clients are asked in Q4 2026' }),
    ).toBeInTheDocument();
    expect(screen.getByText(/Answers from 4 of 8 people. One of them is overdue./)).toBeVisible();
    expect(names()).toEqual(['Birch Bank', 'Alder Labs', 'Cedar Health']);
    expect(screen.getByRole('link', { name: /Pulse ?, Alder Labs/ })).toHaveAttribute(
      'href',
      '/organisations/org-1/campaigns/campaign-org-1',
    );
  });

  it.each([
    ['NAME', ['Alder Labs', 'Birch Bank', 'Cedar Health']],
    ['DUE', ['Birch Bank', 'Alder Labs', 'Cedar Health']],
    ['ANSWERED', ['Alder Labs', 'Birch Bank', 'Cedar Health']],
  ])('sorts by %s, those without a campaign last', async (order, expected) => {
    show({}, `?order=${order}`);
    await screen.findAllByRole('rowheader');
    expect(names()).toEqual(expected);
  });
});

describe('launching for many', () => {
  it('lists what failed, and tries only that again, under the same key', async () => {
    let attempt = 0;
    const launchCampaigns = jest.fn((variables: Variables) => {
      attempt += 1;
      const { organisationIds } = variables['input'] as { organisationIds: string[] };
      return organisationIds.map((organisationId) => {
        const refused = attempt === 1 && organisationId === 'org-3';
        return {
          organisationId,
          organisationName: clients.find((row) => row.organisationId === organisationId)
            ?.organisationName,
          outcome: refused ? 'REFUSED' : 'STARTED',
          campaignId: refused ? null : `campaign-${organisationId}`,
          reason: refused ? 'The engagement only allows reading.' : null,
        };
      });
    });
    show({ launchCampaigns }, '?open=launch&template=template-1');
    expect(await screen.findByRole('radio', { name: /Ownership pulse/ })).toBeChecked();
    await userEvent.click(screen.getByRole('button', { name: 'Clients: All shown' }));
    await userEvent.click(screen.getByRole('button', { name: 'Launch at 3 clients' }));
    expect(await screen.findByText('It began at 2 of 3 clients.')).toBeInTheDocument();
    expect(screen.getByText('The engagement only allows reading.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Try the one again' }));
    expect(await screen.findByText('It began at 3 clients.')).toBeInTheDocument();
    const inputs = launchCampaigns.mock.calls.map(
      ([variables]) => variables['input'] as Record<string, unknown>,
    );
    expect(inputs[0]).toMatchObject({
      title: 'Pulse of the quarter',
      domains: ['INT'],
      wholeRoster: false,
      organisationIds: ['org-2', 'org-1', 'org-3'],
    });
    expect(inputs[1]).toMatchObject({
      organisationIds: ['org-3'],
      requestKey: inputs[0]?.['requestKey'],
    });
  });

  it('chooses at one press those that have none, and asks for at least one client', async () => {
    const launchCampaigns = jest.fn((_: Variables) => []);
    show({ launchCampaigns }, '?open=launch');
    await userEvent.click(await screen.findByRole('button', { name: 'Launch' }));
    expect(await screen.findByText('Choose at least one client.')).toBeInTheDocument();
    expect(launchCampaigns).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Clients: All without one' }));
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Launch at one client' })).toBeVisible(),
    );
  });
});
