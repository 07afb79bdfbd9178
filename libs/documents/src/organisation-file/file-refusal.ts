import type { FileFault } from '@rolewright/domain';

/**
 * Thrown inside this room when a file cannot be read on at all; the reader turns it into faults.
 * Never leaves the library.
 */
export class FileRefusal extends Error {
  readonly fault: FileFault;

  constructor(
    message: string,
    mend: string,
    at: { path?: string; sheet?: string; row?: number } = {},
  ) {
    super(message);
    this.fault = { path: '(file)', ...at, message, mend };
  }
}
