import { constants, createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { type FileKey, FileStore, ofLength } from './file-store.js';

/** Files in a directory that only this account can read. */
export class DiskFileStore extends FileStore {
  constructor(private readonly directory: string) {
    super();
  }

  /** Written beside its place and moved there once it is whole and on the disk: a file that is there is complete. */
  async put(key: FileKey, source: AsyncIterable<Uint8Array>, length: number): Promise<void> {
    const path = this.pathOf(key);
    const partial = `${path}.partial`;
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const file = await open(
      partial,
      constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY,
      0o600,
    );
    try {
      try {
        for await (const part of ofLength(source, length)) await file.writeFile(part);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(partial, path);
    } catch (error) {
      await rm(partial, { force: true });
      throw error;
    }
  }

  async open(key: FileKey): Promise<Readable | null> {
    const path = this.pathOf(key);
    const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    return found ? createReadStream(path) : null;
  }

  async remove(key: FileKey): Promise<void> {
    const path = this.pathOf(key);
    await rm(path, { force: true });
    // What a process that was killed while writing has left.
    await rm(`${path}.partial`, { force: true });
  }

  private pathOf(key: FileKey): string {
    return join(this.directory, key);
  }
}
