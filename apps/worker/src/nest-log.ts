import type { LoggerService } from '@nestjs/common';
import type { Logger } from '@rolewright/runtime';

/** The framework's own lines in our log; its news of every module is for debugging only. */
export class NestLog implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown): void {
    this.logger.debug({ part: 'nest' }, String(message));
  }

  warn(message: unknown): void {
    this.logger.warn({ part: 'nest' }, String(message));
  }

  error(message: unknown, stack?: unknown): void {
    this.logger.error({ part: 'nest', stack }, String(message));
  }
}
