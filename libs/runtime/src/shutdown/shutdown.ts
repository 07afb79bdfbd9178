import type { Logger } from '../logging/logger.js';

export type Closer = () => Promise<void> | void;

export interface ShutdownOptions {
  logger?: Logger;
  /** After this long the process ends with what is still open. */
  timeoutMilliseconds?: number;
}

const signals = ['SIGINT', 'SIGTERM'] as const;

/**
 * Ends a process in order: what was opened last is closed first, each closer once, a failing one does not keep the
 * others from running, and a hanging one ends in a hard exit. `listen` ties it to SIGINT, SIGTERM and, in a child
 * process, to the loss of its parent: a child that outlives a killed parent would hold its port and its jobs.
 */
export class Shutdown {
  private readonly closers: { name: string; close: Closer }[] = [];
  private running: Promise<boolean> | undefined;
  private readonly logger: Logger | undefined;
  private readonly timeout: number;

  constructor({ logger, timeoutMilliseconds = 20_000 }: ShutdownOptions = {}) {
    this.logger = logger;
    this.timeout = timeoutMilliseconds;
  }

  add(name: string, close: Closer): void {
    this.closers.push({ name, close });
  }

  /** Closes everything; true when every closer succeeded in time. Later calls join the first. */
  close(): Promise<boolean> {
    this.running ??= this.closeAll();
    return this.running;
  }

  /** Ends the process on a signal; a second signal ends it at once. Returns a function that stops listening. */
  listen(): () => void {
    let firstAt = 0;
    const end = (reason: string) => {
      if (this.running) {
        // One Ctrl-C arrives twice: from the terminal's process group and again through npm.
        if (performance.now() - firstAt > 1_000) process.exit(1);
        return;
      }
      firstAt = performance.now();
      this.logger?.info({ reason }, 'shutting down');
      void this.close().then((clean) => process.exit(clean ? 0 : 1));
    };
    const handlers = signals.map((signal) => [signal, () => end(signal)] as const);
    for (const [signal, handler] of handlers) process.on(signal, handler);
    const orphaned = () => {
      // Losing the parent after a signal is the usual order of a clean stop, not a second request.
      if (!this.running) end('parent process gone');
    };
    process.on('disconnect', orphaned);
    return () => {
      for (const [signal, handler] of handlers) process.off(signal, handler);
      process.off('disconnect', orphaned);
    };
  }

  private async closeAll(): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<boolean>((resolve) => {
      timer = setTimeout(() => {
        this.logger?.error(
          { open: this.closers.map(({ name }) => name) },
          'shutdown took too long',
        );
        resolve(false);
      }, this.timeout);
    });
    const clean = await Promise.race([this.closeInOrder(), late]);
    clearTimeout(timer);
    return clean;
  }

  private async closeInOrder(): Promise<boolean> {
    let clean = true;
    for (let closer = this.closers.at(-1); closer; closer = this.closers.at(-1)) {
      try {
        await closer.close();
      } catch (error) {
        clean = false;
        this.logger?.error({ err: error, part: closer.name }, 'could not be closed');
      }
      this.closers.pop();
    }
    return clean;
  }
}
