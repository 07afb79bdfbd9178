import { loadConfig, Shutdown, startTelemetry } from '@rolewright/runtime';

const config = loadConfig();
// Before anything it should see is loaded.
const stopTelemetry = await startTelemetry(config, 'worker');
const { startWorker } = await import('./start-worker.js');

const shutdown = new Shutdown();
shutdown.add('telemetry', stopTelemetry);
shutdown.listen();
const worker = await startWorker(config);
shutdown.add('worker', () => worker.close());
process.send?.({ ready: true });
