import { systemActor, type UserActor } from '@rolewright/domain';
import { createDataSource } from './data-source.js';
import { Tenancy, canaryOrganisationId } from './tenancy.js';
import type { TenantTransaction } from './transaction.js';
import { buildOrganisation, useTestDatabase, type BuiltOrganisation } from '@rolewright/testing';
import { setTimeout as delay } from 'node:timers/promises';

const database = useTestDatabase();
let tenancy: Tenancy;
let mine: BuiltOrganisation;
let other: BuiltOrganisation;

beforeAll(async () => {
  tenancy = await database.tenancy();
  mine = await buildOrganisation(tenancy, { name: 'Alderway Bank' });
  other = await buildOrganisation(tenancy, { name: 'Calder Health' });
});

const names = (tx: TenantTransaction) =>
  tx.query<{ name: string }>('select name from app.organisations order by name');
const member: UserActor = {
  kind: 'user',
  userId: '01890000-0000-7000-8000-00000000000a',
  requestId: 'request',
  consultancies: [],
  grants: [],
};

async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const statements: string[] = [];
  const stop = tenancy.onStatement((sql) => statements.push(sql));
  await work().catch(() => undefined);
  stop();
  return statements;
}

describe('reaching an organisation', () => {
  test('shows its rows and no others', async () => {
    expect(await tenancy.read(mine.actor, mine.organisationId, names)).toEqual([
      { name: 'Alderway Bank' },
    ]);
  });

  test('shows several when the actor has them all', async () => {
    const both = [mine.organisationId, other.organisationId];
    expect(await tenancy.read(systemActor(both, 'x'), both, names)).toHaveLength(2);
  });

  test.each([
    ['a foreign organisation', () => [other.organisationId]],
    ['one foreign among one’s own', () => [mine.organisationId, other.organisationId]],
    ['one that does not exist', () => ['01890000-0000-7000-8000-0000000000ff']],
    ['a malformed id', () => ["' or true --"]],
    ['no organisation', () => []],
  ])('asking for %s is NOT_FOUND without a statement', async (_, ids) => {
    let failure: unknown;
    const statements = await statementsOf(async () => {
      await tenancy.read(mine.actor, ids(), names).catch((error: unknown) => (failure = error));
    });
    expect(failure).toMatchObject({ code: 'NOT_FOUND' });
    expect(statements).toEqual([]);
  });

  test('a person without a grant finds nothing', async () => {
    await expect(tenancy.write(member, mine.organisationId, names)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('the first statement after BEGIN is the entering one, with its ids as a parameter', async () => {
    const statements = await statementsOf(() =>
      tenancy.read(mine.actor, mine.organisationId, names),
    );
    expect(statements[0]).toBe('START TRANSACTION');
    expect(statements[1]).toMatch(/^select app\.app_enter\(\$1::uuid\[\]\)/);
    expect(statements.at(-1)).toBe('COMMIT');
    expect(statements).toHaveLength(4);
  });
});

describe('a transaction', () => {
  const insert = (tx: TenantTransaction, jobRunId: string) =>
    tx.query(
      `insert into app.job_runs (organisation_id, job_run_id, job_name, state) values ($1, $2, 'x', 'QUEUED') returning state`,
      [mine.organisationId, jobRunId],
    );
  const stored = async (jobRunId: string) =>
    (await database.query('select 1 from app.job_runs where job_run_id = $1', [jobRunId]))
      .length === 1;

  test('keeps what was written when its work resolves', async () => {
    const id = '01890000-0000-7000-8000-000000000001';
    expect(await tenancy.write(mine.actor, mine.organisationId, (tx) => insert(tx, id))).toEqual([
      { state: 'QUEUED' },
    ]);
    expect(await stored(id)).toBe(true);
  });

  test('keeps nothing when its work fails', async () => {
    const id = '01890000-0000-7000-8000-000000000002';
    const work = tenancy.write(mine.actor, mine.organisationId, async (tx) => {
      await insert(tx, id);
      throw new Error('after all');
    });
    await expect(work).rejects.toThrow('after all');
    expect(await stored(id)).toBe(false);
  });

  test('does not pretend to have kept what a swallowed error undid', async () => {
    const id = '01890000-0000-7000-8000-000000000003';
    const work = tenancy.write(mine.actor, mine.organisationId, async (tx) => {
      await insert(tx, id);
      await tx.query('select 1 / 0').catch(() => undefined);
    });
    await expect(work).rejects.toThrow('its error was ignored');
    expect(await stored(id)).toBe(false);
  });

  test('goes on after a fault inside a savepoint', async () => {
    const id = '01890000-0000-7000-8000-000000000004';
    await tenancy.write(mine.actor, mine.organisationId, async (tx) => {
      await tx.manager.transaction((inner) => inner.query('select 1 / 0')).catch(() => undefined);
      await insert(tx, id);
    });
    expect(await stored(id)).toBe(true);
  });

  test('that reads cannot write', async () => {
    await expect(
      tenancy.read(mine.actor, mine.organisationId, (tx) =>
        insert(tx, '01890000-0000-7000-8000-000000000005'),
      ),
    ).rejects.toMatchObject({ code: '25006' });
  });

  test('that only identifies a person cannot write either', async () => {
    const write = tenancy.identify(member.userId, (tx) =>
      tx.query(`insert into app.consultancies (consultancy_id, name) values ($1, 'x')`, [
        '01890000-0000-7000-8000-000000000007',
      ]),
    );
    await expect(write).rejects.toMatchObject({ code: '25006' });
  });

  test('is of no use once its work has ended', async () => {
    let kept: TenantTransaction | undefined;
    await tenancy.read(mine.actor, mine.organisationId, async (tx) => {
      kept = tx;
    });
    await expect(kept?.query('select 1')).rejects.toThrow('has ended');
    expect(() => kept?.manager).toThrow('has ended');
  });

  test('leaves nothing on its connection', async () => {
    const narrow = new Tenancy(
      await createDataSource({ ...database.config, poolSize: 1 }).initialize(),
    );
    await narrow.read(mine.actor, mine.organisationId, names);
    const left = await narrow.identifyToWrite(member.userId, (tx) =>
      tx.query(`select nullif(current_setting('app.organisation_ids', true), '') as organisations,
                       current_setting('transaction_read_only') as read_only,
                       (select count(*)::int from pg_prepared_statements) as prepared`),
    );
    await narrow.close();
    expect(left).toEqual([{ organisations: null, read_only: 'off', prepared: 0 }]);
  });

  test('that prepares what it is told to keeps the statement, and nothing of its parameters, on the connection', async () => {
    const narrow = new Tenancy(
      await createDataSource({ ...database.config, poolSize: 1 }).initialize(),
      true,
    );
    const byId = 'select name from app.organisations where organisation_id = $1';
    const ask = ({ actor, organisationId }: BuiltOrganisation) =>
      narrow.read(actor, organisationId, (tx) =>
        tx.last<{ name: string }>(byId, [mine.organisationId], { prepared: true }),
      );
    for (let time = 0; time < 10; time += 1) {
      expect(await ask(mine)).toEqual([{ name: 'Alderway Bank' }]);
      expect(await ask(other)).toEqual([]);
    }
    const kept = await narrow.identify(member.userId, (tx) =>
      tx.query<{ statement: string }>('select statement from pg_prepared_statements'),
    );
    await narrow.close();
    expect(kept.map(({ statement }) => statement)).toContain(byId);
    expect(JSON.stringify(kept)).not.toContain(mine.organisationId);
  });

  test('ends with its last statement', async () => {
    const id = '01890000-0000-7000-8000-000000000006';
    const insertLast = (tx: TenantTransaction, state: string) =>
      tx.last(
        `insert into app.job_runs (organisation_id, job_run_id, job_name, state) values ($1, $2, 'x', $3)`,
        [mine.organisationId, id, state],
      );
    const failed = tenancy.write(mine.actor, mine.organisationId, (tx) => insertLast(tx, 'x'));
    await expect(failed).rejects.toMatchObject({ code: '23514' });
    await tenancy.write(mine.actor, mine.organisationId, (tx) => insertLast(tx, 'QUEUED'));
    expect(await stored(id)).toBe(true);
    const more = tenancy.read(mine.actor, mine.organisationId, async (tx) => {
      await tx.last('select 1');
      return tx.query('select 2');
    });
    await expect(more).rejects.toThrow('has ended');
  });

  test('whose entering fails says why, whatever its work makes of it', async () => {
    const wrong = { ...mine.actor, organisationIds: ['no id'] } as typeof mine.actor;
    const ask = tenancy.read(wrong, 'no id', (tx) => names(tx));
    await expect(ask).rejects.toMatchObject({ code: '22P02' });
    const swallow = tenancy.read(wrong, 'no id', (tx) => names(tx).catch(() => []));
    await expect(swallow).rejects.toMatchObject({ code: '22P02' });
    const idle = tenancy.read(wrong, 'no id', async () => 'nothing asked');
    await expect(idle).rejects.toMatchObject({ code: '22P02' });
  });

  test('gives days as they are written, whatever the zone of the machine', async () => {
    const [row] = await tenancy.read(mine.actor, mine.organisationId, (tx) =>
      tx.query(`select date '2026-03-31' as day, timestamptz '2026-03-31T22:30:00Z' as instant`),
    );
    expect(row).toEqual({ day: '2026-03-31', instant: new Date('2026-03-31T22:30:00Z') });
  });

  test('that is too slow is given up and refused as a fault of the moment', async () => {
    const work = tenancy.read(mine.actor, mine.organisationId, async (tx) => {
      await tx.query("set local statement_timeout = '50ms'");
      await tx.query('select pg_sleep(5)');
    });
    await expect(work).rejects.toMatchObject({ code: 'UNAVAILABLE', details: { reason: '57014' } });
  });

  test('runs under time-outs that come from the role, not from the session', async () => {
    const [row] = await tenancy.read(mine.actor, mine.organisationId, (tx) =>
      tx.query(`select current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock,
                       current_setting('idle_in_transaction_session_timeout') as idle`),
    );
    expect(row).toEqual({ statement: '15s', lock: '5s', idle: '20s' });
  });
});

describe('the pool', () => {
  test('refuses at once what would wait behind too many others', async () => {
    const narrow = new Tenancy(
      await createDataSource({ ...database.config, poolSize: 1 }).initialize(),
    );
    const hold = () => narrow.read(mine.actor, mine.organisationId, () => delay(30));
    const answers = await Promise.allSettled(Array.from({ length: 40 }, hold));
    await narrow.close();
    const refused = answers.filter((answer) => answer.status === 'rejected');
    expect(refused.length).toBeGreaterThan(0);
    for (const { reason } of refused)
      expect(reason).toMatchObject({ code: 'UNAVAILABLE', details: { reason: 'busy' } });
    expect(answers.length - refused.length).toBeGreaterThanOrEqual(20);
  });

  test('tells how it stands', async () => {
    const { total, idle } = await tenancy.read(mine.actor, mine.organisationId, async () =>
      tenancy.pool(),
    );
    expect(total).toBeGreaterThanOrEqual(1);
    expect(idle).toBeLessThan(total);
  });

  test('survives connections that the server ends', async () => {
    const work = tenancy.read(mine.actor, mine.organisationId, async (tx) => {
      const [row] = await tx.query<{ pid: number }>('select pg_backend_pid() as pid');
      await database.query('select pg_terminate_backend($1)', [row?.pid]);
      await names(tx);
    });
    await expect(work).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await tenancy.canary();
  });
});

describe('the canary', () => {
  test('is seen by the service', async () => {
    await tenancy.canary();
  });

  test('refuses a role that row-level security does not bind', async () => {
    const { adminUrl } = database;
    const mighty = new Tenancy(
      await createDataSource({
        ...database.config,
        database: { ...database.config.database, appUrl: adminUrl },
      }).initialize(),
    );
    await expect(mighty.canary()).rejects.toThrow('Row-level security does not hold');
    await mighty.close();
  });

  test.each([
    [
      'the policy lets everything through',
      'alter policy organisations_tenancy on app.organisations using (true)',
    ],
    ['row-level security is off', 'alter table app.organisations disable row level security'],
    [
      'the policy lets nothing through',
      'alter policy organisations_tenancy on app.organisations using (false)',
    ],
    [
      'it is gone',
      `delete from app.organisations where organisation_id = '${canaryOrganisationId}'`,
    ],
    [
      'entering does nothing',
      'create or replace function app.app_enter(wanted uuid[]) returns void language plpgsql as $$ begin end $$',
    ],
  ])('refuses to serve when %s', async (_, sabotage) => {
    const { createTestDatabase } = await import('@rolewright/testing');
    const sick = await createTestDatabase();
    try {
      await buildOrganisation(await sick.tenancy());
      await sick.query(sabotage);
      await expect((await sick.tenancy()).canary()).rejects.toThrow(
        'Row-level security does not hold',
      );
    } finally {
      await sick.drop();
    }
  });
});
