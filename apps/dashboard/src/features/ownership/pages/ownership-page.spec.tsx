import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { OwnershipPage } from './ownership-page.js';
import { gatherFlags } from '../components/ownership-summary.js';
import { handoffState } from '../ownership-words.js';
import { model } from '../../../testing/model.fixture.js';
import { renderPage } from '../../../testing/render-page.js';

const domain = (id: string, changes: Record<string, unknown> = {}) => ({
  id,
  owner: 'platform-lead',
  n: 6,
  knownness: 1,
  agreement: 0.9,
  modalShare: 1,
  shares: [{ role: 'platform-lead', share: 1 }],
  flags: [],
  ...changes,
});

const analysis = {
  asOf: '2026-09-30',
  domains: [
    domain('INT'),
    domain('AGT', {
      shares: [
        { role: 'platform-lead', share: 0.5 },
        { role: 'product-security-lead', share: 0.33 },
      ],
      flags: [{ flag: 'CONTESTED', facts: ['6 respondents are divided: platform-lead 50 %.'] }],
    }),
    domain('RET', { owner: null, n: 2, agreement: null, shares: [], flags: [] }),
  ],
  organisation: {
    pBar: 0.71,
    kappa: null,
    ac1: 1,
    hhi: 0.41,
    effectiveOwners: 2.4,
    truckNumber: 1,
    flags: [{ flag: 'TRUCK NUMBER', facts: ['63 of 100 points of weight'] }],
  },
  handoffs: [
    { from: 'INT', to: 'AGT', state: 'CONNECTED' },
    { from: 'AGT', to: 'RET', state: 'ONE-SIDED' },
  ],
};

const show = (address = '') =>
  renderPage(
    { model: () => model, ownership: () => analysis },
    ({ search }) => (
      <OwnershipPage organisationId="org-1" organisationName="Birch Bank" search={search} />
    ),
    `/organisations/org-1/ownership${address}`,
  );

describe('the ownership page', () => {
  it('answers first and shows whom people name beside who is recorded', async () => {
    show();
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      '1 of 3 domains has no settled owner.',
    );
    const agents = screen.getByRole('rowheader', { name: 'Agent permissions' }).closest('tr');
    expect(agents).toHaveTextContent('Platform lead50%');
    expect(agents).toHaveTextContent('nobody, or do not know17%');
    expect(agents).toHaveTextContent('6 respondents are divided: platform lead 50 %.');
  });

  it('publishes no shares below three answers', async () => {
    show();
    const retrieval = (await screen.findByRole('rowheader', { name: 'Retrieval' })).closest('tr');
    expect(retrieval).toHaveTextContent('nobody recorded');
    expect(retrieval).toHaveTextContent('2 answers; three are needed');
  });

  it('keeps the filter in the address', async () => {
    const { address } = show();
    await userEvent.click(await screen.findByRole('link', { name: 'Only flagged (1)' }));
    expect(address()).toContain('flagged=only');
    expect(screen.queryByRole('rowheader', { name: 'Retrieval' })).not.toBeInTheDocument();
  });

  it('shows required handoffs from row to column with their state in words', async () => {
    show('?tab=handoffs');
    expect(
      await screen.findByRole('heading', { name: '1 of 2 required handoffs are connected.' }),
    ).toBeInTheDocument();
    const agents = screen.getByRole('rowheader', { name: 'Agent permissions' }).closest('tr');
    expect(within(agents as HTMLElement).getByText('one-sided')).toBeInTheDocument();
  });

  it('says the organisation’s measures in sentences', async () => {
    show('?tab=organisation');
    expect(await screen.findByText(/If 1 person left, more than half/)).toBeInTheDocument();
    expect(screen.getByText(/as if 2\.4 people shared it/)).toBeInTheDocument();
    expect(screen.getByText(/not defined \(κ\)/)).toBeInTheDocument();
  });
});

describe('flags gathered for the overview', () => {
  it('names each once, the organisation’s first, then the most widespread', () => {
    const flag = { flag: 'CONTESTED', facts: [] };
    const gathered = gatherFlags({
      domains: [
        { ...analysis.domains[0], flags: [{ flag: 'UNOWNED', facts: [] }] },
        { ...analysis.domains[1], flags: [flag] },
        { ...analysis.domains[2], flags: [flag] },
      ] as never,
      organisation: analysis.organisation,
    });
    expect(gathered.map((entry) => [entry.flag, entry.domains])).toEqual([
      ['TRUCK NUMBER', []],
      ['CONTESTED', ['AGT', 'RET']],
      ['UNOWNED', ['INT']],
    ]);
  });
});

describe('a handoff’s state', () => {
  it.each([
    ['CONNECTED', 'CONNECTED'],
    ['ONE_SIDED', 'ONE-SIDED'],
    ['one-sided', 'ONE-SIDED'],
    ['anything else', 'MISSING'],
  ])('%s is %s', (given, state) => expect(handoffState(given)).toBe(state));
});
