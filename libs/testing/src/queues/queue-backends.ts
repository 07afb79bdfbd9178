import { startRedisServer, type RedisServer } from '../services/redis-server.js';
import { servicesInfo } from '../services/services-info.js';

export type QueueBackendName = 'PostgreSQL' | 'Redis';

/**
 * The queue backends this run can test, for `describe.each(queueBackends())`. Redis is among them when a `redis-server`
 * is on PATH or REDIS_URL is set; the run says at its beginning which.
 */
export function queueBackends(): QueueBackendName[] {
  const { redisServer, redisUrl } = servicesInfo();
  return redisServer || redisUrl ? ['PostgreSQL', 'Redis'] : ['PostgreSQL'];
}

export interface TestRedis {
  url: string;
  /** Loses everything and comes back empty. Not for a server given by REDIS_URL: undefined there. */
  restart: (() => Promise<void>) | undefined;
  stop(): Promise<void>;
}

/** A Redis of one's own where it can be started; else a numbered database of the server of REDIS_URL, one a worker. */
export async function createTestRedis(): Promise<TestRedis> {
  const { redisServer, redisUrl } = servicesInfo();
  if (redisServer) {
    const server: RedisServer = await startRedisServer(redisServer);
    return { url: server.url, restart: () => server.restart(), stop: () => server.stop() };
  }
  if (!redisUrl) throw new Error('There is no Redis in this run: ask queueBackends() first.');
  const url = new URL(redisUrl);
  url.pathname = `/${1 + (Number(process.env['JEST_WORKER_ID'] ?? 1) % 15)}`;
  const { Redis } = await import('ioredis');
  const client = new Redis(url.toString());
  await client.flushdb();
  await client.quit();
  return { url: url.toString(), restart: undefined, stop: async () => undefined };
}
