import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AnswerPage } from './answer-page.js';
import { FakeService, memoryShelf, session } from '../answers.fixture.js';
import type { Unsent } from '../unsent.js';

function show(service = new FakeService(), unsent: Unsent = {}) {
  window.history.replaceState(null, '', '/answer');
  const shelf = memoryShelf(unsent);
  const link = { service, shelf };
  return { service, shelf, ...render(<AnswerPage link={link} />) };
}

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

describe('the respondent’s page', () => {
  it('leads from hello to sent: one role, several, words of one’s own, nobody, not known', async () => {
    const { service } = show();
    expect(await screen.findByRole('heading', { name: 'Hello Nadia' })).toBeInTheDocument();
    expect(screen.getByText('About 2 minutes.')).toBeInTheDocument();
    await press('Start');
    expect(window.location.search).toBe('?at=INT');
    await press('Platform lead');
    expect(
      screen.getByRole('heading', { name: 'Who decides in Intake and inventory?' }),
    ).toHaveFocus();
    await press('Nobody decides');
    await press('Several share it');
    await press('Detection lead');
    await press('Someone else…');
    await userEvent.type(screen.getByRole('textbox'), 'vendor desk{Enter}');
    await press('That is all');
    await press('I may stop it, within limits');
    await waitFor(() => expect(screen.getByText(/^Saved \d\d:\d\d$/)).toBeInTheDocument());
    await press('Next area');
    await press('I don’t know');
    await press('Look over and send');
    expect(screen.getByText('3 questions are still open.')).toBeInTheDocument();
    expect(screen.getByText('Detection lead and Vendor desk')).toBeInTheDocument();
    await press('Send my answers');
    expect(await screen.findByRole('heading', { name: 'Thank you, Nadia' })).toBeInTheDocument();
    expect(service.saved.map(({ domain, given }) => [domain, given])).toEqual([
      ['INT', { kind: 'roles', roles: ['Platform lead'] }],
      ['INT', { kind: 'nobody' }],
      ['INT', { kind: 'roles', roles: ['Detection lead', 'vendor desk'] }],
      ['INT', { kind: 'may', level: 'STOP' }],
      ['AGT', { kind: 'unknown' }],
    ]);
    expect(service.submitted).toHaveLength(1);
  });

  it('begins again where it was left, and Back leads back', async () => {
    const service = new FakeService();
    service.given = session({
      answers: [{ domain: 'INT', question: 'OWNER', given: { kind: 'nobody' }, version: 1 }],
    });
    show(service);
    await userEvent.click(await screen.findByRole('button', { name: 'Go on' }));
    expect(screen.getByRole('button', { name: /Who owns.*Nobody owns it.*Change/ })).toBeVisible();
    expect(screen.getByRole('heading', { name: /Who decides in Intake/ })).toBeInTheDocument();
    window.history.back();
    expect(await screen.findByRole('heading', { name: 'Hello Nadia' })).toBeInTheDocument();
  });

  it('takes an answer back', async () => {
    const service = new FakeService();
    service.given = session({
      answers: [{ domain: 'INT', question: 'OWNER', given: { kind: 'nobody' }, version: 1 }],
    });
    show(service);
    await userEvent.click(await screen.findByRole('button', { name: 'Go on' }));
    await press(/Who owns/);
    await press('Take this answer back');
    await waitFor(() => expect(service.saved).toHaveLength(1));
    expect(service.saved[0]).toMatchObject({ given: { kind: 'none' }, version: 1 });
    expect(screen.getByRole('progressbar')).toHaveAttribute('value', '0');
  });

  it('shows two answers of one person side by side, and sends nothing before one is chosen', async () => {
    const service = new FakeService();
    service.given = session({
      answers: [{ domain: 'INT', question: 'OWNER', given: { kind: 'nobody' }, version: 2 }],
    });
    show(service, {
      'INT OWNER': { given: { kind: 'roles', roles: ['Platform lead'] }, version: 1 },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Look over your answers' }));
    expect(screen.getByText('One answer needs you')).toBeInTheDocument();
    await press('Send my answers');
    expect(await screen.findByText(/First choose between the two/)).toBeInTheDocument();
    const conflict = screen.getByText('You answered this elsewhere in the meantime').closest('div');
    await userEvent.click(
      within(conflict as HTMLElement).getByRole('button', { name: /Keep this one: Platform lead/ }),
    );
    await waitFor(() => expect(service.saved[0]).toMatchObject({ version: 2 }));
    expect(service.submitted).toEqual([]);
  });

  it('keeps answers without a connection, says so, and does not claim to have sent them', async () => {
    const service = new FakeService();
    const { shelf } = show(service);
    await userEvent.click(await screen.findByRole('button', { name: 'Start' }));
    service.failures = [{ kind: 'network' }, { kind: 'network' }];
    await press('Platform lead');
    expect(await screen.findByText('No connection. Kept on this device')).toBeInTheDocument();
    expect(Object.keys(shelf.kept)).toEqual(['INT OWNER']);
    await press('Next area');
    await press('Look over and send');
    await press('Send my answers');
    expect(await screen.findByText(/There is no connection/)).toBeInTheDocument();
    await press('Send my answers');
    expect(await screen.findByRole('heading', { name: /Thank you/ })).toBeInTheDocument();
    expect(service.saved).toHaveLength(1);
  });

  it.each([
    [{ why: 'expired' as const }, 'This link has expired'],
    [{ why: 'revoked' as const }, 'This link was withdrawn'],
    [{ why: 'closed' as const }, 'This assessment is closed'],
    [{ why: 'unknown' as const }, 'This link does not open anything'],
    [{ why: 'early' as const, opensOn: '2026-12-01' }, 'This assessment has not begun yet'],
  ])('says why a link opens nothing: $why', async (because, title) => {
    const service = new FakeService();
    service.failures = [{ kind: 'ended', because }];
    show(service);
    expect(await screen.findByRole('heading', { name: title })).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('asks for the link where there is none, and tries again after a failure', async () => {
    const bare = render(<AnswerPage link={null} />);
    expect(screen.getByRole('heading', { name: /opens with your personal link/ })).toBeVisible();
    bare.unmount();
    const service = new FakeService();
    service.failures = [{ kind: 'network' }];
    show(service);
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'Hello Nadia' })).toBeInTheDocument();
  });
});
