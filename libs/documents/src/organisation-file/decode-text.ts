import { encodingOf } from '../encoding-of.js';
import { FileRefusal } from './file-refusal.js';

const saveAsUtf8 =
  'Save it as UTF-8 (in a spreadsheet: "CSV UTF-8") or send the workbook itself, and try again.';

/**
 * Bytes to text. UTF-8 with or without a mark, UTF-16 with one. Anything else is refused rather
 * than guessed: a wrong guess would silently change names.
 */
export function decodeText(bytes: Uint8Array, at: { sheet?: string } = {}): string {
  const text = decode(bytes, at);
  // A NUL never stands in text, and much that is not text is full of them.
  if (text.includes('\0')) {
    throw new FileRefusal(
      'This is not a text file, a workbook or a ZIP archive.',
      'Send the organisation as YAML, JSON, an XLSX workbook or a ZIP of CSV files.',
      at,
    );
  }
  return text;
}

function decode(bytes: Uint8Array, at: { sheet?: string }): string {
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new FileRefusal(
      encoding === 'utf-8' ? 'The text is not in UTF-8.' : 'The text is not valid UTF-16.',
      saveAsUtf8,
      at,
    );
  }
}
