import { type DynamicModule, Module } from '@nestjs/common';
import { type JobTuning, JobWorker, OrganisationDirectory, type Schedule } from '@rolewright/jobs';
import type { Config, Logger, Metrics } from '@rolewright/runtime';
import { ServerModule } from '@rolewright/server';
import { Tenancy } from '@rolewright/tenancy';
import { handlers } from './handlers/handlers.js';

export interface WorkerModuleOptions {
  config: Config;
  logger: Logger;
  metrics: Metrics;
  tuning?: Partial<JobTuning>;
  /** What is done unasked; default: all that the service does. */
  schedules?: readonly Schedule[];
}

/** The queue's edge around the same services as the API's: a handler calls one of them, and decides nothing. */
@Module({})
export class WorkerModule {
  static forRoot({
    config,
    logger,
    metrics,
    tuning,
    schedules,
  }: WorkerModuleOptions): DynamicModule {
    return {
      module: WorkerModule,
      imports: [ServerModule.forRoot({ config, logger, metrics })],
      providers: [
        {
          provide: JobWorker,
          inject: [Tenancy],
          useFactory: (tenancy: Tenancy) =>
            new JobWorker({
              config,
              tenancy,
              logger,
              metrics,
              ...(schedules && { schedules }),
              tuning: { concurrency: config.workerConcurrency, ...tuning },
            }),
        },
        {
          provide: OrganisationDirectory,
          inject: [JobWorker],
          useFactory: (worker: JobWorker) => worker.directory,
        },
        ...handlers,
      ],
    };
  }
}
