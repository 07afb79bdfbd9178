/**
 * Lookups that requests arriving together share. A screen sends its operations at once, and each would ask who is asking
 * and what that person may do. Every answer comes from a lookup that began after its request arrived: while one is under
 * way, all who come wait for the next one together. So nothing is kept, and what was revoked is refused at the next
 * request as before.
 */
export class SharedLookups<T> {
  private readonly running = new Map<string, { now: Promise<T>; next?: Promise<T> }>();

  ask(key: string, look: () => Promise<T>): Promise<T> {
    const entry = this.running.get(key);
    if (!entry) return this.begin(key, look);
    entry.next ??= entry.now.then(
      () => this.begin(key, look),
      () => this.begin(key, look),
    );
    return entry.next;
  }

  private begin(key: string, look: () => Promise<T>): Promise<T> {
    const now = look();
    const entry: { now: Promise<T>; next?: Promise<T> } = { now };
    this.running.set(key, entry);
    const end = (): void => {
      if (!entry.next) this.running.delete(key);
    };
    now.then(end, end);
    return now;
  }
}
