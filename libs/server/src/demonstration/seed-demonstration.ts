import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { ServerModule, type ServerModuleOptions } from '../server.module.js';
import { DemonstrationSeeder } from './demonstration-seeder.js';

export interface SeedOptions extends Omit<ServerModuleOptions, 'config'> {
  /** Told what is being done, in a few words. */
  report?: (progress: string) => void;
  /** True where a worker runs beside and takes the snapshots; without one they are taken in this process. */
  byWorker?: boolean;
}

/**
 * Puts the demonstration into a migrated database: one consultancy, six clients, eight quarters each.
 * Run again it changes nothing, after a kill it goes on. `seeded` says whether anything was missing.
 */
export async function seedDemonstration(
  config: ServerModuleOptions['config'],
  { report, byWorker, ...options }: SeedOptions = {},
): Promise<{ seeded: boolean }> {
  const application = await NestFactory.createApplicationContext(
    ServerModule.forRoot({ config, ...options }),
    { logger: false, abortOnError: false },
  );
  try {
    return { seeded: await new DemonstrationSeeder(application, report, byWorker).seed() };
  } finally {
    await application.close();
  }
}
