import type { CommandIo } from './command.js';

export const bytesOf = (value: string): Uint8Array => new TextEncoder().encode(value);

/**
 * The outside of a command for tests: the given files, and what the command wrote. A name with a slash belongs to a
 * folder; the moment is always 2026-10-05, noon UTC.
 */
export function commandHarness(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  standardInput = '',
) {
  const written: Record<string, Uint8Array> = {};
  let out = '';
  let err = '';
  const contents = (path: string): Uint8Array | undefined => {
    const file = written[path] ?? files[path];
    return typeof file === 'string' ? bytesOf(file) : file;
  };
  const missing = () => Object.assign(new Error('missing'), { code: 'ENOENT' });
  const io: CommandIo = {
    out: (more) => void (out += more),
    err: (more) => void (err += more),
    colour: false,
    now: () => new Date('2026-10-05T12:00:00Z'),
    readFile: async (path) => {
      const bytes = contents(path);
      if (!bytes) throw missing();
      return bytes;
    },
    readFolder: async (path) => {
      const inside = Object.keys(files).filter((name) => name.startsWith(`${path}/`));
      if (inside.length > 0)
        return new Map(
          inside.map((name) => [name.slice(path.length + 1), contents(name) ?? bytesOf('')]),
        );
      if (!contents(path)) throw missing();
      return null;
    },
    readStandardInput: async () => bytesOf(standardInput),
    writeFile: async (path, bytes) => void (written[path] = bytes),
  };
  return { io, written, out: () => out, err: () => err };
}
