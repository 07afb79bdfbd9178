import { runMigrations } from 'bullmq';
import type pg from 'pg';
import { queueSchema } from './queue-backend.js';

/**
 * Brings the schema `queue` to what this version of BullMQ expects, as the owner of the tables, and lets the queue's
 * role work in it. The role may also create there: BullMQ makes a sequence for each queue when it is first used.
 */
export async function migrateQueueSchema(client: pg.Client): Promise<void> {
  await runMigrations(client, queueSchema);
  await client.query(`
    begin;
    grant usage, create on schema ${queueSchema} to rolewright_queue;
    grant select, insert, update, delete on all tables in schema ${queueSchema} to rolewright_queue;
    grant usage, select, update on all sequences in schema ${queueSchema} to rolewright_queue;
    commit;
  `);
}
