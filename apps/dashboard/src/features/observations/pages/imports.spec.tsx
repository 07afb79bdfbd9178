import { jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ImportPage } from './import-page.js';
import { ImportsPage } from './imports-page.js';
import { base64Of, faultsAsText } from '../reading-files.js';
import { answerError, renderPage } from '../../../testing/render-page.js';
import type { Answers } from '../../../testing/render-page.js';
import { connection } from '../../../testing/snapshots.fixture.js';

const previewed = {
  importId: 'import-1',
  fileName: 'q3.yaml',
  asOf: '2026-09-30',
  status: 'PREVIEWED',
  createdAt: '2026-10-02T09:00:00Z',
  acceptedAt: null,
  difference: {
    bandBefore: 'REACTIVE',
    bandAfter: 'EMERGING',
    indexBefore: 41,
    indexAfter: 60.2,
    sections: [
      {
        section: 'observations',
        added: 3,
        changed: 1,
        removed: 0,
        unchanged: 20,
        examples: [{ kind: 'changed', key: 'AGT R1', before: 'no', after: 'yes, 2026-09-18' }],
      },
      { section: 'answers', added: 9, changed: 0, removed: 0, unchanged: 0, examples: [] },
    ],
  },
};
const job = {
  jobId: 'job-1',
  name: 'scores.snapshot',
  asOf: '2026-09-30',
  state: 'QUEUED',
  progress: 0,
  stage: null,
  error: null,
  createdAt: '2026-10-02T09:01:00Z',
  finishedAt: null,
};
const faults = [
  { path: '/asOf', sheet: null, row: 3, message: 'No such day.', mend: 'Write yyyy-mm-dd.' },
  {
    path: '/observations/4/criterion',
    sheet: 'Observations',
    row: 6,
    message: 'E9 is not known.',
    mend: 'Use R1 to G4.',
  },
];

const file = (name = 'q3.yaml') => new File(['organisation: {}'], name);

function choose(answers: Answers) {
  const onPreviewed = jest.fn();
  const page = renderPage({ imports: () => connection([]), ...answers }, () => (
    <ImportsPage
      organisationId="org-1"
      organisationName="Birch Bank"
      search={{}}
      onPreviewed={onPreviewed}
    />
  ));
  return { ...page, onPreviewed };
}

describe('choosing a file', () => {
  it('reads it without recording and goes on to its difference', async () => {
    const previewImport = jest.fn((_: Record<string, unknown>) => ({
      import: previewed,
      faults: [],
      faultCount: 0,
    }));
    const { onPreviewed } = choose({ previewImport });
    await userEvent.upload(
      await screen.findByLabelText('Choose a file', { selector: 'input' }),
      file(),
    );
    await waitFor(() => expect(onPreviewed).toHaveBeenCalledWith('import-1'));
    expect(previewImport.mock.calls[0]?.[0]).toEqual({
      input: {
        organisationId: 'org-1',
        fileName: 'q3.yaml',
        contentBase64: btoa('organisation: {}'),
      },
    });
  });

  it('lists every fault with place and mend, and copies them as text', async () => {
    const user = userEvent.setup();
    const { onPreviewed } = choose({
      previewImport: () => ({ import: null, faults, faultCount: 214 }),
    });
    await user.upload(await screen.findByLabelText('Choose a file', { selector: 'input' }), file());
    expect(await screen.findByRole('alert')).toHaveTextContent('q3.yaml was not taken: 214 faults');
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    expect(rows.map((row) => row.textContent)).toEqual([
      '/asOf3No such day.Write yyyy-mm-dd.',
      'Observations6E9 is not known.Use R1 to G4.',
    ]);
    expect(screen.getByText('The first 2 of 214 are listed.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Copy as text' }));
    expect(await navigator.clipboard.readText()).toBe(faultsAsText(faults));
    expect(onPreviewed).not.toHaveBeenCalled();
  });

  it('refuses a file that is too large before sending it', async () => {
    const { asked } = choose({});
    const large = file('large.xlsx');
    Object.defineProperty(large, 'size', { value: 9 * 1024 * 1024 });
    await userEvent.upload(
      await screen.findByLabelText('Choose a file', { selector: 'input' }),
      large,
    );
    expect(await screen.findByRole('alert')).toHaveTextContent('large.xlsx has 9 MB; at most 8');
    expect(asked.map(({ name }) => name)).not.toContain('PreviewImport');
  });

  it('says that nothing was recorded when reading fails', async () => {
    choose({
      previewImport: () => {
        throw answerError('UNAVAILABLE');
      },
    });
    await userEvent.upload(
      await screen.findByLabelText('Choose a file', { selector: 'input' }),
      file(),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent('Nothing was recorded');
  });
});

describe('a previewed file', () => {
  const show = (answers: Answers = {}, mayDecide = true) => {
    const onAccepted = jest.fn();
    const page = renderPage({ import: () => previewed, ...answers }, () => (
      <ImportPage
        organisationId="org-1"
        organisationName="Birch Bank"
        importId="import-1"
        mayDecide={mayDecide}
        onAccepted={onAccepted}
        jobCard={<p>The job’s card</p>}
      />
    ));
    return { ...page, onAccepted };
  };

  it('shows the band before and after and each section with examples', async () => {
    show();
    expect(await screen.findByText('The band would move')).toBeInTheDocument();
    expect(screen.getByText('Reactive')).toBeInTheDocument();
    expect(screen.getByText('Emerging', { selector: 'strong' })).toBeInTheDocument();
    const observations = screen.getByRole('rowheader', { name: 'Observations' }).closest('tr');
    expect(observations).toHaveTextContent('31020changed AGT R1 no yes, 18 Sept 2026');
    // One person's answers are never shown one by one.
    expect(screen.getByRole('rowheader', { name: 'Answers' }).closest('tr')).toHaveTextContent(
      'not shown one by one',
    );
  });

  it('hands the job on when accepted, and is then decided', async () => {
    const { onAccepted } = show({
      acceptImport: () => ({
        import: { ...previewed, status: 'ACCEPTED', acceptedAt: '2026-10-02T09:01:00Z' },
        job,
      }),
    });
    await userEvent.click(await screen.findByRole('button', { name: /Accept/ }));
    expect(await screen.findByText('What q3.yaml changed')).toBeInTheDocument();
    expect(onAccepted).toHaveBeenCalledWith(expect.objectContaining({ jobId: 'job-1' }));
    expect(screen.queryByRole('button', { name: 'Discard' })).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: /Open the overview/ })).toHaveAttribute(
      'href',
      '/organisations/org-1?asOf=2026-09-30',
    );
  });

  it('says why where somebody else decided first', async () => {
    show({
      acceptImport: () => {
        throw answerError('IMPORT_ALREADY_DECIDED', 'This file was discarded a minute ago.');
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: /Accept/ }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'This file was discarded a minute ago.',
    );
  });

  it('offers no decision to those who may not make it', async () => {
    show({}, false);
    await screen.findByText('The band would move');
    expect(screen.queryByRole('button', { name: /Accept/ })).not.toBeInTheDocument();
  });
});

describe('a file’s bytes', () => {
  it('survive the way, however many', async () => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_, i) => i % 256);
    const blob = new Blob([bytes]);
    const back = Uint8Array.from(atob(await base64Of(blob)), (character) =>
      character.charCodeAt(0),
    );
    expect(back).toEqual(bytes);
  });
});
