import { systemActor } from '@rolewright/domain';
import { buildOrganisation, useTestDatabase, type BuiltOrganisation } from '@rolewright/testing';
import type pg from 'pg';
import { createDataSource } from './data-source.js';
import { seeded } from './random-statements.fixture.js';
import { Tenancy } from './tenancy.js';
import type { TenantTransaction } from './transaction.js';

const database = useTestDatabase();
const clients = 40;
const requestsEach = 100;

class Abort extends Error {}

test(`${clients} clients over 3 connections, with aborts and time-outs: ${clients * requestsEach} requests, no foreign row`, async () => {
  const filling = await database.tenancy();
  const organisations: BuiltOrganisation[] = [];
  for (let i = 0; i < clients; i += 1)
    organisations.push(await buildOrganisation(filling, { name: `Organisation of client ${i}` }));
  const tenancy = new Tenancy(
    await createDataSource({ ...database.config, poolSize: 3 }).initialize(),
  );
  const killer = await database.connect();
  const foreign: string[] = [];
  const outcomes = { kept: 0, aborted: 0, timedOut: 0, killed: 0, crossed: 0 };

  const ends = await Promise.allSettled(
    organisations.map(async (mine, number) => {
      const random = seeded(number + 1);
      const see = async (tx: TenantTransaction) => {
        const rows = await tx.query<{ id: string }>(
          'select organisation_id as id from app.organisations',
        );
        foreign.push(...rows.map(({ id }) => id).filter((id) => id !== mine.organisationId));
        if (rows.length !== 1) foreign.push(`client ${number} saw ${rows.length} rows`);
      };
      for (let request = 0; request < requestsEach; request += 1) {
        const kind = random();
        if (kind < 0.45) {
          await tenancy.read(mine.actor, mine.organisationId, see);
          outcomes.kept += 1;
        } else if (kind < 0.6) {
          await tenancy.write(mine.actor, mine.organisationId, async (tx) => {
            await tx.query(
              `insert into app.job_runs (organisation_id, job_run_id, job_name, state) values ($1, gen_random_uuid(), 'x', 'QUEUED')`,
              [mine.organisationId],
            );
            await see(tx);
          });
          outcomes.kept += 1;
        } else if (kind < 0.72) {
          // Statements still under way when the work fails.
          const work = tenancy.write(mine.actor, mine.organisationId, async (tx) => {
            void see(tx).catch(() => undefined);
            void tx.query('select pg_sleep(0.002)').catch(() => undefined);
            throw new Abort();
          });
          await expect(work).rejects.toBeInstanceOf(Abort);
          outcomes.aborted += 1;
        } else if (kind < 0.8) {
          const work = tenancy.write(mine.actor, mine.organisationId, async (tx) => {
            await see(tx);
            await tx.query(`set local statement_timeout = '2ms'`);
            await tx.query('select pg_sleep(1)');
          });
          await expect(work).rejects.toMatchObject({ code: 'UNAVAILABLE' });
          outcomes.timedOut += 1;
        } else if (kind < 0.83) {
          const work = tenancy.write(mine.actor, mine.organisationId, async (tx) => {
            await see(tx);
            await kill(killer, tx);
            await see(tx);
          });
          await expect(work).rejects.toMatchObject({ code: 'UNAVAILABLE' });
          outcomes.killed += 1;
        } else if (kind < 0.93) {
          // A failed attempt at another's row inside one's own transaction.
          const other = organisations[Math.floor(random() * clients)] as BuiltOrganisation;
          const rows = await tenancy.read(mine.actor, mine.organisationId, (tx) =>
            tx.query('select 1 from app.organisations where organisation_id = $1', [
              other.organisationId,
            ]),
          );
          if (rows.length > 0 && other !== mine)
            foreign.push(`client ${number} read ${other.organisationId}`);
          outcomes.crossed += 1;
        } else {
          const rows = await tenancy.identify(mine.organisationId, (tx) =>
            tx.query('select 1 from app.organisations'),
          );
          if (rows.length > 0) foreign.push(`client ${number} saw rows without entering`);
          outcomes.crossed += 1;
        }
      }
    }),
  );

  const { total } = tenancy.pool();
  await tenancy.close();
  expect(ends.filter(({ status }) => status === 'rejected')).toEqual([]);
  expect(foreign).toEqual([]);
  expect(total).toBeLessThanOrEqual(3);
  // Each way of failing took part.
  for (const count of Object.values(outcomes)) expect(count).toBeGreaterThan(50);
  const [{ open }] = (await database.query<{ open: number }>(
    `select count(*)::int as open from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`,
  )) as [{ open: number }];
  expect(open).toBe(0);
  // What was aborted left nothing: every row belongs to a request that was kept.
  const rows = await filling.read(
    systemActor(
      organisations.map(({ organisationId }) => organisationId),
      'count',
    ),
    organisations.map(({ organisationId }) => organisationId),
    (tx) => tx.query('select 1 from app.job_runs'),
  );
  expect(rows.length).toBeLessThanOrEqual(outcomes.kept);
}, 120_000);

async function kill(killer: pg.Client, tx: TenantTransaction): Promise<void> {
  const [row] = await tx.query<{ pid: number }>('select pg_backend_pid() as pid');
  await killer.query('select pg_terminate_backend($1)', [row?.pid]);
}
