import type { Logger } from '@rolewright/runtime';
import type { JobRunStore } from '../runs/job-run.store.js';
import type { JobRunRef } from '../runs/job-runs.js';

export interface ProgressTuning {
  /** Progress is stored at most this often, in milliseconds. */
  readonly progressMs: number;
  /** How often to ask whether the job is still wanted when there is nothing to store: announcements may be lost. */
  readonly wantedMs: number;
}

/**
 * Stores a running job's progress, the latest only and not too often, and learns at the same time whether the job has
 * been cancelled. A fault in storing is logged: progress is worth no failure of the work.
 */
export class RunProgress {
  private latest: { percent: number; stage: string | null } | undefined;
  private storing: Promise<void> | undefined;
  private lastAsked = performance.now();
  private readonly timer: NodeJS.Timeout;

  constructor(
    private readonly runs: JobRunStore,
    private readonly run: JobRunRef,
    private readonly onUnwanted: () => void,
    private readonly logger: Logger,
    private readonly tuning: ProgressTuning,
  ) {
    this.timer = setInterval(() => this.tick(), tuning.progressMs);
  }

  report(percent: number, stage?: string): void {
    const bounded = Math.round(Math.min(Math.max(Number.isFinite(percent) ? percent : 0, 0), 100));
    this.latest = { percent: bounded, stage: stage ?? this.latest?.stage ?? null };
  }

  /** Ends the reporting; resolves when nothing of it is under way any more. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.storing;
  }

  private tick(): void {
    if (this.storing) return;
    const due = performance.now() - this.lastAsked >= this.tuning.wantedMs;
    if (!this.latest && !due) return;
    this.lastAsked = performance.now();
    this.storing = this.store().finally(() => (this.storing = undefined));
  }

  private async store(): Promise<void> {
    const { latest } = this;
    this.latest = undefined;
    try {
      const wanted = latest
        ? await this.runs.advance(this.run, latest.percent, latest.stage)
        : await this.runs.isWanted(this.run);
      if (!wanted) this.onUnwanted();
    } catch (error) {
      this.logger.warn({ err: error }, 'progress could not be stored');
    }
  }
}
