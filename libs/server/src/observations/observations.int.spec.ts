import { DomainError } from '@rolewright/domain';
import { CampaignsService } from '../campaigns/campaigns.service.js';
import { MembersService } from '../organisations/members.service.js';
import { refusalOf, useGround } from '../server.fixture.js';
import { FactChangesService } from './fact-changes.service.js';
import { ObservationsService, type RecordObservation } from './observations.service.js';
import { ScopeFactsService } from './scope-facts.service.js';
import { WorksheetService } from './worksheet.service.js';

const ground = useGround();
const today = '2026-11-02';
let made = 0;
const key = () => `019b0000-0000-7000-8000-${String((made += 1)).padStart(12, '0')}`;

const seen = (more: Partial<RecordObservation> = {}): RecordObservation => ({
  requestKey: key(),
  domain: 'INT',
  criterion: 'R1',
  value: true,
  observedAt: today,
  grade: 'document',
  seen: null,
  ...more,
});

const observations = () => ground.get(ObservationsService);

async function worksheetOf(
  { organisationId, owner }: Awaited<ReturnType<typeof ground.organisation>>,
  criterion = 'R1',
  request = {},
) {
  const sheet = await ground.get(WorksheetService).worksheet(owner, organisationId, request);
  const domain = sheet.domains.find((each) => each.domain === 'INT');
  return { sheet, row: domain?.criteria.find((each) => each.criterion === criterion) };
}

it('a worksheet begins new, and says of each fact how old it is and what it asks for', async () => {
  const one = await ground.organisation();
  const { organisationId, owner } = one;
  const empty = await worksheetOf(one);
  expect(empty.sheet.counts).toEqual({ new: 182, unchanged: 0, 'to-confirm': 0, expired: 0 });
  expect(empty.row).toMatchObject({ state: 'new', last: null, ageDays: null });
  expect(empty.sheet.roundEnds).toBe('2026-12-31');
  await observations().record(owner, organisationId, [
    seen({ observedAt: '2026-10-30', source: 'https://wiki.example' }),
    seen({ criterion: 'R2', observedAt: '2026-04-10' }),
    seen({ criterion: 'O3', observedAt: '2026-06-01', value: 0.5 }),
  ]);
  const { sheet, row } = await worksheetOf(one);
  expect(row).toMatchObject({
    state: 'unchanged',
    standing: 'holds',
    ageDays: 3,
    last: { value: true, source: 'https://wiki.example', recordedBy: one.ownerPerson.name },
  });
  expect((await worksheetOf(one, 'R2')).row).toMatchObject({ state: 'to-confirm' });
  expect((await worksheetOf(one, 'O3')).row).toMatchObject({
    state: 'expired',
    standing: 'unknown',
    last: { value: 0.5 },
  });
  expect(sheet.counts).toEqual({ new: 179, unchanged: 1, 'to-confirm': 1, expired: 1 });
  expect(sheet.domainCounts.find(({ domain }) => domain === 'INT')).toMatchObject({ new: 11 });
  const earlier = await worksheetOf(one, 'R1', { asOf: '2026-10-01' });
  expect(earlier.row).toMatchObject({ state: 'new' });
});

it('a campaign’s worksheet is its own scope, and its facts should last to its due day', async () => {
  const one = await ground.organisation();
  const { campaignId } = await ground.get(CampaignsService).create(one.owner, one.organisationId, {
    requestKey: key(),
    kind: 'diagnostic',
    title: 'Autumn diagnostic',
    quarter: '2026-Q4',
    domains: ['PLT', 'INT'],
    dueOn: '2026-11-20',
    respondentIds: [],
  });
  const { sheet } = await worksheetOf(one, 'R1', { campaignId });
  expect(sheet).toMatchObject({
    roundEnds: '2026-11-20',
    campaign: { title: 'Autumn diagnostic' },
  });
  expect(sheet.domains.map(({ domain, criteria }) => [domain, criteria.length])).toEqual([
    ['INT', 5],
    ['PLT', 5],
  ]);
});

it('what a register decides is not asked twice', async () => {
  const one = await ground.organisation();
  const { organisationId, owner } = one;
  await observations().record(owner, organisationId, [seen({ criterion: 'E1' })]);
  await ground.tenancy.write(owner, organisationId, async (tx) => {
    await ground.get(FactChangesService).apply(
      tx,
      owner,
      organisationId,
      [
        {
          kind: 'put',
          section: 'assignments',
          body: {
            domain: 'INT',
            role: 'ciso',
            holder: 'Ana',
            assignedBy: 'CEO',
            acceptedAt: '2026-10-01',
          },
        },
      ],
      { why: null },
    );
  });
  expect((await worksheetOf(one, 'E1')).row).toMatchObject({
    derivedFrom: 'assignments',
    register: 'assignments',
    observedAt: '2026-10-01',
    state: 'unchanged',
  });
});

it('of two who record one criterion the second is shown the first, criterion by criterion', async () => {
  const { organisationId, owner } = await ground.organisation();
  const [first, taken] = await observations().record(owner, organisationId, [
    seen(),
    seen({ criterion: 'E1' }),
  ]);
  const takenId = taken?.observationId ?? '';
  await observations().withdraw(owner, organisationId, takenId, 'mistaken');
  const refused = await refusalOf(
    observations().record(owner, organisationId, [
      seen({ criterion: 'R2' }),
      seen({ value: false }),
      seen({ criterion: 'E1', seen: takenId }),
    ]),
  );
  expect(refused.details['conflicts']).toMatchObject([
    { change: 1, current: { observationId: first?.observationId, value: true } },
    { change: 2, current: null },
  ]);
  const nowhere = observations().record(owner, organisationId, [
    seen({ criterion: 'R2', seen: takenId }),
  ]);
  expect((await refusalOf(nowhere)).code).toBe('NOT_FOUND');
  // Having seen it, the second one's word counts.
  await observations().record(owner, organisationId, [
    seen({ value: false, seen: first?.observationId ?? '' }),
  ]);
});

it('a confirmation takes nothing over but the value', async () => {
  const one = await ground.organisation();
  const { organisationId, owner } = one;
  const [first] = await observations().record(owner, organisationId, [
    seen({
      observedAt: '2026-05-01',
      grade: 'system',
      source: 'scanner',
      note: 'old',
      value: 0.75,
    }),
  ]);
  const confirmed = [{ requestKey: key(), observationId: first?.observationId ?? '' }];
  const how = { grade: 'statement' } as const;
  const [again] = await observations().confirm(owner, organisationId, confirmed, how);
  expect(again).toMatchObject({
    value: 0.75,
    observedAt: today,
    grade: 'statement',
    source: null,
    note: null,
    supersedes: null,
  });
  const [twice] = await observations().confirm(owner, organisationId, confirmed, how);
  expect(twice?.observationId).toBe(again?.observationId);
  const stale = [{ requestKey: key(), observationId: first?.observationId ?? '' }];
  const refused = await refusalOf(observations().confirm(owner, organisationId, stale, how));
  expect(refused).toMatchObject({ code: 'CONFLICT', details: { current: { value: 0.75 } } });
});

it('a correction and a withdrawal say why, and the history keeps all of it', async () => {
  const one = await ground.organisation();
  const { organisationId, owner } = one;
  const [first] = await observations().record(owner, organisationId, [seen()]);
  const id = first?.observationId ?? '';
  const fact = { value: false, observedAt: today, grade: 'document' } as const;
  for (const why of ['', '  ']) {
    const refused = observations().correct(owner, organisationId, id, {
      ...fact,
      requestKey: key(),
      why,
    });
    expect((await refusalOf(refused)).details['field']).toBe('why');
  }
  const corrected = await observations().correct(owner, organisationId, id, {
    ...fact,
    requestKey: key(),
    why: 'It was another system',
  });
  const withdrawn = await observations().withdraw(
    owner,
    organisationId,
    corrected.observationId,
    'Nobody had looked',
  );
  const history = await observations().history(owner, organisationId, 'INT', 'R1', { first: 2 });
  expect(history.totalCount).toBe(3);
  expect(history.edges.map(({ node }) => [node.withdrawn, node.why])).toEqual([
    [true, 'Nobody had looked'],
    [false, 'It was another system'],
  ]);
  const { endCursor } = history.pageInfo;
  const rest = await observations().history(owner, organisationId, 'INT', 'R1', {
    after: endCursor,
  });
  expect(rest.edges.map(({ node }) => node)).toMatchObject([
    { observationId: id, supersededBy: corrected.observationId, why: null },
  ]);
  const restored = await observations().restore(
    owner,
    organisationId,
    corrected.observationId,
    key(),
  );
  expect(restored).toMatchObject({ value: false, supersedes: null });
  expect(withdrawn.supersedes).toBe(corrected.observationId);
});

it('a withdrawal is undone for 30 days', async () => {
  const { organisationId, owner } = await ground.organisation();
  const [first] = await observations().record(owner, organisationId, [seen()]);
  const id = first?.observationId ?? '';
  const standing = observations().restore(owner, organisationId, id, key());
  expect((await refusalOf(standing)).code).toBe('CONFLICT');
  await observations().withdraw(owner, organisationId, id, 'mistaken');
  const real = ground.clock.instant;
  ground.clock.instant = new Date(Date.now() + 31 * 86_400_000);
  try {
    const late = observations().restore(owner, organisationId, id, key());
    expect((await refusalOf(late)).details['reason']).toContain('more than 30 days');
  } finally {
    ground.clock.instant = real;
  }
});

it('only those who may record do, and nothing of another organisation is reached', async () => {
  const one = await ground.organisation();
  const other = await ground.organisation();
  const [first] = await observations().record(one.owner, one.organisationId, [seen()]);
  const id = first?.observationId ?? '';
  const tries: Promise<unknown>[] = [
    observations().record(other.owner, one.organisationId, [seen()]),
    observations().history(other.owner, one.organisationId, 'INT', 'R1'),
    observations().withdraw(other.owner, other.organisationId, id, 'x'),
    observations().confirm(
      other.owner,
      other.organisationId,
      [{ requestKey: key(), observationId: id }],
      { grade: 'document' },
    ),
    ground.get(WorksheetService).worksheet(other.owner, one.organisationId),
    ground
      .get(WorksheetService)
      .worksheet(other.owner, other.organisationId, { campaignId: key() }),
  ];
  for (const attempt of tries) expect((await refusalOf(attempt)).code).toBe('NOT_FOUND');
  const executive = await ground.person();
  await ground.get(MembersService).add(one.owner, one.organisationId, {
    email: executive.email,
    role: 'executive',
  });
  const actor = await ground.actor(executive);
  const refused = observations().record(actor, one.organisationId, [seen()]);
  await expect(refused).rejects.toEqual(
    new DomainError('FORBIDDEN', { permission: 'facts:record' }),
  );
});

describe('scope', () => {
  it('a profile is said, and said anew only by whoever saw it', async () => {
    const { organisationId, owner } = await ground.organisation();
    const scope = ground.get(ScopeFactsService);
    expect((await scope.read(owner, organisationId)).profile).toBeNull();
    const set = (agentsWrite: boolean, seenEntry: string | null) =>
      scope.setProfile(
        owner,
        organisationId,
        { agentsWrite, decisionsAffectPeople: false },
        { seen: seenEntry, why: null },
      );
    const { profile } = await set(true, null);
    expect(profile).toMatchObject({ agentsWrite: true });
    expect((await refusalOf(set(false, null))).details).toMatchObject({
      current: { body: { agentsWrite: true } },
    });
    const changed = await set(false, profile?.entryId ?? '');
    expect(changed.profile).toMatchObject({ agentsWrite: false });
    expect((await refusalOf(set(true, profile?.entryId ?? ''))).code).toBe('CONFLICT');
  });

  it('a claim that a domain does not apply says whether it counts, and ends', async () => {
    const { organisationId, owner } = await ground.organisation();
    const scope = ground.get(ScopeFactsService);
    const claim = { domain: 'AGT', count: 0, observedAt: today, source: 'inventory' };
    const { claims } = await scope.claim(owner, organisationId, claim, { seen: null, why: null });
    // INT is not at Emerging here, so that nothing proves the inventory.
    expect(claims).toMatchObject([{ domain: 'AGT', count: 0 }]);
    expect(claims[0]?.refusedBecause).toMatch(/INT/);
    const seenEntry = claims[0]?.entryId ?? '';
    const ended = await scope.endClaim(owner, organisationId, 'AGT', { seen: seenEntry, why: 'x' });
    expect(ended.claims).toEqual([]);
  });
});
