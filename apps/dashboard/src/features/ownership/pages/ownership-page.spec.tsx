import { flagTexts } from '@rolewright/catalogue/flags';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { OwnershipPage } from './ownership-page.js';
import { gatherFlags } from '../components/ownership-summary.js';
import { handoffState } from '../ownership-words.js';
import { model } from '../../../testing/model.fixture.js';
import { connection, snapshotOf } from '../../../testing/snapshots.fixture.js';
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

const nobody = { recommend: [], agree: [], perform: [], input: [], decide: [] };
const decision = (id: string, name: string, changes: Record<string, unknown> = {}) => ({
  id,
  name,
  recorded: true,
  rapid: { ...nobody, decide: ['platform-lead'], agree: ['product-security-lead'] },
  raci: {
    responsible: [],
    accountable: ['platform-lead'],
    consulted: ['product-security-lead'],
    informed: ['executive'],
  },
  daci: {
    driver: [],
    approver: ['platform-lead'],
    contributors: ['product-security-lead'],
    informed: ['executive'],
  },
  gaps: [],
  suggestion: null,
  factCount: 1,
  facts: [{ section: 'decisions', row: 0, text: 'Decider platform-lead, need 4, held 4.' }],
  ...changes,
});

const matrix = {
  asOf: '2026-09-30',
  domains: [
    { id: 'INT', notApplicable: false, decisions: [decision('admit', 'Admit a system')] },
    {
      id: 'AGT',
      notApplicable: false,
      decisions: [
        decision('grant', 'Grant a permission'),
        decision('kill', 'Stop an agent', {
          recorded: false,
          rapid: nobody,
          raci: { responsible: [], accountable: [], consulted: [], informed: [] },
          daci: { driver: [], approver: [], contributors: [], informed: [] },
          gaps: ['no-decider'],
          suggestion: { decider: 'platform-lead', agree: ['product-security-lead'] },
          factCount: 0,
          facts: [],
        }),
      ],
    },
    { id: 'RET', notApplicable: true, decisions: [decision('corpus', 'Admit a corpus')] },
  ],
  roles: [],
  gaps: [],
};

const mapOf = (asOf: unknown) => ({
  asOf: asOf ?? '2026-11-23',
  health: 0.5,
  nodes: [],
  edges: [],
});

const show = (address = '') =>
  renderPage(
    {
      model: () => model,
      ownershipMap: ({ asOf }) => mapOf(asOf),
      endedRegisterRows: () => [],
      ownership: () => analysis,
      snapshots: () => connection([snapshotOf(), snapshotOf({ asOf: '2026-06-30' })]),
      decisionMatrix: () => matrix,
    },
    ({ search }) => (
      <OwnershipPage
        organisationId="org-1"
        organisationName="Birch Bank"
        search={search}
        may={() => true}
      />
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

  it('opens a flag to its facts and its first move, and keeps it in the address', async () => {
    const { address } = show();
    await userEvent.click(await screen.findByRole('link', { name: flagTexts.CONTESTED.name }));
    expect(address()).toContain('flag=CONTESTED&of=AGT');
    const drawer = screen.getByRole('dialog', { name: flagTexts.CONTESTED.name });
    expect(drawer).toHaveTextContent('Agent permissions');
    expect(drawer).toHaveTextContent('6 respondents are divided: platform lead 50 %.');
    expect(drawer).toHaveTextContent(flagTexts.CONTESTED.firstMove);
    await userEvent.click(within(drawer).getByRole('button', { name: 'Close' }));
    expect(address()).toBe('/organisations/org-1/ownership');
  });

  it('says of a flag in an old link that it is not raised any more', async () => {
    show('?flag=SHADOW&of=INT');
    expect(await screen.findByRole('dialog')).toHaveTextContent('It is not raised on this day.');
  });

  it('changes the day, which stands in the address', async () => {
    const { address, asked } = show('?tab=organisation');
    await userEvent.selectOptions(
      await screen.findByRole('combobox', { name: 'As of' }),
      '2026-06-30',
    );
    expect(address()).toBe('/organisations/org-1/ownership?tab=organisation&asOf=2026-06-30');
    expect(asked.filter(({ name }) => name === 'Ownership').at(-1)?.variables).toMatchObject({
      asOf: '2026-06-30',
    });
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
    expect(within(agents as HTMLElement).getByText('Confirmed by one end')).toBeInTheDocument();
  });

  it('shows decisions as a table per domain, what is missing named', async () => {
    show('?tab=decisions');
    expect(
      await screen.findByRole('heading', { name: '1 of 3 decisions is not settled.' }),
    ).toBeInTheDocument();
    const table = screen.getByRole('table', { name: 'Decisions in Agent permissions' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Decision', 'R Responsible', 'A Accountable', 'C Consulted', 'I Informed']);
    const stop = within(table).getByRole('rowheader', { name: /^Stop an agent/ });
    expect(stop).toHaveTextContent('Nobody decides');
    expect(stop).toHaveTextContent(
      'Usually it is the Platform lead. Must agree: Product security lead.',
    );
    expect(screen.getByText('Not applicable here: Retrieval.')).toBeInTheDocument();
    expect(screen.queryByText('Admit a corpus')).not.toBeInTheDocument();
  });

  it('reads the same decisions as RAPID, and only those that are not settled', async () => {
    const { address } = show('?tab=decisions');
    await userEvent.click(await screen.findByRole('link', { name: 'RAPID' }));
    expect(screen.getAllByRole('columnheader', { name: 'Decides' })).toHaveLength(2);
    await userEvent.click(screen.getByRole('link', { name: 'Only unsettled (1)' }));
    expect(address()).toContain('view=rapid&gaps=only');
    expect(screen.getByText('Stop an agent')).toBeInTheDocument();
    expect(screen.queryByText('Grant a permission')).not.toBeInTheDocument();
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
