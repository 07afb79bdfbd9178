import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ground, summaryOf, whatIf } from './plans.fixture.js';
import { WhatIfPage } from './what-if-page.js';
import { model } from '../../../testing/model.fixture.js';
import { answerError, renderPage } from '../../../testing/render-page.js';
import type { Answers } from '../../../testing/render-page.js';

const show = (address = '', changes: Answers = {}, mayEdit = true) =>
  renderPage(
    { model: () => model, whatIfGround: () => ground, whatIf: () => whatIf, ...changes },
    ({ search, onSearch }) => (
      <WhatIfPage
        organisationId="org-1"
        organisationName="Birch Bank"
        mayEdit={mayEdit}
        search={search}
        onSearch={onSearch}
      />
    ),
    `/organisations/org-1/what-if${address}`,
  );
const asks = (asked: ReturnType<typeof show>['asked']) =>
  asked.filter(({ name }) => name === 'WhatIf').at(-1)?.variables['suppositions'];

describe('what if', () => {
  it('asks for nothing while nothing is supposed', async () => {
    const { asked } = show();
    expect(await screen.findByText('Nothing is supposed yet')).toBeInTheDocument();
    expect(asks(asked)).toBeUndefined();
  });

  it('a criterion is pressed: it stands in the address, and what follows is told, band first', async () => {
    const { asked, address } = show();
    const cell = await screen.findByRole('button', {
      name: 'Intake and inventory, The owner: unknown',
    });
    await userEvent.click(cell);
    expect(
      await screen.findByText('The band rises from Reactive to Emerging.'),
    ).toBeInTheDocument();
    expect(asks(asked)).toMatchObject({ holds: [{ domain: 'INT', criterion: 'E1' }], fails: [] });
    expect(address()).toContain('holds=INT%21E1');
    expect(
      screen.getByRole('button', { name: /The owner: unknown, supposed to hold/ }),
    ).toHaveAttribute('aria-pressed', 'true');
    const result = screen.getByRole('region', { name: 'What would follow' });
    expect(result).toHaveTextContent('▲ +22.0');
    expect(result).toHaveTextContent('would hold: the owner');
    expect(result).toHaveTextContent('Nobody has accepted Intake and inventory.');
    expect(result).toHaveTextContent('missing → connected');
    expect(result).toHaveTextContent('Evidence Rot: active → watch');
  });

  it('is taken back line by line', async () => {
    const { address } = show('?holds=INT!E1&gone=Ada');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Take back: Ada would be gone' }),
    );
    await waitFor(() => expect(address()).not.toContain('gone'));
    expect(screen.getByText('Intake and inventory: the owner would hold')).toBeInTheDocument();
  });

  it('supposes decisions, people, handoffs and hires', async () => {
    const decisions = show('?part=decisions');
    await userEvent.selectOptions(
      await screen.findByLabelText('Role that would decide'),
      'platform-lead',
    );
    await waitFor(() =>
      expect(asks(decisions.asked)).toMatchObject({
        decisions: [{ domain: 'INT', decision: 'admit', decider: 'platform-lead' }],
      }),
    );
    decisions.unmount();

    const people = show('?part=people');
    await userEvent.type(await screen.findByLabelText('Role'), 'intake lead');
    await userEvent.type(screen.getByLabelText('Person or team'), 'Cy');
    await userEvent.click(screen.getByRole('button', { name: 'Suppose it' }));
    await userEvent.click(await screen.findByRole('checkbox', { name: /^Bo/ }));
    await waitFor(() =>
      expect(asks(people.asked)).toMatchObject({
        assignments: [{ domain: 'INT', role: 'intake lead', holder: 'Cy', deputy: null }],
        leavers: ['Bo'],
      }),
    );
    people.unmount();

    const handoffs = show('?part=handoffs');
    await userEvent.selectOptions(
      await screen.findByLabelText('Handoff from Intake and inventory to Agent permissions'),
      'connected',
    );
    await waitFor(() =>
      expect(asks(handoffs.asked)).toMatchObject({
        handoffs: [{ from: 'INT', to: 'AGT', connected: true }],
      }),
    );
    handoffs.unmount();

    const hires = show('?part=hires');
    await userEvent.selectOptions(
      await screen.findByLabelText('More full-time equivalents for Governance'),
      '0.5',
    );
    await waitFor(() =>
      expect(asks(hires.asked)).toMatchObject({ hires: [{ cluster: 'governance', fte: 0.5 }] }),
    );
    expect(await screen.findByText(/No workload is recorded/)).toBeInTheDocument();
  });

  it('is kept as a plan, with what was supposed', async () => {
    const { asked } = show('?holds=INT!E1', { createPlan: () => summaryOf() });
    await userEvent.click(await screen.findByRole('button', { name: 'Keep as a plan' }));
    const form = await screen.findByRole('region', { name: 'Keep as a plan' });
    await userEvent.click(within(form).getByRole('button', { name: 'Keep this plan' }));
    expect(await screen.findByText('Kept with 1 move')).toBeInTheDocument();
    expect(asked.find(({ name }) => name === 'CreatePlan')?.variables).toMatchObject({
      input: {
        source: 'SCENARIO',
        moves: [{ title: 'Settle the owner of intake' }],
        suppositions: { holds: [{ domain: 'INT', criterion: 'E1' }] },
      },
    });
  });

  it('is kept by nobody who does not plan, and says why it cannot be told', async () => {
    show(
      '?gone=Nobody',
      {
        whatIf: () => {
          throw answerError('INPUT_INVALID', 'Nobody of that name holds a domain.');
        },
      },
      false,
    );
    expect(await screen.findByText('Nobody of that name holds a domain.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Keep as a plan' })).not.toBeInTheDocument();
  });
});
