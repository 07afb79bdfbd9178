import { z } from 'zod';

/** `organisation`: has a row in `app.job_runs` that people see and may cancel. `system`: the service's own work. */
export type JobScope = 'organisation' | 'system';

export interface JobDefinition<
  Name extends string = string,
  Payload extends z.ZodType = z.ZodType,
  Scope extends JobScope = JobScope,
> {
  /** `feature.verb`, stable for ever: it stands in queues and in the database. */
  readonly name: Name;
  readonly scope: Scope;
  /** Ids and dates only, never entities, tokens or texts of people. Checked before the handler sees it. */
  readonly payload: Payload;
  /** How often the handler is tried before the job is dead, at least 1. */
  readonly attempts: number;
  /** Wait before the next try: `delayMs` doubled each time, of which up to the share `jitter` (0..1) is taken away at random. */
  readonly backoff: { readonly delayMs: number; readonly jitter: number };
  /** 1 is taken up first. What a person waits for goes before what the night does. */
  readonly priority: number;
  /**
   * Two payloads with one key are one piece of work: the queue keeps a single job of that key, so publishing twice is
   * harmless. Letters, digits, `.`, `_` and `-` only.
   */
  idempotencyKey(payload: z.output<Payload>): string;
  /** The organisations that the handler's system actor may enter. */
  organisations(payload: z.output<Payload>): readonly string[];
}

export type JobCatalogue = Readonly<Record<string, JobDefinition>>;
export type PayloadOf<Definition> = Definition extends {
  readonly payload: infer Payload extends z.ZodType;
}
  ? z.output<Payload>
  : never;

const namePattern = /^[a-z][a-z-]*(\.[a-z][a-z-]*)+$/;
const keyPattern = /^[\w.-]+$/;

/** Checks a definition when the process starts, so that a slip never waits for the first job. */
export function defineJob<
  const Name extends string,
  Payload extends z.ZodType,
  const Scope extends JobScope,
>(definition: JobDefinition<Name, Payload, Scope>): JobDefinition<Name, Payload, Scope> {
  const { name, attempts, backoff, priority } = definition;
  if (!namePattern.test(name)) throw new Error(`Job "${name}": a name reads feature.verb.`);
  if (!Number.isInteger(attempts) || attempts < 1)
    throw new Error(`Job "${name}": attempts must be 1 or more.`);
  if (!(backoff.delayMs > 0) || backoff.jitter < 0 || backoff.jitter > 1)
    throw new Error(`Job "${name}": backoff needs a positive delay and a jitter of 0 to 1.`);
  if (!Number.isInteger(priority) || priority < 1)
    throw new Error(`Job "${name}": priority must be 1 or more.`);
  return Object.freeze(definition);
}

/** The id under which the queue knows a piece of work, on either backend. */
export function queueJobId(definition: JobDefinition, payload: unknown): string {
  const key = definition.idempotencyKey(payload);
  if (!keyPattern.test(key))
    throw new Error(`Job "${definition.name}": "${key}" cannot be an idempotency key.`);
  return `${definition.name}.${key}`;
}
