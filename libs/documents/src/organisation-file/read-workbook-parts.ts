import { limits } from './limits.js';
import { readXml } from './read-xml.js';
import type { ZipArchive } from './zip-archive.js';

/** The texts that cells point at by number; pronunciation marks are left out. */
export async function readSharedStrings(archive: ZipArchive, part: string): Promise<string[]> {
  const strings: string[] = [];
  const text = new CellText();
  await readXml(archive, part, {
    open(name) {
      if (name === 'si') text.clear();
      text.open(name);
    },
    text: (piece) => text.add(piece),
    close(name) {
      text.close(name);
      if (name === 'si') strings.push(text.value());
    },
  });
  return strings;
}

/** Gathers the `t` elements of a rich or plain text, without its `rPh` pronunciation. */
export class CellText {
  private pieces: string[] = [];
  private length = 0;
  private inText = false;
  private inPhonetic = false;

  open(name: string): void {
    if (name === 'rPh') this.inPhonetic = true;
    if (name === 't') this.inText = true;
  }

  close(name: string): void {
    if (name === 'rPh') this.inPhonetic = false;
    if (name === 't') this.inText = false;
  }

  add(piece: string): void {
    if (!this.inText || this.inPhonetic || this.length > limits.cellCharacters) return;
    this.pieces.push(piece);
    this.length += piece.length;
  }

  clear(): void {
    this.pieces = [];
    this.length = 0;
  }

  value(): string {
    return decodeEscapes(this.pieces.join(''));
  }
}

/** `_x000D_` stands for a character that XML cannot carry; `_x005F_` for the underscore before one. */
const decodeEscapes = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );

const builtInDates = (id: number): boolean =>
  (id >= 14 && id <= 22) ||
  (id >= 27 && id <= 36) ||
  (id >= 45 && id <= 47) ||
  (id >= 50 && id <= 58);

/** Which cell styles show a number as a date: the number alone does not say that it is one. */
export async function readDateStyles(archive: ZipArchive, part: string): Promise<Set<number>> {
  const formats = new Map<number, string>();
  const dateStyles = new Set<number>();
  let inCellFormats = false;
  let style = 0;
  await readXml(archive, part, {
    open(name, attributes) {
      if (name === 'numFmt') {
        formats.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      }
      if (name === 'cellXfs') inCellFormats = true;
      if (name !== 'xf' || !inCellFormats) return;
      const id = Number(attributes['numFmtId'] ?? 0);
      const code = formats.get(id);
      if (code === undefined ? builtInDates(id) : showsDate(code)) dateStyles.add(style);
      style += 1;
    },
    close(name) {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return dateStyles;
}

/** Whether a number format has a day, month or year outside quoted text, colours and escapes. */
const showsDate = (code: string): boolean =>
  /[dmy]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, '').replace(/general/gi, ''));
