import { mkdirSync, writeFileSync } from 'node:fs';
import { analyseRole } from '@rolewright/domain';
import { roleRules } from '../../generated/disciplines.js';
import { packageRoot } from '../read-content.js';
import { readLabelledTexts } from './role-labels.js';
import { runEvaluation } from './run-evaluation.js';

const documents = `${packageRoot}../../docs/engine/`;
const disciplines = roleRules.disciplines.map(({ id }) => id);

const { code, output } = runEvaluation(process.argv.slice(2), {
  texts: readLabelledTexts(disciplines),
  disciplines,
  rules: roleRules.id,
  analyse: (text) => analyseRole({ text }, roleRules),
  writeDocument: (document) => {
    mkdirSync(documents, { recursive: true });
    writeFileSync(`${documents}role-evaluation.md`, document);
  },
});
(code === 0 ? process.stdout : process.stderr).write(output);
process.exitCode = code;
