import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PortfolioPage } from './portfolio-page.js';
import type { PortfolioSearch } from './portfolio-page.js';
import { model } from '../../../testing/model.fixture.js';
import { answerError, renderPage } from '../../../testing/render-page.js';
import type { Answers } from '../../../testing/render-page.js';
import { connection, snapshotOf } from '../../../testing/snapshots.fixture.js';

const row = (name: string, changes: Record<string, unknown> = {}) => ({
  organisationId: `id-of-${name}`,
  name,
  current: snapshotOf({ levels: [2, 0, null], unknown: [false, true, false] }),
  previous: snapshotOf({ band: 'REACTIVE', asOf: '2026-06-30' }),
  history: [
    { asOf: '2026-06-30', index: 40, band: 'REACTIVE' },
    { asOf: '2026-09-30', index: 60, band: 'EMERGING' },
  ],
  staleDays: 54,
  flags: [],
  attention: null,
  ...changes,
});

const clients = [
  row('Birch Bank', { attention: 'Nobody owns AGT', flags: ['UNOWNED:AGT'] }),
  row('Cedar Care'),
  row('Dogwood Data', { current: null, previous: null, history: [], staleDays: null }),
];

const show = (answers: Answers = {}, address = '/portfolio/c-1') =>
  renderPage(
    { model: () => model, portfolio: () => connection(clients), ...answers },
    ({ search, onSearch }) => (
      <PortfolioPage
        consultancy={{ consultancyId: 'c-1', name: 'Harrow' }}
        search={search as PortfolioSearch}
        onSearch={onSearch}
      />
    ),
    address,
  );

describe('the portfolio', () => {
  it('says first how many clients need the consultant, and which one first', async () => {
    show();
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      'One of 3 clients needs you.',
    );
    expect(screen.getByText('Birch Bank', { selector: 'mark' }).parentElement).toHaveTextContent(
      'Birch Bank first: Nobody owns Agent permissions',
    );
  });

  it('shows every domain of a client as digit and word, the unknown and the inapplicable apart', async () => {
    show();
    const birch = (await screen.findByRole('rowheader', { name: /Birch Bank/ })).closest('tr');
    const cells = within(birch as HTMLElement)
      .getAllByRole('link')
      .slice(1);
    expect(cells.map((cell) => cell.textContent)).toEqual([
      '2Emerging',
      '?unknown',
      '–not applicable',
    ]);
    expect(cells[1]).toHaveAttribute('href', '/organisations/id-of-Birch%20Bank?domain=AGT');
    expect(birch).toHaveTextContent('▲ up from Reactive');
    expect(birch).toHaveTextContent('Nobody owns it');
  });

  it('says that a client has no snapshot instead of showing zeros', async () => {
    show();
    const dogwood = (await screen.findByRole('rowheader', { name: /Dogwood/ })).closest('tr');
    expect(dogwood).toHaveTextContent('No snapshot yet');
    expect(within(dogwood as HTMLElement).getAllByRole('link')).toHaveLength(1);
  });

  it('keeps order and search in the address', async () => {
    const { asked, address } = show();
    await userEvent.selectOptions(await screen.findByLabelText('Order'), 'BAND');
    await waitFor(() => expect(address()).toContain('order=BAND'));
    expect(asked.at(-1)?.variables).toMatchObject({ orderBy: 'BAND' });
    await userEvent.type(await screen.findByLabelText('Find a client'), 'zzz');
    expect(await screen.findByText('No client of that name')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Show all clients' }));
    expect(await screen.findByRole('rowheader', { name: /Cedar/ })).toBeInTheDocument();
  });

  it('loads the pages that follow by itself', async () => {
    const { asked } = show({
      portfolio: ({ after }) =>
        after
          ? { ...connection(clients.slice(2)), totalCount: 3 }
          : { ...connection(clients.slice(0, 2), true), totalCount: 3 },
    });
    expect(await screen.findByRole('rowheader', { name: /Dogwood/ })).toBeInTheDocument();
    expect(screen.getAllByRole('rowheader')).toHaveLength(3);
    expect(
      asked.filter(({ name }) => name === 'Portfolio').map(({ variables }) => variables['after']),
    ).toEqual([null, '2']);
  });

  it('keeps few of five hundred rows in the page', async () => {
    show({
      portfolio: () => connection(Array.from({ length: 500 }, (_, i) => row(`Client ${i}`))),
    });
    await screen.findByRole('table');
    expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '501');
    expect(screen.queryAllByRole('rowheader').length).toBeLessThan(60);
  });

  it('names the failure, its reference, and tries again', async () => {
    let broken = true;
    show({
      portfolio: () => {
        if (broken) throw answerError('UNAVAILABLE');
        return connection(clients);
      },
    });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('The portfolio could not be loaded');
    expect(alert).toHaveTextContent('Reference request-1');
    broken = false;
    await userEvent.click(within(alert).getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('rowheader', { name: /Birch/ })).toBeInTheDocument();
  });
});
