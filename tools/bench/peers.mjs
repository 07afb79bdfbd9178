import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const stamp = `${folder}node_modules/.installed`;

/**
 * Installs what only the bench needs, by its own lock file, and gives the Node that PostGraphile 5 runs on (22 or newer;
 * the product itself runs on 20). Undefined where no such Node is to be had for this machine.
 */
export function installPeers() {
  const wanted = createHash('sha256')
    .update(readFileSync(`${folder}package-lock.json`))
    .digest('hex');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    console.log('Installing the peers of the bench (npm ci in tools/bench)…');
    const { status } = spawnSync(
      'npm',
      ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
      {
        cwd: folder,
        stdio: 'inherit',
      },
    );
    if (status !== 0) throw new Error('npm ci failed in tools/bench');
    writeFileSync(stamp, wanted);
  }
  if (Number(process.versions.node.split('.')[0]) >= 22) return process.execPath;
  try {
    const name = `node-${process.platform}-${process.arch}`;
    return createRequire(import.meta.url).resolve(`${name}/bin/node`);
  } catch {
    return undefined;
  }
}
