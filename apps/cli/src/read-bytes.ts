import type { CommandIo } from './command.js';
import { InputRefused, unreadable } from './read-organisation.js';

/** The bytes of a file, or of standard input for `-`. Throws InputRefused where the path cannot be read. */
export async function readBytes(path: string, io: CommandIo): Promise<Uint8Array> {
  if (path === '-') return io.readStandardInput();
  try {
    return await io.readFile(path);
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** The same as text, byte for byte: nothing is dropped or replaced. Throws InputRefused where it is no UTF-8. */
export async function readText(path: string, io: CommandIo): Promise<string> {
  const bytes = await readBytes(path, io);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new InputRefused(path === '-' ? 'standard input' : path, [
      { path: '', message: 'It is no UTF-8 text.', mend: 'Give the file as it was written.' },
    ]);
  }
}
