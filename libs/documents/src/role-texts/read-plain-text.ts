import { encodingOf } from '../encoding-of.js';
import { FileRefusal } from '../organisation-file/file-refusal.js';

/** Signs that no text holds; tab, line ends and form feed may stand in one. */
const control = /(?![\t\n\f\r])\p{Cc}/u;
/** The upper half of the control signs is only noise of a wrong encoding. */
const binary = (text: string): boolean => control.test(text.replace(/[\u007F-\u009F]/g, ''));

/**
 * Text in UTF-8, UTF-16 with a mark, or else Windows-1252, in which every byte is a letter or a
 * sign: a wrong guess there costs a quotation mark, never a phrase of the lexicon.
 */
export function readPlainText(bytes: Uint8Array): string {
  const text = decode(bytes);
  if (binary(text)) {
    throw new FileRefusal(
      'This is not a text file, a Word document or a PDF.',
      'Send the post as .txt, .md, .docx or .pdf, or paste its text.',
    );
  }
  return text;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return windows1252(bytes);
  }
}

/** The signs of Windows-1252 at 0x80 … 0x9F; the rest is Latin-1. Node 20's own decoder leaves them out. */
const signs = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

function windows1252(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes)
    text += byte >= 0x80 && byte <= 0x9f ? signs[byte - 0x80] : String.fromCharCode(byte);
  return text;
}
