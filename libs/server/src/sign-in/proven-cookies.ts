const most = 10_000;
const longest = 2_000;

/**
 * Cookie headers whose signature was proven in this process, with the session's token that stands in
 * them: a signature that was right stays right. Says nothing of whether the session still lives.
 * Bounded: the oldest goes first.
 */
export class ProvenCookies {
  private readonly tokens = new Map<string, string>();

  tokenOf(cookie: string): string | undefined {
    return this.tokens.get(cookie);
  }

  remember(cookie: string, token: string): void {
    if (cookie.length > longest) return;
    const [oldest] = this.tokens.keys();
    if (this.tokens.size >= most && oldest !== undefined) this.tokens.delete(oldest);
    this.tokens.set(cookie, token);
  }

  forget(cookie: string): void {
    this.tokens.delete(cookie);
  }
}
