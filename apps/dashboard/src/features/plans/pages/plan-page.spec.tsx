import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { GraphQLError } from 'graphql';
import { ground, moveId, moveOf, planOf, summaryOf } from './plans.fixture.js';
import { PlanPage } from './plan-page.js';
import { model } from '../../../testing/model.fixture.js';
import { renderPage } from '../../../testing/render-page.js';
import type { Answers } from '../../../testing/render-page.js';

const planId = '019a0000-0000-7000-8000-0000000000a1';
const show = (address = '', changes: Answers = {}, mayEdit = true) =>
  renderPage(
    { model: () => model, plan: () => planOf(), whatIfGround: () => ground, ...changes },
    ({ search, onSearch }) => (
      <PlanPage
        organisationId="org-1"
        organisationName="Birch Bank"
        planId={planId}
        mayEdit={mayEdit}
        search={search}
        onSearch={onSearch}
      />
    ),
    `/organisations/org-1/plans/${planId}${address}`,
  );
const cardsOf = (kind: string) =>
  within(screen.getByRole('region', { name: new RegExp(`^${kind}`) }))
    .queryAllByRole('heading', { level: 4 })
    .map((heading) => heading.textContent);
const placedWith = (asked: ReturnType<typeof show>['asked']) =>
  asked.find(({ name }) => name === 'PlacePlanMove')?.variables['input'];

describe('a plan as a board', () => {
  it('shows its moves by what they do, what is late, what holds and where each leads', async () => {
    show();
    const card = (await screen.findByRole('heading', { name: 'Name a decider' })).closest('li');
    expect(cardsOf('Decide')).toEqual(['Settle the owner', 'Name a decider']);
    expect(cardsOf('Connect')).toEqual(['Connect review']);
    expect(card).toHaveTextContent('Overdue since 5 Nov 2026');
    expect(card).toHaveTextContent('0 of 1 criterion holds');
    expect(card).toHaveTextContent('Governance lead');
    expect(card).toHaveTextContent(/Reactive\s*40.0/);
  });

  it('moves a card by its button, shows it at once and says where it is', async () => {
    const { asked } = show('', { placePlanMove: () => moveOf(moveId(2)) });
    await userEvent.click(await screen.findByRole('button', { name: 'Move “Name a decider”' }));
    await userEvent.click(screen.getByRole('button', { name: 'Up' }));
    expect(
      await screen.findByText('“Name a decider” is now 1 of 2 under Decide.'),
    ).toBeInTheDocument();
    expect(placedWith(asked)).toEqual({
      organisationId: 'org-1',
      moveId: moveId(2),
      version: 1,
      kind: 'DECIDE',
      before: moveId(1),
    });
  });

  it('moves a card by keys, and by dragging it onto another', async () => {
    const byKey = show('', { placePlanMove: () => moveOf(moveId(1)) });
    const link = await screen.findByRole('link', { name: 'Settle the owner' });
    fireEvent.keyDown(link, { key: 'ArrowRight', altKey: true });
    await waitFor(() =>
      expect(placedWith(byKey.asked)).toMatchObject({ kind: 'DEFINE', before: null }),
    );
    byKey.unmount();

    const byDrag = show('', { placePlanMove: () => moveOf(moveId(1)) });
    const target = (await screen.findByRole('heading', { name: 'Connect review' })).closest('li');
    const data = { getData: () => moveId(1), setData: () => undefined };
    fireEvent.drop(target as HTMLElement, { dataTransfer: data });
    await waitFor(() =>
      expect(placedWith(byDrag.asked)).toMatchObject({
        moveId: moveId(1),
        kind: 'CONNECT',
        before: moveId(3),
      }),
    );
  });

  it('shows both sides where somebody else was faster, and sends mine over what stands', async () => {
    const { asked } = show('', {
      changePlanMove: ({ input }) => {
        const sent = input as { version: number };
        if (sent.version === 1) {
          throw new GraphQLError('Somebody has changed this move meanwhile.', {
            extensions: {
              code: 'CONFLICT',
              current: { ...moveOf(moveId(1)), title: 'Settle it', state: 'dropped', version: 2 },
            },
          });
        }
        return moveOf(moveId(1), { version: 3 });
      },
    });
    await userEvent.selectOptions(
      await screen.findByRole('combobox', { name: 'State of “Settle the owner”' }),
      'DOING',
    );
    const dialog = await screen.findByRole('dialog', { name: /changed meanwhile/ });
    expect(dialog).toHaveTextContent('Under way');
    expect(dialog).toHaveTextContent('Dropped');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Keep mine' }));
    await waitFor(() =>
      expect(asked.filter(({ name }) => name === 'ChangePlanMove')).toHaveLength(2),
    );
    expect(asked.filter(({ name }) => name === 'ChangePlanMove').at(-1)?.variables).toMatchObject({
      input: { version: 2, state: 'DOING', move: { title: 'Settle the owner' } },
    });
    expect(await screen.findByText(/^Saved /)).toBeInTheDocument();
  });

  it('deletes a move, and takes it back', async () => {
    const { asked } = show(`?move=${moveId(1)}`, {
      deletePlanMove: () => moveOf(moveId(1)),
      restorePlanMove: () => moveOf(moveId(1)),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Delete the move' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() =>
      expect(asked.map(({ name }) => name)).toEqual(
        expect.arrayContaining(['DeletePlanMove', 'RestorePlanMove']),
      ),
    );
  });

  it('is read, not changed, by those who do not plan and once it is closed', async () => {
    const closed = () => planOf({ summary: summaryOf({ closedAt: '2026-12-31T09:00:00Z' }) });
    show('?add=prove', { plan: closed });
    expect(await screen.findByRole('button', { name: 'Reopen' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Move “/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
  });
});

describe('a move that is written', () => {
  it('asks for a title, takes criteria, and outlives a reload', async () => {
    localStorage.clear();
    const first = show('?add=prove');
    await userEvent.type(await screen.findByLabelText('What is to be done'), 'Show it');
    first.unmount();

    const { asked } = show('?add=prove', { addPlanMove: () => moveOf(moveId(4)) });
    expect(await screen.findByText(/had not saved yet/)).toBeInTheDocument();
    await userEvent.selectOptions(screen.getByLabelText('Domain'), 'AGT');
    await userEvent.selectOptions(screen.getByLabelText('Criterion'), 'G1');
    await userEvent.click(screen.getByRole('button', { name: 'Add' }));
    expect(screen.getByText('Agent permissions: fresh evidence (G1)')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Add the move' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(asked.find(({ name }) => name === 'AddPlanMove')?.variables).toMatchObject({
      input: {
        planId,
        move: {
          kind: 'PROVE',
          title: 'Show it',
          criteria: [{ domain: 'AGT', criterion: 'G1' }],
          ownerRole: null,
          dueOn: null,
        },
      },
    });
  });
});

describe('a plan over time', () => {
  it('says what is late, and has the same as a table', async () => {
    show('?view=timeline');
    expect(await screen.findByText('2 moves with a day, one of them overdue')).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Without a day' })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'View as table' }));
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    expect(rows.map((row) => row.querySelector('th')?.textContent)).toEqual([
      'Name a decider',
      'Settle the owner',
      'Connect review',
    ]);
  });
});

describe('a plan against actual', () => {
  it('says what is so, and what is missing', async () => {
    show('?view=outcome');
    expect(
      await screen.findByText('The plan expected Emerging; the band is Reactive, below that.'),
    ).toBeInTheDocument();
    expect(screen.getByText(/between Reactive and Emerging/)).toBeInTheDocument();
    expect(screen.getByRole('table')).toHaveTextContent('Intake and inventory: the owner');
    expect(screen.getByText('Held before and not now (1)')).toBeInTheDocument();
  });

  it('is kept by closing the plan once its quarter is over', async () => {
    const { asked, address } = show('', {
      plan: () => planOf({ today: '2027-01-05' }),
      closePlan: () => summaryOf(),
    });
    expect(await screen.findByText(/The quarter ended on 31 December 2026/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Close the plan' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Close it' }));
    await waitFor(() => expect(address()).toContain('view=outcome'));
    expect(asked.find(({ name }) => name === 'ClosePlan')?.variables).toEqual({
      organisationId: 'org-1',
      planId,
      version: 3,
    });
  });
});
