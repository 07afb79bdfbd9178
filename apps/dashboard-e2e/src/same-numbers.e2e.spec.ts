import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { demonstrations, maturityModel } from '@rolewright/catalogue';
import { canonicalJson, type OrganisationFile, parseOrganisationFile } from '@rolewright/domain';
import type { Browser, Page } from 'playwright-core';
import { parse } from 'yaml';
import { launchBrowser } from './browser.js';
import type * as engine from './engine-numbers.js';
import { numbersOf, postOf } from './engine-numbers.js';

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

  const inPage = (name: keyof typeof engine, given: unknown) =>
    page.evaluate(
      ([called, argument]) => {
        const { engine: there } = globalThis as unknown as {
          engine: Record<string, (argument: unknown) => unknown>;
        };
        return there[called as string]?.(argument);
      },
      [name, given] as const,
    );

  it('come out in a browser and here, byte for byte, for every file of the demonstration and every example', async () => {
    const demonstration = demonstrations.flatMap(({ slug, quarters }) =>
      quarters.map((quarter) => pathOf(slug, quarter)),
    );
    const examples = ['hiring', 'hiring-quarter-before', 'one-weak-domain', 'contested-answers'];
    const paths = [
      ...demonstration,
      ...examples.map((name) => join(root, 'libs/catalogue/examples', `${name}.yaml`)),
    ];
    expect(paths.length).toBe(52);
    for (const path of paths) {
      const file = await fileAt(path);
      const there = (await inPage('numbersOf', file)) as Record<string, string>;
      const here = numbersOf(file);
      for (const name of Object.keys(here))
        expect([path, name, there[name]]).toEqual([path, name, here[name]]);
    }
  });

  it('come out in a browser and here for the text of a post', async () => {
    const folder = join(root, 'libs/catalogue/role-texts');
    const names = (await readdir(folder)).filter((name) => /^\d.*\.(md|txt)$/.test(name));
    expect(names.length).toBeGreaterThan(40);
    for (const name of names) {
      const text = await readFile(join(folder, name), 'utf8');
      expect([name, await inPage('postOf', text)]).toEqual([name, postOf(text)]);
    }
  });

  // What the worker stores is compared with the same function in demonstration.int.spec.ts.
  it('come out of the command line', async () => {
    const run = (file: string, ...words: string[]) =>
      execFileSync(process.execPath, [join(root, file), ...words], {
        encoding: 'utf8',
        env: { ...process.env, NODE_OPTIONS: '' },
        maxBuffer: 1 << 26,
      });
    // Builds it where its sources changed; what it built is then called by itself.
    run('tools/rolewright.mjs', '--help');
    for (const { slug, quarters } of demonstrations) {
      const path = pathOf(slug, quarters.at(-1) ?? '');
      const expected = numbersOf(await fileAt(path));
      for (const command of ['score', 'ownership', 'explain'] as const) {
        const printed = run('apps/cli/dist/main.js', command, path, '--json');
        expect([path, command, canonicalJson(JSON.parse(printed))]).toEqual([
          path,
          command,
          expected[command],
        ]);
      }
    }
  }, 300_000);
});
