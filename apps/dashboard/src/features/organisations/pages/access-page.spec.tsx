import { jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AccessPage } from './access-page.js';
import { answerError, renderPage } from '../../../testing/render-page.js';
import type { Answers } from '../../../testing/render-page.js';
import { connection } from '../../../testing/snapshots.fixture.js';

const member = {
  userId: 'user-1',
  name: 'Nadia Berhane',
  email: 'nadia@example.org',
  role: 'OWNER',
  since: '2026-01-02T10:00:00Z',
};
const engagement = {
  engagementId: 'engagement-1',
  consultancyId: '019a0000-0000-7000-8000-0000000000c1',
  consultancyName: 'Harrow & Finch',
  scope: 'ASSESS',
  startsAt: '2026-01-02T00:00:00Z',
  expiresAt: null,
  endedAt: null,
};
const everything = {
  readMembers: true,
  manageMembers: true,
  readEngagements: true,
  manageEngagements: true,
};

const show = (answers: Answers = {}, address = '', may = everything) =>
  renderPage(
    {
      members: () => connection([member]),
      engagements: () => connection([engagement]),
      ...answers,
    },
    ({ search }) => (
      <AccessPage organisationId="org-1" organisationName="Birch Bank" search={search} may={may} />
    ),
    `/organisations/org-1/access${address}`,
  );

describe('members', () => {
  it('says why the last owner’s role stays, and keeps it on screen', async () => {
    show({
      changeMemberRole: () => {
        throw answerError('LAST_OWNER', 'One owner has to stay.');
      },
    });
    const role = await screen.findByLabelText('Role of Nadia Berhane');
    await userEvent.selectOptions(role, 'EXECUTIVE');
    expect(await screen.findByRole('alert')).toHaveTextContent('One owner has to stay.');
    expect(role).toHaveValue('OWNER');
  });

  it('states the consequence before removing', async () => {
    const removeMember = jest.fn((_: Record<string, unknown>) => true);
    show({ removeMember });
    await userEvent.click(await screen.findByRole('button', { name: 'Remove Nadia Berhane' }));
    const dialog = screen.getByRole('dialog', { name: 'Remove Nadia Berhane?' });
    expect(dialog).toHaveTextContent('loses sight of this organisation');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Remove Nadia Berhane' }));
    expect(removeMember.mock.calls[0]?.[0]).toEqual({ organisationId: 'org-1', userId: 'user-1' });
  });

  it('keeps what was typed when adding fails', async () => {
    show({
      addMember: () => {
        throw answerError('NOT_FOUND');
      },
    });
    await userEvent.type(await screen.findByLabelText('E-mail'), 'new@example.org');
    await userEvent.click(screen.getByRole('button', { name: 'Add member' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('The member was not added');
    expect(screen.getByLabelText('E-mail')).toHaveValue('new@example.org');
  });

  it('offers nothing to those who only read, and no tab to those who may not', async () => {
    show({}, '', { ...everything, manageMembers: false, readEngagements: false });
    expect(await screen.findByText('nadia@example.org')).toBeInTheDocument();
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Consultancies' })).not.toBeInTheDocument();
  });
});

describe('engagements', () => {
  it('end only after the consultancy’s name was typed', async () => {
    const endEngagement = jest.fn((_: Record<string, unknown>) => ({
      ...engagement,
      endedAt: '2026-11-20T10:00:00Z',
    }));
    show({ endEngagement }, '?tab=consultancies');
    await userEvent.click(await screen.findByRole('button', { name: 'End' }));
    const dialog = screen.getByRole('dialog', { name: /End the engagement/ });
    expect(dialog).toHaveTextContent('Everyone at Harrow & Finch loses sight');
    await userEvent.type(within(dialog).getByRole('textbox'), 'Harrow');
    await userEvent.click(within(dialog).getByRole('button', { name: 'End the engagement' }));
    expect(dialog).toHaveTextContent('not the consultancy’s name');
    expect(endEngagement).not.toHaveBeenCalled();
    await userEvent.type(within(dialog).getByRole('textbox'), ' & Finch');
    await userEvent.click(within(dialog).getByRole('button', { name: 'End the engagement' }));
    expect(endEngagement).toHaveBeenCalledTimes(1);
  });

  it('are granted by code, scope and last day, all checked before anything is sent', async () => {
    const grantEngagement = jest.fn((_: Record<string, unknown>) => engagement);
    show({ grantEngagement }, '?tab=consultancies');
    await userEvent.type(await screen.findByLabelText('Consultancy’s code'), 'harrow');
    await userEvent.click(screen.getByRole('button', { name: 'Grant access' }));
    expect(screen.getByText(/A code looks like/)).toBeInTheDocument();
    await userEvent.clear(screen.getByLabelText('Consultancy’s code'));
    await userEvent.type(screen.getByLabelText('Consultancy’s code'), engagement.consultancyId);
    await userEvent.type(screen.getByLabelText('Ends on'), '2099-12-31');
    await userEvent.click(screen.getByRole('button', { name: 'Grant access' }));
    expect(await screen.findByText('Harrow & Finch has access now.')).toBeInTheDocument();
    expect(grantEngagement.mock.calls[0]?.[0]).toEqual({
      input: {
        organisationId: 'org-1',
        consultancyId: engagement.consultancyId,
        scope: 'READ',
        expiresAt: '2099-12-31T23:59:59Z',
      },
    });
  });
});
