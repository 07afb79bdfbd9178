import { ZipFile } from 'yazl';

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A Word document of a heading and a list, packed as word processors pack it. */
export async function wordDocument(title: string, lines: readonly string[]): Promise<Buffer> {
  const paragraph = (text: string, properties: string) =>
    `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${escaped(text)}</w:t></w:r></w:p>`;
  const body = [
    paragraph(title, '<w:pStyle w:val="Heading1"/>'),
    ...lines.map((line) => paragraph(line, '<w:numPr><w:numId w:val="1"/></w:numPr>')),
  ];
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from('<Types/>'), '[Content_Types].xml');
  zip.addBuffer(
    Buffer.from(
      `<?xml version="1.0" encoding="UTF-8"?><w:document ${word}><w:body>${body.join('')}</w:body></w:document>`,
    ),
    'word/document.xml',
  );
  zip.end();
  const parts: Buffer[] = [];
  for await (const part of zip.outputStream) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
