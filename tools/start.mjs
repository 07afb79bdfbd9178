// `npm start`: builds what changed, then runs everything on this machine (apps/local) in this very process,
// so that one Ctrl-C reaches it once.
import { runNx } from './build-all.mjs';

const started = Date.now();
process.env.ROLEWRIGHT_STARTED_AT ??= String(started);
process.stdout.write('  Building…');
const { status, output } = runNx(['build']);
if (status !== 0) {
  console.error(`\n${output}\nThe build failed: nothing was started.`);
  process.exit(status);
}
console.log(
  `\r  Built                                     ${((Date.now() - started) / 1000).toFixed(1).padStart(5)} s`,
);
const { main } = await import('../apps/local/dist/main.js');
await main();
