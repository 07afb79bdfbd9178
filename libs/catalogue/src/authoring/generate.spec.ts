import { readdirSync } from 'node:fs';
import { generatedFiles, staleFiles } from './generate.js';
import { packageRoot } from './read-content.js';

describe('the committed files', () => {
  const files = generatedFiles();

  it('are what the sources make: else run `npm run -w @rolewright/catalogue generate`', () => {
    expect(staleFiles(files)).toEqual([]);
  });

  it('would be called stale after a change by hand', () => {
    const path = 'demonstration/alderway-bank/2024-q4.yaml';
    expect(staleFiles({ ...files, [path]: `${files[path]}# by hand\n` })).toEqual([path]);
  });

  it('hold nothing that the sources no longer make', () => {
    const committed = ['src/generated', 'demonstration'].flatMap((folder) =>
      readdirSync(packageRoot + folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => `${entry.parentPath.slice(packageRoot.length)}/${entry.name}`),
    );
    expect(committed.sort()).toEqual(Object.keys(files).sort());
  });

  it('stay small enough to read: no organisation file reaches 60 kB', () => {
    const large = Object.entries(files).filter(
      ([path, text]) => path.startsWith('demonstration/') && text.length > 60_000,
    );
    expect(large.map(([path]) => path)).toEqual([]);
  });
});
