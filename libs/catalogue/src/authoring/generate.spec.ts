import { readdirSync } from 'node:fs';
import { generatedFiles, staleFiles } from './generate.js';
import { packageRoot } from './read-content.js';

describe('the committed files', () => {
  it('are what the sources make: else run `npm run -w @rolewright/catalogue generate`', () => {
    expect(staleFiles()).toEqual([]);
  });

  it('hold nothing that the sources no longer make', () => {
    const committed = ['src/generated', 'demonstration'].flatMap((folder) =>
      readdirSync(packageRoot + folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => `${entry.parentPath.slice(packageRoot.length)}/${entry.name}`),
    );
    expect(committed.sort()).toEqual(Object.keys(generatedFiles()).sort());
  });

  it('stay small enough to read: no organisation file reaches 60 kB', () => {
    const large = Object.entries(generatedFiles()).filter(
      ([path, text]) => path.startsWith('demonstration/') && text.length > 60_000,
    );
    expect(large.map(([path]) => path)).toEqual([]);
  });
});
