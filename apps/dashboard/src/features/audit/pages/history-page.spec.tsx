import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { HistoryPage } from './history-page.js';
import { type Answers, renderPage } from '../../../testing/render-page.js';

const event = (more: object = {}) => ({
  eventId: 'event-1',
  at: '2026-11-02T10:00:00.000000Z',
  actorName: 'Imke Vogel',
  actorKind: 'user',
  viaConsultancy: 'Harrow Advisory',
  action: 'observation.corrected',
  target: 'INT R1',
  summary: 'Corrected INT R1: yes, document, 2026-11-01',
  why: 'Read the wrong page',
  requestId: 'request-7',
  hasChanges: true,
  ...more,
});

const answers = (more: Answers = {}): Answers => ({
  auditEvents: () => ({
    totalCount: 2,
    pageInfo: { hasNextPage: false, endCursor: null },
    edges: [event(), event({ eventId: 'event-2', actorName: null, actorKind: 'respondent' })].map(
      (node, at) => ({ cursor: String(at), node }),
    ),
  }),
  auditEvent: () => ({
    ...event(),
    fields: [
      { field: 'value', before: 'true', after: 'false' },
      { field: 'domain', before: 'INT', after: 'INT' },
    ],
  }),
  auditActors: () => ({
    people: [{ userId: 'user-1', name: 'Imke Vogel' }],
    consultancies: ['Harrow Advisory'],
  }),
  ...more,
});

const show = (address = '/x', more: Answers = {}) =>
  renderPage(
    answers(more),
    ({ search, onSearch }) => (
      <HistoryPage
        organisationId="org-1"
        organisationName="Alder"
        search={search}
        onSearch={onSearch}
      />
    ),
    address,
  );

it('says who acted, for which firm and why; a respondent has no name', async () => {
  show();
  const [, first, second] = await screen.findAllByRole('row');
  expect(first?.textContent).toContain('Imke Vogelfor Harrow Advisory');
  expect(first?.textContent).toContain('Why: Read the wrong page');
  expect(second?.textContent).toContain('a respondent');
});

it('is narrowed to what consultants did, and taken out as narrowed', async () => {
  const { asked, address } = show();
  const firm = await screen.findByRole('combobox', { name: 'Consultancy' });
  fireEvent.change(firm, { target: { value: 'only' } });
  await waitFor(() =>
    expect(asked.at(-1)?.variables['filter']).toMatchObject({ byConsultants: true, group: null }),
  );
  expect(address()).toContain('consultants=only');
  const csv = await screen.findByRole('link', { name: 'CSV' });
  expect(csv.getAttribute('href')).toBe('/files/organisations/org-1/audit.csv?byConsultants=true');
  fireEvent.change(screen.getByRole('combobox', { name: 'About' }), { target: { value: 'facts' } });
  await waitFor(() => expect(asked.at(-1)?.variables['filter']).toMatchObject({ group: 'FACTS' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Clear the filters' }));
  await waitFor(() => expect(address()).toBe('/x'));
});

it('an opened entry shows before and after, and marks what changed', async () => {
  show('/x?event=event-1');
  const drawer = await screen.findByRole('dialog', { name: /Corrected/ });
  expect((await within(drawer).findByRole('row', { name: /^value/ })).textContent).toBe(
    'valuechangedyesno',
  );
  expect(within(drawer).getByRole('row', { name: /^domain/ }).textContent).toBe('domainINTINT');
  expect(drawer.textContent).toContain('request-7');
});
