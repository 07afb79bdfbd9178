// `npm test`: everything that must hold, in the order in which it fails fastest. `npm test -- unit api` runs the named steps only.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runNx } from './build-all.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);
const reports = mkdtempSync(join(tmpdir(), 'rolewright-reports-'));
const totals = { passed: 0, failed: 0, skipped: 0 };

const node = (args, env = {}) =>
  spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NX_DAEMON: 'false', ...env },
  }).status ?? 1;
const bin = (name, path) => join(dirname(require.resolve(`${name}/package.json`)), path);

const nxTarget = (target) => () => {
  const { status, output } = runNx([target]);
  if (status !== 0) console.error(output);
  return status;
};

const jest =
  (project, workers = 2) =>
  () => {
    const report = join(reports, `${project}.json`);
    const status = node(
      [
        bin('jest', 'bin/jest.js'),
        '--selectProjects',
        project,
        `--maxWorkers=${workers}`,
        '--json',
        `--outputFile=${report}`,
      ],
      { NODE_OPTIONS: '--experimental-vm-modules --no-warnings', JEST_SILENT_STDOUT: '1' },
    );
    if (!existsSync(report)) {
      totals.failed += 1;
      return status || 1;
    }
    const result = JSON.parse(readFileSync(report, 'utf8'));
    totals.passed += result.numPassedTests;
    totals.failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
    totals.skipped += result.numPendingTests;
    // A project without a test would pass while proving nothing.
    if (result.numTotalTests === 0) {
      console.error(`No test ran in the project "${project}".`);
      return 1;
    }
    return status;
  };

const steps = {
  format: () => node([bin('prettier', 'bin/prettier.cjs'), '--check', '--log-level=warn', '.']),
  lint: () => node([join(root, 'tools/lint.mjs')]),
  infra: () => node([join(root, 'tools/infra-check.mjs')]),
  typecheck: nxTarget('typecheck'),
  build: nxTarget('build'),
  unit: jest('unit'),
  dashboard: jest('dashboard'),
  integration: jest('integration'),
  api: jest('api'),
  // Each file starts the whole product from one build: two at once would lay its files out under each other's feet.
  journeys: jest('journeys', 1),
};

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in steps));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. Steps: ${Object.keys(steps).join(', ')}.`);
  process.exit(2);
}
const times = [];
let failed = 0;
for (const name of chosen.length > 0 ? chosen : Object.keys(steps)) {
  console.log(`\n── ${name}`);
  const started = Date.now();
  const status = steps[name]();
  times.push(
    `  ${status === 0 ? 'passed' : 'FAILED'}  ${name.padEnd(12)} ${((Date.now() - started) / 1000).toFixed(1).padStart(6)} s`,
  );
  if (status === 0) continue;
  failed += 1;
  // What is built on sand need not be tried.
  if (['typecheck', 'build'].includes(name)) break;
}
rmSync(reports, { recursive: true, force: true });
console.log(`\n${times.join('\n')}\n`);
if (failed > 0 && totals.failed === 0) totals.failed = failed;
console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exit(failed > 0 ? 1 : 0);
