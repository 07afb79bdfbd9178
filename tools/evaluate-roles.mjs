// `npm run -w @rolewright/catalogue evaluate-roles`: built first where its sources changed; `-- --help` says what it can do.
import { runNx } from './build-all.mjs';

const { status, output } = runNx(['build', '--projects=@rolewright/catalogue']);
if (status !== 0) {
  console.error(output);
  process.exit(1);
}
await import('../libs/catalogue/dist/authoring/role-evaluation/main.js');
