import { ContentInspector, RefusedContentError } from './content-inspector.js';

const zip = (...names: string[]) =>
  Buffer.concat(
    names.map((name) => {
      const header = Buffer.alloc(30);
      header.write('PK\x03\x04', 'latin1');
      header.writeUInt16LE(name.length, 26);
      return Buffer.concat([header, Buffer.from(name), Buffer.alloc(300, 0x41)]);
    }),
  );
const openDocument = (type: string) => {
  const header = Buffer.alloc(30);
  header.write('PK\x03\x04', 'latin1');
  return Buffer.concat([header, Buffer.from(`mimetype${type}PK`), Buffer.alloc(600)]);
};

/** What is found when the bytes arrive in parts of a size. */
function found(bytes: Buffer | string, size = 64 * 1024): string {
  const inspector = new ContentInspector();
  const content = Buffer.from(bytes as string);
  try {
    for (let at = 0; at < content.length; at += size)
      inspector.take(content.subarray(at, at + size));
    return inspector.end().extensions[0] ?? '';
  } catch (error) {
    if (error instanceof RefusedContentError) return error.reason;
    throw error;
  }
}

const text = 'Systems,owner\nAssistant,Ana Ünal — ✓\n';

describe('what a file is', () => {
  it.each([
    ['pdf', Buffer.from('%PDF-1.7\n')],
    ['png', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')],
    ['jpg', Buffer.from('\xff\xd8\xff\xe0', 'latin1')],
    ['gif', Buffer.from('GIF89a')],
    ['webp', Buffer.from('RIFF\x10\x00\x00\x00WEBPVP8 ', 'latin1')],
    ['docx', zip('[Content_Types].xml', '_rels/.rels', 'word/document.xml')],
    ['xlsx', zip('[Content_Types].xml', 'xl/workbook.xml')],
    ['pptx', zip('[Content_Types].xml', 'ppt/presentation.xml')],
    ['ods', openDocument('application/vnd.oasis.opendocument.spreadsheet')],
    ['txt', Buffer.from(text)],
    ['txt', Buffer.from(`\ufeff${text.repeat(400)}`)],
  ])('%s, however it arrives', (expected, bytes) => {
    expect([1, 7, 511, 512, 65_536].map((size) => found(bytes, size))).toEqual(
      Array.from({ length: 5 }, () => expected),
    );
  });
});

describe('what is refused', () => {
  const macros = 'The document holds macros or embedded programs. Save it without them, or as PDF.';
  const markup =
    'HTML, SVG and XML can act when they are opened. Save the page as PDF, or as an image.';
  it.each([
    ['nothing at all', '', 'The file is empty.'],
    ['a program for Windows', Buffer.from('MZ\x90\x00\x03\x00', 'latin1'), /none of the kinds/],
    ['a program for Linux', Buffer.from('\x7fELF\x02\x01', 'latin1'), /none of the kinds/],
    ['an old Word document', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /none of the kinds/],
    ['text in another encoding', Buffer.from('Zürich', 'latin1'), /none of the kinds/],
    ['text with a NUL', 'a\u0000b', /none of the kinds/],
    ['text that breaks off in a character', Buffer.from([0x61, 0xc3]), /none of the kinds/],
    ['a page', '<!doctype html><script>alert(1)</script>', markup],
    ['a picture that is a page', '<svg onload="alert(1)">', markup],
    ['a page behind white space', `${' \n'.repeat(2_000)}<html>`, markup],
    ['a page behind a byte order mark', '\ufeff<html>', markup],
    ['an archive', zip('a.txt'), /^An archive hides/],
    [
      'a program that unpacks itself',
      Buffer.concat([Buffer.from('MZ\x00'), zip('word/document.xml')]),
      /none of/,
    ],
    [
      'an archive behind text',
      Buffer.concat([Buffer.from('hello '), zip('word/document.xml')]),
      /none of/,
    ],
    ['macros', zip('word/document.xml', 'word/vbaProject.bin'), macros],
    ['macros in capitals', zip('WORD/DOCUMENT.XML', 'WORD/VBAPROJECT.BIN'), macros],
    ['macros of the old kind', zip('xl/workbook.xml', 'xl/macrosheets/sheet1.xml'), macros],
    ['an embedded object', zip('word/document.xml', 'word/embeddings/oleObject1.bin'), macros],
    ['macros of OpenOffice', zip('word/document.xml', 'Basic/script-lc.xml'), macros],
  ])('%s', (_, bytes, reason) => {
    for (const size of [1, 3, 4_096, 1 << 20]) expect(found(bytes, size)).toMatch(reason);
  });

  it('what shows at its first bytes is refused there', () => {
    const inspector = new ContentInspector();
    expect(() => inspector.take(Buffer.concat([Buffer.from('MZ\x00'), Buffer.alloc(600)]))).toThrow(
      RefusedContentError,
    );
  });
});
