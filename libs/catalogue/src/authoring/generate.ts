import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { checkContent } from './check-content.js';
import { composeAll } from './demonstration/compose-all.js';
import { emitManifest, emitModules, toMaturityModel } from './emit.js';
import { packageRoot, readContent } from './read-content.js';
import { manifestOf, partsOf, readReleases } from './releases.js';

/** Every committed file that is made from the sources, by path below the package. Throws all faults at once. */
export function generatedFiles(): Record<string, string> {
  const check = checkContent(readContent());
  if (!check.ok) throw new Error(`the catalogue's content has faults:\n${check.faults.join('\n')}`);
  const files: Record<string, string> = {};
  const modules = emitModules(check.content);
  for (const [name, text] of Object.entries(modules)) files[`src/generated/${name}`] = text;
  files['src/generated/manifest.ts'] = emitManifest(
    manifestOf(check.content.model.id, readReleases(), partsOf(modules)),
  );
  for (const [name, text] of Object.entries(composeAll(toMaturityModel(check.content))))
    files[`demonstration/${name}`] = text;
  return files;
}

/** Paths whose committed text is not what the sources make now. */
export function staleFiles(files: Record<string, string>): string[] {
  return Object.entries(files)
    .filter(([path, text]) => {
      try {
        return readFileSync(packageRoot + path, 'utf8') !== text;
      } catch {
        return true;
      }
    })
    .map(([path]) => path);
}

export function writeGeneratedFiles(): number {
  const files = generatedFiles();
  for (const folder of ['src/generated', 'demonstration'])
    rmSync(packageRoot + folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(packageRoot + path), { recursive: true });
    writeFileSync(packageRoot + path, text);
  }
  return Object.keys(files).length;
}
