import { Buffer } from 'node:buffer';
import type { Readable } from 'node:stream';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { FileRefusal } from './file-refusal.js';
import { limits, megabytes } from './limits.js';

/** An archive whose directory was read and found harmless; its entries are inflated on demand. */
export interface ZipArchive {
  /** Paths of its files (no folders), in the archive's order. */
  readonly names: readonly string[];
  /** The bytes of one entry, piece by piece; all entries together at most `limits.inflatedBytes`. */
  pieces(name: string): AsyncGenerator<Uint8Array>;
}

const damaged = () =>
  new FileRefusal(
    'The archive is damaged or incomplete.',
    'Save or download the file again and try once more.',
  );

/**
 * Reads an archive's directory and refuses what could do harm before anything is inflated. The
 * sizes that an archive declares are never believed: bytes are counted as they come out.
 */
export async function openZipArchive(bytes: Uint8Array): Promise<ZipArchive> {
  const zip = await open(bytes);
  if (zip.entryCount > limits.entries) throw tooMany();
  const entries = new Map<string, Entry>();
  for (const entry of await listEntries(zip)) {
    if (entry.isEncrypted()) {
      throw new FileRefusal(
        'The archive is protected by a password.',
        'Save it without a password and try again.',
      );
    }
    if (entry.fileName.endsWith('/')) continue;
    if (entries.has(entry.fileName)) {
      throw new FileRefusal(
        `The archive holds "${printable(entry.fileName)}" twice.`,
        'Pack the archive again with each file once.',
      );
    }
    entries.set(entry.fileName, entry);
  }

  let left = limits.inflatedBytes;
  return {
    names: [...entries.keys()],
    async *pieces(name) {
      const entry = entries.get(name);
      if (!entry) throw damaged();
      const stream = await openStream(zip, entry);
      try {
        for await (const piece of stream as AsyncIterable<Buffer>) {
          left -= piece.length;
          if (left < 0) throw tooLarge();
          yield piece;
        }
      } catch (error) {
        throw error instanceof FileRefusal ? error : damaged();
      } finally {
        stream.destroy();
      }
    },
  };
}

/** The whole of one entry as bytes. */
export async function readEntry(archive: ZipArchive, name: string): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of archive.pieces(name)) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** A name from a file as it may stand in a message: short and without control characters. */
export function printable(name: string): string {
  const plain = name.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '?');
  return plain.length > 80 ? `${plain.slice(0, 77)}…` : plain;
}

function open(bytes: Uint8Array): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const options = { lazyEntries: true, strictFileNames: true };
    try {
      fromBuffer(buffer, options, (error, zip) => (error ? reject(damaged()) : resolve(zip)));
    } catch {
      reject(damaged());
    }
  });
}

function listEntries(zip: ZipFile): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      if (entries.length > limits.entries) reject(tooMany());
      else zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', (error: Error) => reject(refusedName(error) ?? damaged()));
    zip.readEntry();
  });
}

function openStream(zip: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    try {
      zip.openReadStream(entry, (error, stream) => (error ? reject(damaged()) : resolve(stream)));
    } catch {
      reject(damaged());
    }
  });
}

/** yauzl refuses names that climb out of the archive, absolute ones and backslashes. */
function refusedName(error: Error): FileRefusal | undefined {
  if (!/relative path|absolute path|invalid characters/.test(error.message)) return undefined;
  return new FileRefusal(
    'The archive holds a file whose name points outside of it.',
    'Pack the CSV files again, without folders above them.',
  );
}

const tooMany = () =>
  new FileRefusal(
    `The archive holds more than ${limits.entries} files.`,
    'Keep one file for each section and nothing else.',
  );

const tooLarge = () =>
  new FileRefusal(
    `The archive unpacks to more than ${megabytes(limits.inflatedBytes)}.`,
    'Remove what does not belong to the organisation file (pictures, other sheets) and try again.',
  );
