import { jest } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import JobsTray from './jobs-tray.js';
import { clearFinished, follow, forgetFollowed } from '../followed.js';
import { renderPage } from '../../../testing/render-page.js';
import type { Answers } from '../../../testing/render-page.js';
import { connection } from '../../../testing/snapshots.fixture.js';

const job = (changes: Record<string, unknown> = {}) => ({
  jobId: 'job-1',
  name: 'scores.snapshot',
  asOf: '2026-09-30',
  state: 'RUNNING' as const,
  progress: 40,
  stage: 'Scoring',
  error: null,
  createdAt: '2026-10-02T09:00:00Z',
  finishedAt: null,
  ...changes,
});

const show = (organisationId: string | null, answers: Answers = {}) =>
  renderPage({ ...answers }, () => <JobsTray organisationId={organisationId} mayCancel />);

describe('the jobs of an organisation', () => {
  it('are counted while they run and say stage, percent and that one may leave', async () => {
    show('org-1', { jobs: () => connection([job()]) });
    await userEvent.click(await screen.findByRole('button', { name: 'Jobs, 1 running' }));
    expect(screen.getByText('Snapshot as of 30 September 2026')).toBeInTheDocument();
    expect(screen.getByText(/running · 40 %/)).toBeInTheDocument();
    expect(screen.getByText(/Scoring\. You can leave this page/)).toBeInTheDocument();
    expect(screen.getByRole('progressbar')).toHaveAttribute('value', '40');
  });

  it('are cancelled on request', async () => {
    const cancelJob = jest.fn((_: Record<string, unknown>) => job({ state: 'CANCELLED' }));
    show('org-1', { jobs: () => connection([job()]), cancelJob });
    await userEvent.click(await screen.findByRole('button', { name: 'Jobs, 1 running' }));
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(await screen.findByText('cancelled')).toBeInTheDocument();
    expect(cancelJob.mock.calls[0]?.[0]).toEqual({ organisationId: 'org-1', jobId: 'job-1' });
  });

  it('lead to the result of their day when done, and to what failed when not', async () => {
    show('org-1', {
      jobs: () =>
        connection([
          job({ state: 'DONE' }),
          job({ jobId: 'job-2', state: 'FAILED', error: 'No facts as of that day.' }),
        ]),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Jobs, none running' }));
    expect(screen.getByRole('link', { name: 'See the result' })).toHaveAttribute(
      'href',
      '/organisations/org-1?asOf=2026-09-30',
    );
    expect(screen.getByText('No facts as of that day.')).toBeInTheDocument();
  });
});

describe('the jobs this browser asked for', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    forgetFollowed();
  });
  afterEach(() => jest.useRealTimers());

  it('are kept beyond a reload, asked about, announced when done, and cleared on request', async () => {
    const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
    follow({ organisationId: 'org-1', organisationName: 'Birch Bank', job: job() });
    expect(localStorage.getItem('rolewright.jobs')).toContain('Birch Bank');
    let state = 'RUNNING';
    show(null, { job: () => job({ state }) });
    expect(await screen.findByRole('button', { name: 'Jobs, 1 running' })).toBeInTheDocument();
    state = 'DONE';
    await act(() => jest.advanceTimersByTimeAsync(3100));
    await waitFor(() =>
      expect(screen.getByRole('status', { name: '' })).toHaveTextContent(
        'Snapshot as of 30 September 2026 is done.',
      ),
    );
    await user.click(screen.getByRole('button', { name: 'Jobs, none running' }));
    expect(screen.getByText('Birch Bank')).toBeInTheDocument();
    act(() => clearFinished());
    expect(screen.queryByText('Birch Bank')).not.toBeInTheDocument();
  });
});
