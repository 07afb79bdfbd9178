import { FileRefusal } from '../organisation-file/file-refusal.js';
import { readXml } from '../organisation-file/read-xml.js';
import { openZipArchive, type ZipArchive } from '../organisation-file/zip-archive.js';

const document = 'word/document.xml';
const styles = 'word/styles.xml';

/** The text of a .docx: paragraphs as lines, headings as `#`, bold lines as `**`, list items as `-`. */
export async function readWordDocument(bytes: Uint8Array): Promise<string> {
  const archive = await opened(bytes);
  if (!archive.names.includes(document)) {
    throw new FileRefusal(
      'This is an archive, but no Word document.',
      'Send the post as .docx, PDF or plain text.',
    );
  }
  const headings = archive.names.includes(styles)
    ? await headingStyles(archive)
    : new Map<string, number>();
  const reader = new ParagraphReader(headings);
  await readXml(archive, document, reader, damaged);
  return reader.lines.join('\n');
}

const damaged = () =>
  new FileRefusal(
    'The Word document is damaged.',
    'Open it in a word processor, save it again as .docx and try once more.',
  );

async function opened(bytes: Uint8Array): Promise<ZipArchive> {
  try {
    return await openZipArchive(bytes);
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error;
    throw new FileRefusal(
      error.fault.message,
      'Save the document again as .docx, PDF or plain text and try once more.',
    );
  }
}

/** Ids of the styles that are headings, with their level: ids are translated, names are not. */
async function headingStyles(archive: ZipArchive): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  let id = '';
  await readXml(
    archive,
    styles,
    {
      open(name, attributes) {
        if (name === 'style') id = valueOf(attributes, 'styleId');
        if (name !== 'name') return;
        const level = /^(?:heading ([1-6])|title)$/i.exec(valueOf(attributes, 'val'));
        if (level && id) found.set(id, Number(level[1] ?? 1));
      },
    },
    damaged,
  );
  return found;
}

function valueOf(attributes: Readonly<Record<string, string>>, name: string): string {
  return attributes[`w:${name}`] ?? attributes[name] ?? '';
}

const off = new Set(['0', 'false', 'none', 'off']);

/** Follows the paragraphs of a document; what is deleted, hidden or a fallback does not count. */
class ParagraphReader {
  readonly lines: string[] = [];
  private line = '';
  private level = 0;
  private listed = false;
  private plain = false;
  private bold = false;
  private hidden = false;
  private inText = false;
  private inRun = false;
  private inProperties = false;
  private fallback = 0;

  constructor(private readonly headings: ReadonlyMap<string, number>) {}

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'Fallback') this.fallback += 1;
    const on = () => !off.has(valueOf(attributes, 'val'));
    switch (name) {
      case 'p':
        // A text box stands inside a paragraph: what came before it is a line of its own.
        this.endLine();
        break;
      case 'pPr':
        this.inProperties = true;
        break;
      case 'pStyle':
        this.level = this.headings.get(valueOf(attributes, 'val')) ?? 0;
        break;
      case 'numPr':
        this.listed = true;
        break;
      case 'numId':
        if (valueOf(attributes, 'val') === '0') this.listed = false;
        break;
      case 'r':
        this.inRun = true;
        this.bold = false;
        this.hidden = false;
        break;
      case 'b':
        if (this.inRun && !this.inProperties) this.bold = on();
        break;
      case 'vanish':
        if (this.inRun && !this.inProperties) this.hidden = on();
        break;
      case 't':
        this.inText = true;
        break;
      case 'tab':
        if (!this.inProperties) this.write('\t');
        break;
      case 'br':
      case 'cr':
        if (!this.inProperties) this.write('\n');
        break;
      case 'noBreakHyphen':
        this.write('-');
        break;
    }
  }

  text(text: string): void {
    if (this.inText) this.write(text);
  }

  close(name: string): void {
    if (name === 'Fallback') this.fallback -= 1;
    if (name === 't') this.inText = false;
    if (name === 'r') this.inRun = false;
    if (name === 'pPr') this.inProperties = false;
    if (name === 'p') this.endLine();
  }

  private write(text: string): void {
    if (this.fallback > 0 || this.hidden) return;
    this.line += text;
    if (!this.bold && text.trim() !== '') this.plain = true;
  }

  private endLine(): void {
    const text = this.line.trim();
    if (text !== '') {
      const oneLine = !text.includes('\n');
      if (this.level > 0 && oneLine) this.lines.push('', `${'#'.repeat(this.level)} ${text}`);
      else if (this.listed) this.lines.push(`- ${text}`);
      else if (!this.plain && oneLine) this.lines.push('', `**${text}**`);
      else this.lines.push('', text);
    }
    this.line = '';
    this.level = 0;
    this.listed = false;
    this.plain = false;
  }
}
