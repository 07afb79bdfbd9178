import type { Config, Logger } from '@rolewright/runtime';
import { createPostgresBackend, createRedisBackend } from 'bullmq';
import { Redis } from 'ioredis';
import { BullQueue } from './bull-queue.js';
import { patiently } from './patience.js';
import { type QueueBackend, queueSchema } from './queue-backend.js';

/** Without `redisUrl`, jobs stand in the schema `queue` of the database; with it, in that Redis (`noeviction`). */
export type QueueConfig = Pick<Config, 'redisUrl'> & {
  /** `queueUrl`: straight to PostgreSQL, no transaction pooler between, for LISTEN needs a session. */
  readonly database: Pick<Config['database'], 'queueUrl'>;
};

const queueName = 'jobs';
// The braces keep every key of the queue in one slot of a Redis Cluster; BullMQ's scripts fail on the default prefix there.
const prefix = '{rolewright}';

/** The one place that chooses between Redis and PostgreSQL. Connection faults are logged and mended, never thrown. */
export function createQueueBackend(config: QueueConfig, logger: Logger): QueueBackend {
  const onError = (error: Error): void => logger.warn({ err: error }, 'queue connection');
  if (config.redisUrl) {
    // null: a blocked command waits for Redis to come back instead of failing after twenty tries.
    const redis = new Redis(config.redisUrl, { maxRetriesPerRequest: null, lazyConnect: true });
    redis.on('error', onError);
    return new BullQueue({
      kind: 'redis',
      name: queueName,
      prefix,
      connection: redis,
      factory: patiently(createRedisBackend),
      onError,
      disconnect: () => {
        redis.disconnect();
      },
    });
  }
  return new BullQueue({
    kind: 'postgresql',
    name: queueName,
    prefix,
    connection: {
      connectionString: config.database.queueUrl,
      schema: queueSchema,
      max: 4,
      keepAlive: true,
    },
    factory: patiently(createPostgresBackend),
    onError,
    disconnect: () => undefined,
  });
}
