import { setTimeout as sleep } from 'node:timers/promises';
import type { BackendFactory, IQueueBackend } from 'bullmq';

const pauseMs = 500;

/**
 * A worker asks for the next job again at once after any fault that BullMQ does not take for a lost connection, such as
 * PostgreSQL starting up or shutting down: thousands of vain tries and log lines a second. This makes each fault cost a pause.
 */
export function patiently<B extends IQueueBackend, C>(
  factory: BackendFactory<B, C>,
): BackendFactory<B, C> {
  return (name, options, kind) => {
    const backend = factory(name, options, kind);
    const moveToActive = backend.moveToActive.bind(backend);
    backend.moveToActive = async (token: string, workerName?: string) => {
      try {
        return await moveToActive(token, workerName);
      } catch (fault) {
        await sleep(pauseMs);
        throw fault;
      }
    };
    return backend;
  };
}
