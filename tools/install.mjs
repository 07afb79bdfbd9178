// Installs what the lock file asks for, when that is not what is installed. Needs Node alone: it runs before anything is there.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Rolewright needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

const stamp = join(root, 'node_modules', '.rolewright-installed');
// The platform belongs to the stamp: native packages of another platform would load and fail late.
const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .update(`${process.platform} ${process.arch} ${major}`)
  .digest('hex');
if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) process.exit(0);

console.log('Installing the dependencies (npm ci)…');
const started = Date.now();
// A shell only where npm is a .cmd file; the arguments are constants.
const { status } = spawnSync(
  'npm',
  ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
  {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  },
);
if (status !== 0) {
  console.error('npm ci failed: see its message above; nothing was started.');
  process.exit(status ?? 1);
}
writeFileSync(stamp, wanted);
console.log(`Installed in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
