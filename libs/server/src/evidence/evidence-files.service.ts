import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { authorise, DomainError, type UserActor } from '@rolewright/domain';
import { Tenancy } from '@rolewright/tenancy';
import { Clock } from '../clock.js';
import { knownShape, notFound } from '../identifiers.js';
import { largestFileBytes, requireKey } from './evidence-input.js';
import { EvidenceSettings } from './evidence-settings.js';
import { EvidenceTrail, lockEvidence } from './evidence-trail.js';
import type { ReceivedUpload } from './evidence.view.js';
import { ContentInspector, RefusedContentError } from './files/content-inspector.js';
import { fileKey, FileStore, WrongLengthError } from './files/file-store.js';
import { downloadName, plainFileName } from './files/file-types.js';

/** A file on its way in. */
export interface IncomingFile {
  /** The caller's UUID for it: sent again under the same one, it is the first. */
  uploadKey: string;
  fileName: string;
  /** Bytes, as announced before the first of them. */
  length: number;
  source: AsyncIterable<Uint8Array>;
}

/** A link that opens one file, for one person, for five minutes. */
export interface EvidenceLink {
  /** Path and query on this service. */
  path: string;
  expiresAt: string;
}

export interface OpenedFile {
  stream: Readable;
  fileName: string;
  contentType: string;
  bytes: number;
}

interface UploadRow {
  state: string;
  fileName: string;
  contentType: string | null;
  bytes: number;
  sha256: string | null;
  uploadedBy: string | null;
}

const linkMinutes = 5;

/** The bytes of evidence: in with a check of what they are, out by short-lived links alone. */
@Injectable()
export class EvidenceFilesService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly store: FileStore,
    private readonly settings: EvidenceSettings,
    private readonly clock: Clock,
    private readonly trail: EvidenceTrail,
  ) {}

  /**
   * Takes a file in, of which a version can then be made (EvidenceVersionsService.provide) within a day. What it is, is
   * found from its bytes, and its SHA-256 while they pass; of a file that is refused or breaks off nothing stays. Needs
   * `evidence:provide`. Errors: INPUT_INVALID (size, quota, kind, another length than announced), CONFLICT (the same key
   * is under way).
   */
  async receive(
    actor: UserActor,
    organisationId: string,
    { uploadKey, fileName, length, source }: IncomingFile,
  ): Promise<ReceivedUpload> {
    authorise(actor, 'evidence:provide', organisationId);
    const uploadId = requireKey(uploadKey);
    requireSize(length);
    const known = await this.reserve(actor, organisationId, uploadId, fileName, length);
    if (known) return known;
    const key = fileKey(organisationId, uploadId);
    const inspector = new ContentInspector();
    const hash = createHash('sha256');
    let contentType = '';
    const inspected = async function* () {
      for await (const part of source) {
        inspector.take(part);
        hash.update(part);
        yield part;
      }
      ({ contentType } = inspector.end());
    };
    try {
      await this.store.put(key, inspected(), length);
    } catch (error) {
      await this.discard(actor, organisationId, uploadId);
      if (error instanceof RefusedContentError) throw refused(error.reason);
      if (error instanceof WrongLengthError)
        throw refused('The file did not arrive whole. Send it again.');
      throw error;
    }
    const sha256 = hash.digest('hex');
    await this.tenancy.write(actor, organisationId, (tx) =>
      tx.query(
        `update app.evidence_uploads as u set state = 'RECEIVED', content_type = $3, sha256 = $4
         where u.organisation_id = $1 and u.upload_id = $2 and u.state = 'RECEIVING'`,
        [organisationId, uploadId, contentType, sha256],
      ),
    );
    return { uploadId, fileName: plainFileName(fileName), contentType, bytes: length, sha256 };
  }

  /**
   * A link to a version's file for this person, good for five minutes. Needs `evidence:read`.
   * Errors: NOT_FOUND (no such version, deleted, an address rather than a file, or its bytes are gone).
   */
  async link(actor: UserActor, organisationId: string, versionId: string): Promise<EvidenceLink> {
    authorise(actor, 'evidence:read', organisationId);
    knownShape(versionId, { versionId });
    await this.find(actor, organisationId, versionId);
    const expires = this.clock.now().getTime() + linkMinutes * 60_000;
    const signature = this.sign(organisationId, versionId, actor.userId, expires);
    return {
      path: `/files/organisations/${organisationId}/evidence/${versionId}?expires=${String(expires)}&signature=${signature}`,
      expiresAt: new Date(expires).toISOString(),
    };
  }

  /**
   * The file behind a link, where it was made for this person, is still good, and the person may still read evidence
   * here. The history keeps who opened what. Errors: NOT_FOUND, FORBIDDEN (the link is over).
   */
  async open(
    actor: UserActor,
    organisationId: string,
    versionId: string,
    proof: { expires: string; signature: string },
  ): Promise<OpenedFile> {
    authorise(actor, 'evidence:read', organisationId);
    knownShape(versionId, { versionId });
    const expires = /^\d{1,15}$/.test(proof.expires) ? Number(proof.expires) : 0;
    const wanted = Buffer.from(this.sign(organisationId, versionId, actor.userId, expires));
    const given = Buffer.from(proof.signature);
    // Another person's link is answered as one that leads nowhere.
    if (given.length !== wanted.length || !timingSafeEqual(given, wanted))
      throw notFound({ versionId });
    if (expires <= this.clock.now().getTime()) throw new DomainError('FORBIDDEN', { versionId });
    const { uploadId, itemId, fileName, contentType, bytes } = await this.find(
      actor,
      organisationId,
      versionId,
    );
    const stream = await this.store.open(fileKey(organisationId, uploadId));
    if (!stream) throw notFound({ versionId });
    try {
      await this.tenancy.write(actor, organisationId, (tx) =>
        this.trail.record(tx, actor, organisationId, { itemId, versionId, kind: 'OPENED' }),
      );
    } catch (error) {
      stream.destroy();
      throw error;
    }
    return { stream, fileName: downloadName(fileName, contentType), contentType, bytes };
  }

  /** Notes that a file is coming, within the quota; gives what came under this key before. */
  private async reserve(
    actor: UserActor,
    organisationId: string,
    uploadId: string,
    fileName: string,
    length: number,
  ): Promise<ReceivedUpload | null> {
    return this.tenancy.write(actor, organisationId, async (tx) => {
      await lockEvidence(tx, organisationId);
      const [known] = await tx.query<UploadRow>(
        `select u.state, u.file_name as "fileName", u.content_type as "contentType", u.bytes::float8 as bytes, u.sha256,
           u.uploaded_by as "uploadedBy" from app.evidence_uploads u where u.organisation_id = $1 and u.upload_id = $2`,
        [organisationId, uploadId],
      );
      if (known) return knownUpload(uploadId, known, actor.userId);
      const [kept] = await tx.query<{ bytes: number }>(
        `select coalesce(sum(u.bytes), 0)::float8 as bytes from app.evidence_uploads u
         where u.organisation_id = $1 and u.state <> 'PURGED'`,
        [organisationId],
      );
      const { quotaBytes } = this.settings;
      if ((kept?.bytes ?? 0) + length > quotaBytes) {
        throw refused(
          `The ${String(Math.floor(quotaBytes / 1_048_576))} MB that this organisation may keep are used up.`,
        );
      }
      await tx.query(
        `insert into app.evidence_uploads (organisation_id, upload_id, state, file_name, bytes, uploaded_by, created_at)
         values ($1, $2, 'RECEIVING', $3, $4, $5, $6)`,
        [organisationId, uploadId, plainFileName(fileName), length, actor.userId, this.clock.now()],
      );
      return null;
    });
  }

  /** After a failure: no bytes, and none counted. Should this fail too, the nightly upkeep does it. */
  private async discard(actor: UserActor, organisationId: string, uploadId: string): Promise<void> {
    await this.store.remove(fileKey(organisationId, uploadId)).catch(() => undefined);
    await this.tenancy
      .write(actor, organisationId, (tx) =>
        tx.query(
          `update app.evidence_uploads as u set state = 'PURGED'
           where u.organisation_id = $1 and u.upload_id = $2 and u.state = 'RECEIVING'`,
          [organisationId, uploadId],
        ),
      )
      .catch(() => undefined);
  }

  private async find(actor: UserActor, organisationId: string, versionId: string) {
    const [found] = await this.tenancy.read(actor, organisationId, (tx) =>
      tx.last<{
        uploadId: string;
        itemId: string;
        fileName: string;
        contentType: string;
        bytes: number;
      }>(
        `select u.upload_id as "uploadId", v.item_id as "itemId", u.file_name as "fileName",
           u.content_type as "contentType", u.bytes::float8 as bytes
         from app.evidence_versions v
         join app.evidence_items i on i.organisation_id = v.organisation_id and i.item_id = v.item_id
         join app.evidence_uploads u on u.organisation_id = v.organisation_id and u.upload_id = v.upload_id
         where v.organisation_id = $1 and v.version_id = $2 and i.deleted_at is null and u.state = 'USED'`,
        [organisationId, versionId],
      ),
    );
    if (!found) throw notFound({ versionId });
    return found;
  }

  private sign(organisationId: string, versionId: string, userId: string, expires: number): string {
    return createHmac('sha256', this.settings.linkKey)
      .update([organisationId, versionId, userId, String(expires)].join('\n').toLowerCase())
      .digest('base64url');
  }
}

const refused = (reason: string): DomainError =>
  new DomainError('INPUT_INVALID', { field: 'file', reason });

function requireSize(length: number): void {
  if (!Number.isSafeInteger(length) || length < 1) throw refused('The file is empty.');
  if (length > largestFileBytes) {
    throw refused(
      `A file is at most ${String(largestFileBytes / 1_048_576)} MB. Keep it where it is, and give its address.`,
    );
  }
}

/** What came under a key before, where it came whole and from the same person. Errors: CONFLICT. */
function knownUpload(uploadId: string, row: UploadRow, userId: string): ReceivedUpload {
  const { fileName, contentType, bytes, sha256, state, uploadedBy } = row;
  if (uploadedBy === userId && ['RECEIVED', 'USED'].includes(state) && contentType && sha256)
    return { uploadId, fileName, contentType, bytes, sha256 };
  throw new DomainError('CONFLICT', {
    reason: 'This upload has been started already. Choose the file again.',
  });
}
