import { readdir, readFile } from 'node:fs/promises';
import { maturityModel } from '../../libs/catalogue/dist/index.js';
import { parseOrganisationFile, score } from '../../libs/domain/dist/index.js';
import { readOrganisationFile } from '../../libs/documents/dist/index.js';
import { perSecond, print, ratios, settings, spread, verdict } from './report.mjs';
import { syntheticFile } from './synthetic.mjs';

const demonstrations = new URL('../../libs/catalogue/demonstration/', import.meta.url);

/** Scores a second on one core, and the same against a loop that only parses the same input as JSON. */
export async function benchEngine() {
  const inputs = {
    '182 observations': Array.from({ length: 200 }, (_, seed) =>
      syntheticFile(seed, maturityModel),
    ),
    'demonstration, all registers': await demonstrationFiles(),
  };
  for (const [name, files] of Object.entries(inputs)) {
    const texts = files.map((file) => JSON.stringify(file));
    const scoring = [];
    const parsing = [];
    perSecond(texts.length, (at) => score(files[at], maturityModel));
    for (let run = 0; run < settings.runs; run += 1) {
      scoring.push(perSecond(texts.length, (at) => score(files[at], maturityModel)));
      parsing.push(perSecond(texts.length, (at) => JSON.parse(texts[at])));
    }
    print(
      `Engine: ${name} (${Math.round(texts.join('').length / texts.length / 1024)} kB as JSON)`,
      {
        'scores a second, one core': verdict(scoring, { least: 20_000 }),
        'JSON.parse of the same': `${spread(parsing)} a second`,
        'scores per parse': spread(ratios(scoring, parsing)),
      },
    );
  }
}

async function demonstrationFiles() {
  const files = [];
  for (const entry of (await readdir(demonstrations, { withFileTypes: true })).filter((each) =>
    each.isDirectory(),
  )) {
    const folder = new URL(`${entry.name}/`, demonstrations);
    for (const name of await readdir(folder)) {
      const read = await readOrganisationFile(name, await readFile(new URL(name, folder)));
      const parsed = read.ok && parseOrganisationFile(read.raw, maturityModel, read.where);
      if (!parsed || !parsed.ok) throw new Error(`${entry.name}/${name} is not valid`);
      files.push(parsed.file);
    }
  }
  return files;
}
