/**
 * A timestamp column as ISO 8601 in UTC with all its microseconds: a JavaScript Date would cut them
 * off, and a cursor made from the rest would repeat or skip rows. The alias is quoted.
 */
export const instant = (column: string, alias: string): string =>
  `${instantOf(column)} as "${alias}"`;

/** The same without its alias, for a member of a JSON object. */
export const instantOf = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** A date column as yyyy-mm-dd: the driver would make local midnight of it. */
export const day = (column: string, alias: string): string =>
  `to_char(${column}, 'YYYY-MM-DD') as "${alias}"`;
