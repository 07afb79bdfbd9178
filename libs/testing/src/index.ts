/**
 * Real PostgreSQL and Redis for tests, and builders for what stands in them. Used by specs only.
 *
 * Invariant: nothing a test leaves is met by another; no port, no clock and no order is counted on.
 * Must not come in: fakes of the database or of the queue.
 *
 * How to write an integration test (`<name>.int.spec.ts`; run it with
 * `NODE_OPTIONS=--experimental-vm-modules npx jest <path> --selectProjects integration`, the path first):
 *
 *     import { buildOrganisation, useTestDatabase } from '@rolewright/testing';
 *
 *     const database = useTestDatabase();                    // this file's own migrated copy, dropped afterwards
 *     let tenancy: Tenancy;
 *     beforeAll(async () => { tenancy = await database.tenancy(); });
 *
 *     test('…', async () => {
 *       const { organisationId, actor } = await buildOrganisation(tenancy);
 *       await tenancy.read(actor, organisationId, (tx) => tx.query('select … where organisation_id = $1', [organisationId]));
 *       await database.query('select …');                    // as administrator, past row-level security
 *     });
 *
 * `database.config` is what a process would load. A Nest application takes `TenancyModule.forRoot({ config })`. On both
 * queues: `describe.each(queueBackends())('on %s', (name) => …)` with `createTestRedis()` where the name is Redis.
 * `createTestServer()` is a PostgreSQL that the test may restart or crash. `unroutedStatements` over what
 * `tenancy.onStatement` heard finds statements that forgot the organisation.
 */
export * from './builders/builders.js';
export * from './database/test-database.js';
export * from './processes/source-arguments.js';
export * from './database/unrouted-statements.js';
export * from './queues/queue-backends.js';
export { servicesInfo } from './services/services-info.js';
