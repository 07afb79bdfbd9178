/**
 * Requests per minute and client address, counted in this process. Generous: it stops a runaway script, not a person;
 * sign-in has a stricter count of its own in the database.
 */
export class RequestBudget {
  private counts = new Map<string, number>();
  private minute = 0;

  /** `perMinute` 0 counts nothing. */
  constructor(private readonly perMinute: number) {}

  /** Seconds to wait; 0 when the request may pass. */
  take(address: string, now: number = Date.now()): number {
    if (this.perMinute === 0) return 0;
    const minute = Math.floor(now / 60_000);
    if (minute !== this.minute) {
      this.minute = minute;
      this.counts = new Map();
    }
    const count = (this.counts.get(address) ?? 0) + 1;
    this.counts.set(address, count);
    return count <= this.perMinute ? 0 : 60 - Math.floor((now % 60_000) / 1_000);
  }
}

/** How many operations run at a time: past that they are refused at once instead of waiting without end. */
export class Load {
  private running = 0;

  constructor(private readonly most: number) {}

  enter(): boolean {
    if (this.running >= this.most) return false;
    this.running += 1;
    return true;
  }

  leave(): void {
    this.running -= 1;
  }
}
