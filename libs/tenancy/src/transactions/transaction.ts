import type { PoolClient, QueryResult } from 'pg';
import type {
  DataSource,
  EntityManager,
  EntityTarget,
  ObjectLiteral,
  QueryRunner,
  Repository,
} from 'typeorm';

export interface StatementOptions {
  /**
   * Kept prepared on its connection, which spares parsing and planning: most of what a small statement costs. Only for
   * fixed texts that find a few rows by their keys: the plan is made without a look at the parameters, and one that reads
   * the rows of hundreds of organisations so may be ruinous.
   */
  readonly prepared?: boolean;
}

/** Statements of one transaction. Of no use once the work it was given to has ended. */
export interface IdentityTransaction {
  /** Rows of one statement, also of INSERT, UPDATE and DELETE … RETURNING. */
  query<R>(sql: string, parameters?: readonly unknown[], options?: StatementOptions): Promise<R[]>;
  /** The same for the last statement of all: the end of the transaction travels with it. */
  last<R>(sql: string, parameters?: readonly unknown[], options?: StatementOptions): Promise<R[]>;
  repository<E extends ObjectLiteral>(entity: EntityTarget<E>): Repository<E>;
  readonly manager: EntityManager;
}

/** A transaction that sees the rows of its organisations and of no other. */
export interface TenantTransaction extends IdentityTransaction {
  readonly organisationIds: readonly string[];
}

/**
 * A transaction on one connection. BEGIN, the entering statement and the work's first statement travel together: on a
 * trend, waiting for each took longer than its work. Should entering fail, the database refuses what follows it, and the
 * work is told why.
 *
 * The work's own statements, asked for at once, are sent one after the other: the driver's queue goes on after a fault,
 * this one does not.
 */
export class OpenTransaction {
  private readonly opened: Promise<unknown>;
  private last: Promise<unknown> = Promise.resolve();
  private ended = false;
  private committing: Promise<QueryResult> | undefined;
  private runner: QueryRunner | undefined;

  constructor(
    private readonly client: PoolClient,
    private readonly dataSource: DataSource,
    private readonly mayPrepare: boolean,
    entering: string,
    parameter: string | readonly string[],
  ) {
    sendTogether(client);
    this.opened = Promise.all([
      this.send('START TRANSACTION'),
      this.send(entering, [parameter], { prepared: true }),
    ]);
    // Whoever needs it asks; until then its failure is nobody's.
    this.opened.catch(() => undefined);
  }

  /** What the work is given. */
  get statements(): IdentityTransaction {
    const ask =
      (last: boolean) =>
      <R>(sql: string, parameters: readonly unknown[] = [], options?: StatementOptions) => {
        const answer = this.last.then(async () => {
          this.refuseWhenEnded();
          this.ended = last;
          const asked = this.send(sql, parameters, options);
          if (last) this.sendCommit();
          asked.catch(() => undefined);
          // First: where entering failed, so did everything after it, for no reason of its own.
          await this.opened;
          const { rows } = await asked;
          return (rows ?? []) as R[];
        });
        this.last = answer.catch(() => undefined);
        return answer;
      };
    const manager = (): EntityManager => this.manager();
    return {
      query: ask(false),
      last: ask(true),
      repository: (entity) => manager().getRepository(entity),
      get manager() {
        return manager();
      },
    };
  }

  /** Refuses further statements; resolves when none is under way. Throws what entering threw. */
  async end(): Promise<void> {
    this.ended = true;
    await this.opened;
    await this.last;
  }

  /** COMMIT of a transaction in which a statement failed is a ROLLBACK that reports success; only its answer says so. */
  async commit(): Promise<void> {
    const { command } = await this.sendCommit();
    if (command === 'COMMIT') return;
    throw new Error(
      'A statement failed in this transaction and its error was ignored: nothing was kept.',
    );
  }

  /** Where the connection is gone the transaction is gone with it, and the caller gets the error that led here. */
  async rollBack(): Promise<void> {
    this.ended = true;
    await this.send('ROLLBACK').catch(() => undefined);
  }

  private sendCommit(): Promise<QueryResult> {
    this.committing ??= this.send('COMMIT');
    this.committing.catch(() => undefined);
    return this.committing;
  }

  private send(
    sql: string,
    parameters?: readonly unknown[],
    { prepared = false }: StatementOptions = {},
  ): Promise<QueryResult> {
    const values = parameters && [...parameters];
    this.dataSource.logger.logQuery(sql, values);
    const name = prepared && this.mayPrepare ? nameOf(sql) : undefined;
    return this.client.query(
      name === undefined ? { text: sql, values } : { name, text: sql, values },
    );
  }

  /** The ORM on this connection, within this transaction: what it begins inside is a savepoint. */
  private manager(): EntityManager {
    this.refuseWhenEnded();
    if (!this.runner) {
      this.runner = this.dataSource.createQueryRunner();
      Object.assign(this.runner, {
        databaseConnection: this.client,
        isTransactionActive: true,
        transactionDepth: 1,
      });
    }
    return this.runner.manager;
  }

  private refuseWhenEnded(): void {
    if (this.ended) {
      throw new Error('The transaction has ended: await every statement before its work returns.');
    }
  }
}

const names = new Map<string, string>();

/** A statement's name, the same in every transaction; none where so many have one that some cannot be fixed texts. */
function nameOf(sql: string): string | undefined {
  const known = names.get(sql);
  if (known !== undefined || names.size >= 200) return known;
  const name = `rolewright_${names.size}`;
  names.set(sql, name);
  return name;
}

/** Holds back what is sent to the server until this turn of the event loop is over: one packet, one system call. */
function sendTogether(client: PoolClient): void {
  const { stream } = (client as PoolClient & { connection: { stream: NodeJS.WritableStream } })
    .connection;
  const { cork, uncork } = stream as { cork?: () => void; uncork?: () => void };
  cork?.call(stream);
  process.nextTick(() => uncork?.call(stream));
}
