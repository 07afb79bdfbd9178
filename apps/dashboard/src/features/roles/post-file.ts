/** More than any post has; the engine reads no longer text. */
export const charactersAtMost = 200_000;

export type PostFile = { text: string } | { fault: 'notText' | 'tooLong' | 'unreadable' };

const textOf = (file: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error ?? new Error('The file could not be read.'));
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(file);
  });

/** The text of a file that the reader chose, read where it lies. */
export async function readPost(file: File): Promise<PostFile> {
  if (!/\.(txt|md|markdown|text)$/i.test(file.name)) return { fault: 'notText' };
  // A character takes up to four bytes.
  if (file.size > charactersAtMost * 4) return { fault: 'tooLong' };
  try {
    const text = (await textOf(file)).replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
    if (text.includes('\0')) return { fault: 'notText' };
    return text.length > charactersAtMost ? { fault: 'tooLong' } : { text };
  } catch {
    return { fault: 'unreadable' };
  }
}
