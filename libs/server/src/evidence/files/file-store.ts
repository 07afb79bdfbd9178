import type { Readable } from 'node:stream';

/**
 * Where the bytes of files lie. Keys are made of ids alone, the organisation's first, so that no name that a person chose
 * ever reaches a path; whose file it is has been decided before anybody asks here.
 */
export abstract class FileStore {
  /**
   * Keeps exactly `length` bytes under a key that holds nothing yet: all of them, or, where the source fails, ends early
   * or goes on too long, nothing.
   */
  abstract put(key: FileKey, source: AsyncIterable<Uint8Array>, length: number): Promise<void>;
  /** The bytes, from the first; null where there are none. */
  abstract open(key: FileKey): Promise<Readable | null>;
  /** Removes the bytes; nothing happens where there are none. */
  abstract remove(key: FileKey): Promise<void>;
}

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const shape = new RegExp(`^${uuid}/${uuid}$`);

/** `<organisation id>/<upload id>`. */
export type FileKey = string & { readonly isFileKey: true };

/** The key of a file. Throws where either id is not one: what is built from it is a path. */
export function fileKey(organisationId: string, uploadId: string): FileKey {
  const key = `${organisationId}/${uploadId}`.toLowerCase();
  if (!shape.test(key)) throw new Error('A file key is made of two ids.');
  return key as FileKey;
}

/** The source ended before, or went on after, the length that was announced. */
export class WrongLengthError extends Error {
  constructor() {
    super('The file has another length than announced.');
    this.name = 'WrongLengthError';
  }
}

/**
 * Passes the bytes on and throws WrongLengthError where there are more or fewer than announced. The last part is held
 * back until the source has ended well: whoever is sent the bytes never has a whole file of a source that failed.
 */
export async function* ofLength(
  source: AsyncIterable<Uint8Array>,
  length: number,
): AsyncGenerator<Uint8Array> {
  let passed = 0;
  let held: Uint8Array | undefined;
  for await (const part of source) {
    passed += part.length;
    if (passed > length) throw new WrongLengthError();
    if (held) yield held;
    held = part;
  }
  if (passed < length) throw new WrongLengthError();
  if (held) yield held;
}
