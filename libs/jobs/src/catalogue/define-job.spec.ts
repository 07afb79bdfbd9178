import { z } from 'zod';
import { defineJob, type JobDefinition, queueJobId } from './define-job.js';
import { jobCatalogue, organisationsPerBatch } from './job-catalogue.js';

const sound = {
  name: 'tests.run',
  scope: 'system',
  payload: z.object({ key: z.string() }),
  attempts: 3,
  backoff: { delayMs: 10, jitter: 0.5 },
  priority: 1,
  idempotencyKey: ({ key }: { key: string }) => key,
  organisations: () => [],
} as const;

describe('defineJob', () => {
  it.each([
    ['a name without a verb', { name: 'scores' }],
    ['a name with capitals', { name: 'Scores.run' }],
    ['no attempt', { attempts: 0 }],
    ['half an attempt', { attempts: 1.5 }],
    ['no delay', { backoff: { delayMs: 0, jitter: 0 } }],
    ['a jitter past the whole', { backoff: { delayMs: 1, jitter: 1.1 } }],
    ['no priority', { priority: 0 }],
  ])('refuses %s', (_, slip) => {
    expect(() => defineJob({ ...sound, ...slip })).toThrow(/Job "/);
  });

  it('gives the queue one id for one piece of work, and refuses keys that a backend cannot store', () => {
    const job = defineJob(sound);
    expect(queueJobId(job, { key: 'a-1' })).toBe('tests.run.a-1');
    expect(() => queueJobId(job, { key: 'a:1' })).toThrow(/idempotency key/);
    expect(() => queueJobId(job, { key: '' })).toThrow(/idempotency key/);
  });
});

describe('jobCatalogue', () => {
  const id = '0198f5a2-6f1c-7c3e-9d55-52b7f0c1e0aa';
  const samples: Record<string, unknown> = {
    'scores.snapshot': { organisationId: id, jobRunId: id, asOf: '2026-09-30' },
    'scores.snapshot-batch': {
      organisationIds: [id],
      asOf: '2026-09-30',
      runId: 'daily.2026-09-30',
    },
    'scores.snapshot-all': { asOf: '2026-09-30' },
    'campaigns.tick': { runId: 'hourly.2026-09-30T09' },
    'campaigns.tick-batch': { organisationIds: [id], runId: 'hourly.2026-09-30T09' },
    'mail.send': { organisationId: id, mailId: id },
    'evidence.upkeep-all': { runId: 'daily.2026-09-30' },
    'evidence.upkeep-batch': { organisationIds: [id], runId: 'daily.2026-09-30' },
  };

  it.each(Object.entries<JobDefinition>(jobCatalogue))(
    '%s has a key for its payload and is not tried without end',
    (name, job) => {
      const payload = job.payload.parse(samples[name]);
      expect(job.name).toBe(name);
      expect(queueJobId(job, payload)).toMatch(/^[\w.-]+$/);
      expect(job.attempts).toBeLessThanOrEqual(10);
    },
  );

  it('asks who deals out by hand to name the day', () => {
    expect(() => queueJobId(jobCatalogue['scores.snapshot-all'], {})).toThrow(/idempotency key/);
  });

  it('bounds a batch and refuses what is no id, no day, or not asked for', () => {
    const batch = jobCatalogue['scores.snapshot-batch'].payload;
    const ids = (count: number) => Array.from({ length: count }, () => id);
    expect(
      batch.safeParse({
        organisationIds: ids(organisationsPerBatch),
        asOf: '2026-09-30',
        runId: 'r',
      }).success,
    ).toBe(true);
    expect(
      batch.safeParse({
        organisationIds: ids(organisationsPerBatch + 1),
        asOf: '2026-09-30',
        runId: 'r',
      }).success,
    ).toBe(false);
    expect(batch.safeParse({ organisationIds: [], asOf: '2026-09-30', runId: 'r' }).success).toBe(
      false,
    );
    const one = jobCatalogue['scores.snapshot'].payload;
    expect(one.safeParse({ organisationId: 'x', jobRunId: id, asOf: '2026-09-30' }).success).toBe(
      false,
    );
    expect(one.safeParse({ organisationId: id, jobRunId: id, asOf: '2026-02-30' }).success).toBe(
      false,
    );
    expect(
      one.safeParse({ organisationId: id, jobRunId: id, asOf: '2026-09-30', token: 'x' }).success,
    ).toBe(false);
  });
});
