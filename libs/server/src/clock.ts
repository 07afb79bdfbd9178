import { Injectable } from '@nestjs/common';

/** The one place where time of day enters the services; a test gives its own. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /**
   * The calendar day that it is now in a time zone (an IANA name), yyyy-mm-dd.
   * A zone that this runtime does not know counts as UTC: a stored name must never break a read.
   */
  today(timeZone: string): string {
    const now = this.now();
    try {
      return new Intl.DateTimeFormat('en-CA', {
        timeZone,
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
      }).format(now);
    } catch {
      return now.toISOString().slice(0, 10);
    }
  }
}
