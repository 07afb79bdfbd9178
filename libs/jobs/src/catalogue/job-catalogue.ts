import { z } from 'zod';
import { defineJob } from './define-job.js';

const id = z.uuid();
const day = z.iso.date();
const runId = z.string().regex(/^[\w.-]{1,80}$/);

/** Organisations of one `scores.snapshot-batch`: enough to fill several statements, few enough to be lost to a kill. */
export const organisationsPerBatch = 50;

/** Every job there is. A name and its payload are one typed thing; the worker refuses to start without a handler for each. */
export const jobCatalogue = {
  /** Takes one organisation's snapshot as of a day. */
  'scores.snapshot': defineJob({
    name: 'scores.snapshot',
    scope: 'organisation',
    payload: z.strictObject({ organisationId: id, jobRunId: id, asOf: day }),
    attempts: 6,
    backoff: { delayMs: 1_000, jitter: 0.5 },
    priority: 1,
    idempotencyKey: ({ jobRunId }) => jobRunId,
    organisations: ({ organisationId }) => [organisationId],
  }),
  /** Takes the snapshots of up to fifty organisations as of a day. `runId` names the fan-out that it belongs to. */
  'scores.snapshot-batch': defineJob({
    name: 'scores.snapshot-batch',
    scope: 'system',
    payload: z.strictObject({
      organisationIds: z.array(id).min(1).max(organisationsPerBatch),
      asOf: day,
      runId,
    }),
    attempts: 8,
    backoff: { delayMs: 2_000, jitter: 0.5 },
    priority: 10,
    // First and last: a run dealt out again after an organisation has joined has another last batch.
    idempotencyKey: ({ runId, organisationIds }) =>
      `${runId}.${organisationIds[0]}.${organisationIds.at(-1)}`,
    organisations: ({ organisationIds }) => organisationIds,
  }),
  /**
   * Deals every organisation out to batches. The schedule names no day: it is then the one before the day it was due on.
   * Whoever else asks names `asOf`, and a `runId` where the same day is to be dealt out once more.
   */
  'scores.snapshot-all': defineJob({
    name: 'scores.snapshot-all',
    scope: 'system',
    payload: z.strictObject({ asOf: day.optional(), runId: runId.optional() }),
    attempts: 8,
    backoff: { delayMs: 5_000, jitter: 0.5 },
    priority: 5,
    idempotencyKey: ({ asOf, runId }) => runId ?? (asOf ? `daily.${asOf}` : ''),
    organisations: () => [],
  }),
  /** Sends one mail that was ordered; composed when it is sent. */
  'mail.send': defineJob({
    name: 'mail.send',
    scope: 'system',
    payload: z.strictObject({ organisationId: id, mailId: id }),
    // Over some three hours: a mail server is away for longer than a database.
    attempts: 9,
    backoff: { delayMs: 20_000, jitter: 0.3 },
    priority: 3,
    idempotencyKey: ({ mailId }) => mailId,
    organisations: ({ organisationId }) => [organisationId],
  }),
  /** Deals every organisation out to `evidence.upkeep-batch`, for the day on which it is due. */
  'evidence.upkeep-all': defineJob({
    name: 'evidence.upkeep-all',
    scope: 'system',
    payload: z.strictObject({ runId: runId.optional() }),
    attempts: 8,
    backoff: { delayMs: 5_000, jitter: 0.5 },
    priority: 5,
    idempotencyKey: ({ runId }) => runId ?? '',
    organisations: () => [],
  }),
  /** Tells up to fifty organisations of evidence that runs out, and removes bytes that are over. */
  'evidence.upkeep-batch': defineJob({
    name: 'evidence.upkeep-batch',
    scope: 'system',
    payload: z.strictObject({
      organisationIds: z.array(id).min(1).max(organisationsPerBatch),
      runId,
    }),
    attempts: 8,
    backoff: { delayMs: 2_000, jitter: 0.5 },
    priority: 10,
    idempotencyKey: ({ runId, organisationIds }) =>
      `${runId}.${organisationIds[0]}.${organisationIds.at(-1)}`,
    organisations: ({ organisationIds }) => organisationIds,
  }),
  /** Deals every organisation out to `campaigns.tick-batch`, for the hour in which it is due. */
  'campaigns.tick': defineJob({
    name: 'campaigns.tick',
    scope: 'system',
    payload: z.strictObject({ runId: runId.optional() }),
    attempts: 5,
    backoff: { delayMs: 5_000, jitter: 0.5 },
    priority: 5,
    idempotencyKey: ({ runId }) => runId ?? '',
    organisations: () => [],
  }),
  /** Opens, reminds and tells what is due in the campaigns of up to fifty organisations. */
  'campaigns.tick-batch': defineJob({
    name: 'campaigns.tick-batch',
    scope: 'system',
    payload: z.strictObject({
      organisationIds: z.array(id).min(1).max(organisationsPerBatch),
      runId,
    }),
    attempts: 5,
    backoff: { delayMs: 5_000, jitter: 0.5 },
    priority: 8,
    idempotencyKey: ({ runId, organisationIds }) =>
      `${runId}.${organisationIds[0]}.${organisationIds.at(-1)}`,
    organisations: ({ organisationIds }) => organisationIds,
  }),
} as const;

export type JobName = keyof typeof jobCatalogue;
export type JobPayload<Name extends JobName> = z.output<(typeof jobCatalogue)[Name]['payload']>;
