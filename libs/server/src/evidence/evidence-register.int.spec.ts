import { systemActor } from '@rolewright/domain';
import { newId } from '../identifiers.js';
import { FactChangesService } from '../observations/fact-changes.service.js';
import { refusalOf } from '../server.fixture.js';
import {
  acceptedEvidence,
  evidenceScene,
  type EvidenceScene,
  provideFile,
  someEvidence,
  useEvidenceGround,
} from './evidence.fixture.js';
import { EvidenceItemsService } from './evidence-items.service.js';
import { EvidenceRegisterService } from './evidence-register.service.js';
import { EvidenceRequestsService } from './evidence-requests.service.js';
import { EvidenceUpkeepService } from './evidence-upkeep.service.js';
import type { EvidenceShow } from './evidence.view.js';

const { ground } = useEvidenceGround();
const register = () => ground().get(EvidenceRegisterService);
const items = () => ground().get(EvidenceItemsService);

let scene: EvidenceScene;
beforeEach(async () => {
  ground().clock.instant = new Date('2026-11-02T12:00:00Z');
  scene = await evidenceScene(ground());
});

const put = (section: 'assignments' | 'artifacts', body: object) =>
  ground().tenancy.write(scene.owner, scene.organisationId, (tx) =>
    ground()
      .get(FactChangesService)
      .apply(tx, scene.owner, scene.organisationId, [{ kind: 'put', section, body }], {
        why: null,
      }),
  );
const assign = () =>
  put('assignments', {
    domain: 'EVD',
    role: 'assurance lead',
    holder: 'Ana',
    assignedBy: 'Olga',
    acceptedAt: '2026-10-01',
  });
const names = async (show: EvidenceShow, change = {}) =>
  (await register().list(scene.contributor, scene.organisationId, { show, ...change })).edges.map(
    ({ node }) => node.name,
  );
const ask = (itemId: string, dueOn = '2026-11-04') =>
  ground().get(EvidenceRequestsService).request(scene.lead, scene.organisationId, itemId, {
    requestKey: newId(),
    ask: 'Please.',
    assigneeUserId: scene.contributor.userId,
    dueOn,
  });

async function populate(): Promise<void> {
  const { organisationId, contributor, lead } = scene;
  await assign();
  await acceptedEvidence(ground(), scene, { name: 'Current' });
  await acceptedEvidence(ground(), scene, { name: 'Expiring' }, { validDays: 20 });
  await acceptedEvidence(
    ground(),
    scene,
    { name: 'Stale', owner: null },
    { effectiveOn: '2026-01-01' },
  );
  const waiting = await items().add(
    contributor,
    organisationId,
    someEvidence({ name: 'Waiting', owner: 'Ana' }),
  );
  await provideFile(ground(), contributor, organisationId, waiting.itemId);
  const asked = await items().add(
    contributor,
    organisationId,
    someEvidence({ name: 'Asked', domain: 'REV', artifact: 'threat-model', owner: 'Nobody known' }),
  );
  await ask(asked.itemId);
  const gone = await items().add(contributor, organisationId, someEvidence({ name: 'Gone' }));
  await items().delete(lead, organisationId, gone.itemId, gone.version);
}

describe('the list', () => {
  it.each<[EvidenceShow, string[]]>([
    ['ALL', ['Asked', 'Current', 'Expiring', 'Stale', 'Waiting']],
    ['TO_REVIEW', ['Waiting']],
    ['REQUESTED', ['Asked']],
    ['MINE', ['Asked']],
    ['EXPIRING', ['Expiring']],
    ['STALE', ['Stale']],
    ['ORPHANED', ['Asked', 'Stale']],
    ['DELETED', ['Gone']],
  ])('%s', async (show, expected) => {
    await populate();
    expect(await names(show)).toEqual(expected);
  });

  it('goes page by page, by domain and words, and takes no pattern for words', async () => {
    await populate();
    const first = await register().list(scene.contributor, scene.organisationId, { first: 2 });
    expect(first.totalCount).toBe(5);
    const second = await register().list(scene.contributor, scene.organisationId, {
      first: 2,
      after: first.pageInfo.endCursor,
    });
    expect(second.edges.map(({ node }) => node.name)).toEqual(['Expiring', 'Stale']);
    expect(await names('ALL', { domain: 'REV' })).toEqual(['Asked']);
    expect(await names('ALL', { text: 'ANA' })).toEqual(['Waiting']);
    expect(await names('ALL', { text: '%' })).toEqual([]);
    const forged = register().list(scene.contributor, scene.organisationId, { after: 'x' });
    expect((await refusalOf(forged)).code).toBe('INPUT_INVALID');
  });

  it('reads in few statements, whatever its length', async () => {
    await populate();
    const { contributor, organisationId } = scene;
    for (const work of [
      () => register().list(contributor, organisationId),
      () => register().summary(contributor, organisationId),
      () => register().calendar(contributor, organisationId, '2026-01-01', '2027-12-31'),
    ]) {
      const statements = await ground().statementsOf(work);
      const own = statements.filter(
        (sql) => sql.startsWith('select') && !sql.includes('app_enter'),
      );
      expect(own.length).toBeLessThanOrEqual(6);
    }
  });

  it('is for those who may read evidence', async () => {
    const refusal = await refusalOf(register().list(scene.executive, scene.organisationId));
    expect(refusal.code).toBe('FORBIDDEN');
    const other = await evidenceScene(ground());
    expect((await refusalOf(register().list(other.owner, scene.organisationId))).code).toBe(
      'NOT_FOUND',
    );
  });
});

describe('the summary', () => {
  it('counts, and says of each kind what stands for it', async () => {
    await populate();
    await put('artifacts', {
      domain: 'INT',
      artifact: 'Inventory',
      owner: 'Somebody',
      collectedAt: '2026-08-01',
      validDays: 90,
    });
    const summary = await register().summary(scene.contributor, scene.organisationId);
    expect(summary).toMatchObject({
      today: '2026-11-02',
      toReview: 1,
      requested: 1,
      mine: 1,
      expiring: 1,
      stale: 1,
      orphaned: 2,
      usedBytes: 20,
    });
    const kind = (domain: string, artifact: string) =>
      summary.kinds.find((row) => row.domain === domain && row.artifact === artifact);
    expect(kind('EVD', 'evidence-register')).toMatchObject({
      kept: true,
      freshness: 'CURRENT',
      tie: 'TIED',
      submitted: 1,
    });
    expect(summary.kinds.filter(({ domain }) => domain === 'INT')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kept: false, itemId: null, freshness: 'GRACE', tie: 'ORPHAN' }),
      ]),
    );
    expect(kind('REV', 'threat-model')).toMatchObject({ freshness: 'NONE', requested: 1 });
  });
});

describe('the calendar', () => {
  it('holds what runs out, what files say, and what is due, the first first', async () => {
    await populate();
    await put('artifacts', {
      domain: 'GOV',
      artifact: 'decision-charter',
      collectedAt: '2026-11-01',
      validDays: 10,
    });
    const { entries, truncated } = await register().calendar(
      scene.contributor,
      scene.organisationId,
      '2026-11-01',
      '2027-03-31',
    );
    expect(truncated).toBe(false);
    expect(entries.map(({ on, kind, name, itemId }) => [on, kind, name, itemId !== null])).toEqual([
      ['2026-11-04', 'DUE', 'Asked', true],
      ['2026-11-11', 'EXPIRES', expect.any(String), false],
      ['2026-11-21', 'EXPIRES', 'Expiring', true],
      ['2027-01-30', 'EXPIRES', 'Current', true],
    ]);
  });

  it.each([
    ['2026-02-30', '2026-03-01'],
    ['2026-03-02', '2026-03-01'],
    ['2020-01-01', '2026-01-01'],
  ])('refuses %s to %s', async (from, to) => {
    const asked = register().calendar(scene.contributor, scene.organisationId, from, to);
    expect((await refusalOf(asked)).code).toBe('INPUT_INVALID');
  });
});

describe('what people are told as days pass', () => {
  const upkeep = () =>
    ground()
      .get(EvidenceUpkeepService)
      .run(systemActor([scene.organisationId], 'test'), scene.organisationId);
  const told = async (userId: string, kind: string) =>
    (
      await ground().tenancy.read(scene.owner, scene.organisationId, (tx) =>
        tx.query<{ parameters: { count?: number; days?: number } }>(
          `select n.parameters from app.notifications n
           where n.organisation_id = $1 and n.user_id = $2 and n.kind = $3 order by n.created_at, n.notification_id`,
          [scene.organisationId, userId, kind],
        ),
      )
    ).map(({ parameters }) => [parameters.count, parameters.days]);
  const on = (instant: string) => (ground().clock.instant = new Date(instant));

  it('thirty, seven and no days before, once each, all pieces in one message', async () => {
    await acceptedEvidence(ground(), scene, { name: 'A' }, { validDays: 60 });
    await acceptedEvidence(ground(), scene, { name: 'B' }, { validDays: 60 });
    for (const day of [
      '2026-11-30',
      '2026-12-01',
      '2026-12-01',
      '2026-12-02',
      '2026-12-24',
      '2026-12-25',
      '2026-12-31',
      '2027-01-05',
    ]) {
      on(`${day}T06:20:00Z`);
      await upkeep();
    }
    const expected = [
      [2, 30],
      [2, 7],
      [2, 0],
    ];
    expect(await told(scene.lead.userId, 'evidence.expiring')).toEqual(expected);
    expect(await told(scene.owner.userId, 'evidence.expiring')).toEqual(expected);
    expect(await told(scene.contributor.userId, 'evidence.expiring')).toEqual([]);
  });

  it('after a pause only what matters; of a new version anew', async () => {
    const { itemId } = await acceptedEvidence(ground(), scene, {}, { validDays: 60 });
    on('2026-12-29T06:20:00Z');
    await upkeep();
    expect(await told(scene.lead.userId, 'evidence.expiring')).toEqual([[1, 7]]);
    const again = await provideFile(
      ground(),
      scene.contributor,
      scene.organisationId,
      itemId,
      'new',
      {
        effectiveOn: '2026-12-29',
        validDays: 5,
      },
    );
    await ground()
      .get((await import('./evidence-versions.service.js')).EvidenceVersionsService)
      .accept(scene.lead, scene.organisationId, again.versions[0]?.versionId ?? '');
    on('2026-12-30T06:20:00Z');
    await upkeep();
    expect(await told(scene.lead.userId, 'evidence.expiring')).toEqual([
      [1, 7],
      [1, 7],
    ]);
  });

  it('by the day where the organisation is', async () => {
    await ground().database.query(
      `update app.organisations set time_zone = 'Pacific/Kiritimati' where organisation_id = $1`,
      [scene.organisationId],
    );
    await acceptedEvidence(ground(), scene, {}, { validDays: 60 });
    on('2026-11-30T12:00:00Z');
    await upkeep();
    expect(await told(scene.lead.userId, 'evidence.expiring')).toEqual([[1, 30]]);
  });

  it('who was asked: three days before, on the day, and once it is over', async () => {
    const { itemId } = await items().add(scene.lead, scene.organisationId, someEvidence());
    await ask(itemId, '2026-11-10');
    for (const day of ['03', '07', '07', '08', '10', '11', '20']) {
      on(`2026-11-${day}T06:20:00Z`);
      await upkeep();
    }
    expect(await told(scene.contributor.userId, 'evidence.due')).toHaveLength(3);
  });

  it('of what is deleted nobody is told', async () => {
    const { itemId, version } = await acceptedEvidence(ground(), scene, {}, { validDays: 20 });
    await ask(itemId, '2026-11-03');
    await items().delete(scene.lead, scene.organisationId, itemId, version);
    expect((await upkeep()).told).toBe(0);
  });
});
