import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { GraphQLError } from 'graphql';
import { ReconcilePage } from './reconcile-page.js';
import type { ReconcileSearch } from './reconcile-page.js';
import { ReviewPage } from './review-page.js';
import type { ReviewSearch } from './review-page.js';
import { model } from '../../../testing/model.fixture.js';
import { renderPage } from '../../../testing/render-page.js';
import type { Answers } from '../../../testing/render-page.js';

beforeEach(() => localStorage.clear());

const option = (role: string | null, share: number, kind = 'ROLE') => ({
  kind,
  role,
  rung: null,
  answers: share * 6,
  share,
});
const spread = (people: number, ...options: object[]) => ({ people, options });
const settlement = (changes: object = {}) => ({
  settlementId: 's-1',
  domain: 'AGT',
  revision: 1,
  ownerRole: 'platform-lead',
  holder: null,
  dissent: 'Leadership sees it with product security.',
  decidedBy: 'CISO staff meeting',
  decidedOn: '2026-11-02',
  why: 'They run the agents.',
  withdrawn: false,
  assignmentId: null,
  recordedBy: 'Tessa',
  recordedAt: '2026-11-02T12:00:00Z',
  ...changes,
});
const domain = (id: string, changes: object = {}) => ({
  domain: id,
  people: 6,
  agreement: 0.33,
  knownness: 0.83,
  modalShare: 0.5,
  mode: 'platform-lead',
  flags: [{ flag: 'CONTESTED', facts: ['6 respondents are divided.'] }],
  questions: [
    {
      question: 'OWNER',
      whole: spread(
        6,
        option('platform-lead', 0.5),
        option('product-security-lead', 0.333),
        option(null, 0.167, 'DONT_KNOW'),
      ),
      functions: [
        { name: 'Platform', spread: spread(4, option('platform-lead', 0.75)) },
        { name: 'Legal', spread: null },
      ],
      standings: [],
      apart: 0.5,
    },
  ],
  unmapped: [{ words: 'the team around Bob', answers: 1 }],
  settlement: null,
  settledRevision: 0,
  ...changes,
});
const consensus = (changes: object = {}) => ({
  campaignId: 'c-1',
  title: 'Q4',
  quarter: '2026-Q4',
  status: 'OPEN',
  asked: 7,
  submitted: 6,
  least: 1,
  blind: false,
  domains: [domain('AGT'), domain('INT', { flags: [], settlement: null })],
  ...changes,
});

function renderReconcile(answers: Answers, address = '/x', maySettle = true) {
  return renderPage(
    {
      model: () => model,
      consensus: () => consensus(),
      roleDirectory: () => [
        { roleId: 'r-1', name: 'platform-lead', retired: false },
        { roleId: 'r-2', name: 'old-lead', retired: true },
      ],
      ...answers,
    },
    ({ search, onSearch }) => (
      <ReconcilePage
        organisationId="org-1"
        organisationName="Alderway Bank"
        campaignId="c-1"
        search={search as ReconcileSearch}
        onSearch={onSearch}
        mayCollect
        maySettle={maySettle}
        comments={() => null}
      />
    ),
    address,
  );
}

describe('reconcile', () => {
  it('counts what is contested and not settled, and tells each spread in words', async () => {
    renderReconcile({});
    expect(
      await screen.findByRole('heading', { level: 1, name: 'One domain is still contested' }),
    ).toBeVisible();
    const list = screen.getByRole('list', { name: /most contested first/ });
    const [first] = within(list).getAllByRole('listitem');
    expect(first).toHaveTextContent('Platform lead 50%; Product security lead 33%; of 6 people');
    expect(first).toHaveTextContent('Not settled');
  });

  it('says that answers are blind, and shows none', async () => {
    renderReconcile({
      consensus: () =>
        consensus({
          blind: true,
          least: 3,
          domains: [domain('AGT', { people: null, agreement: null, flags: [], questions: [] })],
        }),
    });
    expect(
      await screen.findByRole('heading', { name: 'Answers stay blind until the campaign closes' }),
    ).toBeVisible();
    expect(screen.queryByRole('list', { name: /most contested/ })).toBeNull();
  });

  it('marks groups that are not told, in the bars and in the table', async () => {
    renderReconcile({}, '/x?of=AGT');
    const drawer = await screen.findByRole('dialog');
    expect(within(drawer).getByText('not shown')).toBeVisible();
    await userEvent.click(within(drawer).getByRole('button', { name: 'View as table' }));
    const row = within(drawer).getByRole('row', { name: /Legal/ });
    expect(row).toHaveTextContent('not shown');
    expect(within(drawer).getByText(/the team around Bob/)).toBeVisible();
  });

  it('records what was agreed, with the revision that was seen', async () => {
    const { asked } = renderReconcile({ settleOwner: () => settlement() }, '/x?of=AGT&open=settle');
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Record what was agreed' }));
    expect(within(dialog).getByText('Say who decided it.')).toBeVisible();
    const select = await within(dialog).findByLabelText(/Agreed owner/);
    expect(within(select).queryByText('old-lead')).toBeNull();
    await userEvent.selectOptions(select, 'platform-lead');
    await userEvent.type(within(dialog).getByLabelText('Who decided'), 'CISO');
    await userEvent.type(within(dialog).getByLabelText('Why'), 'They run it.');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Record what was agreed' }));
    await waitFor(() => expect(screen.queryByRole('dialog', { name: /Who owns/ })).toBeNull());
    const sent = asked.find(({ name }) => name === 'SettleOwner');
    expect(sent?.variables['input']).toMatchObject({
      domain: 'AGT',
      revision: 0,
      ownerRole: 'platform-lead',
      decidedBy: 'CISO',
      proposeAssignment: false,
      requestKey: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  });

  it('shows both where somebody settled it meanwhile, and lets the person choose', async () => {
    let tries = 0;
    const { asked } = renderReconcile(
      {
        settleOwner: () => {
          tries += 1;
          if (tries > 1) return settlement({ revision: 2 });
          throw new GraphQLError('Somebody else has settled this meanwhile.', {
            extensions: {
              code: 'CONFLICT',
              current: settlement({ ownerRole: 'product-security-lead' }),
            },
          });
        },
      },
      '/x?of=AGT&open=settle',
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.selectOptions(
      await within(dialog).findByLabelText(/Agreed owner/),
      'Nobody owns it today',
    );
    await userEvent.type(within(dialog).getByLabelText('Who decided'), 'CISO');
    await userEvent.type(within(dialog).getByLabelText('Why'), 'Nobody does.');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Record what was agreed' }));
    const both = await screen.findByRole('dialog', { name: /settled AGT meanwhile/ });
    expect(within(both).getByText('Settled: Product security lead')).toBeVisible();
    expect(within(both).getByText('Settled: nobody owns it today')).toBeVisible();
    await userEvent.click(within(both).getByRole('button', { name: 'Keep mine' }));
    await waitFor(() => expect(tries).toBe(2));
    const keys = asked
      .filter(({ name }) => name === 'SettleOwner')
      .map(({ variables }) => variables['input'] as { requestKey: string; revision: number });
    expect(keys.map(({ revision }) => revision)).toEqual([0, 1]);
    expect(keys[0]?.requestKey).not.toBe(keys[1]?.requestKey);
  });
});

const by = { userId: 'u-1', name: 'Tessa' };
const review = (changes: object = {}) => ({
  domain: 'INT',
  state: 'OPEN',
  version: 0,
  round: 0,
  submittedBy: null,
  submittedAt: null,
  acceptedAt: null,
  acceptance: null,
  signatures: [],
  lastStep: null,
  ownPart: false,
  changes: 0,
  changesSince: '2026-11-01T00:00:00Z',
  outdated: false,
  ...changes,
});
const campaignReview = (changes: object = {}) => ({
  campaignId: 'c-1',
  title: 'Q4',
  quarter: '2026-Q4',
  status: 'OPEN',
  dueOn: '2026-12-18',
  version: 2,
  domains: [
    review(),
    review({ domain: 'AGT', state: 'SUBMITTED', version: 1, submittedBy: by, ownPart: true }),
    review({ domain: 'RET', state: 'SUBMITTED', version: 3, outdated: true, changes: 2 }),
  ],
  signOff: null,
  signedOff: false,
  missing: ['Not accepted yet: INT, AGT, RET.'],
  ...changes,
});

function renderReview(answers: Answers, address = '/x', maySign = true) {
  return renderPage(
    {
      model: () => model,
      campaignReview: () => campaignReview(),
      domainChanges: () => ({
        domain: 'INT',
        since: '2026-11-01T00:00:00Z',
        total: 0,
        changes: [],
        counted: [{ section: 'answers', changes: 5 }],
      }),
      reviewSteps: () => ({ edges: [], pageInfo: { hasNextPage: false, endCursor: null } }),
      ...answers,
    },
    ({ search, onSearch }) => (
      <ReviewPage
        organisationId="org-1"
        organisationName="Alderway Bank"
        campaignId="c-1"
        search={search as ReviewSearch}
        onSearch={onSearch}
        mayCollect
        mayReadFacts
        maySubmit
        maySign={maySign}
        comments={() => null}
        onSnapshotAsked={() => undefined}
      />
    ),
    address,
  );
}

describe('review', () => {
  it('accepts what can be accepted of what is chosen, and says what is left out and why one signature may not do', async () => {
    const { asked } = renderReview({ signReviews: () => campaignReview() });
    await userEvent.click(await screen.findByRole('button', { name: 'Choose all' }));
    expect(screen.getByText('3 chosen')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Accept' }));
    const dialog = await screen.findByRole('dialog', { name: 'Accept AGT?' });
    expect(within(dialog).getByText(/INT, RET are left out/)).toBeVisible();
    expect(within(dialog).getByText(/You have a part in AGT/)).toBeVisible();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Accept' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(asked.find(({ name }) => name === 'SignReviews')?.variables['input']).toMatchObject({
      domains: [{ domain: 'AGT', version: 1 }],
      why: null,
    });
  });

  it('asks for a reason to challenge, and keeps it where somebody was faster', async () => {
    let tries = 0;
    const { asked } = renderReview(
      {
        challengeReviews: () => {
          tries += 1;
          if (tries === 1)
            throw new GraphQLError('Somebody else has moved AGT meanwhile: look at it again.', {
              extensions: { code: 'CONFLICT', current: review({ domain: 'AGT' }) },
            });
          return campaignReview();
        },
      },
      '/x?of=AGT',
    );
    const drawer = await screen.findByRole('dialog');
    await userEvent.click(within(drawer).getByRole('button', { name: 'Challenge' }));
    const dialog = await screen.findByRole('dialog', { name: 'Challenge AGT?' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Challenge' }));
    expect(within(dialog).getByText(/Say what is in doubt/)).toBeVisible();
    expect(tries).toBe(0);
    await userEvent.type(within(dialog).getByLabelText('What is in doubt'), 'Which systems?');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Challenge' }));
    expect(await within(dialog).findByText(/moved AGT meanwhile/)).toBeVisible();
    expect(within(dialog).getByLabelText('What is in doubt')).toHaveValue('Which systems?');
    expect(asked.filter(({ name }) => name === 'CampaignReview').length).toBeGreaterThan(1);
  });

  it('says what is missing for the sign-off, and offers it once nothing is', async () => {
    const { unmount } = renderReview({});
    expect(await screen.findByText('Not accepted yet: INT, AGT, RET.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Sign off' })).toBeDisabled();
    unmount();
    renderReview({
      campaignReview: () =>
        campaignReview({ missing: [], domains: [review({ state: 'ACCEPTED' })] }),
    });
    expect(await screen.findByRole('button', { name: 'Sign off' })).toBeEnabled();
  });

  it('shows the band with what binds it, and no more moves, once it is signed off', async () => {
    renderReview({
      campaignReview: () =>
        campaignReview({
          status: 'CLOSED',
          signedOff: true,
          missing: ['It is signed off already.'],
          signOff: {
            signOffId: 'so-1',
            revision: 1,
            by,
            at: '2026-11-02T12:00:00Z',
            why: 'Seen by everyone.',
            asOf: '2026-11-02',
            reopened: false,
            result: {
              band: 'REACTIVE',
              index: 49,
              intervalLow: 'REACTIVE',
              intervalHigh: 'EMERGING',
              binding: ['critical-domain'],
              bindingDomains: ['AGT'],
              bindingSentence: 'Held at Reactive: AGT is critical.',
              confidence: { value: 0.69, label: 'MEDIUM' },
            },
          },
        }),
    });
    expect(await screen.findByRole('heading', { level: 1, name: 'Signed off' })).toBeVisible();
    expect(screen.getByText('Held at Reactive: AGT is critical.')).toBeVisible();
    expect(screen.getByText(/no statement of compliance/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Choose all' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Take the sign-off back' })).toBeVisible();
  });

  it('offers nothing to sign to whoever may not', async () => {
    renderReview({}, '/x?of=AGT', false);
    const drawer = await screen.findByRole('dialog');
    expect(within(drawer).queryByRole('button', { name: 'Accept' })).toBeNull();
    expect(within(drawer).getByRole('button', { name: 'Submit for review' })).toBeVisible();
    expect(await within(drawer).findByText(/5 answers of respondents, not shown/)).toBeVisible();
  });
});
