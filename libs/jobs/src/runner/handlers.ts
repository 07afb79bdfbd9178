import type { SystemActor } from '@rolewright/domain';
import type { JobCatalogue, JobDefinition, PayloadOf } from '../catalogue/define-job.js';

/** What a handler is given beside its payload. */
export interface JobContext {
  /** Acts for the organisations that the payload names, and for no other. */
  readonly actor: SystemActor;
  /** Aborted when the job is cancelled or the process ends: stop at the next safe point by throwing the reason. */
  readonly signal: AbortSignal;
  /** How far it is, 0 to 100, and what it is at, in plain words. Cheap to call: stored at most once a second. */
  progress(percent: number, stage?: string): void;
  /** 1 for the first try. */
  readonly attempt: number;
  /** When a schedule made the job due; undefined when somebody asked for it. */
  readonly dueAt: Date | undefined;
}

/**
 * The work of one job. It may be run again after it has succeeded (a process can die between the two), or run in two
 * processes at once, so its effect must be one that a second time does not change. It throws when it has not succeeded.
 */
export interface JobHandler<Job extends JobDefinition = JobDefinition> {
  readonly job: Job;
  handle(payload: PayloadOf<Job>, context: JobContext): Promise<void>;
}

/** The handlers by job name. Throws, naming every fault, unless each job of the catalogue has exactly one. */
export function matchHandlers(
  catalogue: JobCatalogue,
  handlers: readonly JobHandler[],
): ReadonlyMap<string, JobHandler> {
  const faults = Object.entries(catalogue).flatMap(([name, job]) => {
    if (job.name !== name)
      return [`"${name}" is catalogued under a name that is not its own ("${job.name}")`];
    const count = handlers.filter((handler) => handler.job === job).length;
    return count === 1 ? [] : [`"${name}" has ${count === 0 ? 'no handler' : `${count} handlers`}`];
  });
  for (const { job } of handlers)
    if (catalogue[job.name] !== job)
      faults.push(`a handler is for "${job.name}", which is not in the catalogue`);
  if (faults.length > 0)
    throw new Error(`The jobs and their handlers do not match: ${faults.join('; ')}.`);
  return new Map(handlers.map((handler) => [handler.job.name, handler]));
}
