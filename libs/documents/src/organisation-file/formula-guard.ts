/**
 * Text that a spreadsheet would take for a formula gets an apostrophe before it, in CSV and in
 * workbooks alike (there a copy to CSV would set it free). Numbers are never text, so `-5` stays.
 */
export const guarded = (text: string): string => (/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** Takes exactly the apostrophe away that `guarded` added. */
export const withoutGuard = (text: string): string =>
  /^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
