// Lints everything. Nx's project graph is made first: without it the boundary rule would skip itself silently.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);
const run = (bin, args, stdio = 'inherit') =>
  spawnSync(process.execPath, [bin, ...args], {
    cwd: root,
    stdio,
    env: { ...process.env, NX_DAEMON: 'false' },
  }).status ?? 1;

const steps = [
  () => run(require.resolve('nx/bin/nx.js'), ['show', 'projects'], 'ignore'),
  () =>
    run(join(dirname(require.resolve('eslint/package.json')), 'bin/eslint.js'), [
      '.',
      '--max-warnings=0',
      '--cache',
      '--cache-strategy=content',
      '--cache-location=node_modules/.cache/eslint/',
    ]),
  () => run(join(root, 'tools/boundaries.mjs'), []),
];
for (const step of steps) {
  const status = step();
  if (status !== 0) process.exit(status);
}
