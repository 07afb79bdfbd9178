import { hideCredentials } from '../config/database-urls.js';

const secretName =
  /pass(word|phrase|wd)?$|secret|token|cookie|authorization|api[-_]?key|credential|private[-_]?key/i;
const deepest = 6;

/** A copy of a log entry in which secrets by name, and passwords inside URLs, are hidden. */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return value.includes('://') ? hideCredentials(value) : value;
  if (value === null || typeof value !== 'object') return value;
  if (value instanceof Error) return describeError(value);
  if (value instanceof Date) return value;
  if (depth >= deepest) return '[deeper]';
  if (Array.isArray(value)) return value.map((item) => redact(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      secretName.test(key) && item !== null && item !== undefined
        ? '[redacted]'
        : redact(item, depth + 1),
    ]),
  );
}

/**
 * What may be told of an error. Only these fields: database errors carry statement parameters, and with them people's
 * answers and session tokens.
 */
export function describeError(error: Error, depth = 0): Record<string, unknown> {
  const { code, constraint } = error as Error & { code?: unknown; constraint?: unknown };
  return {
    type: error.name,
    message: hideCredentials(error.message),
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    ...(typeof constraint === 'string' ? { constraint } : {}),
    stack: error.stack && hideCredentials(error.stack),
    ...(error.cause instanceof Error && depth < 3
      ? { cause: describeError(error.cause, depth + 1) }
      : {}),
  };
}
