// `npm run bench`: what the product's paths cost, as ratios to a floor or a peer measured in the same run.
// How to read the figures, and the last ones: docs/performance.md. `npm run bench -- engine` runs one part alone.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, platform, release, totalmem } from 'node:os';
import { runNx } from '../build-all.mjs';
import { benchEngine } from './engine.mjs';
import { benchHiring } from './hiring.mjs';
import { installPeers } from './peers.mjs';
import { print, settings } from './report.mjs';
import { benchRoles } from './roles.mjs';
import { benchWholeProcesses } from './whole-process.mjs';

const parts = ['engine', 'hiring', 'roles', 'processes', 'snapshots', 'queries'];
const asked = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const unknown = asked.filter((part) => !parts.includes(part));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}. Parts: ${parts.join(', ')}.`);
  process.exit(2);
}
const wanted = asked.length > 0 ? asked : parts;

console.log('Building…');
const { status, output } = runNx([
  'build',
  '--projects=@rolewright/api,@rolewright/worker,@rolewright/local,@rolewright/cli',
]);
if (status !== 0) {
  console.error(output);
  process.exit(1);
}
const commit = spawnSync('git', ['rev-parse', '--short', 'HEAD'], {
  encoding: 'utf8',
}).stdout?.trim();
print('The run', {
  what: `version ${version()}, commit ${commit || 'unknown'}`,
  machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()} ${release()}`,
  node: process.versions.node,
  runs: `${settings.runs} of each, interleaved; median (min–max)`,
});

if (wanted.includes('engine')) await benchEngine();
if (wanted.includes('hiring')) await benchHiring();
if (wanted.includes('roles')) await benchRoles();
if (wanted.includes('processes')) await benchWholeProcesses();
if (wanted.includes('snapshots') || wanted.includes('queries')) {
  const { openDatabase } = await import('./database.mjs');
  const peerNode = wanted.includes('queries') ? installPeers() : undefined;
  const database = await openDatabase();
  try {
    const { benchSnapshots } = await import('./snapshots.mjs');
    await benchSnapshots(database, { timed: wanted.includes('snapshots') });
    if (wanted.includes('queries')) {
      const { benchQueries } = await import('./queries.mjs');
      await benchQueries(database, peerNode);
    }
  } finally {
    await database.close();
  }
}

function version() {
  return JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version;
}
