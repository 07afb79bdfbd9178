/** A job of an organisation has changed. No more than ids: whoever may see it reads the rest under row-level security. */
export interface JobChange {
  readonly organisationId: string;
  readonly jobRunId: string;
}

export type JobChangeListener = (change: JobChange) => void;

const longestQueue = 1_000;
const end = { done: true, value: undefined } as const;

/**
 * One subscriber's changes. Written out rather than as a generator: a generator that waits for the next change cannot be
 * ended by `return()` until that change comes, and a browser that has left would be kept for ever.
 */
export class JobChangeStream implements AsyncIterableIterator<JobChange> {
  private readonly waiting = new Set<string>();
  private readonly readers: ((result: IteratorResult<JobChange, undefined>) => void)[] = [];
  private readonly unsubscribe: () => void;
  private ended = false;

  constructor(
    private readonly organisationId: string,
    subscribe: (listener: JobChangeListener) => () => void,
  ) {
    this.unsubscribe = subscribe((change) => this.take(change));
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<IteratorResult<JobChange, undefined>> {
    if (this.ended) return Promise.resolve(end);
    for (const jobRunId of this.waiting) {
      this.waiting.delete(jobRunId);
      return Promise.resolve(this.item(jobRunId));
    }
    return new Promise((resolve) => this.readers.push(resolve));
  }

  return(): Promise<IteratorResult<JobChange, undefined>> {
    this.ended = true;
    this.unsubscribe();
    this.waiting.clear();
    for (const reader of this.readers.splice(0)) reader(end);
    return Promise.resolve(end);
  }

  async throw(fault: unknown): Promise<IteratorResult<JobChange, undefined>> {
    await this.return();
    throw fault;
  }

  private take({ jobRunId }: JobChange): void {
    const reader = this.readers.shift();
    if (reader) {
      reader(this.item(jobRunId));
      return;
    }
    this.waiting.add(jobRunId);
    for (const oldest of this.waiting) {
      if (this.waiting.size <= longestQueue) break;
      this.waiting.delete(oldest);
    }
  }

  private item(jobRunId: string): IteratorResult<JobChange, undefined> {
    return { done: false, value: { organisationId: this.organisationId, jobRunId } };
  }
}
