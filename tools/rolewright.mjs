// `npm run -s rolewright -- …`: the command line, built first where its sources changed.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
execFileSync(process.execPath, [join(root, 'tools/install.mjs')], { stdio: ['ignore', 2, 2] });
const { runNx } = await import('./build-all.mjs');
const main = join(root, 'apps/cli/dist/main.js');
const built = runNx(['build', '--projects=@rolewright/cli']);
if (built.status !== 0 || !existsSync(main)) {
  console.error(built.output);
  process.exit(1);
}
await import(main);
