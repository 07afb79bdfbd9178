import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  conflict,
  lastOf,
  proposal,
  registerRow,
  showOwnership,
  standing,
  today,
} from '../registers.fixture.js';

const board = (changes: Record<string, unknown> = {}) => ({
  asOf: today,
  proposals: [],
  decided: [],
  assignments: [standing()],
  unowned: ['AGT'],
  more: 0,
  ...changes,
});

const show = (changes: Record<string, unknown> = {}, answers = {}, address = '') =>
  showOwnership(`?tab=assignments${address}`, {
    assignmentBoard: () => board(changes),
    ...answers,
  });

// What is typed is kept in the browser; each test begins without.
beforeEach(() => localStorage.clear());

describe('the assignments', () => {
  it('say what nobody holds, who is held to what and until when', async () => {
    show({
      assignments: [
        standing(),
        standing({
          key: 'RET · platform-lead',
          domain: 'RET',
          state: 'LAPSED',
          daysLeft: -3,
          deputy: null,
          deputyState: 'NONE',
          selfAssigned: true,
        }),
      ],
    });
    expect(
      await screen.findByRole('heading', { name: '1 domain is held by nobody who said yes.' }),
    ).toBeInTheDocument();
    const lapsed = screen.getByRole('rowheader', { name: 'Retrieval' }).closest('tr');
    expect(lapsed).toHaveTextContent('lapsed 3 days ago');
    expect(lapsed).toHaveTextContent('that counts for nothing');
    expect(lapsed).toHaveTextContent('nobody');
    expect(
      screen.getByRole('rowheader', { name: 'Intake and inventory' }).closest('tr'),
    ).toHaveTextContent('Teo Marchettitried, counts until 22 Aug 2027');
  });

  it('keep the filter in the address', async () => {
    const { address } = show();
    await userEvent.click(await screen.findByRole('link', { name: 'Lapsed (0)' }));
    expect(address()).toContain('held=lapsed');
    expect(screen.getByText('No assignment is like that')).toBeInTheDocument();
  });

  it('let whoever is asked accept without a word more', async () => {
    const { asked } = show(
      { proposals: [proposal({ mine: true })] },
      { acceptAssignment: () => ({ proposal: proposal({ state: 'ACCEPTED' }), ended: [] }) },
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Accept' }));
    const dialog = screen.getByRole('dialog', { name: 'Hold Agent permissions?' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Accept' }));
    expect(
      await screen.findByText('Mira Lindqvist holds Agent permissions now.'),
    ).toBeInTheDocument();
    expect(lastOf(asked, 'AcceptAssignment')).toEqual({
      organisationId: 'org-1',
      proposalId: 'proposal-1',
      version: 1,
      note: null,
    });
    // What was derived from it is asked for again.
    await waitFor(() =>
      expect(asked.filter(({ name }) => name === 'AssignmentBoard').length).toBeGreaterThan(1),
    );
  });

  it('take another’s word only with how it is known', async () => {
    const { asked } = show(
      { proposals: [proposal()] },
      { declineAssignment: () => ({ proposal: proposal({ state: 'DECLINED' }), ended: [] }) },
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Record a no' }));
    const dialog = screen.getByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Record a no' }));
    expect(within(dialog).getByText('Say this first.')).toBeInTheDocument();
    expect(lastOf(asked, 'DeclineAssignment')).toBeUndefined();
    await userEvent.type(within(dialog).getByLabelText('How do you know'), 'On the phone');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Record a no' }));
    await waitFor(() =>
      expect(lastOf(asked, 'DeclineAssignment')).toMatchObject({ note: 'On the phone' }),
    );
  });

  it('show an answer that came meanwhile, and do not answer over it', async () => {
    show(
      { proposals: [proposal({ mine: true })] },
      {
        acceptAssignment: () => {
          throw conflict({ ...proposal(), state: 'declined', version: 2 });
        },
      },
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Accept' }));
    await userEvent.click(
      within(screen.getByRole('dialog')).getByRole('button', { name: 'Accept' }),
    );
    const settle = await screen.findByRole('dialog', { name: 'Changed by somebody else' });
    expect(within(settle).queryByRole('button', { name: 'Keep mine' })).not.toBeInTheDocument();
    await userEvent.click(within(settle).getByRole('button', { name: 'Take theirs' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('are renewed in place of what stands now once both were seen', async () => {
    let refused = false;
    const { asked } = show(
      {},
      {
        renewAssignment: () => {
          if (!refused) {
            refused = true;
            throw conflict({
              key: 'INT · governance-lead',
              entryId: 'entry-2',
              body: { role: 'governance-lead', holder: 'Somebody Else', acceptedAt: '2026-11-01' },
            });
          }
          return standing({ entryId: 'entry-3' });
        },
      },
      '&row=INT%20%C2%B7%20governance-lead',
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Renew' }));
    const dialog = screen.getByRole('dialog', { name: 'Renew Intake and inventory' });
    await userEvent.type(within(dialog).getByLabelText('How do you know'), 'She said so');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Renew' }));
    const settle = await screen.findByRole('dialog', { name: 'Changed by somebody else' });
    expect(within(settle).getByRole('row', { name: /Held by/ })).toHaveTextContent(
      'Ana RahimiSomebody Else',
    );
    await userEvent.click(within(settle).getByRole('button', { name: 'Keep mine' }));
    await waitFor(() =>
      expect(lastOf(asked, 'RenewAssignment')).toMatchObject({
        seen: 'entry-2',
        note: 'She said so',
      }),
    );
    expect(
      await screen.findByText('Intake and inventory counts for another year.'),
    ).toBeInTheDocument();
  });

  it('ask for a deputy’s trial again where the deputy is another', async () => {
    const { asked } = show(
      {},
      { setDeputy: () => standing({ deputy: 'Jon Abara' }) },
      '&row=INT%20%C2%B7%20governance-lead',
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Deputy' }));
    const dialog = screen.getByRole('dialog', { name: 'Who stands in for Ana Rahimi' });
    expect(within(dialog).getByLabelText(/Acted, or passed/)).toHaveValue('2026-08-22');
    const name = within(dialog).getByLabelText('Deputy');
    await userEvent.clear(name);
    await userEvent.type(name, 'Jon Abara');
    expect(within(dialog).getByLabelText(/Acted, or passed/)).toHaveValue('');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(lastOf(asked, 'SetDeputy')).toMatchObject({ deputy: 'Jon Abara', testedOn: null }),
    );
  });

  it('end, and are put back from the message', async () => {
    const ended = registerRow('ASSIGNMENTS', { entryId: 'entry-9', ended: true });
    const { asked, address } = show(
      {},
      { endRegisterRow: () => ended, restoreRegisterRow: () => ended },
      '&row=INT%20%C2%B7%20governance-lead',
    );
    await userEvent.click(await screen.findByRole('button', { name: 'End it' }));
    const dialog = screen.getByRole('dialog', { name: 'End this row?' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'End it' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() =>
      expect(lastOf(asked, 'RestoreRegisterRow')).toEqual({
        organisationId: 'org-1',
        section: 'ASSIGNMENTS',
        key: 'INT · governance-lead',
        seen: 'entry-9',
      }),
    );
    expect(address()).toBe('/organisations/org-1/ownership?tab=assignments');
  });

  it('are read, not changed, by whoever only may read', async () => {
    showOwnership('?tab=assignments', {}, (permission) => permission === 'ownership:read');
    expect(
      await screen.findByRole('rowheader', { name: 'Intake and inventory' }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Ask somebody/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Records' })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('link', { name: 'Intake and inventory' }));
    const drawer = screen.getByRole('dialog');
    expect(drawer).toHaveTextContent('Chief Technology Officer');
    expect(
      within(drawer).queryByRole('button', { name: /Renew|Hand on|Deputy|End it/ }),
    ).not.toBeInTheDocument();
  });
});

describe('asking somebody', () => {
  it('names the member by a name, sends one key, and says what is missing', async () => {
    const { asked } = show({}, { proposeAssignment: () => proposal() });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Ask somebody to hold Agent permissions' }),
    );
    const dialog = screen.getByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Ask' }));
    expect(within(dialog).getAllByText('Say this first.')).toHaveLength(2);
    await userEvent.type(within(dialog).getByLabelText('Who'), 'mira lindqvist');
    expect(within(dialog).getByText(/A member: they will find/)).toBeInTheDocument();
    await userEvent.type(within(dialog).getByLabelText('As'), 'head of platform');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Ask' }));
    await waitFor(() =>
      expect(lastOf(asked, 'ProposeAssignment')).toMatchObject({
        domain: 'AGT',
        role: 'platform-lead',
        holder: 'mira lindqvist',
        userId: 'user-1',
        keepsOthers: false,
        requestKey: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      }),
    );
  });

  it('keeps what was typed when the connection is lost', async () => {
    const { unmount } = show(
      {},
      {
        proposeAssignment: () => {
          throw new TypeError('fetch failed');
        },
      },
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Ask somebody' }));
    await userEvent.type(screen.getByLabelText('Who'), 'Jon Abara');
    unmount();
    show();
    await userEvent.click(await screen.findByRole('button', { name: 'Ask somebody' }));
    expect(screen.getByLabelText('Who')).toHaveValue('Jon Abara');
    expect(screen.getByText('What you had typed here before is back.')).toBeInTheDocument();
  });
});

describe('a leaver', () => {
  const duties = {
    holder: 'Ana Rahimi',
    assignments: [standing()],
    deputySeats: [standing({ key: 'RET · platform-lead', entryId: 'entry-5', domain: 'RET' })],
    proposals: [],
    artifacts: [],
  };

  it('hands everything over in one act, and what stays with nobody is named before and after', async () => {
    const { asked } = show(
      {},
      {
        leaverDuties: () => duties,
        handOverLeaver: () => ({
          handOverId: 'hand-over-1',
          leaver: 'Ana Rahimi',
          recordedAt: '2026-11-23T10:00:00Z',
          moved: [
            {
              domain: 'INT',
              role: 'governance-lead',
              seat: 'HOLDER',
              to: 'Mira Lindqvist',
              result: 'MOVED',
            },
            { domain: 'RET', role: 'platform-lead', seat: 'DEPUTY', to: null, result: 'UNCOVERED' },
          ],
          unowned: [],
        }),
      },
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Somebody is leaving' }));
    const drawer = screen.getByRole('dialog');
    await userEvent.selectOptions(within(drawer).getByLabelText('Who is leaving'), 'Ana Rahimi');
    expect(
      await within(drawer).findByText('Left to nobody: Intake and inventory.'),
    ).toBeInTheDocument();
    await userEvent.type(
      within(drawer).getByLabelText('New holder of Intake and inventory'),
      'Mira Lindqvist',
    );
    expect(within(drawer).queryByText(/Left to nobody/)).not.toBeInTheDocument();
    expect(within(drawer).getByText('Left without a deputy: Retrieval.')).toBeInTheDocument();
    await userEvent.click(within(drawer).getByRole('button', { name: 'Hand over' }));
    // Somebody who is not asked here has agreed elsewhere, which is said.
    expect(within(drawer).getByText('Say this first.')).toBeInTheDocument();
    expect(lastOf(asked, 'HandOverLeaver')).toBeUndefined();
    await userEvent.type(within(drawer).getByLabelText('How the new holders agreed'), 'In person');
    await userEvent.click(within(drawer).getByRole('button', { name: 'Hand over' }));
    expect(
      await within(drawer).findByText('What Ana Rahimi held was handed over'),
    ).toBeInTheDocument();
    expect(within(drawer).getByText('Mira Lindqvist now')).toBeInTheDocument();
    expect(lastOf(asked, 'HandOverLeaver')).toMatchObject({
      leaver: 'Ana Rahimi',
      why: 'In person',
      items: [
        {
          key: 'INT · governance-lead',
          seen: 'entry-1',
          seat: 'HOLDER',
          to: 'Mira Lindqvist',
          userId: 'user-1',
          toAccept: false,
        },
        { key: 'RET · platform-lead', seen: 'entry-5', seat: 'DEPUTY', to: null, userId: null },
      ],
    });
  });
});
