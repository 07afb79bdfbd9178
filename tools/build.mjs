// Compiles one package's src to its dist with SWC, so that plain Node runs it. Types are checked apart (`typecheck`).
import { rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const swc = join(
  dirname(createRequire(import.meta.url).resolve('@swc/cli/package.json')),
  'bin/swc.js',
);
rmSync('dist', { recursive: true, force: true });
const { status } = spawnSync(
  process.execPath,
  [
    swc,
    'src',
    '-d',
    'dist',
    '--strip-leading-paths',
    '--config-file',
    join(root, '.swcrc'),
    '--copy-files',
    '--quiet',
  ],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);
