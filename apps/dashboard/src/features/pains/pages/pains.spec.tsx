import { pains as catalogue, personas, triggers } from '@rolewright/catalogue';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PainPage } from './pain-page.js';
import { PainsPage } from './pains-page.js';
import { headline } from '../pains-words.js';
import PainsSummary from '../components/pains-summary.js';
import { connection, snapshotOf } from '../../../testing/snapshots.fixture.js';
import { model } from '../../../testing/model.fixture.js';
import { renderPage } from '../../../testing/render-page.js';

const status = (id: string, changes: Record<string, unknown> = {}) => ({
  id,
  title: catalogue.find((pain) => pain.id === id)?.title ?? id,
  state: 'INACTIVE',
  severity: 'MODERATE',
  reason: 'None of its signs holds.',
  indicators: [],
  missing: [],
  nextStep: 'Go on.',
  since: null,
  ...changes,
});

const sign = 'Agent permissions (AGT) is flagged CONTESTED.';
const active = status('ai-security-role-frankenstein', {
  state: 'ACTIVE',
  since: '2026-06-30',
  reason: `Active since 2026-06-30: the band is Emerging, and 1 of its 2 signs holds. OI2: ${sign}`,
  indicators: [
    {
      id: 'OI2',
      holds: true,
      text: sign,
      factCount: 1,
      facts: [{ section: 'ownershipAnswers', row: 0, text: '6 answers name two roles.' }],
    },
    { id: 'OI1', holds: null, text: 'No post is recorded.', factCount: 0, facts: [] },
  ],
  missing: [{ measure: 'open-role-index', text: 'the texts of the posts that are open' }],
  nextStep: 'Take the post’s text apart.',
});

const pains = {
  asOf: '2026-09-30',
  band: 'EMERGING',
  confidence: 'MEDIUM',
  confidenceValue: 0.7,
  history: ['2026-03-31', '2026-06-30'],
  pains: [
    active,
    status('evidence-rot', { state: 'WATCH', since: '2026-09-30' }),
    status('questionnaire-stall', { state: 'UNKNOWN' }),
    status('board-story-gap'),
  ],
};

const pain = ({ id }: Record<string, unknown>) => {
  const found = catalogue.find((candidate) => candidate.id === id);
  if (!found) return null;
  const bands = ['UNAWARE', 'REACTIVE', 'EMERGING', 'OPERATIONAL', 'GOVERNED'] as const;
  return {
    ...found,
    badge: found.badge ?? null,
    severity: found.severity.toUpperCase(),
    bands: found.bands.map((band) => bands[band]),
    personas: personas.filter((persona) => found.personas.includes(persona.id)),
    triggers: found.triggers.map((trigger) => ({
      ...trigger,
      severity: trigger.severity.toUpperCase(),
      name: triggers.find((known) => known.id === trigger.id)?.name ?? '',
    })),
    sections: Object.entries(found.sections).map(([kind, section]) => ({
      kind,
      paragraphs: section.paragraphs,
      points: ('points' in section ? (section.points ?? []) : []).map((point) => ({
        domains: [],
        ...point,
      })),
    })),
    maturityIndicators: found.maturityIndicators.map(({ band, text }) => ({
      band: bands[band],
      text,
    })),
    bandSteps: found.bandSteps.map(({ band, nextStep }) => ({ band: bands[band], text: nextStep })),
    leadsTo: found.plan.leadsTo,
    planParts: found.plan.parts,
    activation: found.activation.reads,
    clearance: found.clearance.reads,
    related: catalogue.filter((other) => found.related.includes(other.id)),
  };
};

const answers = {
  model: () => model,
  snapshots: () => connection([snapshotOf(), snapshotOf({ asOf: '2026-06-30' })]),
  pains: () => pains,
  pain,
};

const showList = (address = '') =>
  renderPage(
    answers,
    ({ search, onSearch }) => (
      <PainsPage
        organisationId="org-1"
        organisationName="Birch Bank"
        search={search}
        onSearch={onSearch}
      />
    ),
    `/organisations/org-1/pains${address}`,
  );

const showPain = (painId: string) =>
  renderPage(
    answers,
    ({ search }) => (
      <PainPage
        organisationId="org-1"
        organisationName="Birch Bank"
        painId={painId}
        mayPlan
        search={search}
      />
    ),
    `/organisations/org-1/pains/${painId}`,
  );

describe('the pains page', () => {
  it('says first how many are active, and of each why, on which facts, and what to do', async () => {
    showList();
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('1 pain is active');
    const item = screen
      .getByRole('link', { name: 'AI Security Role Frankenstein' })
      .closest('li') as HTMLElement;
    expect(item).toHaveTextContent('active since 30 June 2026');
    expect(item).toHaveTextContent('1 of 2 signs seen');
    expect(within(item).getByText(/^Agent permissions is flagged “/)).toBeInTheDocument();
    expect(item).not.toHaveTextContent('OI2');
    expect(within(item).getByText('6 answers name two roles.')).toBeInTheDocument();
    expect(within(item).getByText('The texts of the posts that are open')).toBeInTheDocument();
    expect(item).toHaveTextContent('Next step at EmergingTake the post’s text apart.');
  });

  it('shows the others by state', async () => {
    showList();
    for (const name of ['To watch', 'Cannot be told yet (1)', 'Not present (1)'])
      expect(await screen.findByRole('heading', { level: 2, name })).toBeInTheDocument();
    expect(screen.queryByRole('heading', { level: 2, name: /^Cleared/ })).not.toBeInTheDocument();
  });

  it('does not tell as absent what is not known, and says once what holds of all', async () => {
    const unknown = { state: 'UNKNOWN', reason: 'Only 5.7 % of the criteria are known.' };
    const { unmount } = renderPage(
      {
        ...answers,
        pains: () => ({
          ...pains,
          pains: [status('evidence-rot', unknown), status('board-story-gap', unknown)],
        }),
      },
      ({ search, onSearch }) => (
        <PainsPage
          organisationId="org-1"
          organisationName="Birch Bank"
          search={search}
          onSearch={onSearch}
        />
      ),
    );
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      'Too little is known to name a pain',
    );
    expect(screen.getAllByText(/Only 5\.7/)).toHaveLength(1);
    unmount();
    expect(
      headline([{ state: 'INACTIVE' }, { state: 'UNKNOWN' }, { state: 'UNKNOWN' }] as never),
    ).toBe('No pain is known to be active; 2 cannot be told yet');
  });

  it('keeps pressures and day in the address and asks the service again', async () => {
    const { address, asked } = showList();
    await userEvent.click(await screen.findByText('What presses on you just now'));
    await userEvent.click(screen.getByRole('checkbox', { name: /^Board or executive pressure/ }));
    expect(address()).toContain('triggers=T2');
    await waitFor(() =>
      expect(asked.filter(({ name }) => name === 'Pains').at(-1)?.variables).toMatchObject({
        triggers: ['T2'],
      }),
    );
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'As of' }), '2026-06-30');
    expect(address()).toContain('asOf=2026-06-30');
  });
});

describe('a pain’s own page', () => {
  it('reads in full, with its signs and the band as they stand here', async () => {
    showPain('ai-security-role-frankenstein');
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      'AI Security Role Frankenstein',
    );
    for (const name of [
      'What it is',
      'Why it is underestimated',
      'Its signs, and how they stand here',
      'What people believe, and what helps instead',
      'Questions that find it',
      'What each band looks like',
      'What good looks like',
      'The way out',
      'Related pains',
    ])
      expect(screen.getByRole('heading', { level: 2, name })).toBeInTheDocument();
    const here = await screen.findByRole('region', { name: 'In Birch Bank' });
    await waitFor(() => expect(here).toHaveTextContent('Active'));
    const present = screen
      .getAllByRole('listitem', { current: 'step' })
      .map(({ textContent }) => textContent);
    expect(present).toHaveLength(2);
    for (const text of present) expect(text).toMatch(/^2Emergingyou are here/);
    expect(screen.getByText('Application security')).toBeInTheDocument();
  });

  it('says so where there is no such pain', async () => {
    showPain('no-such-pain');
    expect(
      await screen.findByRole('heading', { name: 'There is no such pain' }),
    ).toBeInTheDocument();
  });
});

describe('the overview’s word on pains', () => {
  it('names the active ones with their first signs', async () => {
    renderPage(answers, () => <PainsSummary organisationId="org-1" asOf="2026-09-30" />);
    expect(
      await screen.findByRole('link', { name: 'AI Security Role Frankenstein' }),
    ).toHaveAttribute(
      'href',
      '/organisations/org-1/pains/ai-security-role-frankenstein?asOf=2026-09-30',
    );
    expect(screen.getByText('1 more to watch.')).toBeInTheDocument();
  });
});
