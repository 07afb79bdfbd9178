import {
  actingParts,
  allowedFormats,
  byFirstBytes,
  byMimetypePart,
  byZipPart,
  type FileType,
  plainText,
} from './file-types.js';

/** A file that is not kept, with a sentence for the person who sent it. */
export class RefusedContentError extends Error {
  constructor(readonly reason: string) {
    super(reason);
    this.name = 'RefusedContentError';
  }
}

/** Bytes that tell what a file is. */
const headLength = 512;
const zipSignature = Buffer.from('PK\x03\x04', 'latin1');
const longestPart = Math.max(
  ...[...actingParts, ...byZipPart.map(({ part }) => part)].map(({ length }) => length),
);
// Line breaks, tabs and form feeds are text; any other control character is not.
const notText = /[^\P{Cc}\t\n\f\r]/u;
const markup = /^\s*</;

/** What is expected of the rest of a file once its first bytes are known. */
interface Course {
  take(part: Buffer): void;
  end(): FileType;
}

/**
 * Finds out what a file is from its bytes as they pass, never from its name or from what its sender says, and refuses
 * what is not on the list of kinds: at its first bytes where they tell, at the latest at its end. Nothing is unpacked.
 */
export class ContentInspector {
  private head = Buffer.alloc(0);
  private course: Course | undefined;

  /** Throws RefusedContentError as soon as it is certain. */
  take(part: Uint8Array): void {
    const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
    if (this.course) return this.course.take(bytes);
    this.head = Buffer.concat([this.head, bytes]);
    if (this.head.length >= headLength) this.begin();
  }

  /** What it is. Throws RefusedContentError. */
  end(): FileType {
    if (!this.course) this.begin();
    if (!this.course) throw new RefusedContentError('The file is empty.');
    return this.course.end();
  }

  private begin(): void {
    if (this.head.length === 0) return;
    this.course = courseOf(this.head);
    this.course.take(this.head);
  }
}

function courseOf(head: Buffer): Course {
  const known = byFirstBytes.find(({ is }) => is(head));
  if (known) return { take: () => undefined, end: () => known };
  if (head.subarray(0, 4).equals(zipSignature)) return new ZipCourse(head);
  return new TextCourse();
}

/** An office document: an archive whose names, which are never packed, are looked through. */
class ZipCourse implements Course {
  private tail = '';
  private type: FileType | undefined;

  constructor(head: Buffer) {
    // The first entry of an OpenDocument file: its name at byte 30, its type right behind.
    const first = head.toString('latin1', 30, 200);
    this.type = byMimetypePart.find(({ contentType }) =>
      new RegExp(`^mimetype${contentType.replaceAll('.', '\\.')}(?:PK|[^\\w.-])`).test(first),
    );
  }

  take(part: Buffer): void {
    const text = this.tail + part.toString('latin1').toLowerCase();
    if (actingParts.some((name) => text.includes(name))) {
      throw new RefusedContentError(
        'The document holds macros or embedded programs. Save it without them, or as PDF.',
      );
    }
    this.type ??= byZipPart.find((known) => text.includes(known.part));
    this.tail = text.slice(-(longestPart - 1));
  }

  end(): FileType {
    if (this.type) return this.type;
    throw new RefusedContentError(
      'An archive hides what it holds. Unpack it, and upload each file by itself.',
    );
  }
}

/** Text in UTF-8 that is no page: markup can act, and there is no telling text from it by its name. */
class TextCourse implements Course {
  private readonly decoder = new TextDecoder('utf-8', { fatal: true });
  private opening = '';

  take(part: Buffer): void {
    this.check(part, true);
  }

  end(): FileType {
    this.check(Buffer.alloc(0), false);
    return plainText;
  }

  private check(part: Buffer, stream: boolean): void {
    let text: string;
    try {
      text = this.decoder.decode(part, { stream });
    } catch {
      throw unknownKind();
    }
    if (notText.test(text)) throw unknownKind();
    if (this.opening.trim() === '') {
      this.opening += text;
      if (markup.test(this.opening)) {
        throw new RefusedContentError(
          'HTML, SVG and XML can act when they are opened. Save the page as PDF, or as an image.',
        );
      }
      this.opening = this.opening.slice(0, 1_000).trimStart();
    }
  }
}

const unknownKind = () =>
  new RefusedContentError(
    `This is none of the kinds of file that are kept: ${allowedFormats}. Save it as one of them.`,
  );
