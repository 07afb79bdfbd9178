import { loadConfig, Shutdown, startTelemetry } from '@rolewright/runtime';

const config = loadConfig();
// Before anything it should see is loaded.
const stopTelemetry = await startTelemetry(config, 'api');
const { startApi } = await import('./start-api.js');

const shutdown = new Shutdown();
shutdown.add('telemetry', stopTelemetry);
shutdown.listen();
const api = await startApi(config);
shutdown.add('api', () => api.close());
// Whoever runs this process as a child waits for it.
process.send?.({ ready: true });
