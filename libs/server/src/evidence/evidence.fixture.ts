import { rm, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import type { UserActor } from '@rolewright/domain';
import { useTestDatabase, type TestDatabase } from '@rolewright/testing';
import { newId } from '../identifiers.js';
import { MembersService } from '../organisations/members.service.js';
import { Ground } from '../server.fixture.js';
import { EvidenceFilesService } from './evidence-files.service.js';
import { EvidenceItemsService, type AddEvidence } from './evidence-items.service.js';
import { EvidenceVersionsService } from './evidence-versions.service.js';
import type { EvidenceDetailView } from './evidence.view.js';

export const quotaBytes = 1_000;

/** An organisation with the people whom evidence concerns. */
export interface EvidenceScene {
  organisationId: string;
  owner: UserActor;
  lead: UserActor;
  contributor: UserActor;
  executive: UserActor;
}

/** The services with a file store of the test file's own, and little room in it. */
export function useEvidenceGround(): { ground: () => Ground; files: () => string } {
  jest.setTimeout(120_000);
  const database = useTestDatabase();
  let directory = '';
  let ground: Ground | undefined;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'rolewright-evidence-'));
    const small = {
      config: { ...database.config, dataDirectory: directory, evidenceQuota: quotaBytes },
      query: database.query,
    };
    ground = new Ground(Object.assign(Object.create(database) as TestDatabase, small));
    await ground.open();
  }, 60_000);
  afterAll(async () => {
    await ground?.close();
    await rm(directory, { recursive: true, force: true });
  }, 60_000);
  return {
    ground: () => {
      if (!ground) throw new Error('The services are there from beforeAll on.');
      return ground;
    },
    files: () => join(directory, 'files'),
  };
}

export async function evidenceScene(ground: Ground): Promise<EvidenceScene> {
  const { organisationId, owner } = await ground.organisation();
  const member = async (role: string) => {
    const person = await ground.person();
    await ground.get(MembersService).add(owner, organisationId, { email: person.email, role });
    return ground.actor(person);
  };
  return {
    organisationId,
    owner,
    lead: await member('security-lead'),
    contributor: await member('contributor'),
    executive: await member('executive'),
  };
}

export const someEvidence = (change: Partial<AddEvidence> = {}): AddEvidence => ({
  requestKey: newId(),
  name: 'The register of evidence',
  domain: 'EVD',
  artifact: 'evidence-register',
  owner: 'assurance lead',
  ...change,
});

export async function* bytesOf(text: string | Buffer): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  yield Buffer.from(text as string);
}

/** Sends a file and makes a version of it. */
export async function provideFile(
  ground: Ground,
  actor: UserActor,
  organisationId: string,
  itemId: string,
  text = 'proof',
  change: { effectiveOn?: string; validDays?: number } = {},
): Promise<EvidenceDetailView> {
  const { uploadId } = await ground.get(EvidenceFilesService).receive(actor, organisationId, {
    uploadKey: newId(),
    fileName: 'proof.txt',
    length: Buffer.byteLength(text),
    source: bytesOf(text),
  });
  return ground.get(EvidenceVersionsService).provide(actor, organisationId, itemId, {
    requestKey: newId(),
    uploadId,
    effectiveOn: '2026-11-01',
    ...change,
  });
}

/** A piece of evidence with one accepted version. */
export async function acceptedEvidence(
  ground: Ground,
  { organisationId, contributor, lead }: EvidenceScene,
  change: Partial<AddEvidence> = {},
  version: { effectiveOn?: string; validDays?: number } = {},
): Promise<EvidenceDetailView> {
  const { itemId } = await ground
    .get(EvidenceItemsService)
    .add(contributor, organisationId, someEvidence(change));
  const provided = await provideFile(ground, contributor, organisationId, itemId, 'proof', version);
  const [newest] = provided.versions;
  if (!newest) throw new Error('There is no version.');
  return ground.get(EvidenceVersionsService).accept(lead, organisationId, newest.versionId);
}
