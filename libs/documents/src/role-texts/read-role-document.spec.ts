import { paragraph, pdfOf, styles, wordDocument } from './documents.fixture.js';
import { zipOf } from '../organisation-file/archives.fixture.js';
import { roleTextLimits } from './limits.js';
import { readPdf } from './read-pdf.js';
import { readRoleDocument } from './read-role-document.js';

const bytes = (text: string) => new TextEncoder().encode(text);

async function textOf(content: Uint8Array): Promise<string> {
  const read = await readRoleDocument('post', content);
  return read.ok ? read.text : `refused: ${read.faults[0]?.message}`;
}

async function refusalOf(content: Uint8Array): Promise<string> {
  const read = await readRoleDocument('post', content);
  if (read.ok) return `read: ${read.text.slice(0, 40)}`;
  expect(read.faults).toHaveLength(1);
  expect(read.faults[0]).toMatchObject({
    path: '(file)',
    mend: expect.stringMatching(/\.$/) as string,
  });
  return read.faults[0]?.message ?? '';
}

describe('plain text', () => {
  it('keeps every character, so that a match stands where the reader looks for it', async () => {
    const text = '# Post\r\n\r\n• Lead “AppSec” — fully\tremote\n';
    expect(await readRoleDocument('post.md', bytes(text))).toEqual({
      ok: true,
      kind: 'text',
      text,
    });
  });

  it('reads UTF-8 with a mark, UTF-16 and the Windows letters of an old editor', async () => {
    expect(await textOf(Uint8Array.from([0xef, 0xbb, 0xbf, 0x41]))).toBe('A');
    expect(await textOf(Uint8Array.from([0xff, 0xfe, 0x41, 0, 0x42, 0]))).toBe('AB');
    expect(await textOf(Uint8Array.from([0xfe, 0xff, 0, 0x41, 0, 0x42]))).toBe('AB');
    expect(await textOf(Uint8Array.from([0x93, 0x41, 0x94, 0x20, 0xe9]))).toBe('“A” é');
  });

  it.each([
    ['a program', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0]), /not a text file/],
    ['an old Word document', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1]), /old Word document/],
    ['RTF', bytes('{\\rtf1 Lead AppSec}'), /RTF/],
    ['a web page', bytes('\n<!DOCTYPE html><p>Lead AppSec</p>'), /web page/],
    ['an empty file', bytes(''), /no words/],
    ['signs only', bytes(' \n --- \n'), /no words/],
    ['too large a file', new Uint8Array(roleTextLimits.fileBytes + 1), /larger than 5 MB/],
    ['too long a text', bytes('a '.repeat(roleTextLimits.characters)), /more than 200000/],
  ])('refuses %s', async (_name, content, message) => {
    expect(await refusalOf(content)).toMatch(message);
  });
});

describe('Word documents', () => {
  it('headings, lists and bold lines keep their marks', async () => {
    const content = await wordDocument(
      paragraph('Security engineer', '<w:pStyle w:val="Titel"/>') +
        paragraph('Aufgaben', '<w:pStyle w:val="berschrift2"/>') +
        paragraph('Lead AppSec', '<w:numPr><w:numId w:val="3"/></w:numPr>') +
        paragraph('No list any more', '<w:numPr><w:numId w:val="0"/></w:numPr>') +
        paragraph('Benefits', '', '<w:b/>') +
        paragraph('Not bold', '', '<w:b w:val="0"/>') +
        paragraph('Fruit'),
      { 'word/styles.xml': styles({ Titel: 'Title', berschrift2: 'heading 2', Text: 'Normal' }) },
    );
    const lines = (await textOf(content)).split('\n').filter((line) => line !== '');
    expect(lines).toEqual([
      '# Security engineer',
      '## Aufgaben',
      '- Lead AppSec',
      'No list any more',
      '**Benefits**',
      'Not bold',
      'Fruit',
    ]);
  });

  it('joins runs, keeps breaks, and leaves out what is deleted, hidden or said twice', async () => {
    const content = await wordDocument(
      '<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>' +
        '<w:r><w:t>App</w:t></w:r><w:r><w:t>Sec</w:t><w:tab/><w:t>lead</w:t><w:br/><w:t>red</w:t>' +
        '<w:noBreakHyphen/><w:t>team</w:t></w:r>' +
        '<w:del><w:r><w:delText>SIEM</w:delText></w:r></w:del>' +
        '<w:r><w:rPr><w:vanish/></w:rPr><w:t>GDPR</w:t></w:r>' +
        '<w:r><w:instrText>HYPERLINK</w:instrText></w:r>' +
        '<mc:AlternateContent xmlns:mc="x"><mc:Choice><w:r><w:t> once</w:t></w:r></mc:Choice>' +
        '<mc:Fallback><w:r><w:t> twice</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>',
    );
    expect((await textOf(content)).trim()).toBe('AppSec\tlead\nred-team once');
  });

  it('reads the cells of a table', async () => {
    const content = await wordDocument(
      `<w:tbl><w:tr><w:tc>${paragraph('Own')}</w:tc><w:tc>${paragraph('AppSec')}</w:tc></w:tr></w:tbl>`,
    );
    expect((await textOf(content)).split('\n').filter(Boolean)).toEqual(['Own', 'AppSec']);
  });

  it.each([
    ['a workbook', () => zipOf({ 'xl/workbook.xml': '<workbook/>' }), /no Word document/],
    ['pictures alone', () => wordDocument('<w:p><w:r><w:drawing/></w:r></w:p>'), /only pictures/],
    ['broken XML', () => wordDocument('<w:p>'), /Word document is damaged/],
    [
      'an entity',
      () =>
        zipOf({
          'word/document.xml': '<!DOCTYPE x [<!ENTITY a "b">]><w:document>&a;</w:document>',
        }),
      /Word document is damaged/,
    ],
    [
      'deep nesting',
      () => wordDocument('<w:sdt>'.repeat(200) + '</w:sdt>'.repeat(200)),
      /Word document is damaged/,
    ],
    ['half an archive', async () => (await wordDocument('')).slice(0, 60), /archive is damaged/],
    ['a bomb', () => wordDocument(paragraph('a'.repeat(60 * 1024 * 1024))), /unpacks to more than/],
  ])('refuses %s', async (_name, content, message) => {
    expect(await refusalOf(await content())).toMatch(message);
  });
});

describe('PDFs', () => {
  it('reads lines, paragraphs and pages in order, and mends a divided word', async () => {
    const content = pdfOf([
      ['Security engineer', '', 'What you will do', '\x95 Lead vulnera-', 'bility management'],
      ['Equal opportunity'],
    ]);
    expect(await readRoleDocument('post.pdf', content)).toEqual({
      ok: true,
      kind: 'pdf',
      text: 'Security engineer\n\nWhat you will do\n• Lead vulnerability management\nEqual opportunity',
    });
  });

  it.each([
    ['a scan', pdfOf([[]]), /PDF holds no text, only pictures/],
    ['half a file', pdfOf([['AppSec']]).slice(0, 200), /PDF is damaged/],
    ['noise', bytes(`%PDF-1.7\n${'x'.repeat(2000)}`), /PDF is damaged/],
    ['too many pages', pdfOf(Array.from({ length: 51 }, () => ['AppSec'])), /51 pages/],
    [
      'a password',
      pdfOf(
        [['AppSec']],
        `/ID[<00112233445566778899aabbccddeeff><00112233445566778899aabbccddeeff>]/Encrypt<</Filter/Standard/V 1/R 2/P -44/O<${'0'.repeat(64)}>/U<${'0'.repeat(64)}>>>`,
      ),
      /protected by a password/,
    ],
  ])('refuses %s', async (_name, content, message) => {
    expect(await refusalOf(content)).toMatch(message);
  });

  it('ends a file that takes too long', async () => {
    const hurried = { ...roleTextLimits, pdfMilliseconds: 1 };
    await expect(readPdf(pdfOf([['AppSec']]), hurried)).rejects.toThrow(/more time or memory/);
  });

  it('stops reading behind the last character that a post may have', async () => {
    const short = { ...roleTextLimits, characters: 10 };
    const text = await readPdf(pdfOf([['A first page'], ['A second page']]), short);
    expect(text).toBe('A first page');
  });
});
