/**
 * The one spelling of a value as JSON (RFC 8785): members by the order of their names' UTF-16 code
 * units, no white space, numbers as ECMAScript writes them. Members that are `undefined` are left
 * out. Throws a TypeError for what JSON cannot say: NaN, infinities, functions, lone surrogates.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`JSON has no number ${String(value)}`);
    return JSON.stringify(value);
  }
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value))
    return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (typeof value !== 'object') throw new TypeError(`JSON has no ${typeof value}`);
  const members: string[] = [];
  for (const name of Object.keys(value).sort()) {
    const member: unknown = (value as Record<string, unknown>)[name];
    if (member !== undefined) members.push(`${quoted(name)}:${canonicalJson(member)}`);
  }
  return `{${members.join(',')}}`;
}

function quoted(text: string): string {
  if (/\p{Surrogate}/u.test(text)) throw new TypeError('JSON text with half a character');
  return JSON.stringify(text);
}
