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

/**
 * The transaction handed to its work. Statements asked for at once are sent one after the other: the driver's own queue
 * goes on after a fault, this one does not. `end` refuses all further ones and resolves when none is under way.
 */
export function openTransaction(runner: QueryRunner): {
  tx: IdentityTransaction;
  end: () => Promise<unknown>;
} {
  let ended = false;
  let last: Promise<unknown> = Promise.resolve();
  const refuseWhenEnded = () => {
    if (ended) {
      throw new Error('The transaction has ended: await every statement before its work returns.');
    }
  };
  const tx: IdentityTransaction = {
    query<R>(sql: string, parameters: readonly unknown[] = []) {
      const answer = last.then(async () => {
        refuseWhenEnded();
        const { records } = await runner.query(sql, [...parameters], true);
        return (records ?? []) as R[];
      });
      last = answer.catch(() => undefined);
      return answer;
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
  const end = () => {
    ended = true;
    return last;
  };
  return { tx, end };
}
