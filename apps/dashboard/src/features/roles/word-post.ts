/** Bytes that the document's text may come to, unpacked: a hundred times what a long post takes. */
const unpackedAtMost = 8_000_000;

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/**
 * The text of a Word document (.docx): paragraphs as lines, headings as `#`, list items as `-`. Read in this browser,
 * by its own unpacking and its own XML reader. Throws where the file is no such document, or a damaged one.
 */
export async function wordText(bytes: ArrayBuffer): Promise<string> {
  const xml = new TextDecoder().decode(await entryOf(bytes, 'word/document.xml'));
  // No word processor writes one, and it could make a small file a large text.
  if (xml.includes('<!DOCTYPE')) throw new Error('A Word document has no document type.');
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const paragraphs = [...document.getElementsByTagNameNS(word, 'p')];
  if (paragraphs.length === 0) throw new Error('The document has no paragraph.');
  return paragraphs
    .map(lineOf)
    .filter((line) => line !== null)
    .join('\n');
}

function lineOf(paragraph: Element): string | null {
  // A text box stands inside a paragraph, and its own paragraphs are met on their own.
  const own = (name: string) =>
    [...paragraph.getElementsByTagNameNS(word, name)].filter(
      (element) => element.closest('p') === paragraph,
    );
  let text = '';
  for (const element of paragraph.getElementsByTagNameNS(word, '*')) {
    if (element.closest('p') !== paragraph || isHidden(element)) continue;
    if (element.localName === 't') text += element.textContent;
    if (element.localName === 'tab' && element.parentElement?.localName === 'r') text += '\t';
    if (element.localName === 'br') text += '\n';
  }
  text = text.trim();
  if (text === '') return null;
  const style = own('pStyle')[0]?.getAttributeNS(word, 'val') ?? '';
  if (/^(?:heading|title)/i.test(style)) return `# ${text}`;
  return own('numPr').length > 0 ? `- ${text}` : text;
}

/** Deleted by a reviewer, or not shown. */
const isHidden = (element: Element): boolean =>
  element.closest('del, Fallback') !== null ||
  element.closest('r')?.getElementsByTagNameNS(word, 'vanish').length === 1;

/** One file of a ZIP archive, found by its directory at the end (APPNOTE 4.3.12, 4.3.16). */
async function entryOf(bytes: ArrayBuffer, name: string): Promise<Uint8Array> {
  const view = new DataView(bytes);
  const end = endOfDirectory(view);
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== 0x02014b50) break;
    const nameLength = view.getUint16(at + 28, true);
    const found = new TextDecoder().decode(new Uint8Array(bytes, at + 46, nameLength));
    if (found === name) {
      const header = view.getUint32(at + 42, true);
      const start =
        header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
      const packed = new Uint8Array(bytes, start, view.getUint32(at + 20, true));
      return view.getUint16(at + 10, true) === 0 ? packed : unpack(packed);
    }
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  throw new Error('This is no Word document.');
}

function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0 && at > view.byteLength - 22 - 65_536; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw new Error('This is no archive.');
}

async function unpack(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const reader = new Blob([packed])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.byteLength;
    if (length > unpackedAtMost) {
      await reader.cancel();
      throw new Error('The document is too large.');
    }
    parts.push(part.value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
