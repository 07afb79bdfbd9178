/** More than any post has; the engine reads no longer text. */
export const charactersAtMost = 200_000;

export type PostFile = { text: string } | { fault: 'notText' | 'tooLong' | 'unreadable' };

/** Bytes of a Word document or a PDF, pictures and fonts included. */
export const documentBytesAtMost = 5_000_000;

const readAs = <T>(file: Blob, as: 'readAsText' | 'readAsArrayBuffer'): Promise<T> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error ?? new Error('The file could not be read.'));
    reader.onload = () => resolve(reader.result as T);
    reader[as](file);
  });

/** Readers of what is more than plain text: loaded when such a file comes. */
const documents: Readonly<Record<string, (bytes: ArrayBuffer) => Promise<string>>> = {
  docx: async (bytes) => (await import('./word-post.js')).wordText(bytes),
  pdf: async (bytes) => (await import('./pdf-post.js')).pdfText(bytes),
};

/** The text of a file that the reader chose, read where it lies. */
export async function readPost(file: File): Promise<PostFile> {
  const extension = /\.([a-z]+)$/i.exec(file.name)?.[1]?.toLowerCase() ?? '';
  const read = documents[extension];
  if (!read && !/^(txt|md|markdown|text)$/.test(extension)) return { fault: 'notText' };
  // A character takes up to four bytes.
  if (file.size > (read ? documentBytesAtMost : charactersAtMost * 4)) return { fault: 'tooLong' };
  try {
    const found = read
      ? await read(await readAs<ArrayBuffer>(file, 'readAsArrayBuffer'))
      : await readAs<string>(file, 'readAsText');
    const text = found.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
    if (text.includes('\0')) return { fault: 'notText' };
    return text.length > charactersAtMost ? { fault: 'tooLong' } : { text };
  } catch {
    return { fault: 'unreadable' };
  }
}
