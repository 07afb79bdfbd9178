import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '@rolewright/runtime';
import type { JobCatalogue } from '../catalogue/define-job.js';
import type { DatabaseSignals } from '../events/database-signals.js';
import type { QueueBackend } from '../queue/queue-backend.js';
import type { Outbox, OutboxBounds } from './outbox.js';
import type { OutboxRecovery } from './outbox-recovery.js';
import { toQueuedJob } from './queued-job.js';

export interface RelayTuning extends OutboxBounds {
  /** How often to look without having been told, in milliseconds: an announcement may be lost. */
  readonly pollMs: number;
  /** How often to look after what was published and has not finished, in milliseconds. */
  readonly recoveryMs: number;
}

interface RelayParts {
  readonly outbox: Outbox;
  readonly recovery: OutboxRecovery;
  readonly backend: QueueBackend;
  readonly catalogue: JobCatalogue;
  readonly signals: DatabaseSignals;
  readonly logger: Logger;
}

/** Announced by the database when a row of the outbox is committed. */
export const outboxChannel = 'rolewright_outbox';

const pauseAfterFaultMs = 1_000;

/**
 * Publishes what business transactions asked for, after their commit: at once when told, within `pollMs` otherwise. Any
 * number of relays may run; each row is taken by one. A fault of the database or of the queue costs a pause, nothing else.
 */
export class OutboxRelay {
  private readonly closing = new AbortController();
  private readonly stopListening: () => void;
  private loop: Promise<void> | undefined;
  private wake: () => void = () => undefined;
  private nudged = false;
  private recoverAt = 0;

  constructor(
    private readonly parts: RelayParts,
    private readonly tuning: RelayTuning,
  ) {
    this.stopListening = parts.signals.on(outboxChannel, () => this.nudge());
  }

  start(): void {
    this.loop ??= this.run();
  }

  /** There may be something to publish, or room to publish it. */
  nudge(): void {
    this.nudged = true;
    this.wake();
  }

  /** Ends after the batch in hand. */
  async close(): Promise<void> {
    this.stopListening();
    this.closing.abort();
    this.wake();
    await this.loop;
  }

  /** Publishes until nothing is left or the window is full. Returns how many rows were published. */
  async drain(): Promise<number> {
    const { outbox, backend, catalogue } = this.parts;
    let total = 0;
    while (!this.closing.signal.aborted) {
      const taken = await outbox.publishNext(
        (rows) => backend.publish(rows.map((row) => toQueuedJob(catalogue, row))),
        this.tuning,
      );
      total += taken;
      if (taken === 0) break;
    }
    return total;
  }

  private async run(): Promise<void> {
    while (!this.closing.signal.aborted) {
      try {
        this.nudged = false;
        await this.drain();
        await this.recover();
        if (!this.nudged) await this.idle();
      } catch (error) {
        this.parts.logger.warn({ err: error }, 'outbox relay');
        await sleep(pauseAfterFaultMs, undefined, { signal: this.closing.signal }).catch(
          () => undefined,
        );
      }
    }
  }

  private async recover(): Promise<void> {
    if (performance.now() < this.recoverAt) return;
    await this.parts.recovery.sweep();
    this.recoverAt = performance.now() + this.tuning.recoveryMs;
    const { unknown } = await this.parts.outbox.depth();
    if (unknown > 0)
      this.parts.logger.error(
        { rows: unknown },
        'the outbox holds jobs that this version does not know',
      );
  }

  private async idle(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((resolve) => {
      this.wake = resolve;
      timer = setTimeout(resolve, this.tuning.pollMs);
      if (this.nudged || this.closing.signal.aborted) resolve();
    });
    clearTimeout(timer);
    this.wake = () => undefined;
  }
}
