/**
 * What every process needs before it has a purpose: configuration, logging, metrics, tracing, readiness, shutdown,
 * and the embedded PostgreSQL of one machine.
 *
 * Invariant: nothing outside this room reads process.env, and nothing here knows a table, a queue or a route.
 * Must not come in: database drivers, queues, HTTP frameworks, anything that speaks of organisations.
 */
export * from './config/config.js';
export * from './config/database-urls.js';
export * from './logging/logger.js';
export { redact } from './logging/redact.js';
export * from './metrics/metrics.js';
export * from './telemetry/telemetry.js';
export * from './health/readiness.js';
export * from './shutdown/shutdown.js';
export * from './embedded-postgres/embedded-postgres.js';
