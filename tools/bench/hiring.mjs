import { readFile } from 'node:fs/promises';
import { hiringRules, maturityModel, roleRules } from '../../libs/catalogue/dist/index.js';
import { readOrganisationFile } from '../../libs/documents/dist/index.js';
import { hiringCase, parseOrganisationFile } from '../../libs/domain/dist/index.js';
import { print, ratios, settings, spread, verdict } from './report.mjs';

const examples = new URL('../../libs/catalogue/examples/', import.meta.url);
const casesEach = 10;

/**
 * The whole hiring case of the worked example, 10,000 draws, in milliseconds of one core, and the same against a loop
 * that only draws as many random numbers.
 */
export async function benchHiring() {
  const file = await example('hiring.yaml');
  const history = [await example('hiring-quarter-before.yaml')];
  const { draws } = hiringRules.simulation;
  // One number a draw for each count and estimate, as many again to shuffle, and two for each incident.
  const estimates = file.workload.work.length * 2 + file.workload.artifacts.items.length + 3;
  const numbers = draws * (2 * estimates + 6);
  const options = { history, roleRules };
  const computing = [];
  const drawing = [];
  milliseconds((seed) => hiringCase(file, maturityModel, hiringRules, { ...options, seed }));
  for (let run = 0; run < settings.runs; run += 1) {
    computing.push(
      milliseconds((seed) => hiringCase(file, maturityModel, hiringRules, { ...options, seed })),
    );
    drawing.push(milliseconds((seed) => drawOnly(numbers, seed)));
  }
  print(`Hiring: the worked example, ${draws.toLocaleString('en')} draws`, {
    'milliseconds a case, one core': verdict(computing, { most: 150 }),
    [`${numbers.toLocaleString('en')} random numbers alone`]: `${spread(drawing)} ms`,
    'case per random numbers alone': spread(ratios(computing, drawing)),
  });
}

/** Milliseconds of processor time of one call, the mean of several. */
function milliseconds(work) {
  const before = process.cpuUsage();
  for (let seed = 0; seed < casesEach; seed += 1) work(seed);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / casesEach;
}

/** The floor: the generator of the engine (sfc32) with nothing around it. The sum keeps the loop from being dropped. */
function drawOnly(count, seed) {
  let [a, b, c, counter, sum] = [seed, 1, 2, 1, 0];
  for (let at = 0; at < count; at += 1) {
    const word = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + word) | 0;
    sum += ((word >>> 0) + 0.5) / 4_294_967_296;
  }
  return sum;
}

async function example(name) {
  const read = await readOrganisationFile(name, await readFile(new URL(name, examples)));
  const parsed = read.ok && parseOrganisationFile(read.raw, maturityModel, read.where);
  if (!parsed || !parsed.ok) throw new Error(`${name} is not valid`);
  return parsed.file;
}
