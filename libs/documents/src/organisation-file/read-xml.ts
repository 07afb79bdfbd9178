import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { FileRefusal } from './file-refusal.js';
import { limits } from './limits.js';
import type { ZipArchive } from './zip-archive.js';

/** What a reader of one XML part is told; names come without their namespace prefix. */
export interface XmlHandler {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

const attributesPerTag = 200;
const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads one part of a workbook or document while it is inflated, so that neither its text nor a tree of it is
 * ever held. A document type declaration is refused (no entity is ever defined or fetched), as are
 * deep nesting and tags with hundreds of attributes.
 */
export async function readXml(
  archive: ZipArchive,
  part: string,
  handler: XmlHandler,
  damaged: () => FileRefusal = damagedWorkbook,
): Promise<void> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  let attributes = 0;
  parser.on('doctype', () => {
    throw damaged();
  });
  parser.on('attribute', () => {
    attributes += 1;
    if (attributes > attributesPerTag) throw damaged();
  });
  parser.on('opentag', (tag: SaxesTagPlain) => {
    attributes = 0;
    depth += 1;
    if (depth > limits.depth) throw damaged();
    handler.open?.(localName(tag.name), tag.attributes);
  });
  parser.on('text', (text) => handler.text?.(text));
  parser.on('cdata', (text) => handler.text?.(text));
  parser.on('closetag', (tag) => {
    depth -= 1;
    handler.close?.(localName(tag.name));
  });
  parser.on('error', () => {
    throw damaged();
  });
  try {
    let decoder: InstanceType<typeof TextDecoder> | undefined;
    for await (const piece of archive.pieces(part)) {
      decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
      parser.write(decoder.decode(piece, { stream: true }));
    }
    parser.write(decoder?.decode() ?? '').close();
  } catch (error) {
    throw error instanceof FileRefusal ? error : damaged();
  }
}

const encodingOf = (start: Uint8Array): string =>
  start[0] === 0xff && start[1] === 0xfe
    ? 'utf-16le'
    : start[0] === 0xfe && start[1] === 0xff
      ? 'utf-16be'
      : 'utf-8';

export const damagedWorkbook = () =>
  new FileRefusal(
    'The workbook is damaged.',
    'Open it in a spreadsheet, save it again as .xlsx and try once more.',
  );
