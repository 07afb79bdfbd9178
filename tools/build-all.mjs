// Builds every package through Nx's cache, without a daemon: nothing is left running afterwards.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Runs Nx targets over all packages; returns the exit code and what was printed. */
export function runNx(targets, { quiet = true, parallel = 2 } = {}) {
  const nx = createRequire(import.meta.url).resolve('nx/bin/nx.js');
  const result = spawnSync(
    process.execPath,
    [nx, 'run-many', '-t', ...targets, `--parallel=${parallel}`, '--outputStyle=static'],
    {
      cwd: root,
      encoding: 'utf8',
      stdio: quiet ? 'pipe' : 'inherit',
      maxBuffer: 64 * 1024 * 1024,
      env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', FORCE_COLOR: '0' },
    },
  );
  return { status: result.status ?? 1, output: `${result.stdout ?? ''}${result.stderr ?? ''}` };
}
