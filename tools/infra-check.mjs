// Lints what cannot be run everywhere: the Dockerfiles and the compose file. Then holds the compose file against the code.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);
const faults = [];

const { validate } = require('dockerfile-utils');
for (const file of ['infra/docker/Dockerfile', 'infra/docker/dashboard.Dockerfile']) {
  const text = readFileSync(join(root, file), 'utf8');
  for (const { range, message } of validate(text))
    faults.push(`${file}:${range.start.line + 1} ${message}`);
  if (!/^USER (?!root)/m.test(text)) faults.push(`${file}: the last stage runs as root.`);
  if (!/^HEALTHCHECK /m.test(text)) faults.push(`${file}: no health check.`);
}

const dclint = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/dclint/bin/dclint.cjs'),
    join(root, 'docker-compose.yml'),
    '--formatter',
    'compact',
  ],
  {
    cwd: root,
    encoding: 'utf8',
  },
);
if (dclint.status !== 0) faults.push(dclint.stdout + dclint.stderr);

const compose = parse(readFileSync(join(root, 'docker-compose.yml'), 'utf8'), { merge: true });
const variables = readFileSync(join(root, '.env.example'), 'utf8');
for (const [, name] of JSON.stringify(compose).matchAll(/\$\{([A-Z_]+):\?/g))
  if (!new RegExp(`^${name}=`, 'm').test(variables))
    faults.push(`.env.example does not name ${name}.`);
for (const [name, service] of Object.entries(compose.services)) {
  const dockerfile = service.build?.dockerfile;
  if (dockerfile && !existsSync(join(root, dockerfile)))
    faults.push(`${name}: ${dockerfile} is not there.`);
  const script = (service.command ?? []).find?.((word) => /^apps\//.test(word));
  if (script && !existsSync(join(root, script.replace('/dist/', '/src/').replace(/\.js$/, '.ts'))))
    faults.push(`${name}: no source for ${script}.`);
}
const image = readFileSync(join(root, 'infra/docker/Dockerfile'), 'utf8');
for (const folder of ['apps', 'libs'])
  for (const name of readdirSync(join(root, folder)))
    if (
      existsSync(join(root, folder, name, 'package.json')) &&
      !image.includes(`COPY ${folder}/${name}/package.json`)
    )
      faults.push(
        `infra/docker/Dockerfile does not copy ${folder}/${name}/package.json before npm ci.`,
      );

for (const fault of faults) console.error(fault);
console.log(
  `Dockerfiles and compose file: ${faults.length === 0 ? 'no fault' : `${faults.length} faults`}.`,
);
process.exit(faults.length > 0 ? 1 : 0);
