import { join } from 'node:path';
import type { Config } from '@rolewright/runtime';
import { DiskFileStore } from './disk-file-store.js';
import type { FileStore } from './file-store.js';
import { S3FileStore } from './s3-file-store.js';

/** The store that the configuration names: a bucket, or the data directory. */
export function createFileStore(config: Pick<Config, 'dataDirectory' | 'objectStore'>): FileStore {
  return config.objectStore
    ? new S3FileStore(config.objectStore)
    : new DiskFileStore(join(config.dataDirectory, 'files'));
}
