import { readdir, readFile } from 'node:fs/promises';
import { roleRules } from '../../libs/catalogue/dist/generated/disciplines.js';
import { analyseRole } from '../../libs/domain/dist/index.js';
import { perSecond, print, ratios, settings, spread, verdict } from './report.mjs';

const texts = new URL('../../libs/catalogue/role-texts/', import.meta.url);
/** Characters of about two pages. */
const twoPages = 6_000;

/** Analyses of posts a second on one core, and the same against a loop that only splits the texts into lines. */
export async function benchRoles() {
  const posts = await readPosts();
  const pages = `${posts.join('\n\n').slice(0, twoPages)}\n`;
  const inputs = { 'the labelled texts': posts, 'a text of two pages': [pages] };
  for (const [name, inputTexts] of Object.entries(inputs)) {
    const analysing = [];
    const splitting = [];
    const analyse = (at) => analyseRole({ text: inputTexts[at] }, roleRules);
    perSecond(inputTexts.length, analyse);
    for (let run = 0; run < settings.runs; run += 1) {
      analysing.push(perSecond(inputTexts.length, analyse));
      splitting.push(perSecond(inputTexts.length, (at) => inputTexts[at].split('\n')));
    }
    const length = Math.round(inputTexts.join('').length / inputTexts.length / 100) / 10;
    const milliseconds = analysing.map((rate) => 1000 / rate);
    print(`Roles: ${name} (${length} thousand characters)`, {
      'analyses a second, one core': spread(analysing),
      'milliseconds of one': verdict(milliseconds, { most: 10 }),
      'splitting into lines': `${spread(splitting)} a second`,
      'splits in the time of one analysis': spread(ratios(splitting, analysing)),
    });
  }
}

async function readPosts() {
  const names = (await readdir(texts)).filter((name) => /^\d.*\.(?:md|txt)$/.test(name)).sort();
  return Promise.all(names.map((name) => readFile(new URL(name, texts), 'utf8')));
}
