/** Shows each step of starting with the time it took. */
export class Steps {
  private readonly started: number;

  constructor(
    startedAt: number | undefined,
    private readonly write: (text: string) => void = (text) => process.stdout.write(text),
    private readonly isTerminal = process.stdout.isTTY === true,
  ) {
    this.started = startedAt ?? Date.now();
  }

  /** Runs one step; `done` names its outcome where that is worth more than its name. */
  async run<T>(
    name: string,
    work: (report: (progress: string) => void) => Promise<T>,
    done?: (result: T) => string,
  ): Promise<T> {
    const began = Date.now();
    const report = (progress: string) => {
      if (this.isTerminal) this.write(`\r  ${`${name}: ${progress}`.padEnd(60)}`);
    };
    if (this.isTerminal) this.write(`  ${name}…`);
    try {
      const result = await work(report);
      this.line(done?.(result) ?? name, began);
      return result;
    } catch (error) {
      this.line(`${name}: failed`, began);
      throw error;
    }
  }

  /** Seconds since the command began. */
  elapsed(): string {
    return ((Date.now() - this.started) / 1000).toFixed(1);
  }

  private line(text: string, began: number): void {
    const seconds = ((Date.now() - began) / 1000).toFixed(1).padStart(5);
    this.write(`${this.isTerminal ? '\r' : ''}  ${text.padEnd(50)} ${seconds} s\n`);
  }
}
