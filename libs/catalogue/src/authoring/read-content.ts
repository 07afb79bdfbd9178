import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** The package's root: this file stands at the same depth in `src` and in `dist`. */
export const packageRoot = fileURLToPath(new URL('../../', import.meta.url));

/** The YAML sources, parsed and unchecked, by path below `content/`. */
export type RawContent = Record<string, unknown>;

export function readContent(): RawContent {
  const folder = `${packageRoot}content`;
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.yaml'))
    .sort();
  return Object.fromEntries(
    paths.map((path) => [path, parse(readFileSync(`${folder}/${path}`, 'utf8')) as unknown]),
  );
}
