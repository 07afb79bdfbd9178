import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { type JobHandler, JobWorker } from '@rolewright/jobs';
import { type Config, createLogger, Metrics, Readiness, Shutdown } from '@rolewright/runtime';
import { Tenancy } from '@rolewright/tenancy';
import { handlers } from './handlers/handlers.js';
import { startHealthServer } from './health-server.js';
import { NestLog } from './nest-log.js';
import { WorkerModule, type WorkerModuleOptions } from './worker.module.js';

export interface RunningWorker {
  /** Where health and metrics are served; undefined without `workerPort`. */
  url: string | undefined;
  /** Takes no further job, lets running ones end or gives them back, then closes every connection. */
  close(): Promise<void>;
}

export type WorkerOptions = Pick<WorkerModuleOptions, 'tuning' | 'schedules'>;

/** Runs jobs until closed. Rejects when a job has no handler, or anything that the worker needs does not stand. */
export async function startWorker(
  config: Config,
  options: WorkerOptions = {},
): Promise<RunningWorker> {
  const logger = createLogger({ service: 'worker', level: config.logLevel });
  const metrics = new Metrics('worker');
  metrics.collectProcess();
  const readiness = new Readiness();
  const working = readiness.begin('working');
  const shutdown = new Shutdown({ logger });
  try {
    const app = await NestFactory.createApplicationContext(
      WorkerModule.forRoot({ config, logger, metrics, ...options }),
      { abortOnError: false, logger: new NestLog(logger) },
    );
    shutdown.add('application', () => app.close());
    const worker = app.get(JobWorker);
    shutdown.add('jobs', () => worker.close());
    const tenancy = app.get(Tenancy);
    readiness.check('database', () => tenancy.canary());
    readiness.check('queue', () => worker.check());
    const health =
      config.workerPort === undefined
        ? undefined
        : await startHealthServer(config.host, config.workerPort, { readiness, metrics });
    if (health) shutdown.add('health', () => health.close());

    await worker.start(handlers.map((handler) => app.get<JobHandler>(handler)));
    shutdown.add('readiness', () => readiness.close());
    working();
    logger.info({ queue: worker.backend.kind, url: health?.url }, 'working');
    return { url: health?.url, close: async () => void (await shutdown.close()) };
  } catch (error) {
    await shutdown.close();
    throw error;
  }
}
