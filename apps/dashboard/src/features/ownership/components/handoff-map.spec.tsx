import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  conflict,
  edge,
  handoffFacts,
  lastOf,
  registerRow,
  showOwnership,
} from '../registers.fixture.js';

beforeEach(() => localStorage.clear());

describe('the map of handoffs', () => {
  it('names every edge with its state, and goes from one to the next by keyboard', async () => {
    const { address } = showOwnership('?tab=map');
    const first = await screen.findByRole('link', {
      name: 'Intake and inventory to Agent permissions: Confirmed by one end',
    });
    act(() => first.focus());
    await userEvent.keyboard('{ArrowRight}');
    expect(
      screen.getByRole('link', { name: 'Agent permissions to Retrieval: Connected' }),
    ).toHaveFocus();
    await userEvent.keyboard('{Home}');
    expect(first).toHaveFocus();
    await userEvent.click(first);
    expect(address()).toContain('edge=INT-AGT');
    const drawer = await screen.findByRole('dialog', {
      name: 'Intake and inventory → Agent permissions',
    });
    expect(drawer).toHaveTextContent('Only the sending side is there.');
    expect(within(drawer).getByText('Governance lead sends.')).toBeInTheDocument();
    expect(drawer).toHaveTextContent('Receiver, missing');
  });

  it('shows what one domain sends and receives, and states by choice', async () => {
    const { address } = showOwnership('?tab=map');
    await userEvent.click(await screen.findByRole('link', { name: 'Retrieval' }));
    expect(address()).toContain('node=RET');
    expect(
      screen.queryByRole('link', { name: /^Intake and inventory to/ }),
    ).not.toBeInTheDocument();
    const receives = screen.getByRole('heading', { name: 'Retrieval receives from' });
    expect(receives.closest('section')).toHaveTextContent('Agent permissions Connected');
    await userEvent.click(screen.getByRole('link', { name: /^Not there/ }));
    expect(address()).toContain('state=MISSING');
    expect(screen.getByText('No handoff is in this state.')).toBeInTheDocument();
  });

  it('changes nothing on a day of the past', async () => {
    const { address } = showOwnership('?tab=map&edge=INT-AGT&asOf=2026-06-30');
    const drawer = await screen.findByRole('dialog');
    expect(drawer).toHaveTextContent('You are looking at 30 June 2026.');
    expect(
      within(drawer).queryByRole('button', { name: 'Change the terms' }),
    ).not.toBeInTheDocument();
    await userEvent.click(within(drawer).getByRole('link', { name: 'Back to today' }));
    expect(address()).not.toContain('asOf');
  });
});

describe('a handoff’s terms', () => {
  it('are sent with what was seen, and settled where somebody else was faster', async () => {
    let refused = false;
    const { asked } = showOwnership('?tab=map&edge=INT-AGT', {
      saveHandoff: () => {
        if (!refused) {
          refused = true;
          throw conflict({
            key: 'INT-AGT',
            entryId: 'entry-2',
            body: handoffFacts({ receiver: 'executive' }),
          });
        }
        return registerRow('HANDOFFS', { handoff: handoffFacts() });
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Change the terms' }));
    const form = screen.getByRole('form', { name: /How work passes/ });
    await userEvent.type(within(form).getByLabelText('Who takes it'), 'Platform lead');
    const limit = within(form).getByLabelText('Within how many hours');
    await userEvent.clear(limit);
    await userEvent.type(limit, '-3');
    await userEvent.click(within(form).getByRole('button', { name: 'Save' }));
    expect(within(form).getByText(/A number of hours above nothing/)).toBeInTheDocument();
    await userEvent.clear(limit);
    await userEvent.type(limit, '8');
    await userEvent.click(within(form).getByRole('button', { name: 'Save' }));
    const settle = await screen.findByRole('dialog', { name: 'Changed by somebody else' });
    expect(within(settle).getByRole('row', { name: /^Receiver/ })).toHaveTextContent(
      'Platform leadExecutive',
    );
    expect(lastOf(asked, 'SaveHandoff')).toMatchObject({ key: 'INT-AGT', seen: 'entry-1' });
    await userEvent.click(within(settle).getByRole('button', { name: 'Keep mine' }));
    await waitFor(() =>
      expect(lastOf(asked, 'SaveHandoff')).toMatchObject({
        key: 'INT-AGT',
        seen: 'entry-2',
        sender: 'governance-lead',
        receiver: 'platform-lead',
        trigger: null,
        slaHours: 8,
      }),
    );
    expect(await screen.findByText('The handoff was recorded.')).toBeInTheDocument();
  });

  it('count uses only where the numbers can be', async () => {
    const { asked } = showOwnership('?tab=handoffs&edge=INT-AGT', {
      exerciseHandoff: () => ({
        entry: {
          entryId: 'log-1',
          from: 'INT',
          to: 'AGT',
          kind: 'EXERCISED',
          happenedOn: '2026-11-23',
          triggers: 4,
          transfers: 4,
          accepted: 3,
          recordedAt: '2026-11-23T10:00:00Z',
        },
        row: registerRow('HANDOFFS', {}),
      }),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Record a use' }));
    const dialog = screen.getByRole('dialog', { name: 'How often it was used' });
    await userEvent.type(within(dialog).getByLabelText('Times due'), '4');
    await userEvent.type(within(dialog).getByLabelText('Times passed on'), '5');
    await userEvent.type(within(dialog).getByLabelText('Times the receiver accepted it'), '3');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Record it' }));
    expect(within(dialog).getByText(/no more passed on than due/)).toBeInTheDocument();
    expect(lastOf(asked, 'ExerciseHandoff')).toBeUndefined();
    await userEvent.clear(within(dialog).getByLabelText('Times passed on'));
    await userEvent.type(within(dialog).getByLabelText('Times passed on'), '4');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Record it' }));
    await waitFor(() =>
      expect(lastOf(asked, 'ExerciseHandoff')).toMatchObject({
        seen: 'entry-1',
        happenedOn: '2026-11-23',
        triggers: 4,
        transfers: 4,
        accepted: 3,
      }),
    );
  });

  it('begin for two domains that the model does not join', async () => {
    const { asked, address } = showOwnership('?tab=handoffs', {
      saveHandoff: () => registerRow('HANDOFFS', { handoff: handoffFacts() }),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Add a handoff' }));
    const dialog = screen.getByRole('dialog');
    await userEvent.selectOptions(within(dialog).getByLabelText('Work leaves'), 'RET');
    await userEvent.selectOptions(within(dialog).getByLabelText('and goes to'), 'RET');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Describe it' }));
    expect(within(dialog).getByText('Two different domains, please.')).toBeInTheDocument();
    await userEvent.selectOptions(within(dialog).getByLabelText('and goes to'), 'INT');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Describe it' }));
    expect(address()).toContain('edge=RET-INT');
    await userEvent.click(await screen.findByRole('button', { name: 'Describe it' }));
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getByText('Say at least who passes it on, or who takes it.')).toBeInTheDocument();
    await userEvent.type(screen.getByLabelText('Who passes it on'), 'Executive');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(lastOf(asked, 'SaveHandoff')).toMatchObject({
        key: null,
        seen: null,
        from: 'RET',
        to: 'INT',
        sender: 'executive',
      }),
    );
  });
});

it('lists the handoffs that do not work first, with how many facts are there', async () => {
  showOwnership('?tab=handoffs&form=list', {
    ownershipMap: ({ asOf }) => ({
      asOf: asOf ?? '2026-11-23',
      health: 0,
      nodes: [],
      edges: [
        edge({ from: 'AGT', to: 'RET', state: 'CONNECTED' }),
        edge({ state: 'MISSING', handoff: null, key: null, facts: [] }),
      ],
    }),
  });
  const rows = await screen.findAllByRole('row');
  expect(rows[1]).toHaveTextContent(
    'Intake and inventory → Agent permissions Not there0 of 7nobody named → nobody namednever',
  );
  expect(rows[2]).toHaveTextContent('Agent permissions → Retrieval Connected1 of 7');
});
