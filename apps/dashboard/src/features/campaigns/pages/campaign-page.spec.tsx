import { jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CampaignPage } from './campaign-page.js';
import type { CampaignSearch } from './campaign-page.js';
import { answers, campaign, invitation } from '../campaigns.fixture.js';
import { answerError, renderPage } from '../../../testing/render-page.js';
import type { Answers } from '../../../testing/render-page.js';

type Variables = Record<string, unknown>;

function show(more: Answers = {}, address = '', mayRun = true) {
  let left = 0;
  const shown = renderPage(
    { ...answers(), ...more },
    ({ search, onSearch }) => (
      <CampaignPage
        organisationId="org-1"
        organisationName="Birch Bank"
        campaignId="campaign-1"
        search={search as CampaignSearch}
        mayRun={mayRun}
        mayReview
        mayRecord
        comments={null}
        onSearch={onSearch}
        onDeleted={() => {
          left += 1;
        }}
      />
    ),
    `/organisations/org-1/campaigns/campaign-1${address}`,
  );
  return { ...shown, left: () => left };
}

describe('a campaign', () => {
  it('says first how far it is, then by function, then who; stages lead on', async () => {
    show();
    expect(await screen.findByText('Answers from 0 of 2 people.')).toBeInTheDocument();
    expect(screen.getByText(/Until 7 December 2099, London time. 14 days left./)).toBeVisible();
    expect(screen.getByRole('link', { name: /Reconcile/ })).toHaveAttribute(
      'href',
      '/organisations/org-1/campaigns/campaign-1/reconcile',
    );
    const row = (await screen.findByRole('rowheader', { name: /Nadia Berhane/ })).closest('tr');
    expect(row).toHaveTextContent('Begun4 of 12 answered');
  });

  it('names a last day that has passed', async () => {
    show({ campaign: () => campaign({ daysLeft: -3 }) });
    expect(await screen.findByText(/3 days overdue/i)).toBeInTheDocument();
  });

  it('shows the people of one function, in the address', async () => {
    const { address, asked } = show();
    await userEvent.click(await screen.findByRole('link', { name: 'Platform' }));
    expect(address()).toContain('team=Platform');
    await waitFor(() =>
      expect(asked.at(-1)?.variables).toMatchObject({ function: 'Platform', state: null }),
    );
  });

  it('offers readers no act and no link', async () => {
    show({}, '', false);
    await screen.findByRole('rowheader', { name: /Nadia Berhane/ });
    expect(screen.queryByRole('button', { name: /Remind|Copy link|Close|Delete/ })).toBeNull();
  });

  it('opens with the version that was seen, and shows what stands where somebody was faster', async () => {
    const openCampaign = jest.fn((variables: Variables) => {
      if ((variables['input'] as { version: number }).version === 3) {
        const error = answerError('CONFLICT', 'Changed meanwhile.');
        error.extensions['current'] = {
          title: 'Autumn',
          dueOn: '2099-12-31',
          status: 'draft',
          version: 4,
        };
        throw error;
      }
      return campaign({ version: 5 });
    });
    const { address } = show(
      { campaign: () => campaign({ status: 'DRAFT' }), openCampaign },
      '?open=begin',
    );
    const dialog = await screen.findByRole('dialog', { name: 'Open this campaign?' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Open' }));
    const conflict = await screen.findByRole('dialog', { name: /Somebody else changed/ });
    expect(conflict).toHaveTextContent('Autumn');
    await userEvent.click(within(conflict).getByRole('button', { name: 'Keep mine' }));
    await waitFor(() => expect(address()).not.toContain('open='));
    expect(openCampaign.mock.calls.map(([variables]) => variables['input'])).toMatchObject([
      { version: 3, invite: true },
      { version: 4, invite: true },
    ]);
  });

  it('is reopened only with a reason and a last day that has not passed', async () => {
    const reopenCampaign = jest.fn((_: Variables) => campaign());
    show(
      {
        campaign: () => campaign({ status: 'CLOSED', dueOn: '2020-01-01' }),
        reopenCampaign,
      },
      '?open=reopen',
    );
    const dialog = await screen.findByRole('dialog', { name: 'Reopen this campaign?' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Reopen' }));
    expect(dialog).toHaveTextContent('must not lie before today');
    expect(dialog).toHaveTextContent('Say why');
    expect(reopenCampaign).not.toHaveBeenCalled();
  });

  it('deleted is told, can be undone, and leaves for the list', async () => {
    const restoreCampaign = jest.fn((_: Variables) => campaign());
    const { left } = show({
      deleteCampaign: () =>
        campaign({ deletedAt: '2026-11-23T10:00:00Z', restorableUntil: '2026-12-23T10:00:00Z' }),
      restoreCampaign,
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Delete' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(restoreCampaign).toHaveBeenCalledTimes(1));
    expect(left()).toBe(1);
  });
});

describe('its people', () => {
  it('get a link that is shown once', async () => {
    const issueRespondentLink = jest.fn((_: Variables) => ({
      linkId: 'link-1',
      url: 'https://example.org/answer#organisation.secret',
      expiresAt: '2026-12-21T10:00:00Z',
    }));
    const { client } = show({ issueRespondentLink });
    await userEvent.click(await screen.findByRole('button', { name: 'Copy link: Ruth Maddox' }));
    const dialog = await screen.findByRole('dialog', { name: 'The link of Ruth Maddox' });
    expect(within(dialog).getByLabelText('Personal link')).toHaveValue(
      'https://example.org/answer#organisation.secret',
    );
    await userEvent.click(within(dialog).getByRole('button', { name: 'Done' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(JSON.stringify(client.cache.extract())).not.toContain('secret');
  });

  it('are reminded by mail only where they have an address, and told apart where it failed', async () => {
    show({
      remindCampaign: () => ({
        queued: 1,
        mailConfigured: true,
        skipped: [{ invitationId: 'invitation-2', name: 'Ruth Maddox', reason: 'NO_ADDRESS' }],
      }),
    });
    await screen.findByRole('button', { name: 'Remind: Nadia Berhane' });
    expect(screen.queryByRole('button', { name: /Remind: Ruth|mail: Ruth/ })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Remind 2 people' }));
    expect(await screen.findByText('One message is on its way.')).toBeInTheDocument();
    expect(screen.getByText(/Ruth Maddox has no e-mail address/)).toBeInTheDocument();
  });

  it('taken out can be asked again from the message about it', async () => {
    const revokeInvitation = jest.fn((_: Variables) => invitation({ state: 'REVOKED' }));
    const inviteRespondents = jest.fn((_: Variables) => [invitation()]);
    show({ revokeInvitation, inviteRespondents }, '?person=invitation-1');
    const drawer = await screen.findByRole('dialog', { name: 'Nadia Berhane' });
    await userEvent.click(within(drawer).getByRole('button', { name: 'Take out' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() =>
      expect(inviteRespondents.mock.calls[0]?.[0]).toMatchObject({ respondentIds: ['person-1'] }),
    );
  });
});
