import { Readable } from 'node:stream';
import type { S3Client } from '@aws-sdk/client-s3';
import type { ObjectStoreSettings } from '@rolewright/runtime';
import { type FileKey, FileStore, ofLength } from './file-store.js';

type Sdk = typeof import('@aws-sdk/client-s3');

const silent = (): void => undefined;

/** Files in a bucket that speaks S3. The client is loaded when the first file comes: most installations never need it. */
export class S3FileStore extends FileStore {
  private loaded: Promise<{ sdk: Sdk; client: S3Client }> | undefined;

  constructor(private readonly settings: ObjectStoreSettings) {
    super();
  }

  /** One request of a known length: a bucket keeps an object whole or not at all. */
  async put(key: FileKey, source: AsyncIterable<Uint8Array>, length: number): Promise<void> {
    const { sdk, client } = await this.load();
    const aborted = new AbortController();
    let fault: unknown;
    const watched = async function* () {
      try {
        yield* ofLength(source, length);
      } catch (error) {
        fault = error;
        // Whatever the client makes of a body that breaks off, the request must not end as if it were complete.
        aborted.abort();
        throw error;
      }
    };
    const body = Readable.from(watched(), { objectMode: false });
    // Told below; without a listener, a line that breaks before the client reads would end this process.
    body.on('error', () => undefined);
    try {
      await client.send(
        new sdk.PutObjectCommand({
          Bucket: this.settings.bucket,
          Key: key,
          Body: body,
          ContentLength: length,
          ContentType: 'application/octet-stream',
        }),
        { abortSignal: aborted.signal },
      );
    } catch (error) {
      throw fault ?? error;
    }
  }

  async open(key: FileKey): Promise<Readable | null> {
    const { sdk, client } = await this.load();
    try {
      const { Body } = await client.send(
        new sdk.GetObjectCommand({ Bucket: this.settings.bucket, Key: key }),
      );
      return Body instanceof Readable ? Body : null;
    } catch (error) {
      if (error instanceof sdk.NoSuchKey || error instanceof sdk.NotFound) return null;
      throw error;
    }
  }

  async remove(key: FileKey): Promise<void> {
    const { sdk, client } = await this.load();
    await client.send(new sdk.DeleteObjectCommand({ Bucket: this.settings.bucket, Key: key }));
  }

  /** Ends the connections that are kept open to the bucket. */
  async close(): Promise<void> {
    if (this.loaded) (await this.loaded).client.destroy();
  }

  private load(): Promise<{ sdk: Sdk; client: S3Client }> {
    return (this.loaded ??= import('@aws-sdk/client-s3').then((sdk) => ({
      sdk,
      client: new sdk.S3Client({
        region: this.settings.region,
        // It would write to the console; what fails is thrown, and logged where every fault is.
        logger: { trace: silent, debug: silent, info: silent, warn: silent, error: silent },
        forcePathStyle: this.settings.pathStyle,
        // Many stores do not know the newer checksums; the service keeps one of its own.
        requestChecksumCalculation: 'WHEN_REQUIRED',
        responseChecksumValidation: 'WHEN_REQUIRED',
        ...(this.settings.endpoint && { endpoint: this.settings.endpoint }),
        ...(this.settings.keys && {
          credentials: {
            accessKeyId: this.settings.keys.id,
            secretAccessKey: this.settings.keys.secret,
          },
        }),
      }),
    })));
  }
}
