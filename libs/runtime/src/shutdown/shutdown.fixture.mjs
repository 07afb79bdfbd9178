// A process that takes a while to close, and says when it has.
import { register } from 'node:module';

register('../../../testing/src/source-loader.mjs', import.meta.url);
const { Shutdown } = await import('./shutdown.ts');
const shutdown = new Shutdown({ timeoutMilliseconds: 5_000 });
shutdown.add('slow', async () => {
  await new Promise((resolve) => setTimeout(resolve, 200));
  process.stdout.write('closed\n');
});
shutdown.listen();
setInterval(() => undefined, 1_000);
process.send('listening');
