import { checkContent } from './check-content.js';
import { emitModules } from './emit.js';
import { readContent } from './read-content.js';
import { partsOf, recordRelease } from './releases.js';

const check = checkContent(readContent());
if (!check.ok) throw new Error(check.faults.join('\n'));
console.log(`${recordRelease(partsOf(emitModules(check.content)))} recorded`);
