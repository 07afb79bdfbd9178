// The address is the state: every page says which parameters it reads and what they may be. What it
// does not know, or cannot read, is left out and named in a notice; it never breaks the page.

export type Parser<T> = (raw: string) => T | undefined;
export type Parsers = Record<string, Parser<unknown>>;
export type SearchOf<P extends Parsers> = {
  [K in keyof P]?: P[K] extends Parser<infer T> ? T | undefined : never;
};

export const oneOf =
  <const T extends string>(...values: readonly T[]): Parser<T> =>
  (raw) =>
    values.find((value) => value === raw);

export const words =
  (maximum: number): Parser<string> =>
  (raw) =>
    raw.length > 0 && raw.length <= maximum ? raw : undefined;

/** A day that exists: 31 February does not. */
export const isoDay: Parser<string> = (raw) => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(raw)) return undefined;
  const instant = Date.parse(`${raw}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(raw)
    ? raw
    : undefined;
};

export const domainCode: Parser<string> = (raw) => (/^[A-Z]{3}$/.test(raw) ? raw : undefined);

/** An address inside the dashboard: one leading slash, so that no other site can be named. */
export const ownAddress: Parser<string> = (raw) =>
  /^\/(?![/\\])/.test(raw) && raw.length <= 2000 ? raw : undefined;

const asText = (raw: unknown) =>
  typeof raw === 'string' ? raw : raw === undefined || raw === null ? undefined : String(raw);

/** A route's `validateSearch`: every known parameter that reads well, nothing else. */
export function searchOf<const P extends Parsers>(parsers: P) {
  return (raw: Record<string, unknown>): SearchOf<P> =>
    Object.fromEntries(
      Object.entries(parsers).map(([name, parse]) => {
        const value = asText(raw[name]);
        return [name, value === undefined ? undefined : parse(value)];
      }),
    ) as SearchOf<P>;
}

/** The parameters of an address that its page does not know or cannot read. */
export function ignoredParams(raw: Record<string, unknown>, parsers: Parsers): string[] {
  return Object.entries(raw)
    .filter(([name, value]) => {
      const text = asText(value);
      return text !== undefined && parsers[name]?.(text) === undefined;
    })
    .map(([name]) => name);
}

export const parseSearch = (search: string): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(search));

export function stringifySearch(search: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(search))
    if (value !== undefined && value !== null && value !== '') params.set(name, String(value));
  const text = params.toString();
  return text ? `?${text}` : '';
}
