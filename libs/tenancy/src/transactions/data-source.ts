import pg from 'pg';
import { DataSource, type EntitySchema, type MixedList } from 'typeorm';
import type { Config } from '@rolewright/runtime';
import { StatementListeners } from './statement-listeners.js';

export type EntityClass = MixedList<
  (abstract new (...parameters: never[]) => unknown) | EntitySchema
>;

const oid = { date: 1082 } as const;

/**
 * The one data source of the application's own role; nobody else makes one. Dates come as `YYYY-MM-DD`: the driver's
 * own reading, midnight in the zone of this machine, is another day elsewhere. Nothing is set on the session, so that a
 * pooler in transaction mode may stand between.
 */
export function createDataSource(
  config: Pick<Config, 'database' | 'poolSize'>,
  entities: EntityClass = [],
): DataSource {
  const types = {
    getTypeParser: (id: number, format?: 'text' | 'binary') =>
      id === oid.date ? (text: string) => text : pg.types.getTypeParser(id, format ?? 'text'),
  };
  return new DataSource({
    type: 'postgres',
    url: config.database.appUrl,
    schema: 'app',
    entities: entities as never,
    poolSize: config.poolSize,
    connectTimeoutMS: 5_000,
    applicationName: 'rolewright',
    installExtensions: false,
    synchronize: false,
    logger: new StatementListeners(),
    // Pipelining: a statement need not wait for the answer to the one before (transaction.ts).
    extra: { types, keepAlive: true, idleTimeoutMillis: 30_000, pipeline: true },
  });
}
