import { createServer, type IncomingMessage, type Server } from 'node:http';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { DiskFileStore } from './disk-file-store.js';
import { fileKey, type FileStore, WrongLengthError } from './file-store.js';
import { S3FileStore } from './s3-file-store.js';

const organisationId = '019a0000-0000-7000-8000-000000000001';
let made = 0;
const newKey = () =>
  fileKey(organisationId, `019a0000-0000-7000-8000-${String((made += 1)).padStart(12, '0')}`);

/** A bucket on this machine that speaks as much of S3 as is needed, and remembers who asked for what. */
class Bucket {
  readonly objects = new Map<string, Buffer>();
  readonly asked: { method: string; url: string; signed: boolean }[] = [];
  private readonly server: Server = createServer((request, response) => {
    const { method = '', url = '' } = request;
    const path = url.split('?')[0] ?? '';
    this.asked.push({
      method,
      url: path,
      signed: /^AWS4-HMAC-SHA256 Credential=key\//.test(request.headers.authorization ?? ''),
    });
    void this.answer(request, method, path).then(({ status, body }) => {
      if (!response.destroyed) response.writeHead(status).end(body);
    });
  });

  async open(): Promise<string> {
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
    const address = this.server.address();
    if (typeof address !== 'object' || !address) throw new Error('no port');
    return `http://127.0.0.1:${address.port}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  private async answer(
    request: IncomingMessage,
    method: string,
    path: string,
  ): Promise<{ status: number; body?: Buffer | string }> {
    if (method === 'PUT') {
      const parts: Buffer[] = [];
      try {
        for await (const part of request) parts.push(part as Buffer);
      } catch {
        return { status: 400 };
      }
      this.objects.set(path, Buffer.concat(parts));
      return { status: 200 };
    }
    if (method === 'DELETE') {
      this.objects.delete(path);
      return { status: 204 };
    }
    const object = this.objects.get(path);
    return object
      ? { status: 200, body: object }
      : { status: 404, body: '<Error><Code>NoSuchKey</Code></Error>' };
  }
}

const bucket = new Bucket();
let directory: string;
let disk: DiskFileStore;
let s3: S3FileStore;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'rolewright-files-'));
  disk = new DiskFileStore(join(directory, 'files'));
  s3 = new S3FileStore({
    bucket: 'evidence',
    region: 'us-east-1',
    endpoint: await bucket.open(),
    pathStyle: true,
    keys: { id: 'key', secret: 'secret' },
  });
});
afterAll(async () => {
  await s3?.close();
  await bucket.close();
  await rm(directory, { recursive: true, force: true });
});

const stores: [string, () => FileStore][] = [
  ['the disk', () => disk],
  ['a bucket', () => s3],
];

async function* parts(...texts: (string | Error)[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) {
    await Promise.resolve();
    if (text instanceof Error) throw text;
    yield Buffer.from(text);
  }
}

const read = async (stream: Readable | null): Promise<string | null> => {
  if (!stream) return null;
  const all: Buffer[] = [];
  for await (const part of stream) all.push(part as Buffer);
  return Buffer.concat(all).toString();
};

describe.each(stores)('%s', (_, store) => {
  it('keeps a file and gives it back, until it is removed', async () => {
    const key = newKey();
    await store().put(key, parts('one ', 'two'), 7);
    expect(await read(await store().open(key))).toBe('one two');
    await store().remove(key);
    expect(await store().open(key)).toBeNull();
    await store().remove(key);
  });

  it.each([
    ['too short', ['one'], WrongLengthError],
    ['too long', ['one two', ' three'], WrongLengthError],
    ['broken off', ['one ', new Error('the line is dead')], /the line is dead/],
    ['refused at its end', ['one ', 'two', new Error('it is a program')], /it is a program/],
  ] as const)('leaves nothing of a file that is %s', async (_name, texts, fault) => {
    const key = newKey();
    await expect(store().put(key, parts(...texts), 7)).rejects.toThrow(fault);
    expect(await store().open(key)).toBeNull();
    expect(bucket.objects.has(`/evidence/${key}`)).toBe(false);
  });
});

it('the disk lets nobody else read, and keeps no half of a file', async () => {
  const key = newKey();
  await disk.put(key, parts('one two'), 7);
  await expect(disk.put(newKey(), parts('one', new Error('x')), 7)).rejects.toThrow('x');
  const path = join(directory, 'files', key);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect((await stat(join(path, '..'))).mode & 0o777).toBe(0o700);
  expect((await readdir(join(path, '..'))).filter((name) => name.endsWith('.partial'))).toEqual([]);
});

it('the disk removes what a killed process was writing', async () => {
  const key = newKey();
  await disk.put(key, parts('one two'), 7);
  const partial = join(directory, 'files', `${key}.partial`);
  await writeFile(partial, 'half');
  await disk.remove(key);
  await expect(stat(partial)).rejects.toThrow('ENOENT');
});

it('a bucket is asked under the organisation, with signed requests', async () => {
  bucket.asked.length = 0;
  const key = newKey();
  await s3.put(key, parts('one two'), 7);
  await read(await s3.open(key));
  expect(bucket.asked).toEqual([
    { method: 'PUT', url: `/evidence/${key}`, signed: true },
    { method: 'GET', url: `/evidence/${key}`, signed: true },
  ]);
  expect(key.startsWith(`${organisationId}/`)).toBe(true);
});

it.each(['', '..', '../019a0000-0000-7000-8000-000000000001', 'a/b', `${organisationId}\n`])(
  'no path is made of %p',
  (id) => {
    expect(() => fileKey(organisationId, id)).toThrow('two ids');
    expect(() => fileKey(id, organisationId)).toThrow('two ids');
  },
);
