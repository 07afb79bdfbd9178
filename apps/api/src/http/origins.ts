const loopback = ['localhost', '127.0.0.1', '[::1]'];

/** The origins whose pages may speak to this API: the public one; loopback under each of its names. */
export function ownOrigins(publicUrl: string): ReadonlySet<string> {
  const { origin, protocol, hostname, port } = new URL(publicUrl);
  if (!loopback.includes(hostname)) return new Set([origin]);
  return new Set(loopback.map((name) => `${protocol}//${name}${port ? `:${port}` : ''}`));
}

/**
 * Whether a request may have been sent by a foreign page. Browsers name the page's origin on every POST and every
 * websocket; programs without one carry no cookie by accident.
 */
export function isForeign(
  headers: { origin?: string | undefined; 'sec-fetch-site'?: string | string[] | undefined },
  own: ReadonlySet<string>,
): boolean {
  if (headers.origin !== undefined) return !own.has(headers.origin);
  const site = headers['sec-fetch-site'];
  return site === 'cross-site' || site === 'same-site';
}
