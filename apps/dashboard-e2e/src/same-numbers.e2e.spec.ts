import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { demonstrations, maturityModel } from '@rolewright/catalogue';
import { canonicalJson, type OrganisationFile, parseOrganisationFile } from '@rolewright/domain';
import type { Browser, Page } from 'playwright-core';
import { parse } from 'yaml';
import { launchBrowser } from './browser.js';
import { numbersOf } from './engine-numbers.js';

const root = resolve(import.meta.dirname, '../../..');
const pathOf = (slug: string, quarter: string) =>
  join(root, 'libs/catalogue/demonstration', slug, `${quarter}.yaml`);

async function fileAt(path: string): Promise<OrganisationFile> {
  const parsed = parseOrganisationFile(parse(await readFile(path, 'utf8')), maturityModel);
  if (!parsed.ok) throw new Error(`${path}: ${JSON.stringify(parsed.faults)}`);
  return parsed.file;
}

/** The engine as one script for a page; bundled by a process of its own, since a bundler's native part fits no test realm. */
async function script(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rolewright-engine-'));
  try {
    execFileSync(
      process.execPath,
      [
        join(root, 'node_modules/vite/bin/vite.js'),
        'build',
        '--config',
        join(import.meta.dirname, '../engine.vite.config.mjs'),
        '--outDir',
        folder,
      ],
      { env: { ...process.env, NODE_OPTIONS: '' }, stdio: ['ignore', 'ignore', 'inherit'] },
    );
    return await readFile(join(folder, 'engine.js'), 'utf8');
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('the same numbers', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
    page = await browser.newPage();
    await page.addScriptTag({ content: `${await script()}; globalThis.engine = engine;` });
  });
  afterAll(() => browser.close());

  it('come out in a browser and here, byte for byte, for every file of the demonstration', async () => {
    const paths = demonstrations.flatMap(({ slug, quarters }) =>
      quarters.map((quarter) => pathOf(slug, quarter)),
    );
    expect(paths.length).toBe(48);
    for (const path of paths) {
      const file = await fileAt(path);
      const there = await page.evaluate(
        (given) =>
          (globalThis as unknown as { engine: { numbersOf: typeof numbersOf } }).engine.numbersOf(
            given,
          ),
        file,
      );
      const here = numbersOf(file);
      for (const name of Object.keys(here))
        expect([path, name, there[name]]).toEqual([path, name, here[name]]);
    }
  });

  // What the worker stores is compared with the same function in demonstration.int.spec.ts.
  it('come out of the command line', async () => {
    for (const { slug, quarters } of demonstrations) {
      const path = pathOf(slug, quarters.at(-1) ?? '');
      const expected = numbersOf(await fileAt(path));
      for (const command of ['score', 'ownership', 'explain'] as const) {
        const printed = execFileSync(
          process.execPath,
          [join(root, 'tools/rolewright.mjs'), command, path, '--json'],
          { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' }, maxBuffer: 1 << 26 },
        );
        expect([path, command, canonicalJson(JSON.parse(printed))]).toEqual([
          path,
          command,
          expected[command],
        ]);
      }
    }
  });
});
