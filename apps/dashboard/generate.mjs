// Writes src/graphql/generated/<name>.ts from the API's schema and each folder's .graphql files; with
// --check it writes nothing and fails where a committed file differs.
// One file a feature, so that a route's chunk carries its own operations and nobody else's.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generate } from '@graphql-codegen/cli';

const here = import.meta.dirname;
const features = join(here, 'src/features');
const sources = {
  reference: 'src/graphql',
  ...Object.fromEntries(
    readdirSync(features)
      .filter((feature) =>
        readdirSync(join(features, feature)).some((file) => file.endsWith('.graphql')),
      )
      .map((feature) => [feature, `src/features/${feature}`]),
  ),
};

const outputs = await generate(
  {
    schema: join(here, '../api/schema.graphql'),
    silent: true,
    generates: Object.fromEntries(
      Object.entries(sources).map(([name, folder]) => [
        `${name}/`,
        {
          documents: join(here, folder, '*.graphql'),
          preset: 'client',
          presetConfig: { fragmentMasking: false },
          config: {
            useTypeImports: true,
            enumsAsTypes: true,
            strictScalars: true,
            scalars: { Date: 'string', DateTime: 'string', ID: 'string' },
          },
        },
      ]),
    ),
  },
  false,
);

const check = process.argv.includes('--check');
const stale = [];
for (const { filename, content } of outputs) {
  // The preset's other file maps every operation by its text, which no bundler can shake; pages
  // import the documents themselves.
  if (!filename.endsWith('/graphql.ts')) continue;
  const target = join(here, 'src/graphql/generated', `${dirname(filename)}.ts`);
  if (existsSync(target) && readFileSync(target, 'utf8') === content) continue;
  stale.push(target);
  if (check) continue;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
}
if (check && stale.length > 0) {
  console.error(
    `Stale: ${stale.join(', ')}. Run \`npm run generate -w apps/dashboard\` and commit the result.`,
  );
  process.exit(1);
}
console.log(stale.length > 0 ? `Wrote ${stale.join(', ')}` : 'Operations are fresh.');
