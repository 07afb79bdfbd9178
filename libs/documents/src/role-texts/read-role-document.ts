import type { FileFault } from '@rolewright/domain';
import { FileRefusal } from '../organisation-file/file-refusal.js';
import { printable } from '../organisation-file/zip-archive.js';
import { roleTextLimits } from './limits.js';
import { readPdf } from './read-pdf.js';
import { readPlainText } from './read-plain-text.js';
import { readWordDocument } from './read-word-document.js';

export type RoleDocument =
  { ok: true; kind: 'text' | 'word' | 'pdf'; text: string } | { ok: false; faults: FileFault[] };

/**
 * The text of a post from plain text, Markdown, a Word document (.docx) or a PDF. The kind is told
 * by the content, the name is only for messages. Headings and lists come out as Markdown marks, so
 * that the role analysis sees them. Whatever is wrong comes back as a fault; never throws.
 */
export async function readRoleDocument(fileName: string, bytes: Uint8Array): Promise<RoleDocument> {
  try {
    if (bytes.length > roleTextLimits.fileBytes) {
      throw new FileRefusal(
        `"${printable(fileName)}" is larger than ${roleTextLimits.fileBytes / 1024 / 1024} MB.`,
        'Take the pictures out, or save the text alone.',
      );
    }
    const kind = kindOf(bytes);
    const text =
      kind === 'word'
        ? await readWordDocument(bytes)
        : kind === 'pdf'
          ? await readPdf(bytes)
          : readPlainText(bytes);
    if (text.length > roleTextLimits.characters) {
      throw new FileRefusal(
        `The text has more than ${roleTextLimits.characters} characters.`,
        'Send the text of one post.',
      );
    }
    if (!/[\p{L}\p{N}]/u.test(text)) throw withoutText(kind);
    return { ok: true, kind, text };
  } catch (error) {
    if (error instanceof FileRefusal) return { ok: false, faults: [error.fault] };
    throw error;
  }
}

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

function kindOf(bytes: Uint8Array): 'text' | 'word' | 'pdf' {
  if (startsWith(bytes, 0x50, 0x4b)) return 'word';
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw otherFormat('an old Word document (.doc)');
  if (startsWith(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66)) throw otherFormat('an RTF document');
  // The mark of a PDF may stand behind a few bytes of something else.
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (start.includes('%PDF-')) return 'pdf';
  if (/^\uFEFF?(?:ï»¿)?\s*<(?:!doctype html|html)\b/i.test(start)) throw otherFormat('a web page');
  return 'text';
}

const otherFormat = (what: string) =>
  new FileRefusal(`This is ${what}.`, 'Save it as .docx, PDF or plain text, or paste its text.');

const withoutText = (kind: 'text' | 'word' | 'pdf') =>
  kind === 'text'
    ? new FileRefusal('The file holds no words.', 'Send the text of the post.')
    : new FileRefusal(
        `The ${kind === 'pdf' ? 'PDF' : 'document'} holds no text, only pictures.`,
        'If it was scanned, run text recognition on it first, or paste the text.',
      );
