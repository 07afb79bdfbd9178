import { loadConfig, Shutdown } from '@rolewright/runtime';
import { startWorker } from './start-worker.js';

// As main.ts, but so that the jobs of a killed worker are taken up in seconds.
const shutdown = new Shutdown();
shutdown.listen();
const worker = await startWorker(loadConfig(), {
  // At a quarter past twelve there would be more snapshots than were asked for.
  schedules: [],
  tuning: {
    lockDurationMs: 3_000,
    stalledIntervalMs: 1_000,
    pollMs: 500,
    recoveryMs: 1_000,
    staleAfterMs: 3_000,
    outagePauseMs: 300,
    graceMs: 1_000,
  },
});
shutdown.add('worker', () => worker.close());
process.send?.({ ready: true });
