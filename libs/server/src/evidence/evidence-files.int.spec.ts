import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DomainError, systemActor, type UserActor } from '@rolewright/domain';
import { newId } from '../identifiers.js';
import { refusalOf } from '../server.fixture.js';
import {
  acceptedEvidence,
  bytesOf,
  evidenceScene,
  type EvidenceScene,
  provideFile,
  quotaBytes,
  someEvidence,
  useEvidenceGround,
} from './evidence.fixture.js';
import { EvidenceFilesService } from './evidence-files.service.js';
import { EvidenceItemsService } from './evidence-items.service.js';
import { EvidenceUpkeepService } from './evidence-upkeep.service.js';
import { EvidenceVersionsService } from './evidence-versions.service.js';

const { ground, files: directory } = useEvidenceGround();
const files = () => ground().get(EvidenceFilesService);

let scene: EvidenceScene;
beforeEach(async () => {
  ground().clock.instant = new Date('2026-11-02T12:00:00Z');
  scene = await evidenceScene(ground());
});

/** What lies on the disk for the organisation. */
const kept = async (): Promise<string[]> =>
  (await readdir(join(directory(), scene.organisationId)).catch(() => [])).sort();
const send = (content: string | Buffer, change = {}, actor: UserActor = scene.contributor) =>
  files().receive(actor, scene.organisationId, {
    uploadKey: newId(),
    fileName: 'proof.txt',
    length: Buffer.byteLength(content as string),
    source: bytesOf(content),
    ...change,
  });
const states = async () =>
  (
    await ground().tenancy.read(scene.owner, scene.organisationId, (tx) =>
      tx.query<{ state: string }>(
        'select u.state from app.evidence_uploads u where u.organisation_id = $1 order by u.created_at, u.upload_id',
        [scene.organisationId],
      ),
    )
  ).map(({ state }) => state);

describe('a file on its way in', () => {
  it('is kept under ids, with its hash and its kind', async () => {
    const received = await send('name,owner\n', { fileName: '../../Ünter lagen.csv' });
    expect(received).toEqual({
      uploadId: received.uploadId,
      fileName: 'Ünter lagen.csv',
      contentType: 'text/plain; charset=utf-8',
      bytes: 11,
      sha256: '4aaa613b4f6e7368263dfc5be1cf4f0d40d706f08d71cdc0d5d7e30259ecee5e',
    });
    expect(await kept()).toEqual([received.uploadId]);
  });

  it.each([
    ['a program', Buffer.from('MZ\x90\x00\x03', 'latin1'), {}],
    ['a page', '<script>alert(1)</script>', {}],
    ['longer than announced', 'proof', { length: 4 }],
    ['shorter than announced', 'proof', { length: 6 }],
  ])('%s: nothing stays, and no room is taken', async (_, content, change) => {
    const refusal = await refusalOf(send(content, change));
    expect([refusal.code, refusal.details['field']]).toEqual(['INPUT_INVALID', 'file']);
    expect(await kept()).toEqual([]);
    expect(await states()).toEqual(['PURGED']);
  });

  it('a line that breaks: nothing stays', async () => {
    const source = async function* () {
      yield Buffer.from('half');
      await Promise.resolve();
      throw new DomainError('INPUT_INVALID', { field: 'file' });
    };
    await refusalOf(send('half and half', { source: source() }));
    expect(await kept()).toEqual([]);
    expect(await states()).toEqual(['PURGED']);
  });

  it.each([
    ['nothing', 0],
    ['past the largest', 52_428_801],
    ['no number', Number.NaN],
    ['less than nothing', -1],
    ['past the quota', quotaBytes + 1],
  ])('%s: refused before a byte is read', async (_, length) => {
    let read = false;
    const source = async function* () {
      read = true;
      yield Buffer.from(await Promise.resolve('x'));
    };
    expect((await refusalOf(send('x', { length, source: source() }))).code).toBe('INPUT_INVALID');
    expect(read).toBe(false);
    expect(await states()).toEqual([]);
  });

  it('the quota counts what is on its way: of two that do not fit together, one comes', async () => {
    const half = 'x'.repeat(quotaBytes * 0.6);
    const outcomes = await Promise.allSettled([send(half), send(half)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await kept()).toHaveLength(1);
  });

  it('sent again under the same key it is the first; somebody else’s key is taken', async () => {
    const uploadKey = newId();
    const first = await send('proof', { uploadKey });
    expect(await send('other', { uploadKey })).toEqual(first);
    const refusal = await refusalOf(send('other', { uploadKey }, scene.lead));
    expect(refusal.code).toBe('CONFLICT');
  });

  it('is used once, by who sent it, for evidence of its organisation', async () => {
    const { organisationId, contributor, lead } = scene;
    const { uploadId } = await send('proof');
    const { itemId } = await ground()
      .get(EvidenceItemsService)
      .add(contributor, organisationId, someEvidence());
    const provide = (actor: UserActor, of = organisationId) =>
      ground().get(EvidenceVersionsService).provide(actor, of, itemId, {
        requestKey: newId(),
        uploadId,
        effectiveOn: '2026-11-01',
      });
    expect((await refusalOf(provide(lead))).code).toBe('NOT_FOUND');
    await provide(contributor);
    expect((await refusalOf(provide(contributor))).code).toBe('NOT_FOUND');
    expect(await states()).toEqual(['USED']);
  });
});

describe('a file on its way out', () => {
  const proofOf = (path: string) => {
    const { searchParams } = new URL(path, 'http://x');
    return {
      expires: searchParams.get('expires') ?? '',
      signature: searchParams.get('signature') ?? '',
    };
  };
  const read = async (stream: AsyncIterable<unknown>) => {
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(part as Buffer);
    return Buffer.concat(parts).toString();
  };

  it('by a link, for the person for whom it was made, for five minutes; and the history says so', async () => {
    const { organisationId, lead, contributor } = scene;
    const { versions, itemId } = await acceptedEvidence(ground(), scene);
    const versionId = versions[0]?.versionId ?? '';
    const { path, expiresAt } = await files().link(lead, organisationId, versionId);
    expect(expiresAt).toBe('2026-11-02T12:05:00.000Z');
    const proof = proofOf(path);
    const opened = await files().open(lead, organisationId, versionId, proof);
    expect([opened.fileName, opened.bytes]).toEqual(['proof.txt', 5]);
    expect(await read(opened.stream)).toBe('proof');

    const refusals = [
      files().open(contributor, organisationId, versionId, proof),
      files().open(lead, organisationId, versionId, { ...proof, signature: `${proof.signature}A` }),
      files().open(lead, organisationId, versionId, {
        ...proof,
        expires: String(Number(proof.expires) + 1),
      }),
      files().open(lead, organisationId, versionId, { expires: '', signature: '' }),
      files().open(lead, organisationId, newId(), proof),
    ];
    for (const refused of refusals) refused.catch(() => undefined);
    for (const refused of refusals) expect((await refusalOf(refused)).code).toBe('NOT_FOUND');

    ground().clock.instant = new Date('2026-11-02T12:05:00Z');
    const late = await refusalOf(files().open(lead, organisationId, versionId, proof));
    expect(late.code).toBe('FORBIDDEN');
    const detail = await ground()
      .get(EvidenceItemsService)
      .add(contributor, organisationId, someEvidence({ requestKey: itemId }));
    expect(detail.events.filter(({ kind }) => kind === 'OPENED')).toHaveLength(1);
  });

  it('not by whoever may read no evidence, nor once it is deleted', async () => {
    const { organisationId, lead, executive } = scene;
    const { versions, itemId, version } = await acceptedEvidence(ground(), scene);
    const versionId = versions[0]?.versionId ?? '';
    const { path } = await files().link(lead, organisationId, versionId);
    const without = { ...lead, grants: executive.grants };
    for (const work of [
      () => files().link(executive, organisationId, versionId),
      // The link was made while the person could; what counts is what they may now.
      () => files().open(without, organisationId, versionId, proofOf(path)),
    ])
      expect((await refusalOf(work())).code).toBe('FORBIDDEN');
    await ground().get(EvidenceItemsService).delete(lead, organisationId, itemId, version);
    for (const work of [
      () => files().link(lead, organisationId, versionId),
      () => files().open(lead, organisationId, versionId, proofOf(path)),
    ])
      expect((await refusalOf(work())).code).toBe('NOT_FOUND');
  });

  it('not by another organisation', async () => {
    const other = await evidenceScene(ground());
    const { versions } = await acceptedEvidence(ground(), scene);
    const versionId = versions[0]?.versionId ?? '';
    for (const organisationId of [scene.organisationId, other.organisationId]) {
      const refusal = await refusalOf(files().link(other.owner, organisationId, versionId));
      expect(refusal.code).toBe('NOT_FOUND');
    }
  });
});

describe('what is over goes', () => {
  const upkeep = () =>
    ground()
      .get(EvidenceUpkeepService)
      .run(systemActor([scene.organisationId], 'test'), scene.organisationId);

  it('uploads that became no version within a day', async () => {
    await send('proof');
    expect((await upkeep()).purged).toBe(0);
    ground().clock.instant = new Date('2026-11-03T12:00:01Z');
    expect((await upkeep()).purged).toBe(1);
    expect([await kept(), await states()]).toEqual([[], ['PURGED']]);
    expect((await upkeep()).purged).toBe(0);
  });

  it('returned versions after thirty days, deleted evidence a day after it can be taken back', async () => {
    const { organisationId, lead, contributor } = scene;
    const { itemId } = await ground()
      .get(EvidenceItemsService)
      .add(contributor, organisationId, someEvidence());
    const { versions } = await provideFile(ground(), contributor, organisationId, itemId, 'wrong');
    await ground()
      .get(EvidenceVersionsService)
      .returnVersion(lead, organisationId, versions[0]?.versionId ?? '', 'Wrong file.');
    const deleted = await acceptedEvidence(ground(), scene);
    await ground()
      .get(EvidenceItemsService)
      .delete(lead, organisationId, deleted.itemId, deleted.version);
    const standing = await acceptedEvidence(ground(), scene);
    expect(await kept()).toHaveLength(3);
    ground().clock.instant = new Date('2026-12-02T12:00:01Z');
    expect((await upkeep()).purged).toBe(1);
    ground().clock.instant = new Date('2026-12-03T12:00:01Z');
    expect((await upkeep()).purged).toBe(1);
    ground().clock.instant = new Date('2036-12-03T12:00:01Z');
    expect((await upkeep()).purged).toBe(0);
    expect(await kept()).toHaveLength(1);
    const detail = await ground()
      .get(EvidenceItemsService)
      .add(contributor, organisationId, someEvidence({ requestKey: itemId }));
    expect(detail.versions[0]?.file?.kept).toBe(false);
    expect(standing.versions[0]?.file?.kept).toBe(true);
  });
});
