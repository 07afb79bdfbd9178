import type { EntityManager, EntityTarget, ObjectLiteral, QueryRunner, Repository } from 'typeorm';

/** Statements of one transaction. Of no use once the work it was given to has ended. */
export interface IdentityTransaction {
  /** Rows of one statement, also of INSERT, UPDATE and DELETE … RETURNING. */
  query<R>(sql: string, parameters?: readonly unknown[]): Promise<R[]>;
  repository<E extends ObjectLiteral>(entity: EntityTarget<E>): Repository<E>;
  readonly manager: EntityManager;
}

/** A transaction that sees the rows of its organisations and of no other. */
export interface TenantTransaction extends IdentityTransaction {
  readonly organisationIds: readonly string[];
}

export function openTransaction(runner: QueryRunner): { tx: IdentityTransaction; end: () => void } {
  let ended = false;
  const refuseWhenEnded = () => {
    if (ended)
      throw new Error('The transaction has ended: await every statement before its work returns.');
  };
  const tx: IdentityTransaction = {
    async query<R>(sql: string, parameters: readonly unknown[] = []) {
      refuseWhenEnded();
      const { records } = await runner.query(sql, [...parameters], true);
      return (records ?? []) as R[];
    },
    repository: (entity) => {
      refuseWhenEnded();
      return runner.manager.getRepository(entity);
    },
    get manager() {
      refuseWhenEnded();
      return runner.manager;
    },
  };
  return { tx, end: () => (ended = true) };
}
