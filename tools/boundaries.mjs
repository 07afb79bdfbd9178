// A boundary nobody has seen fire is not a boundary: lints one illegal import per rule and fails where one passes.
// Then checks that each package declares the workspace packages it imports, since the build order is read from there.
import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const boundary = '@nx/enforce-module-boundaries';
const ban = 'no-restricted-imports';

/** [rule that must fire, file it is written in, illegal code] */
const illegal = [
  [boundary, 'libs/domain/src/illegal.ts', `import '@rolewright/catalogue';`],
  [boundary, 'libs/catalogue/src/illegal.ts', `import '@rolewright/runtime';`],
  [boundary, 'libs/runtime/src/illegal.ts', `import '@rolewright/tenancy';`],
  [boundary, 'libs/tenancy/src/illegal.ts', `import '@rolewright/jobs';`],
  [boundary, 'libs/jobs/src/illegal.ts', `import '@rolewright/server';`],
  [boundary, 'libs/documents/src/illegal.ts', `import '@rolewright/runtime';`],
  [boundary, 'libs/server/src/illegal.ts', `import '@rolewright/testing';`],
  [ban, 'apps/api/src/illegal.ts', `import '@rolewright/worker';`],
  [boundary, 'apps/dashboard/src/illegal.ts', `import '@rolewright/server';`],
  [ban, 'libs/domain/src/illegal.ts', `import '@nestjs/common';`],
  [ban, 'libs/domain/src/illegal.ts', `import 'node:fs';`],
  [ban, 'apps/api/src/illegal.ts', `import 'typeorm';`],
  [ban, 'apps/worker/src/illegal.ts', `import 'typeorm';`],
  [ban, 'apps/api/src/illegal.ts', `import 'pg';`],
  [ban, 'libs/server/src/illegal.ts', `import 'bullmq';`],
  [ban, 'libs/server/src/illegal.ts', `import 'ioredis';`],
  [ban, 'libs/server/src/illegal.ts', `import '@nestjs/graphql';`],
  [ban, 'libs/server/src/illegal.ts', `import '@apollo/server';`],
  [ban, 'libs/jobs/src/illegal.ts', `import 'better-auth';`],
  [ban, 'libs/server/src/illegal.ts', `import 'react';`],
  [ban, 'apps/api/src/illegal.ts', `import '@apollo/client';`],
  [ban, 'apps/cli/src/illegal.ts', `import 'exceljs';`],
  ['no-restricted-syntax', 'libs/server/src/illegal.ts', `export const port = process.env.PORT;`],
  ['@typescript-eslint/no-explicit-any', 'libs/server/src/illegal.ts', `export const x: any = 1;`],
];

const packages = ['apps', 'libs'].flatMap((folder) =>
  readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
);

const features = readdirSync(join(root, 'apps/dashboard/src/features'));
illegal.push([
  'import-x/no-restricted-paths',
  `apps/dashboard/src/features/${features[0]}/illegal.ts`,
  `import '../${features[1]}/${firstFile(`apps/dashboard/src/features/${features[1]}`)}';`,
]);

const cyclic = join(root, 'tools/boundaries-fixture/one.ts');
illegal.push([
  'import-x/no-cycle',
  'tools/boundaries-fixture/one.ts',
  readFileSync(cyclic, 'utf8'),
]);

function firstFile(folder) {
  const entry = readdirSync(join(root, folder), { recursive: true }).find((name) =>
    /(?<!spec)\.tsx?$/.test(String(name)),
  );
  return String(entry).replace(/\.tsx?$/, '.js');
}

const eslint = new ESLint({ cwd: root, ignore: false });
let silent = 0;
for (const [rule, file, code] of illegal) {
  const [result] = await eslint.lintText(code, { filePath: join(root, file) });
  if (result.messages.some((message) => message.ruleId === rule)) continue;
  silent += 1;
  console.error(
    `${rule} did not refuse this in ${file}:\n  ${code}\n  ${JSON.stringify(result.messages)}`,
  );
}
console.log(`Boundaries: ${illegal.length - silent} of ${illegal.length} illegal imports refused.`);

let undeclared = 0;
for (const folder of packages) {
  const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  const source = join(root, folder, 'src');
  if (!existsSync(source)) continue;
  for (const name of readdirSync(source, { recursive: true }).map(String)) {
    if (!/\.tsx?$/.test(name) || /\.(spec|fixture)\.tsx?$/.test(name)) continue;
    for (const [, imported] of readFileSync(join(source, name), 'utf8').matchAll(
      /(?:from|import)\s*\(?'(@rolewright\/[a-z-]+)/g,
    )) {
      if (imported === manifest.name || manifest.dependencies?.[imported]) continue;
      undeclared += 1;
      console.error(
        `${relative(root, join(source, name))} imports ${imported}: declare it in ${folder}/package.json.`,
      );
    }
  }
}
process.exit(silent + undeclared > 0 ? 1 : 0);
