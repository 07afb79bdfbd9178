// The personal link carries its token behind the '#', which no browser sends to any server. It is taken out of the
// address at once, so that neither a shared screen nor a copied address gives it away, and kept for this tab alone.

const place = 'rolewright.answer';

export function takeToken(): string | null {
  const fromLink = window.location.hash.slice(1).trim();
  if (fromLink) {
    window.history.replaceState(
      window.history.state,
      '',
      `${window.location.pathname}${window.location.search}`,
    );
    keep(fromLink);
    return fromLink;
  }
  try {
    return window.sessionStorage.getItem(place);
  } catch {
    return null;
  }
}

function keep(token: string) {
  try {
    window.sessionStorage.setItem(place, token);
  } catch {
    // Storage may be forbidden: then the link has to be opened again after a reload.
  }
}

/** A name for what this device keeps of a link, from which the link cannot be found again (FNV-1a, twice). */
export function traceOf(token: string): string {
  const turn = (seed: number) => {
    let hash = seed;
    for (let at = 0; at < token.length; at += 1)
      hash = Math.imul(hash ^ token.charCodeAt(at), 0x01000193) >>> 0;
    return hash.toString(36);
  };
  return `${turn(0x811c9dc5)}${turn(0x9e3779b9)}`;
}
