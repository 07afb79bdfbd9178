import { jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { draftOf, ground, summaryOf } from './plans.fixture.js';
import { PlansPage } from './plans-page.js';
import { model } from '../../../testing/model.fixture.js';
import { answerError, renderPage } from '../../../testing/render-page.js';
import type { Answers } from '../../../testing/render-page.js';

const page = (nodes: object[]) => ({
  totalCount: nodes.length,
  pageInfo: { hasNextPage: false, endCursor: null },
  edges: nodes.map((node, at) => ({ cursor: String(at), node })),
});
const answers: Answers = {
  model: () => model,
  plans: () => page([summaryOf()]),
  whatIfGround: () => ground,
  operatingPlan: ({ target }) => ({
    asOf: '2026-11-10',
    target,
    from: { band: 'REACTIVE', index: 30, mean: 30 },
    to: { band: target, index: 55, mean: 55 },
    facts: 2,
    proved: true,
    lowerBound: 2,
    moves: [draftOf('Settle the owner'), draftOf('Write the role', { kind: 'DEFINE', within: 60 })],
    notes: ['Windows promise nothing.'],
  }),
  painPlan: ({ pain }) => ({
    painId: pain,
    title: 'Evidence Rot',
    asOf: '2026-11-10',
    nextStep: 'Sort the records.',
    moves: [draftOf('Take the next step: Evidence Rot', { expected: null })],
  }),
};
const show = (address = '', changes: Answers = {}, mayEdit = true) =>
  renderPage(
    { ...answers, ...changes },
    ({ search, onSearch }) => (
      <PlansPage
        organisationId="org-1"
        organisationName="Birch Bank"
        mayEdit={mayEdit}
        search={search}
        onSearch={onSearch}
      />
    ),
    `/organisations/org-1/plans${address}`,
  );

describe('the plans', () => {
  it('are told with where they began, where they would lead and what is overdue', async () => {
    show();
    const row = (await screen.findByRole('link', { name: 'Towards Emerging' })).closest('tr');
    expect(row).toHaveTextContent('Q4 2026');
    expect(row).toHaveTextContent('1 of 4');
    expect(row).toHaveTextContent('1 overdue');
    expect(row).toHaveTextContent(/Reactive\s*30.0.*Emerging\s*55.0/);
    expect(row).toHaveTextContent('made 2 Nov 2026 by Mara');
  });

  it('say why there are none, shelf by shelf', async () => {
    show('?shelf=deleted', { plans: () => page([]) });
    expect(
      await screen.findByText('Nothing was deleted in the last thirty days'),
    ).toBeInTheDocument();
  });

  it('come back from where the deleted ones are', async () => {
    const restorePlan = jest.fn(() => summaryOf());
    show('?shelf=deleted', {
      plans: () => page([summaryOf({ deletedAt: '2026-11-09T09:00:00Z' })]),
      restorePlan,
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Bring back' }));
    expect(await screen.findByText('The plan “Towards Emerging” is back.')).toBeInTheDocument();
    expect(restorePlan).toHaveBeenCalledTimes(1);
  });

  it('are only read by those who do not plan', async () => {
    show('?new=path', {}, false);
    expect(await screen.findByRole('link', { name: 'Towards Emerging' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Make a plan' })).not.toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: 'Make a plan' })).not.toBeInTheDocument();
  });
});

describe('a new plan', () => {
  it('aims at the next band, leaves out what is struck, and is due from the day of the facts', async () => {
    const { asked, address } = show('?new=path', { createPlan: () => summaryOf() });
    expect(await screen.findByText(/From Reactive, 2 facts lead to Emerging/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('checkbox', { name: /Write the role/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Keep this plan' }));
    await waitFor(() => expect(address()).toContain('/plans/019a'));
    expect(screen.getByText('Kept with 1 move')).toBeInTheDocument();
    const { input } = asked.find(({ name }) => name === 'CreatePlan')?.variables as {
      input: Record<string, unknown>;
    };
    expect(input).toMatchObject({
      title: 'Towards Emerging',
      quarter: '2026-Q4',
      target: 'EMERGING',
      source: 'ENGINE',
      moves: [{ title: 'Settle the owner', dueOn: '2026-12-10' }],
    });
  });

  it('begins with a quarter that lies ahead', async () => {
    const { asked, address } = show('?new=path', { createPlan: () => summaryOf() });
    await userEvent.selectOptions(await screen.findByLabelText('Quarter'), '2027-Q1');
    await userEvent.click(screen.getByRole('button', { name: 'Keep this plan' }));
    await waitFor(() => expect(address()).toContain('/plans/019a'));
    expect(asked.find(({ name }) => name === 'CreatePlan')?.variables).toMatchObject({
      input: { moves: [{ dueOn: '2027-01-31' }, { dueOn: '2027-03-02' }] },
    });
  });

  it('sends the same key again after a lost connection, and keeps what was chosen', async () => {
    let tries = 0;
    const { asked, address } = show('?new=pain&pain=evidence-rot', {
      createPlan: () => {
        tries += 1;
        if (tries === 1) throw answerError('UNAVAILABLE');
        return summaryOf();
      },
    });
    const keep = await screen.findByRole('button', { name: 'Keep this plan' });
    await userEvent.click(keep);
    expect(await screen.findByText(/could not be kept/)).toBeInTheDocument();
    await userEvent.click(keep);
    await waitFor(() => expect(address()).toContain('/plans/019a'));
    const inputs = asked
      .filter(({ name }) => name === 'CreatePlan')
      .map(({ variables }) => variables['input'] as Record<string, unknown>);
    expect(inputs).toHaveLength(2);
    expect(inputs[0]).toEqual(inputs[1]);
    expect(inputs[0]).toMatchObject({ source: 'PAIN', sourceRef: 'evidence-rot', target: null });
  });

  it('says where the band is reached already', async () => {
    show('?new=path&target=REACTIVE', {
      operatingPlan: () => ({
        asOf: '2026-11-10',
        target: 'REACTIVE',
        from: { band: 'REACTIVE', index: 30, mean: 30 },
        to: { band: 'REACTIVE', index: 30, mean: 30 },
        facts: 0,
        proved: true,
        lowerBound: 0,
        moves: [],
        notes: [],
      }),
    });
    expect(await screen.findByText(/reach Reactive already/)).toBeInTheDocument();
    const tabs = screen.getByRole('navigation', { name: 'What the plan is made from' });
    expect(within(tabs).queryByText('Against a pain')).not.toBeInTheDocument();
  });
});
