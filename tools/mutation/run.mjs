// `npm run mutation`: changes the engine a little, thousands of times, and counts how often the specs notice. Parts and
// last figures: docs/engine/mutation.md. `npm run mutation -- ownership` runs one part alone.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = dirname(fileURLToPath(import.meta.url));
const root = dirname(dirname(folder));
const parts = ['scoring', 'ownership', 'roles', 'hiring', 'trends'];
const least = 85;

const asked = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const unknown = asked.filter((part) => !parts.includes(part));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}. Parts: ${parts.join(', ')}.`);
  process.exit(2);
}

install();
const figures = [];
for (const part of asked.length > 0 ? asked : parts) figures.push(measure(part));
console.log('\npart       mutants  killed  timeout  survived  not reached  score');
for (const { part, counts, score } of figures) {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const cells = [total, counts.Killed, counts.Timeout, counts.Survived, counts.NoCoverage];
  const widths = [9, 8, 9, 10, 13];
  console.log(
    part.padEnd(10) +
      cells.map((cell, at) => String(cell).padStart(widths[at])).join('') +
      `  ${score.toFixed(1)} %`,
  );
}
process.exitCode = figures.every(({ score }) => score >= least) ? 0 : 1;

/** Runs Stryker on one folder of the engine. A mutant that makes the specs run endlessly is noticed too. */
function measure(part) {
  const report = join(root, 'coverage/mutation', `${part}.json`);
  mkdirSync(dirname(report), { recursive: true });
  const config = join(root, 'coverage/mutation', `${part}.config.json`);
  writeFileSync(
    config,
    JSON.stringify({
      packageManager: 'npm',
      plugins: [join(folder, 'spec-runner.mjs')],
      testRunner: 'specs',
      mutate: [`libs/domain/src/${part}/**/*.ts`, '!**/*.spec.ts', '!**/*.fixture.ts'],
      ignorePatterns: ['**', '!libs/domain/src/**', '!package.json'],
      coverageAnalysis: 'perTest',
      // What a mutated text says is a matter for readers; that it says something is checked by specs.
      mutator: { excludedMutations: ['StringLiteral'] },
      ignoreStatic: true,
      checkers: [],
      disableTypeChecks: true,
      tempDirName: 'coverage/mutation/sandbox',
      concurrency: Math.max(1, Number(process.env.MUTATION_CONCURRENCY) || cpus().length),
      timeoutMS: 10_000,
      reporters: ['json', 'progress-append-only'],
      jsonReporter: { fileName: report },
      allowConsoleColors: false,
    }),
  );
  const { status } = spawnSync(
    process.execPath,
    [join(folder, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', config],
    // A part answers for itself: what another part's specs would notice does not count.
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, MUTATION_PART: part },
    },
  );
  if (status !== 0) throw new Error(`Stryker failed on ${part}`);
  return { part, ...tally(JSON.parse(readFileSync(report, 'utf8'))) };
}

function tally({ files }) {
  const counts = { Killed: 0, Timeout: 0, Survived: 0, NoCoverage: 0 };
  for (const { mutants } of Object.values(files)) {
    for (const { status } of mutants) if (status in counts) counts[status] += 1;
  }
  const noticed = counts.Killed + counts.Timeout;
  const total = noticed + counts.Survived + counts.NoCoverage;
  return { counts, score: total === 0 ? 100 : (100 * noticed) / total };
}

function install() {
  const stamp = join(folder, 'node_modules/.installed');
  const wanted = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing what mutation testing needs (npm ci in tools/mutation)…');
  const { status } = spawnSync(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: folder, stdio: 'inherit' },
  );
  if (status !== 0) throw new Error('npm ci failed in tools/mutation');
  writeFileSync(stamp, wanted);
}
