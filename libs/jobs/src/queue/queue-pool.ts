import type { Logger } from '@rolewright/runtime';
import pg from 'pg';

export type QueueQuery = <Row>(sql: string, parameters?: unknown[]) => Promise<Row[]>;

/**
 * The few connections of the queue's database role, which may read and mend the outbox and read the list of organisations'
 * ids, and no tenant's row.
 */
export class QueuePool {
  private readonly pool: pg.Pool;

  constructor(databaseQueueUrl: string, logger: Logger, max = 3) {
    this.pool = new pg.Pool({
      connectionString: databaseQueueUrl,
      max,
      keepAlive: true,
      application_name: 'rolewright outbox',
    });
    // An idle connection that the server ends is replaced at the next query; without a listener it would end the process.
    this.pool.on('error', (error) => logger.warn({ err: error }, 'queue database connection'));
  }

  readonly query: QueueQuery = async <Row>(
    sql: string,
    parameters: unknown[] = [],
  ): Promise<Row[]> => {
    const { rows } = await this.pool.query<Row & pg.QueryResultRow>(sql, parameters);
    return rows;
  };

  async transaction<T>(work: (query: QueueQuery) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    let broken: Error | undefined;
    // The pool listens to idle connections alone: one that breaks while it is lent out would end the process.
    const onError = (error: Error): void => void (broken = error);
    client.on('error', onError);
    try {
      await client.query('begin');
      const result = await work(async <Row>(sql: string, parameters: unknown[] = []) => {
        const { rows } = await client.query<Row & pg.QueryResultRow>(sql, parameters);
        return rows;
      });
      await client.query('commit');
      return result;
    } catch (fault) {
      await client.query('rollback').catch(onError);
      throw fault;
    } finally {
      client.off('error', onError);
      client.release(broken);
    }
  }

  state(): { total: number; idle: number; waiting: number } {
    return {
      total: this.pool.totalCount,
      idle: this.pool.idleCount,
      waiting: this.pool.waitingCount,
    };
  }

  async close(): Promise<void> {
    await this.pool.end();
  }
}
