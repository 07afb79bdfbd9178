/** Every way in which the product refuses, stable for those who read it by program. */
export const errorCodes = [
  'NOT_FOUND',
  'FORBIDDEN',
  'UNAUTHENTICATED',
  'INPUT_INVALID',
  'CONFLICT',
  'IMPORT_REFUSED',
  'IMPORT_ALREADY_DECIDED',
  'JOB_NOT_CANCELLABLE',
  'LAST_OWNER',
  'RATE_LIMITED',
  'UNAVAILABLE',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** The one error of the product's own rules. `details` may be shown to the caller: nothing of another organisation goes in. */
export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(code);
    this.name = 'DomainError';
  }
}
