export type ReadinessCheck = () => Promise<void>;

export interface ReadinessReport {
  ready: boolean;
  /** `ok`, or why not, by name; reasons name no host, user or statement. */
  checks: Record<string, string>;
}

/**
 * Whether this process may be sent work: every step of starting has been done, every check passes now, and it is not
 * shutting down. A check that hangs counts as failed after `checkMilliseconds`.
 */
export class Readiness {
  private readonly steps = new Map<string, boolean>();
  private readonly checks = new Map<string, ReadinessCheck>();
  private closing = false;

  constructor(private readonly checkMilliseconds = 2_000) {}

  /** Names a step of starting; not ready until the returned function has been called. */
  begin(step: string): () => void {
    this.steps.set(step, false);
    return () => void this.steps.set(step, true);
  }

  /** Adds a check asked each time; it throws when its part cannot serve. */
  check(name: string, check: ReadinessCheck): void {
    this.checks.set(name, check);
  }

  /** From now on not ready, so that no new work is sent while the process ends. */
  close(): void {
    this.closing = true;
  }

  async report(): Promise<ReadinessReport> {
    const checks: Record<string, string> = {};
    if (this.closing) checks['process'] = 'shutting down';
    for (const [step, done] of this.steps) checks[step] = done ? 'ok' : 'not yet';
    await Promise.all(
      [...this.checks].map(async ([name, check]) => {
        checks[name] = await this.run(check);
      }),
    );
    return { ready: Object.values(checks).every((state) => state === 'ok'), checks };
  }

  private async run(check: ReadinessCheck): Promise<string> {
    let timer: NodeJS.Timeout | undefined;
    const timeout = new Promise<string>((resolve) => {
      timer = setTimeout(() => resolve('no answer in time'), this.checkMilliseconds);
    });
    try {
      return await Promise.race([check().then(() => 'ok'), timeout]);
    } catch {
      return 'failing';
    } finally {
      clearTimeout(timer);
    }
  }
}
