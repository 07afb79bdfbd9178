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
    return this.dayAt(this.now(), timeZone);
  }

  /** The calendar day that it was there at an instant; zones as for `today`. */
  dayAt(instant: Date, timeZone: string): string {
    try {
      return new Intl.DateTimeFormat('en-CA', {
        timeZone,
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
      }).format(instant);
    } catch {
      return instant.toISOString().slice(0, 10);
    }
  }
}
