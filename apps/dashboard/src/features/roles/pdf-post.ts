import { getDocumentProxy } from 'unpdf';

/** A post of more pages is none. */
const pagesAtMost = 50;

/** A line lower than the one before by more than so many of its heights begins a paragraph. */
const paragraphGap = 1.6;

/** The text of a PDF, read in this browser. Throws where it is damaged, has a password or too many pages. */
export async function pdfText(bytes: ArrayBuffer): Promise<string> {
  const document = await getDocumentProxy(new Uint8Array(bytes), {
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    verbosity: 0,
  });
  if (document.numPages > pagesAtMost) throw new Error('The PDF has too many pages.');
  const lines: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    let line = '';
    let before: { y: number; height: number } | undefined;
    const end = () => {
      if (line.trim() !== '') lines.push(line.trim());
      line = '';
    };
    for (const item of (await page.getTextContent()).items) {
      if (!('str' in item)) continue;
      if (item.str.trim() !== '') {
        const y = Number(item.transform[5]);
        const apart = before ? Math.abs(y - before.y) : 0;
        if (before && apart > Math.max(1, before.height / 2)) {
          end();
          if (apart > Math.max(before.height, item.height) * paragraphGap) lines.push('');
        }
        before = { y, height: item.height || before?.height || 0 };
      }
      line += item.str;
      if (item.hasEOL) end();
    }
    end();
  }
  return lines.join('\n');
}
