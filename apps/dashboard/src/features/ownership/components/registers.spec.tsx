import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { columnsOf } from './matrix.js';
import { conflict, lastOf, registerRow, showOwnership } from '../registers.fixture.js';
import { connection } from '../../../testing/snapshots.fixture.js';

beforeEach(() => localStorage.clear());

const nobody = { recommend: [], agree: [], perform: [], input: [], decide: [] };
const decision = (changes: Record<string, unknown> = {}) => ({
  id: 'admit',
  name: 'Admit a system',
  recorded: true,
  rapid: nobody,
  raci: { responsible: [], accountable: [], consulted: [], informed: [] },
  daci: { driver: [], approver: [], contributors: [], informed: [] },
  gaps: [],
  suggestion: { decider: 'platform-lead', agree: ['executive'] },
  factCount: 0,
  facts: [],
  ...changes,
});
const letters = (letter: string, decisions: number) => [{ letter, decisions }];
const matrix = {
  asOf: '2026-11-23',
  domains: [
    { id: 'INT', notApplicable: false, decisions: [decision()] },
    { id: 'AGT', notApplicable: false, decisions: [] },
    { id: 'RET', notApplicable: true, decisions: [] },
  ],
  roles: [
    {
      role: 'executive',
      domains: [{ domain: 'INT', rapid: [], raci: letters('I', 1), daci: letters('I', 1) }],
    },
    {
      role: 'platform-lead',
      domains: [
        { domain: 'AGT', rapid: letters('D', 2), raci: letters('A', 2), daci: letters('A', 2) },
      ],
    },
  ],
  gaps: [],
};
const facts = {
  domain: 'INT',
  decision: 'admit',
  decider: ['platform-lead'],
  agree: [],
  recommend: [],
  input: [],
  perform: [],
  escalation: ['executive'],
  need: 4,
  held: 2,
  lastLoggedAt: null,
  overriddenShare: null,
  threshold: null,
  reversible: null,
};
const row = registerRow('DECISIONS', { key: 'INT · admit', decision: facts });

describe('the matrix of domains and roles', () => {
  it('puts first who owns most, then who decides most', () => {
    expect(columnsOf(matrix.roles as never, [], 'raci')).toEqual(['platform-lead', 'executive']);
    expect(
      columnsOf(matrix.roles as never, [{ id: 'INT', owner: 'governance-lead' }], 'raci'),
    ).toEqual(['governance-lead', 'platform-lead', 'executive']);
  });

  it('says a letter and a figure in words', async () => {
    const { address } = showOwnership('?tab=matrix', { decisionMatrix: () => matrix });
    const agents = (await screen.findByRole('rowheader', { name: /Agent permissions/ })).closest(
      'tr',
    );
    expect(agents).toHaveTextContent('Accountable in 2 decisions');
    expect(agents).toHaveTextContent('nobody recorded');
    expect(
      screen.getByRole('heading', {
        name: '3 roles share the domains; 1 domain has no recorded owner.',
      }),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('link', { name: 'RAPID' }));
    expect(address()).toContain('view=rapid');
    expect(agents).toHaveTextContent('Decides in 2 decisions');
  });
});

describe('a decision', () => {
  const answers = {
    decisionMatrix: () => matrix,
    ownershipRegister: () => connection([row]),
    decisionLog: () => connection([]),
  };

  it('says the authority that is missing, and that nobody can tell whether it is used', async () => {
    showOwnership('?tab=decisions&decision=INT.admit', answers);
    const drawer = await screen.findByRole('dialog', { name: 'Admit a system' });
    expect(
      await within(drawer).findByText('Needs “Decide”, holds “Recommend”.'),
    ).toBeInTheDocument();
    expect(drawer).toHaveTextContent('Never logged');
  });

  it('is changed with what was seen, roles in and out by name', async () => {
    const { asked } = showOwnership('?tab=decisions&decision=INT.admit', {
      ...answers,
      saveDecision: () => row,
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Change it' }));
    const form = screen.getByRole('form', { name: 'Change it' });
    expect(within(form).getByRole('heading', { name: 'Change it' })).toHaveFocus();
    await userEvent.click(within(form).getByRole('button', { name: 'Remove Platform lead' }));
    await userEvent.type(
      within(form).getByLabelText('Who decides: Add a role'),
      'Head of platform{Enter}',
    );
    await userEvent.type(
      within(form).getByLabelText('Who must agree: Add a role'),
      'Legal counsel',
    );
    await userEvent.selectOptions(within(form).getByLabelText('Can it be taken back?'), 'no');
    await userEvent.click(within(form).getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(lastOf(asked, 'SaveDecision')).toMatchObject({
        key: 'INT · admit',
        seen: 'entry-1',
        domain: 'INT',
        decision: 'admit',
        decider: ['platform-lead'],
        agree: ['Legal counsel'],
        escalation: ['executive'],
        need: 4,
        held: 2,
        threshold: null,
        reversible: false,
      }),
    );
  });

  it('that nobody recorded starts from who usually decides, and asks for both steps', async () => {
    const { asked } = showOwnership('?tab=decisions&decision=INT.admit', {
      ...answers,
      ownershipRegister: () => connection([]),
      saveDecision: () => row,
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Record who decides' }));
    await userEvent.click(screen.getByRole('button', { name: 'Start from that' }));
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getAllByText('Say this first.')).toHaveLength(2);
    await userEvent.selectOptions(screen.getByLabelText(/decision needs/), '4');
    await userEvent.selectOptions(screen.getByLabelText(/decider holds/), '3');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(lastOf(asked, 'SaveDecision')).toMatchObject({
        key: null,
        seen: null,
        decider: ['platform-lead'],
        agree: ['executive'],
        need: 4,
        held: 3,
        reversible: null,
      }),
    );
  });

  it('is logged as it was made; an override needs who', async () => {
    const entry = {
      entryId: 'log-1',
      domain: 'INT',
      decision: 'admit',
      decidedOn: '2026-11-20',
      decidedBy: 'platform-lead',
      outcome: 'Admitted.',
      overridden: true,
      overriddenBy: 'executive',
      throughEscalation: false,
      recordedAt: '2026-11-20T10:00:00Z',
      withdrawn: null,
    };
    const { asked } = showOwnership('?tab=decisions&decision=INT.admit', {
      ...answers,
      decisionLog: () => connection([entry]),
      logDecision: () => ({ entry, row }),
      withdrawDecisionLogEntry: () => ({ entry, row }),
    });
    const drawer = await screen.findByRole('dialog', { name: 'Admit a system' });
    expect(
      await within(drawer).findByText('by Executive, past the escalation path'),
    ).toBeInTheDocument();
    await userEvent.click(within(drawer).getByRole('button', { name: 'Log a decision' }));
    const dialog = screen.getByRole('dialog', { name: 'Log a decision' });
    await userEvent.type(within(dialog).getByLabelText('What was decided'), 'Refused.');
    await userEvent.click(within(dialog).getByLabelText('Somebody overrode it'));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Log a decision' }));
    expect(within(dialog).getByText('Say this first.')).toBeInTheDocument();
    await userEvent.type(within(dialog).getByLabelText('Who overrode it'), 'executive');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Log a decision' }));
    await waitFor(() =>
      expect(lastOf(asked, 'LogDecision')).toMatchObject({
        key: 'INT · admit',
        decidedOn: '2026-11-23',
        decidedBy: 'platform-lead',
        outcome: 'Refused.',
        overridden: true,
        overriddenBy: 'executive',
        throughEscalation: false,
      }),
    );
    await userEvent.click(within(drawer).getByRole('button', { name: 'Take back' }));
    const back = screen.getByRole('dialog', { name: 'Take this entry back?' });
    await userEvent.click(within(back).getByRole('button', { name: 'Take back' }));
    expect(within(back).getByText('Say this first.')).toBeInTheDocument();
    await userEvent.type(within(back).getByLabelText('Why it does not count'), 'Twice');
    await userEvent.click(within(back).getByRole('button', { name: 'Take back' }));
    await waitFor(() =>
      expect(lastOf(asked, 'WithdrawLogged')).toMatchObject({
        decisionLogEntryId: 'log-1',
        why: 'Twice',
      }),
    );
  });
});

describe('records of work', () => {
  const checked = (changes: Record<string, unknown>) => ({
    dryRun: true,
    read: 2,
    added: 2,
    already: 0,
    preview: [],
    faults: [],
    faultCount: 0,
    ...changes,
  });

  it('are checked first; faults are named, and another text is checked again', async () => {
    const { asked } = showOwnership('?tab=records', {
      workRecordCounts: () => [],
      addWorkRecords: ({ input }) => {
        const { text, dryRun } = input as { text: string; dryRun: boolean };
        return text.includes('wrong')
          ? checked({
              added: 0,
              faultCount: 1,
              faults: [{ path: 'rows[0]', row: 2, message: 'No such day.', mend: 'Write a day.' }],
            })
          : checked({ dryRun });
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Add records' }));
    const rows = screen.getByLabelText('Rows');
    await userEvent.click(screen.getByRole('button', { name: 'Check' }));
    expect(screen.getByText('Say this first.')).toBeInTheDocument();
    await userEvent.type(rows, 'wrong');
    await userEvent.click(screen.getByRole('button', { name: 'Check' }));
    expect(await screen.findByText('No such day.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Record/ })).not.toBeInTheDocument();
    await userEvent.clear(rows);
    await userEvent.type(rows, 'INT,Ana,2026-09-12,review');
    expect(screen.queryByText('No such day.')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Check' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Record 2 rows' }));
    expect(await screen.findByText('2 records were added.')).toBeInTheDocument();
    const sent = asked
      .filter(({ name }) => name === 'AddWorkRecords')
      .map(({ variables }) => variables['input']);
    expect(sent).toMatchObject([{ dryRun: true }, { dryRun: true }, { dryRun: false }]);
    // Checking and recording are one act: sent twice, it counts once.
    expect(new Set(sent.map((input) => (input as { requestKey: string }).requestKey)).size).toBe(1);
  });
});

describe('role names', () => {
  const role = {
    roleId: 'role-1',
    name: 'Platform lead',
    aliases: [],
    retired: false,
    origin: 'KEPT',
    uses: 3,
    version: 3,
  };

  it('are changed with the version that was seen; who was faster is shown', async () => {
    let refused = false;
    const { asked } = showOwnership('?tab=roles', {
      changeRole: () => {
        if (!refused) {
          refused = true;
          throw conflict({ ...role, version: 7, aliases: ['Platform owner'] });
        }
        return { role, restated: 4 };
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Change Platform lead' }));
    const dialog = screen.getByRole('dialog');
    await userEvent.clear(within(dialog).getByLabelText('Name'));
    await userEvent.type(within(dialog).getByLabelText('Name'), 'Head of platform');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Save' }));
    const settle = await screen.findByRole('dialog', { name: 'Changed by somebody else' });
    expect(settle).toHaveTextContent('Platform owner');
    await userEvent.click(within(settle).getByRole('button', { name: 'Keep mine' }));
    expect(
      await screen.findByText('Head of platform was recorded, and 4 register rows say so now.'),
    ).toBeInTheDocument();
    expect(lastOf(asked, 'ChangeRole')).toMatchObject({
      roleId: 'role-1',
      version: 7,
      name: 'Head of platform',
    });
  });

  it('are merged into another, which takes the register rows over', async () => {
    const { asked } = showOwnership('?tab=roles', { mergeRole: () => ({ role, restated: 1 }) });
    const row = (await screen.findByRole('rowheader', { name: /^Executive/ })).closest('tr');
    await userEvent.click(
      within(row as HTMLElement).getByRole('button', { name: 'Merge into another' }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Merge' }));
    expect(screen.getByText('Say this first.')).toBeInTheDocument();
    await userEvent.selectOptions(screen.getByLabelText('The role that stays'), 'platform-lead');
    await userEvent.click(screen.getByRole('button', { name: 'Merge' }));
    expect(
      await screen.findByText(
        'Executive is another name for Platform lead now; 1 register row was restated.',
      ),
    ).toBeInTheDocument();
    expect(lastOf(asked, 'MergeRole')).toMatchObject({
      roleId: 'role-2',
      version: 0,
      into: 'platform-lead',
    });
  });
});
