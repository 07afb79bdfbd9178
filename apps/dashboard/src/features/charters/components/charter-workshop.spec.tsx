import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { roleRules } from '@rolewright/catalogue/disciplines';
import { analyseRole } from '@rolewright/domain';
import CharterWorkshop from './charter-workshop.js';
import { answerError, type Answers, renderPage } from '../../../testing/render-page.js';

const found = analyseRole(
  {
    title: 'AI security lead',
    disciplines: { APP: 1, CLD: 0.7, MLK: 0.6, GOV: 0.5, RED: 0.5, DET: 0.5 },
  },
  roleRules,
);

interface Sent {
  charters: { requestKey: string; charter: Record<string, unknown> }[];
}

const show = (answers: Answers = {}) => {
  const saved: Sent[] = [];
  const plans: { requestKey: string; moves: { kind: string; title: string }[] }[] = [];
  renderPage(
    {
      saveRoleCharters: ({ input }) => {
        saved.push(input as Sent);
        return (input as Sent).charters.map(({ charter }, at) => ({
          ...charter,
          charterId: `c${at}`,
          state: 'DRAFT',
          post: null,
          index: 20,
          verdict: 'REALISTIC',
          authorityGap: 0,
          conflicts: [],
          version: 1,
          changedAt: '2026-11-02T10:00:00Z',
          agreedOn: null,
          deletedAt: null,
        }));
      },
      createPlan: ({ input }) => {
        plans.push(input as (typeof plans)[number]);
        throw answerError('UNAVAILABLE');
      },
      ...answers,
    },
    () => <CharterWorkshop organisationId="org-1" found={found} today="2026-11-02" />,
  );
  return { saved, plans };
};

const keep = () => userEvent.click(screen.getByRole('button', { name: 'Keep this charter' }));

it('gives duties back and keeps what the reader has changed, once', async () => {
  const { saved } = show();
  expect(await screen.findByText(/^Detection engineering to Detection, with /)).toBeTruthy();
  const title = screen.getByRole('textbox', { name: 'Title' });
  await userEvent.clear(title);
  await userEvent.type(title, 'AI product reviewer');
  const [decision] = screen.getAllByRole('combobox');
  if (!decision) throw new Error('no decision to change');
  await userEvent.selectOptions(decision, 'recommends');
  await keep();
  expect(await screen.findByText('The charter is kept as a draft.')).toBeTruthy();
  expect(saved).toHaveLength(1);
  expect(saved[0]?.charters[0]?.charter).toMatchObject({ title: 'AI product reviewer' });
  expect(JSON.stringify(saved[0])).toContain('RECOMMEND');
});

it('takes along what a domain brings, and drops what another took', async () => {
  const { saved } = show();
  const domains = within(await screen.findByRole('group', { name: 'Domains that it answers for' }));
  await userEvent.click(domains.getByRole('checkbox', { name: 'Logging and monitoring' }));
  await userEvent.click(domains.getByRole('checkbox', { name: 'Product review' }));
  await keep();
  await waitFor(() => expect(saved).toHaveLength(1));
  const charter = saved[0]?.charters[0]?.charter as {
    domains: string[];
    decisions: { domain: string }[];
  };
  expect(charter.domains).toContain('LOG');
  expect(charter.domains).not.toContain('REV');
  expect(charter.decisions.some(({ domain }) => domain === 'REV')).toBe(false);
});

it('says what failed and keeps what was written; tried again, the key is the same', async () => {
  const keys: string[] = [];
  show({
    saveRoleCharters: ({ input }) => {
      keys.push((input as Sent).charters[0]?.requestKey ?? '');
      throw answerError('UNAVAILABLE');
    },
  });
  await userEvent.type(await screen.findByRole('textbox', { name: 'Title' }), ' two');
  await keep();
  expect(await screen.findByRole('alert')).toHaveTextContent('The charters could not be kept');
  await keep();
  await waitFor(() => expect(keys).toHaveLength(2));
  expect(keys[0]).toBe(keys[1]);
  expect(screen.getByRole('textbox', { name: 'Title' })).toHaveValue('Evaluation two');
});

it('makes the plan with decisions first, under one key', async () => {
  const { plans } = show();
  const make = await screen.findByRole('button', { name: 'Make the plan from it' });
  await userEvent.click(make);
  await screen.findByRole('alert');
  await userEvent.click(make);
  await waitFor(() => expect(plans).toHaveLength(2));
  expect(plans[0]?.requestKey).toBe(plans[1]?.requestKey);
  expect(plans[0]).toMatchObject({ source: 'ROLE', quarter: '2026-Q4' });
  expect(plans[0]?.moves[0]?.kind).toBe('DECIDE');
  expect(plans[0]?.moves.map(({ title }) => title)).toContain(
    'Give Detection engineering back to Detection',
  );
});
