/**
 * From an actor to a short transaction under row-level security; the database's roles, and the list of its tables with
 * the rules they keep (design: distribution.md).
 *
 * Invariant: no table is reached but through {@link Tenancy}, and no row is seen but those of the organisations a
 * transaction entered. Nothing is ever set on a session.
 * Must not come in: entities, migrations, anything that knows what a row means.
 */
export * from './transactions/data-source.js';
export type { StatementListener } from './transactions/statement-listeners.js';
export type { IdentityTransaction, TenantTransaction } from './transactions/transaction.js';
export * from './transactions/tenancy.js';
export * from './transactions/tenancy.module.js';
export * from './provisioning/provision.js';
export * from './registry/tables.js';
export * from './registry/security-sql.js';
export * from './registry/schema-check.js';
