import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { maturityModel } from '../../libs/catalogue/dist/index.js';
import { print, ratios, settings, spread } from './report.mjs';
import { syntheticFile } from './synthetic.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const child = fileURLToPath(new URL('score-lines.mjs', import.meta.url));
const files = 20_000;

/** Whole processes, from their start to their end: start-up, reading and writing count. */
export async function benchWholeProcesses() {
  const folder = await mkdtemp(join(tmpdir(), 'rolewright-bench-'));
  try {
    const input = join(folder, 'organisations.ndjson');
    const different = Array.from({ length: 200 }, (_, seed) =>
      JSON.stringify(syntheticFile(seed, maturityModel)),
    );
    const lines = Array.from({ length: files }, (_, at) => different[at % different.length]);
    await writeFile(input, lines.join('\n'));
    const [scoring, parsing] = interleaved(
      () => seconds([child, 'score', input]),
      () => seconds([child, 'parse', input]),
    );
    print(`Whole process: ${files.toLocaleString('en')} files of 182 observations, one a line`, {
      'parse and score': `${spread(scoring)} s`,
      'parse only': `${spread(parsing)} s`,
      'scores a second, the process whole': spread(scoring.map((time) => files / time)),
      'score per parse': spread(ratios(scoring, parsing)),
    });

    const cli = join(root, 'apps/cli/dist/main.js');
    const examples = join(root, 'libs/catalogue/examples');
    const commands = {
      score: ['score', join(examples, 'one-weak-domain.yaml'), '--json'],
      'hiring, 10,000 draws': ['hiring', join(examples, 'hiring.yaml'), '--json'],
      'role, a labelled post': [
        'role',
        join(root, 'libs/catalogue/role-texts/01-appsec-engineer-payments.md'),
        '--json',
      ],
    };
    for (const [name, words] of Object.entries(commands)) {
      const [command, help] = interleaved(
        () => seconds([cli, ...words]),
        () => seconds([cli, '--help']),
      );
      print(`Whole process: rolewright ${name}`, {
        'the command': `${spread(command)} s`,
        'rolewright --help': `${spread(help)} s`,
        difference: `${spread(command.map((time, run) => time - help[run]))} s`,
      });
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

function interleaved(...works) {
  const taken = works.map(() => []);
  for (let run = 0; run < settings.runs; run += 1)
    works.forEach((work, at) => taken[at].push(work()));
  return taken;
}

function seconds(words) {
  const started = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, words, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr}`);
  return Number(process.hrtime.bigint() - started) / 1e9;
}
