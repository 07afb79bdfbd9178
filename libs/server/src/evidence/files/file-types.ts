/** One kind of file that evidence may be. */
export interface FileType {
  contentType: string;
  /** The first is given to a file whose name has none of them. */
  extensions: readonly string[];
}

const office = 'application/vnd.openxmlformats-officedocument';
const openDocument = 'application/vnd.oasis.opendocument';

export const plainText: FileType = {
  contentType: 'text/plain; charset=utf-8',
  extensions: ['txt', 'csv', 'tsv', 'md', 'log', 'json', 'yaml', 'yml', 'eml'],
};

/** Kinds that their first bytes tell. */
export const byFirstBytes: readonly (FileType & { is: (head: Buffer) => boolean })[] = [
  { contentType: 'application/pdf', extensions: ['pdf'], is: begins('%PDF-') },
  { contentType: 'image/png', extensions: ['png'], is: begins('\x89PNG\r\n\x1a\n') },
  { contentType: 'image/jpeg', extensions: ['jpg', 'jpeg'], is: begins('\xff\xd8\xff') },
  {
    contentType: 'image/gif',
    extensions: ['gif'],
    is: (head) => begins('GIF87a')(head) || begins('GIF89a')(head),
  },
  {
    contentType: 'image/webp',
    extensions: ['webp'],
    is: (head) => begins('RIFF')(head) && head.toString('latin1', 8, 12) === 'WEBP',
  },
];

/** Kinds that are ZIP archives, told by the name of a part (lower case, as ZIP writes it). */
export const byZipPart: readonly (FileType & { part: string })[] = [
  {
    contentType: `${office}.wordprocessingml.document`,
    extensions: ['docx'],
    part: 'word/document.xml',
  },
  { contentType: `${office}.spreadsheetml.sheet`, extensions: ['xlsx'], part: 'xl/workbook.xml' },
  {
    contentType: `${office}.presentationml.presentation`,
    extensions: ['pptx'],
    part: 'ppt/presentation.xml',
  },
];

/** Kinds that are ZIP archives whose first part, stored as it is, names them. */
export const byMimetypePart: readonly FileType[] = [
  { contentType: `${openDocument}.text`, extensions: ['odt'] },
  { contentType: `${openDocument}.spreadsheet`, extensions: ['ods'] },
  { contentType: `${openDocument}.presentation`, extensions: ['odp'] },
];

/** Parts of such archives that can act when the file is opened (lower case). */
export const actingParts: readonly string[] = [
  'vbaproject.bin',
  'xl/macrosheets/',
  '/activex/',
  '/oleobject',
  'basic/script-lc.xml',
  'scripts/python/',
];

/** The formats as people know them, for a sentence. */
export const allowedFormats =
  'PDF, Word, Excel, PowerPoint or OpenDocument without macros, PNG, JPEG, GIF, WebP, or text in UTF-8';

function begins(signature: string): (head: Buffer) => boolean {
  const bytes = Buffer.from(signature, 'latin1');
  return (head) => head.subarray(0, bytes.length).equals(bytes);
}

const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
// Control characters, half characters, what turns the reading order around, and what no file system takes.
const dangerous = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069<>:"|?*]/gu;

/** The name for people to recognise the file by: its last part, printable, at most 150 characters. */
export function plainFileName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const plain = last.replace(dangerous, '').trim().replace(/^\.+/, '');
  const named = reserved.test(plain) ? `_${plain}` : plain;
  const dot = named.lastIndexOf('.');
  const ending = dot > 0 ? named.slice(dot).slice(0, 20) : '';
  const stem = dot > 0 ? named.slice(0, dot) : named;
  return `${[...stem].slice(0, 150 - ending.length).join('')}${ending}`.trim() || 'file';
}

/** The name under which a file is handed out: it ends as its content says, whatever it was called. */
export function downloadName(fileName: string, contentType: string): string {
  const type = [plainText, ...byFirstBytes, ...byZipPart, ...byMimetypePart].find(
    (known) => known.contentType === contentType,
  );
  const [first = 'bin', ...others] = type?.extensions ?? [];
  const plain = plainFileName(fileName);
  const ending = plain.split('.').at(-1)?.toLowerCase() ?? '';
  return plain.includes('.') && [first, ...others].includes(ending) ? plain : `${plain}.${first}`;
}

/** The header that makes a browser save rather than show a file, whatever its name holds. */
export function attachmentHeader(name: string): string {
  const ascii = name.replace(/[^ -~]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
