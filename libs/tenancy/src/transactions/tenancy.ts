import type { Pool, PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import { DomainError, organisationsOf, type Actor } from '@rolewright/domain';
import type { PoolState } from '@rolewright/runtime';
import { StatementListeners, type StatementListener } from './statement-listeners.js';
import {
  OpenTransaction,
  type IdentityTransaction,
  type TenantTransaction,
} from './transaction.js';
import { toUnavailable } from './unavailable.js';

/** A row of every database: who enters its organisation and does not see it would see nothing at all. */
export const canaryOrganisationId = '00000000-0000-7000-8000-000000000001';

/** Requests that may wait for a connection, for each connection there is; more are refused at once. */
const waitingPerConnection = 20;

const enter = 'select app.app_enter($1::uuid[])';
// A read that writes by mistake fails. In the same statement, because the entering one must be the first.
const enterToRead =
  "select app.app_enter($1::uuid[]), set_config('transaction_read_only', 'on', true)";
const identify = 'select app.app_identify($1::uuid)';
const identifyToRead =
  "select app.app_identify($1::uuid), set_config('transaction_read_only', 'on', true)";

/**
 * The only way to a table of the service. Every transaction is short, begins with the statement that says whose rows it
 * may see (distribution.md, rule 2), and ends with its connection free of any trace of it.
 *
 * Errors: NOT_FOUND without a statement when the actor has no grant for an organisation named; UNAVAILABLE when the
 * database is away, too slow, or too many requests wait for it.
 */
export class Tenancy {
  /** `preparedStatements`: whether statements may stay prepared on their connection. */
  constructor(
    private readonly dataSource: DataSource,
    private readonly preparedStatements = false,
  ) {}

  /** Runs `work` seeing the rows of these organisations; writing is refused. */
  read<T>(
    actor: Actor,
    organisationIds: string | readonly string[],
    work: (tx: TenantTransaction) => Promise<T>,
  ): Promise<T> {
    return this.within(enterToRead, actor, organisationIds, work);
  }

  /** Runs `work` seeing the rows of these organisations; all it writes is kept when it resolves, nothing when not. */
  write<T>(
    actor: Actor,
    organisationIds: string | readonly string[],
    work: (tx: TenantTransaction) => Promise<T>,
  ): Promise<T> {
    return this.within(enter, actor, organisationIds, work);
  }

  /**
   * Runs `work` seeing what belongs to a person (memberships, consultancies, their engagements) and no organisation's
   * rows: for finding out what the person may do.
   */
  identify<T>(userId: string, work: (tx: IdentityTransaction) => Promise<T>): Promise<T> {
    return this.transaction(identifyToRead, userId, work);
  }

  /** The same for a change of what belongs to a person (founding a consultancy, bringing a colleague in): kept when it resolves. */
  identifyToWrite<T>(userId: string, work: (tx: IdentityTransaction) => Promise<T>): Promise<T> {
    return this.transaction(identify, userId, work);
  }

  /**
   * Proves that this process sees what it enters and nothing else. Throws otherwise: a service that is silently shown
   * nothing would score every organisation as unknown, and one that is shown everything must not serve at all.
   */
  async canary(): Promise<void> {
    const actor: Actor = {
      kind: 'system',
      requestId: 'canary',
      organisationIds: [canaryOrganisationId],
    };
    const seen = await this.read(actor, canaryOrganisationId, (tx) =>
      tx.query<{ organisation_id: string }>(
        'select organisation_id from app.organisations limit 2',
      ),
    );
    if (seen.length !== 1 || seen[0]?.organisation_id !== canaryOrganisationId) {
      throw new Error(
        'Row-level security does not hold: entering one organisation does not show exactly its rows.',
      );
    }
    const [state] = await this.identify(canaryOrganisationId, (tx) =>
      tx.query<{ visible: boolean; mighty: boolean }>(
        `select exists (select from app.organisations) as visible,
                (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as mighty`,
      ),
    );
    if (!state || state.visible || state.mighty) {
      throw new Error(
        'Row-level security does not hold: rows are visible without entering an organisation.',
      );
    }
  }

  /** Calls the listener with every statement until the returned function is called. For counting in tests. */
  onStatement(listener: StatementListener): () => void {
    const { logger } = this.dataSource;
    if (!(logger instanceof StatementListeners))
      throw new Error('The data source is not of createDataSource.');
    return logger.add(listener);
  }

  pool(): PoolState {
    const pool = poolOf(this.dataSource);
    return { total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount };
  }

  async close(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }

  private async within<T>(
    statement: string,
    actor: Actor,
    organisations: string | readonly string[],
    work: (tx: TenantTransaction) => Promise<T>,
  ): Promise<T> {
    const organisationIds =
      typeof organisations === 'string' ? [organisations] : [...organisations];
    const granted = new Set(organisationsOf(actor));
    const missing = organisationIds.find((id) => !granted.has(id));
    if (missing !== undefined || organisationIds.length === 0) {
      throw new DomainError('NOT_FOUND', missing === undefined ? {} : { organisationId: missing });
    }
    // Defined on the object itself: spreading would read `manager` once, now, and lose its guard.
    return this.transaction(statement, organisationIds, (tx) =>
      work(
        Object.defineProperty(tx, 'organisationIds', {
          value: organisationIds,
        }) as TenantTransaction,
      ),
    );
  }

  private async transaction<T>(
    statement: string,
    parameter: string | readonly string[],
    work: (tx: IdentityTransaction) => Promise<T>,
  ): Promise<T> {
    const pool = poolOf(this.dataSource);
    if (pool.waitingCount >= pool.options.max * waitingPerConnection) {
      throw new DomainError('UNAVAILABLE', { reason: 'busy' });
    }
    let client: PoolClient | undefined;
    let transaction: OpenTransaction | undefined;
    try {
      client = await pool.connect();
      client.on('error', ignore);
      transaction = new OpenTransaction(
        client,
        this.dataSource,
        this.preparedStatements,
        statement,
        parameter,
      );
      const result = await work(transaction.statements);
      await transaction.end();
      const committed = transaction.commit();
      if (statement === enter || statement === identify) {
        await committed;
      } else {
        // Nothing hangs on the end of a transaction that only read: the answer does not wait for it.
        const lent = client;
        client = undefined;
        void committed.catch(ignore).then(() => giveBack(lent));
      }
      return result;
    } catch (error) {
      await transaction?.rollBack();
      throw toUnavailable(error);
    } finally {
      if (client) giveBack(client);
    }
  }
}

const ignore = (): void => undefined;

/** Whatever went wrong, a connection that is still inside a transaction must not meet the next request. */
function giveBack(client: PoolClient): void {
  client.off('error', ignore);
  client.release(client.getTransactionStatus() !== 'I');
}

const poolOf = (dataSource: DataSource): Pool =>
  (dataSource.driver as unknown as { master: Pool }).master;
