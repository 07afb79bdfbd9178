// One process of the bench: reads organisation files, one a line, and parses them, or parses and scores them.
import { readFileSync } from 'node:fs';
import { maturityModel } from '../../libs/catalogue/dist/generated/model.js';
import { score } from '../../libs/domain/dist/index.js';

const [mode, path] = process.argv.slice(2);
let sum = 0;
for (const line of readFileSync(path, 'utf8').split('\n')) {
  const file = JSON.parse(line);
  sum += mode === 'score' ? score(file, maturityModel).index : file.observations.length;
}
// Printed so that nothing above can be left out as unused.
console.log(sum);
