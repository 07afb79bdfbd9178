import { jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CampaignsPage } from './campaigns-page.js';
import type { CampaignsSearch } from './campaigns-page.js';
import { answers, campaign, person } from '../campaigns.fixture.js';
import { answerError, renderPage } from '../../../testing/render-page.js';
import type { Answers } from '../../../testing/render-page.js';
import { connection } from '../../../testing/snapshots.fixture.js';

type Variables = Record<string, unknown>;

function show(more: Answers = {}, address = '', mayRun = true) {
  const created: string[] = [];
  const shown = renderPage(
    { ...answers(), ...more },
    ({ search, onSearch }) => (
      <CampaignsPage
        organisationId="org-1"
        organisationName="Birch Bank"
        search={search as CampaignsSearch}
        mayRun={mayRun}
        onSearch={onSearch}
        onCampaign={(id) => created.push(id)}
      />
    ),
    `/organisations/org-1/campaigns${address}`,
  );
  return { ...shown, created };
}

beforeEach(() => localStorage.clear());

describe('the campaigns', () => {
  it('stand with state, last day and how many have answered', async () => {
    show();
    const row = (await screen.findByRole('rowheader', { name: /Readiness diagnostic/ })).closest(
      'tr',
    );
    expect(row).toHaveTextContent('Open');
    expect(row).toHaveTextContent('14 days left');
    expect(within(row as HTMLElement).getByRole('img')).toHaveAccessibleName(
      '0 of 2 sent, 1 begun',
    );
  });

  it('offer nothing to those who only read', async () => {
    show({ campaigns: () => connection([]) }, '', false);
    expect(await screen.findByText('No campaign yet')).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});

describe('a new campaign', () => {
  const pasted = 'Nadia Berhane, nadia@example.org, Platform, engineer';
  const imported = (applied: boolean) => ({
    applied,
    added: 1,
    changed: 0,
    unchanged: 0,
    refused: 0,
    lines: [
      {
        line: 1,
        respondentId: 'person-9',
        name: 'Nadia Berhane',
        email: 'nadia@example.org',
        function: 'Platform',
        standing: 'ENGINEER',
        action: 'ADD',
        reason: null,
      },
    ],
  });

  it('takes the pasted people first and asks them and the chosen ones, the roster’s once', async () => {
    const importRespondents = jest.fn((_: Variables) => imported(true));
    const createCampaign = jest.fn((_: Variables) => campaign({ status: 'DRAFT' }));
    const { created } = show({ importRespondents, createCampaign }, '?open=new');
    expect(await screen.findByText(/15 facts; 12 questions to each person/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('radio', { name: /Ownership pulse/ }));
    await userEvent.click(screen.getByRole('checkbox', { name: /Retrieval/ }));
    await userEvent.click(await screen.findByRole('checkbox', { name: /Nadia Berhane/ }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Paste people' }), pasted);
    await userEvent.click(screen.getByRole('button', { name: 'Make the draft' }));
    await waitFor(() => expect(created).toEqual(['campaign-1']));
    expect(createCampaign.mock.calls[0]?.[0]).toMatchObject({
      input: {
        organisationId: 'org-1',
        kind: 'PULSE',
        domains: ['INT', 'AGT'],
        opensOn: null,
        respondentIds: ['person-1', 'person-9'],
        requestKey: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      },
    });
  });

  it('keeps what was entered when it fails, and sends the same key again', async () => {
    let broken = true;
    const createCampaign = jest.fn((_: Variables) => {
      if (broken) throw answerError('UNAVAILABLE');
      return campaign();
    });
    const first = show({ createCampaign }, '?open=new');
    await userEvent.type(await screen.findByRole('textbox', { name: 'Title' }), 'Autumn');
    await userEvent.click(screen.getByRole('button', { name: 'Make the draft' }));
    expect(await screen.findByText(/What you entered is still here/)).toBeInTheDocument();
    broken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Make the draft' }));
    await waitFor(() => expect(first.created).toHaveLength(1));
    const keys = createCampaign.mock.calls.map(
      ([variables]) => (variables['input'] as { requestKey: string }).requestKey,
    );
    expect(keys[0]).toBe(keys[1]);
  });

  it('finds its draft again, and asks nobody to mend what the service would refuse', async () => {
    const createCampaign = jest.fn((_: Variables) => campaign());
    const first = show({ createCampaign }, '?open=new');
    await userEvent.type(await screen.findByRole('textbox', { name: 'Title' }), 'Autumn');
    await userEvent.click(screen.getByRole('button', { name: 'Domains: None' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Paste people' }), 'only-a-name');
    await userEvent.click(screen.getByRole('button', { name: 'Make the draft' }));
    expect(await screen.findByText('Choose at least one domain.')).toBeInTheDocument();
    expect(screen.getByText(/One line cannot be read/)).toBeInTheDocument();
    expect(createCampaign).not.toHaveBeenCalled();
    first.unmount();
    show({}, '?open=new');
    expect(await screen.findByRole('textbox', { name: 'Title' })).toHaveValue('Autumn');
  });
});

describe('the roster', () => {
  it('adds, and shows what somebody else changed in the meantime', async () => {
    const changeRespondent = jest.fn((variables: Variables) => {
      const { version } = variables['input'] as { version: number };
      if (version === 2) {
        const error = answerError('CONFLICT', 'Changed meanwhile.');
        error.extensions['current'] = { ...person({ function: 'Security' }), version: 5 };
        throw error;
      }
      return person({ version: 6 });
    });
    show({ changeRespondent }, '?tab=people');
    await userEvent.click(await screen.findByRole('button', { name: 'Edit Nadia Berhane' }));
    const team = await screen.findByLabelText('Function');
    await userEvent.clear(team);
    await userEvent.type(team, 'Data');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    const dialog = await screen.findByRole('dialog', { name: /Somebody else changed this/ });
    expect(dialog).toHaveTextContent('Security');
    expect(dialog).toHaveTextContent('Data');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Keep mine' }));
    await waitFor(() => expect(changeRespondent).toHaveBeenCalledTimes(2));
    expect(changeRespondent.mock.calls[1]?.[0]).toMatchObject({
      input: { version: 5, function: 'Data' },
    });
  });

  it('takes a pasted list only after showing what it changes', async () => {
    const importRespondents = jest.fn((variables: Variables) => ({
      applied: (variables['input'] as { dryRun: boolean }).dryRun === false,
      added: 1,
      changed: 0,
      unchanged: 0,
      refused: 0,
      lines: [
        {
          line: 1,
          respondentId: null,
          name: 'Mara Lindt',
          email: null,
          function: 'Finance',
          standing: 'EXECUTIVE',
          action: 'ADD',
          reason: null,
        },
      ],
    }));
    const { address } = show({ importRespondents }, '?tab=people&open=list');
    const text = await screen.findByRole('textbox', { name: 'Paste people' });
    await userEvent.type(text, 'Mara Lindt, , Finance, executive');
    await userEvent.click(screen.getByRole('button', { name: 'See what it changes' }));
    expect(await screen.findByText(/1 new, 0 changed/)).toBeInTheDocument();
    await userEvent.type(text, ' ');
    expect(screen.queryByRole('button', { name: 'Take the list' })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'See what it changes' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Take the list' }));
    await waitFor(() => expect(address()).not.toContain('open='));
    expect(importRespondents).toHaveBeenCalledTimes(3);
  });
});
