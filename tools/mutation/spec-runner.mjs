// Runs the specs of one part as a test runner of Stryker's, within the process. Jest loads every module from disk again
// for each mutant, seconds each time; here a file is translated once and only its body runs again for each mutant, so
// that no mutant meets what another one left in a cache.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { compileFunction } from 'node:vm';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import swc from '@swc/core';
import { expect } from 'expect';
import { bind } from 'jest-each';
import { fewerRuns } from './fewer-runs.mjs';

const installed = createRequire(import.meta.url);
const fastCheck = fewerRuns(installed('fast-check'));
const stryker = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});

const translated = new Map();
const untouched = new Map();
let loaded = new Map();

/** @param mutant the one that is tried; without it the module counts which tests reach which mutant */
function load(path, mutant) {
  const known = loaded.get(path);
  if (known) return known.exports;
  const module = { exports: {} };
  loaded.set(path, module);
  const require = (name) => {
    if (name === 'fast-check') return fastCheck;
    if (!name.startsWith('.')) return installed(name);
    return load(join(dirname(path), name.replace(/\.js$/, '.ts')), mutant);
  };
  const scope = stryker.currentTestId;
  if (!path.endsWith('.spec.ts')) stryker.currentTestId = undefined;
  bodyOf(path, mutant)(module, module.exports, require);
  stryker.currentTestId = scope;
  return module.exports;
}

function bodyOf(path, mutant) {
  if (!translated.has(path)) translated.set(path, translate(path));
  const code = translated.get(path);
  if (mutant === undefined) return compiled(code, path);
  if (code.includes(`("${mutant}")`)) return compiled(without(code, mutant), path);
  if (!untouched.has(path)) untouched.set(path, compiled(without(code, null), path));
  return untouched.get(path);
}

/** The code with one mutant, or none: the switches of all others would take most of the time. */
const without = (code, mutant) =>
  code
    .replace(/stryCov_\w+\("[^()]*\)/g, '0')
    .replace(/stryMutAct_\w+\("(\d+)"\)/g, (call, id) => (id === mutant ? call : 'false'));

const compiled = (code, path) =>
  compileFunction(code, ['module', 'exports', 'require'], { filename: path });

function translate(path) {
  const { code } = swc.transformSync(readFileSync(path, 'utf8'), {
    filename: path,
    swcrc: false,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  return code;
}

/**
 * The tests that the part's specs define, in their order. What a `describe` works out before them counts for each of
 * its tests, as if it did so itself.
 */
function collect(mutant) {
  loaded = new Map();
  const tests = [];
  const scopes = [];
  const within = (title, body) => {
    const scope = { title, tests: [], key: `› ${tests.length} ${scopes.length} ${title}` };
    scopes.push(scope);
    stryker.currentTestId = scope.key;
    body();
    scopes.pop();
    stryker.currentTestId = scopes.at(-1)?.key;
    if (mutant === undefined) share(scope);
  };
  const part = join(process.cwd(), 'libs/domain/src', process.env.MUTATION_PART);
  for (const name of readdirSync(part, { recursive: true }).sort()) {
    if (!name.endsWith('.spec.ts')) continue;
    const path = join(part, name);
    const it = (title, body) => {
      const id = [...scopes.map((scope) => scope.title), title].join(' › ');
      tests.push({ id, path, body });
      for (const scope of scopes) scope.tests.push(id);
    };
    const describe = (title, body) => within(title, body);
    describe.each = bind(describe, false);
    it.each = bind(it, false);
    Object.assign(globalThis, { describe, it, test: it, expect });
    within(relative(part, path), () => load(path, mutant));
  }
  return tests;
}

function share({ key, tests }) {
  const { perTest } = stryker.mutantCoverage;
  const reached = Object.entries(perTest[key] ?? {});
  delete perTest[key];
  for (const id of tests) {
    const own = (perTest[id] ??= {});
    for (const [mutant, count] of reached) own[mutant] = (own[mutant] ?? 0) + count;
  }
}

/** How long each test took last: what is quick is asked first, since one failure is enough. */
const durations = new Map();

async function run({ id, path, body }) {
  const started = performance.now();
  const result = { id, name: id, fileName: path };
  try {
    await body();
    const timeSpentMs = performance.now() - started;
    durations.set(id, timeSpentMs);
    return { ...result, status: TestStatus.Success, timeSpentMs };
  } catch (error) {
    const failureMessage = error instanceof Error ? error.message : String(error);
    const timeSpentMs = performance.now() - started;
    return { ...result, status: TestStatus.Failed, failureMessage, timeSpentMs };
  }
}

const runner = {
  capabilities: () => ({ reloadEnvironment: true }),

  async dryRun() {
    stryker.activeMutant = undefined;
    stryker.mutantCoverage = { static: {}, perTest: {} };
    const tests = [];
    for (const test of collect()) {
      stryker.currentTestId = test.id;
      tests.push(await run(test));
    }
    stryker.currentTestId = undefined;
    return { status: DryRunStatus.Complete, tests, mutantCoverage: stryker.mutantCoverage };
  },

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    stryker.activeMutant = activeMutant.id;
    stryker.hitCount = hitLimit === undefined ? undefined : 0;
    stryker.hitLimit = hitLimit;
    const asked = testFilter && new Set(testFilter);
    const tests = [];
    const outcome = () =>
      toMutantRunResult(
        determineHitLimitReached(stryker.hitCount, hitLimit) ?? {
          status: DryRunStatus.Complete,
          tests,
        },
      );
    try {
      const reached = collect(activeMutant.id).filter(({ id }) => asked?.has(id) ?? true);
      reached.sort((a, b) => (durations.get(a.id) ?? 0) - (durations.get(b.id) ?? 0));
      for (const test of reached) {
        const result = await run(test);
        tests.push(result);
        if (stryker.hitCount > hitLimit) break;
        if (result.status === TestStatus.Failed && !disableBail) break;
      }
    } catch (error) {
      // What the specs work out before their tests does not work any more: all of these fail.
      const [id = ''] = testFilter ?? [];
      const failureMessage = String(error);
      tests.push({ id, name: id, timeSpentMs: 0, status: TestStatus.Failed, failureMessage });
    } finally {
      stryker.activeMutant = undefined;
      stryker.currentTestId = undefined;
    }
    return outcome();
  },
};

export const strykerPlugins = [declareValuePlugin(PluginKind.TestRunner, 'specs', runner)];
