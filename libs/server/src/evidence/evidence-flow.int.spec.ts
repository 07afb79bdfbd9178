import type { Artifact, UserActor } from '@rolewright/domain';
import { newId } from '../identifiers.js';
import { FactChangesService } from '../observations/fact-changes.service.js';
import { RegistersService } from '../observations/registers.service.js';
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
import { EvidenceRequestsService } from './evidence-requests.service.js';
import { EvidenceVersionsService } from './evidence-versions.service.js';

const { ground } = useEvidenceGround();
const items = () => ground().get(EvidenceItemsService);
const versions = () => ground().get(EvidenceVersionsService);
const requests = () => ground().get(EvidenceRequestsService);

let scene: EvidenceScene;
beforeEach(async () => {
  ground().clock.instant = new Date('2026-11-02T12:00:00Z');
  scene = await evidenceScene(ground());
});

const add = (change = {}) =>
  items().add(scene.contributor, scene.organisationId, someEvidence(change));
const artifacts = async (): Promise<Artifact[]> => {
  const rows = await ground().tenancy.read(scene.owner, scene.organisationId, (tx) =>
    ground().get(RegistersService).rows<Artifact>(tx, scene.organisationId, 'artifacts'),
  );
  return rows.map(({ body }) => body);
};
const told = async (userId: string): Promise<string[]> => {
  const rows = await ground().tenancy.read(scene.owner, scene.organisationId, (tx) =>
    tx.query<{ kind: string }>(
      'select n.kind from app.notifications n where n.organisation_id = $1 and n.user_id = $2 order by n.created_at',
      [scene.organisationId, userId],
    ),
  );
  return rows.map(({ kind }) => kind);
};
const ask = (itemId: string, change = {}) => ({
  itemId,
  input: {
    requestKey: newId(),
    ask: 'The register as of this quarter, please.',
    assigneeUserId: scene.contributor.userId,
    dueOn: '2026-11-20',
    ...change,
  },
});

describe('from request to fact', () => {
  it('asked for, provided, returned with a reason, provided again, accepted: the register says so', async () => {
    const { organisationId, lead, contributor } = scene;
    const { itemId } = await add();
    const asked = ask(itemId);
    const requested = await requests().request(lead, organisationId, itemId, asked.input);
    expect(requested.request).toMatchObject({ state: 'OPEN', dueOn: '2026-11-20', overdue: false });
    expect(await told(contributor.userId)).toEqual(['evidence.requested']);

    const first = await provideFile(ground(), contributor, organisationId, itemId, 'half');
    expect(first).toMatchObject({ standing: 'SUBMITTED', request: { state: 'PROVIDED' } });
    expect(await artifacts()).toEqual([]);
    expect(await told(lead.userId)).toEqual(['evidence.provided']);

    const wrong = first.versions[0]?.versionId ?? '';
    const returned = await versions().returnVersion(lead, organisationId, wrong, 'No dates in it.');
    expect(returned).toMatchObject({
      standing: 'RETURNED',
      request: { state: 'RETURNED' },
      validUntil: null,
    });

    const second = await provideFile(ground(), contributor, organisationId, itemId, 'whole');
    const right = second.versions[0];
    expect(right).toMatchObject({ number: 2, state: 'SUBMITTED' });
    const accepted = await versions().accept(lead, organisationId, right?.versionId ?? '', 'Good.');
    expect(accepted).toMatchObject({
      standing: 'ACCEPTED',
      effectiveOn: '2026-11-01',
      validUntil: '2027-01-30',
      freshness: 'CURRENT',
      request: null,
    });
    expect(accepted.versions.map(({ state, counts }) => [state, counts])).toEqual([
      ['ACCEPTED', true],
      ['RETURNED', false],
    ]);
    expect(accepted.events.map(({ kind }) => kind)).toEqual([
      'ACCEPTED',
      'PROVIDED',
      'RETURNED',
      'PROVIDED',
      'REQUESTED',
      'ADDED',
    ]);
    expect(await artifacts()).toEqual([
      {
        domain: 'EVD',
        artifact: 'evidence-register',
        owner: 'assurance lead',
        collectedAt: '2026-11-01',
        validDays: 90,
        uri: `evidence:${itemId}`,
        sha256: right?.file?.sha256,
      },
    ]);
    expect(await told(contributor.userId)).toEqual([
      'evidence.requested',
      'evidence.returned',
      'evidence.accepted',
    ]);
  });

  it('an address is evidence too', async () => {
    const { itemId } = await add();
    const provided = await versions().provide(scene.lead, scene.organisationId, itemId, {
      requestKey: newId(),
      url: 'https://wiki.example/register',
      effectiveOn: '2026-10-01',
      validDays: 30,
    });
    const accepted = await versions().accept(
      scene.lead,
      scene.organisationId,
      provided.versions[0]?.versionId ?? '',
    );
    expect(accepted).toMatchObject({ validUntil: '2026-10-31', freshness: 'GRACE' });
    const [version] = accepted.versions;
    // Both names stand beside it: nobody has to guess that it was one person.
    expect(version?.providedBy?.userId).toBe(version?.decidedBy?.userId);
    expect((await artifacts())[0]).toMatchObject({ validDays: 30, collectedAt: '2026-10-01' });
  });

  it('of a kind, the piece that lasts longest stands in the register', async () => {
    const long = await acceptedEvidence(ground(), scene);
    await acceptedEvidence(ground(), scene, { name: 'Older' }, { effectiveOn: '2026-09-01' });
    expect((await artifacts()).map(({ uri }) => uri)).toEqual([`evidence:${long.itemId}`]);
  });

  it('what only bears out criteria leaves the register alone', async () => {
    const kept = await acceptedEvidence(ground(), scene, {
      artifact: null,
      criteria: ['O3', 'R1'],
    });
    expect(kept).toMatchObject({
      artifact: null,
      criteria: ['R1', 'O3'],
      validUntil: '2027-03-01',
    });
    expect(await artifacts()).toEqual([]);
  });

  it('a new owner reaches the register', async () => {
    const { itemId, version } = await acceptedEvidence(ground(), scene);
    await items().edit(scene.contributor, scene.organisationId, itemId, {
      version,
      name: 'The register',
      criteria: [],
      owner: 'Ana',
    });
    expect((await artifacts())[0]).toMatchObject({ owner: 'Ana' });
  });
});

describe('deleting', () => {
  it('takes it out of the register, and restoring puts it back', async () => {
    const { organisationId, lead } = scene;
    const kept = await acceptedEvidence(ground(), scene);
    const deleted = await items().delete(lead, organisationId, kept.itemId, kept.version);
    expect(deleted.deletedAt).not.toBeNull();
    expect(deleted.restorableUntil).toBe('2026-12-02T12:00:00.000Z');
    expect(await artifacts()).toEqual([]);
    ground().clock.instant = new Date('2026-12-02T11:59:59Z');
    await items().restore(lead, organisationId, kept.itemId);
    expect((await artifacts()).map(({ uri }) => uri)).toEqual([`evidence:${kept.itemId}`]);
  });

  it('cannot be undone after thirty days', async () => {
    const { organisationId, lead } = scene;
    const kept = await acceptedEvidence(ground(), scene);
    await items().delete(lead, organisationId, kept.itemId, kept.version);
    ground().clock.instant = new Date('2026-12-02T12:00:00Z');
    const refusal = await refusalOf(items().restore(lead, organisationId, kept.itemId));
    expect(refusal.code).toBe('CONFLICT');
  });

  it('lets the next piece of the kind step in', async () => {
    const { organisationId, lead } = scene;
    const first = await acceptedEvidence(ground(), scene);
    const second = await acceptedEvidence(ground(), scene, {}, { effectiveOn: '2026-09-01' });
    await items().delete(lead, organisationId, first.itemId, first.version);
    expect((await artifacts()).map(({ uri }) => uri)).toEqual([`evidence:${second.itemId}`]);
  });

  it("leaves a row that somebody else's word stands behind", async () => {
    const { organisationId, lead } = scene;
    const kept = await acceptedEvidence(ground(), scene);
    const body = {
      domain: 'EVD',
      artifact: 'evidence-register',
      collectedAt: '2026-11-02',
      validDays: 90,
      uri: 'https://wiki.example',
    };
    await ground().tenancy.write(lead, organisationId, (tx) =>
      ground()
        .get(FactChangesService)
        .apply(
          tx,
          lead,
          organisationId,
          [{ kind: 'put', section: 'artifacts', body, replaces: 'EVD · evidence-register' }],
          { why: null },
        ),
    );
    await items().delete(lead, organisationId, kept.itemId, kept.version);
    expect((await artifacts()).map(({ uri }) => uri)).toEqual(['https://wiki.example']);
  });
});

describe('what is asked for twice counts once', () => {
  it('an item, a version, a request', async () => {
    const { organisationId, lead, contributor } = scene;
    const input = someEvidence();
    const [one, two] = await Promise.all([
      items().add(contributor, organisationId, input),
      items().add(contributor, organisationId, { ...input, name: 'Another name' }),
    ]);
    expect(one.itemId).toBe(two.itemId);
    expect(one.name).toBe(two.name);

    const asked = ask(one.itemId).input;
    await requests().request(lead, organisationId, one.itemId, asked);
    await requests().request(lead, organisationId, one.itemId, asked);
    expect(await told(contributor.userId)).toEqual(['evidence.requested']);

    const version = { requestKey: newId(), url: 'https://a.example', effectiveOn: '2026-11-01' };
    await versions().provide(contributor, organisationId, one.itemId, version);
    const again = await versions().provide(contributor, organisationId, one.itemId, version);
    expect(again.versions).toHaveLength(1);
    expect(again.events.map(({ kind }) => kind)).toEqual(['PROVIDED', 'REQUESTED', 'ADDED']);
  });

  it('two versions at once have two numbers', async () => {
    const { itemId } = await add();
    const provide = () =>
      versions().provide(scene.contributor, scene.organisationId, itemId, {
        requestKey: newId(),
        url: 'https://a.example',
        effectiveOn: '2026-11-01',
      });
    const [, , third] = await Promise.all([provide(), provide(), provide()]);
    expect(third?.versions.length).toBeGreaterThan(0);
    const all = await provide();
    expect(all.versions.map(({ number }) => number)).toEqual([4, 3, 2, 1]);
  });

  it('accepting twice by one person is once; by two, the second is told', async () => {
    const { organisationId, lead, owner } = scene;
    const { itemId } = await add();
    const provided = await provideFile(ground(), lead, organisationId, itemId);
    const versionId = provided.versions[0]?.versionId ?? '';
    await versions().accept(lead, organisationId, versionId);
    const again = await versions().accept(lead, organisationId, versionId);
    expect(again.events.filter(({ kind }) => kind === 'ACCEPTED')).toHaveLength(1);
    const late = await refusalOf(versions().returnVersion(owner, organisationId, versionId, 'No.'));
    expect(late.code).toBe('CONFLICT');
    expect(late.details['current']).toMatchObject({ itemId, standing: 'ACCEPTED' });
  });
});

describe('two people at once', () => {
  it('the second change is refused, with what is there now', async () => {
    const { organisationId, lead, contributor } = scene;
    const { itemId, version } = await add();
    const change = { version, criteria: [], owner: null };
    await items().edit(lead, organisationId, itemId, { ...change, name: 'Mine' });
    const refusal = await refusalOf(
      items().edit(contributor, organisationId, itemId, { ...change, name: 'Theirs' }),
    );
    expect(refusal.code).toBe('CONFLICT');
    expect(refusal.details['current']).toMatchObject({ name: 'Mine', version: version + 1 });
  });

  it('one open request a piece', async () => {
    const { organisationId, lead, owner } = scene;
    const { itemId } = await add();
    const asked = await requests().request(lead, organisationId, itemId, ask(itemId).input);
    const refusal = await refusalOf(
      requests().request(owner, organisationId, itemId, ask(itemId).input),
    );
    expect(refusal.code).toBe('CONFLICT');
    const { requestId = '', version = 0 } = asked.request ?? {};
    const stale = await refusalOf(requests().cancel(lead, organisationId, requestId, version + 1));
    expect(stale.code).toBe('CONFLICT');
    const cancelled = await requests().cancel(lead, organisationId, requestId, version);
    expect(cancelled.request).toBeNull();
  });
});

describe('bad input', () => {
  it.each([
    ['a domain that is none', { domain: 'XXX' }, 'domain'],
    ['a kind of another domain', { domain: 'REV' }, 'artifact'],
    ['a criterion that is none', { criteria: ['Z9'] }, 'criteria'],
    ['neither kind nor criteria', { artifact: null }, 'criteria'],
    ['no name', { name: ' ' }, 'name'],
    ['a note that goes on', { note: 'x'.repeat(2_001) }, 'note'],
    ['a key that is none', { requestKey: 'x' }, 'requestKey'],
  ])('%s', async (_, change, field) => {
    const refusal = await refusalOf(add(change));
    expect([refusal.code, refusal.details['field']]).toEqual(['INPUT_INVALID', field]);
  });

  it.each([
    ['a day ahead', { effectiveOn: '2026-11-03' }, 'effectiveOn'],
    ['no day', { effectiveOn: '2026-02-30' }, 'effectiveOn'],
    ['longer than the kind counts', { validDays: 91 }, 'validDays'],
    ['an address that runs', { url: 'javascript:alert(1)' }, 'url'],
    ['an address with a password', { url: 'https://ana:secret@wiki.example' }, 'url'],
    ['neither file nor address', { url: null }, 'uploadId'],
    ['both', { uploadId: newId() }, 'uploadId'],
  ])('a version with %s', async (_, change, field) => {
    const { itemId } = await add();
    const refusal = await refusalOf(
      versions().provide(scene.contributor, scene.organisationId, itemId, {
        requestKey: newId(),
        url: 'https://wiki.example',
        effectiveOn: '2026-11-01',
        ...change,
      }),
    );
    expect([refusal.code, refusal.details['field']]).toEqual(['INPUT_INVALID', field]);
  });

  it('returning needs a reason, asking needs a day to come', async () => {
    const { organisationId, lead } = scene;
    const { itemId } = await add();
    const { versions: made } = await provideFile(ground(), lead, organisationId, itemId);
    const silent = versions().returnVersion(lead, organisationId, made[0]?.versionId ?? '', ' ');
    expect((await refusalOf(silent)).details['field']).toBe('reason');
    const past = requests().request(
      lead,
      organisationId,
      itemId,
      ask(itemId, { dueOn: '2026-11-01' }).input,
    );
    expect((await refusalOf(past)).details['field']).toBe('dueOn');
  });

  it('today is the day where the organisation is', async () => {
    await ground().database.query(
      `update app.organisations set time_zone = 'Pacific/Auckland' where organisation_id = $1`,
      [scene.organisationId],
    );
    ground().clock.instant = new Date('2026-11-02T12:00:00Z');
    const { itemId } = await add();
    const provided = await versions().provide(scene.lead, scene.organisationId, itemId, {
      requestKey: newId(),
      url: 'https://wiki.example',
      effectiveOn: '2026-11-03',
    });
    expect(provided.versions[0]?.effectiveOn).toBe('2026-11-03');
  });
});

describe('who may', () => {
  it('an executive sees and does nothing here, a contributor provides, a reviewer decides', async () => {
    const { organisationId, executive, contributor } = scene;
    const { itemId, version } = await add();
    const provided = await provideFile(ground(), contributor, organisationId, itemId);
    const versionId = provided.versions[0]?.versionId ?? '';
    const codes = async (actor: UserActor) =>
      Promise.all(
        [
          items().add(actor, organisationId, someEvidence()),
          versions().accept(actor, organisationId, versionId),
          versions().returnVersion(actor, organisationId, versionId, 'No.'),
          requests().request(actor, organisationId, itemId, ask(itemId).input),
          items().delete(actor, organisationId, itemId, version),
        ].map((work) =>
          refusalOf(work).then(
            ({ code }) => code,
            () => 'done',
          ),
        ),
      );
    expect(await codes(executive)).toEqual(Array.from({ length: 5 }, () => 'FORBIDDEN'));
    expect((await codes(contributor)).slice(1)).toEqual(
      Array.from({ length: 4 }, () => 'FORBIDDEN'),
    );
  });

  it('another organisation has nothing here, whatever ids it knows', async () => {
    const other = await evidenceScene(ground());
    const { itemId, version } = await add();
    const provided = await provideFile(ground(), scene.contributor, scene.organisationId, itemId);
    const asked = await requests().request(
      scene.lead,
      scene.organisationId,
      (await add()).itemId,
      ask(itemId).input,
    );
    const versionId = provided.versions[0]?.versionId ?? '';
    for (const organisationId of [scene.organisationId, other.organisationId]) {
      for (const work of [
        () => versions().accept(other.lead, organisationId, versionId),
        () => items().delete(other.lead, organisationId, itemId, version),
        () => items().restore(other.lead, organisationId, itemId),
        () => requests().cancel(other.lead, organisationId, asked.request?.requestId ?? '', 1),
        () =>
          requests().request(other.lead, organisationId, itemId, {
            ...ask(itemId).input,
            assigneeUserId: other.contributor.userId,
          }),
      ])
        expect((await refusalOf(work())).code).toBe('NOT_FOUND');
    }
  });

  it('nobody is asked who may not provide', async () => {
    const { organisationId, lead, executive } = scene;
    const { itemId } = await add();
    for (const assigneeUserId of [executive.userId, newId(), 'x']) {
      const asked = ask(itemId, { assigneeUserId }).input;
      const refusal = await refusalOf(requests().request(lead, organisationId, itemId, asked));
      expect(refusal.code).toBe('NOT_FOUND');
    }
    const people = await requests().assignees(lead, organisationId);
    expect(people.map(({ userId }) => userId)).not.toContain(executive.userId);
    expect(people).toHaveLength(3);
  });
});
