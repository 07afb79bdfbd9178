// Starts the embedded server in the folder of its first argument and tells of it; stops it when told to, or is killed.
import { register } from 'node:module';

register('../../../testing/src/source-loader.mjs', import.meta.url);
const { startEmbeddedPostgres } = await import('./embedded-postgres.ts');
try {
  const server = await startEmbeddedPostgres({
    directory: process.argv[2],
    durable: process.argv[3] === 'true',
  });
  process.on('message', async (message) => {
    if (message === 'stop') await server.stop();
    if (message === 'exit') process.exit(0);
    process.send({ done: message });
  });
  process.send({
    pid: server.pid,
    port: server.port,
    created: server.created,
    dataDirectory: server.dataDirectory,
    adminUrl: server.adminUrl,
  });
} catch (error) {
  process.send({ failure: error.message });
  process.disconnect();
}
