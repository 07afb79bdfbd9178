import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '@rolewright/runtime';
import pg from 'pg';

type Handler = (payload: string) => void;

const firstPauseMs = 200;
const longestPauseMs = 5_000;

/**
 * One connection that hears what transactions announce on commit (PostgreSQL's LISTEN/NOTIFY), whichever backend the
 * queue has. Announcements made while the connection is lost are lost with it: whoever listens must also look from time
 * to time, or look again when told that the connection is back (`onReconnected`).
 */
export class DatabaseSignals {
  private readonly handlers = new EventEmitter().setMaxListeners(0);
  private readonly channels = new Set<string>();
  private readonly reconnected = new Set<() => void>();
  private readonly closing = new AbortController();
  private client: pg.Client | undefined;
  private started: Promise<void> | undefined;
  private loop: Promise<void> | undefined;

  constructor(
    private readonly connectionString: string,
    private readonly logger: Logger,
  ) {}

  /** Begins to listen; resolves when the first connection stands. Mends a lost one until closed. */
  start(): Promise<void> {
    this.started ??= new Promise((connected) => {
      this.loop = this.keepListening(connected);
    });
    return this.started;
  }

  /** Calls `handler` with each announcement on `channel`. Returns how to stop. */
  on(channel: string, handler: Handler): () => void {
    this.handlers.on(channel, handler);
    if (!this.channels.has(channel)) {
      this.channels.add(channel);
      void this.client?.query(`listen ${pg.escapeIdentifier(channel)}`).catch(() => undefined);
    }
    return () => this.handlers.off(channel, handler);
  }

  onReconnected(handler: () => void): () => void {
    this.reconnected.add(handler);
    return () => this.reconnected.delete(handler);
  }

  async close(): Promise<void> {
    this.closing.abort();
    await this.client?.end().catch(() => undefined);
    await this.loop;
  }

  private async keepListening(connected: () => void): Promise<void> {
    let pause = firstPauseMs;
    for (let first = true; !this.closing.signal.aborted;) {
      try {
        const { lost } = await this.connect();
        pause = firstPauseMs;
        if (first) connected();
        else for (const handler of this.reconnected) handler();
        first = false;
        await lost;
      } catch (error) {
        if (!this.closing.signal.aborted)
          this.logger.warn({ err: error }, 'database signals: connection');
      }
      if (this.closing.signal.aborted) break;
      await sleep(pause, undefined, { signal: this.closing.signal }).catch(() => undefined);
      pause = Math.min(pause * 2, longestPauseMs);
    }
    connected();
  }

  private async connect(): Promise<{ lost: Promise<void> }> {
    // Keep-alive, so that a connection dropped in silence is noticed in seconds and not after hours.
    const client = new pg.Client({
      connectionString: this.connectionString,
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
      application_name: 'rolewright signals',
    });
    const lost = new Promise<void>((resolve) => {
      client.once('end', resolve);
      client.on('error', (error) => {
        this.logger.warn({ err: error }, 'database signals: connection lost');
        resolve();
      });
    });
    client.on('notification', ({ channel, payload }) => this.handlers.emit(channel, payload ?? ''));
    try {
      await client.connect();
      // Closed meanwhile: nobody would end this connection.
      this.closing.signal.throwIfAborted();
      this.client = client;
      for (const channel of this.channels)
        await client.query(`listen ${pg.escapeIdentifier(channel)}`);
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
    return { lost };
  }
}
