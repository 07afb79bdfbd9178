import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { OverviewPage } from './overview-page.js';
import { model } from '../../../testing/model.fixture.js';
import { answerError, renderPage } from '../../../testing/render-page.js';
import type { Answers } from '../../../testing/render-page.js';
import { connection, inFull, snapshotOf } from '../../../testing/snapshots.fixture.js';
import type { SnapshotFixture } from '../../../testing/snapshots.fixture.js';

const newest = snapshotOf({ index: 60.2 });
const before = snapshotOf({
  asOf: '2026-06-30',
  band: 'REACTIVE',
  index: 41,
  levels: [1, 2, null],
});

const live = (snapshot: SnapshotFixture, inputHash = snapshot.inputHash) => ({
  asOf: '2026-11-20',
  inputHash,
  result: inFull(snapshot).result,
});

const facts = {
  domain: 'AGT',
  asOf: '2026-09-30',
  criteria: [
    {
      criterion: 'E1',
      state: 'fails',
      satisfaction: 0,
      because: 'Two roles are recorded since 2026-02-01.',
      from: 'register',
      observedAt: '2026-02-01',
      validUntil: null,
      grade: 'DOCUMENT',
      source: 'charter',
    },
  ],
};

function show(rows: SnapshotFixture[], answers: Answers = {}, address = '', mayReadFacts = true) {
  return renderPage(
    {
      model: () => model,
      snapshots: () => connection(rows),
      snapshot: ({ asOf }) => {
        const found = asOf ? rows.find((row) => row.asOf === asOf) : rows[0];
        return found ? inFull(found) : null;
      },
      liveScore: () => live(rows[0] ?? newest),
      domainFacts: () => facts,
      ...answers,
    },
    ({ search, onSearch }) => (
      <OverviewPage
        organisationId="org-1"
        organisationName="Birch Bank"
        defaultEmphasis="brief"
        mayImport
        mayReadFacts={mayReadFacts}
        onSnapshotAsked={null}
        search={search}
        onSearch={onSearch}
        pains={() => <p key="pains">Pains as composed by the route</p>}
        ownership={() => <p key="ownership">Ownership as composed by the route</p>}
      />
    ),
    `/organisations/org-1${address}`,
  );
}

const headline = () => screen.findByRole('heading', { level: 1 });

describe('an organisation’s overview', () => {
  it('answers first: the band, what binds it with the domain marked, index, movement, confidence', async () => {
    show([newest, before]);
    expect(await headline()).toHaveTextContent('Emerging');
    expect(await screen.findByText('Agent permissions', { selector: 'mark' })).toBeInTheDocument();
    const term = (name: string) => screen.getByText(name, { selector: 'dt' }).parentElement;
    expect(term('Index')).toHaveTextContent('60.2 of 100');
    expect(term('Since Q2 2026')).toHaveTextContent('▲ up from Reactive');
    expect(term('Confidence')).toHaveTextContent('medium');
    expect(
      screen.getByRole('img', { name: /Band 2 of 4, Emerging\. Q2 2026: Reactive/ }),
    ).toBeInTheDocument();
  });

  it('states the interval and no point where confidence is low', async () => {
    show([snapshotOf({ confidence: 'LOW', intervalHigh: 'GOVERNED' })]);
    expect(await headline()).toHaveTextContent('Emerging to Governed');
    expect(screen.getByText(/Too little is confirmed/)).toBeInTheDocument();
  });

  it('says nothing of today where nothing changed, and what differs where it did', async () => {
    show([newest, before], {
      liveScore: () => live(snapshotOf({ index: 41, band: 'REACTIVE' }), 'other'),
    });
    expect(await screen.findByText(/Reactive, index 41\.0/)).toHaveTextContent('Live, not stored');
  });

  it('lists what changed since the quarter before', async () => {
    show([newest, before]);
    await headline();
    const section = screen.getByRole('region', { name: 'What changed since Q2 2026' });
    expect(section).toHaveTextContent('▲Intake and inventoryReactive to Emerging');
    expect(section).toHaveTextContent('▼Agent permissionsEmerging back to Reactive');
  });

  it('reads another quarter from the address, and an unknown one is no broken page', async () => {
    show([newest, before], {}, '?asOf=2026-06-30');
    expect(await headline()).toHaveTextContent('Reactive');
    expect(screen.getByLabelText('As of')).toHaveValue('2026-06-30');
  });

  it('offers the newest where the day has no snapshot', async () => {
    show([newest, before], {}, '?asOf=2026-01-01');
    await userEvent.click(await screen.findByRole('button', { name: 'Show the newest snapshot' }));
    expect(await headline()).toHaveTextContent('Emerging');
  });

  it('offers the import where there is no snapshot yet', async () => {
    show([]);
    expect(await screen.findByRole('link', { name: 'Import the first file' })).toHaveAttribute(
      'href',
      '/organisations/org-1/imports',
    );
  });

  it('keeps the rest when one part fails', async () => {
    show([newest, before], {
      snapshot: () => {
        throw answerError('UNAVAILABLE');
      },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('This snapshot could not be loaded');
    expect(await screen.findByRole('table', { name: /Level of each domain/ })).toBeInTheDocument();
    expect(screen.getByText('Ownership as composed by the route')).toBeInTheDocument();
  });

  it('shows domain by quarter with words, and opens a cell’s domain on its day', async () => {
    const { address } = show([newest, before]);
    const table = await screen.findByRole('table', { name: /Level of each domain/ });
    const agents = within(table)
      .getByRole('rowheader', { name: 'Agent permissions' })
      .closest('tr');
    const cells = within(agents as HTMLElement).getAllByRole('button');
    expect(cells.map((cell) => cell.textContent)).toEqual(['2Emerging', '1Reactive']);
    await userEvent.click(cells[0] as HTMLElement);
    await waitFor(() => expect(address()).toBe('/organisations/org-1?domain=AGT&asOf=2026-06-30'));
    expect(await screen.findByRole('dialog', { name: 'Agent permissions' })).toBeInTheDocument();
  });

  it('moves between cells with the arrow keys', async () => {
    show([newest, before]);
    const table = await screen.findByRole('table', { name: /Level of each domain/ });
    const [first] = within(table).getAllByRole('button');
    first?.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowDown}');
    expect(document.activeElement).toHaveAttribute('title', 'Agent permissions, Q3 2026: Reactive');
    await userEvent.keyboard('{Home}');
    expect(document.activeElement).toHaveAttribute('title', 'Agent permissions, Q2 2026: Emerging');
  });

  it('has a table twin of the chart', async () => {
    show([newest, before]);
    await userEvent.click(await screen.findByRole('button', { name: 'View as table' }));
    const twin = screen.getByRole('table', { name: /Moved from 41\.0 to 60\.2/ });
    expect(within(twin).getAllByRole('row').at(-1)).toHaveTextContent('Q3 2026Emerging60.2');
  });

  it('opens a domain with the fact behind a gate in plain words, and closes it', async () => {
    const { address } = show([newest, before], {}, '?domain=AGT');
    const drawer = await screen.findByRole('dialog', { name: 'Agent permissions' });
    expect(await within(drawer).findByText('What blocks Emerging')).toBeInTheDocument();
    expect(
      within(drawer).getAllByText('Two roles are recorded since 1 Feb 2026.')[0],
    ).toBeInTheDocument();
    await userEvent.click(within(drawer).getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(address()).toBe('/organisations/org-1'));
  });

  it('shows an executive the gates without asking for the facts behind them', async () => {
    const { asked } = show([newest, before], {}, '?domain=AGT', false);
    const drawer = await screen.findByRole('dialog', { name: 'Agent permissions' });
    expect(await within(drawer).findByRole('heading', { name: 'One owner' })).toBeInTheDocument();
    expect(asked.map(({ name }) => name)).not.toContain('DomainFacts');
  });
});
