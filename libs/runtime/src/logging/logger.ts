import { AsyncLocalStorage } from 'node:async_hooks';
import { pino, stdTimeFunctions, type DestinationStream, type Logger } from 'pino';
import { hideCredentials } from '../config/database-urls.js';
import { redact } from './redact.js';

export type { Logger } from 'pino';

/** Ids that every line logged inside carries. */
export interface LogContext {
  requestId?: string;
  jobId?: string;
  jobName?: string;
}

const context = new AsyncLocalStorage<LogContext>();

/** Runs `work`; every line it logs, however deep, carries these ids beside those already set. */
export function withLogContext<T>(ids: LogContext, work: () => T): T {
  return context.run({ ...context.getStore(), ...ids }, work);
}

export function currentLogContext(): LogContext {
  return context.getStore() ?? {};
}

export interface LoggerOptions {
  /** The process: api, worker, local, cli. */
  service: string;
  level?: string;
  destination?: DestinationStream;
}

/** A JSON logger: one object a line, ISO time, ids of the request or job, secrets hidden (see redact.ts). */
export function createLogger({ service, level = 'info', destination }: LoggerOptions): Logger {
  return pino(
    {
      level,
      base: { service },
      timestamp: stdTimeFunctions.isoTime,
      mixin: () => ({ ...context.getStore() }),
      // The errors arrive described already; pino's own serialiser would add the messages of their causes.
      serializers: { err: (error: unknown) => error },
      hooks: { streamWrite: hideCredentials },
      formatters: {
        level: (label) => ({ level: label }),
        log: (entry) => redact(entry) as Record<string, unknown>,
      },
    },
    destination ?? pino.destination(1),
  );
}
