import { jobCatalogue } from '../catalogue/job-catalogue.js';
import type { Envelope } from '../outbox/queued-job.js';
import { termsOf } from '../outbox/queued-job.js';
import type { Schedule } from '../queue/queue-backend.js';

const nothing: Envelope = { payload: {} };

/** What the service does unasked. */
export const schedules: readonly Schedule[] = [
  {
    id: 'scores.snapshot-all',
    // The first day after each quarter: a snapshot a quarter is what trends and portfolios compare. A quarter past twelve
    // UTC: by then the day before is over in every time zone there is.
    pattern: '15 12 1 1,4,7,10 *',
    job: { ...termsOf(jobCatalogue['scores.snapshot-all']), data: nothing },
  },
  {
    id: 'evidence.upkeep-all',
    // Each day: a day has begun in most time zones, and in no zone is one skipped.
    pattern: '20 6 * * *',
    job: { ...termsOf(jobCatalogue['evidence.upkeep-all']), data: nothing },
  },
  {
    id: 'campaigns.tick',
    // Each hour: nine in the morning comes to every time zone at another one, on a half hour in some.
    pattern: '5 * * * *',
    job: { ...termsOf(jobCatalogue['campaigns.tick']), data: nothing },
  },
];
