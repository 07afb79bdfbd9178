import { newRequestKey } from '../../ui/request-key.js';
import { AnswerFailure, placeKey, placeOf, sameGiven } from './answers.js';
import type {
  AnswerService,
  Given,
  LinkEnd,
  Place,
  RespondentSession,
  SavedAnswer,
} from './answers.js';
import type { Unsent, UnsentShelf } from './unsent.js';

export interface Entry {
  given: Given;
  version: number;
  state: 'saved' | 'waiting' | 'conflict';
  /** What stands at the service where another tab or device answered in the meantime. */
  theirs?: { given: Given; version: number };
}

export interface AnswerState {
  entries: Readonly<Record<string, Entry>>;
  /** When the service last confirmed an answer, in this visit. */
  savedAt: Date | null;
  line: 'idle' | 'saving' | 'offline' | 'busy';
  /** The service's own sentence about what it would not take: an answer, or the whole where no place stands. */
  refused: { place: Place | null; message: string } | null;
  ended: LinkEnd | null;
  submittedAt: string | null;
  /** Something was said after it was sent. */
  changedSinceSent: boolean;
}

const retryAfter = [2, 4, 8, 15, 30];

/**
 * Keeps every answer, sends them one after another and again when the connection returns. Nothing that was said is
 * dropped before the service has it, and nothing said elsewhere is overwritten unasked.
 */
export class AnswerStore {
  #state: AnswerState;
  #listeners = new Set<() => void>();
  #sending = false;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #requestKey: string | null = null;

  constructor(
    private readonly service: AnswerService,
    private readonly shelf: UnsentShelf,
    session: Pick<RespondentSession, 'answers' | 'submittedAt' | 'changedSince'>,
  ) {
    this.#state = {
      entries: reconcile(session.answers, shelf.read()),
      savedAt: null,
      line: 'idle',
      refused: null,
      ended: null,
      submittedAt: session.submittedAt,
      changedSinceSent: session.changedSince,
    };
    this.#keep();
  }

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = () => this.#state;

  /** Begins sending what an earlier visit left, and listens for the connection. Answers what stops it. */
  start(): () => void {
    const again = () => {
      this.#failures = 0;
      void this.send();
    };
    window.addEventListener('online', again);
    void this.send();
    return () => {
      window.removeEventListener('online', again);
      clearTimeout(this.#timer);
    };
  }

  say(place: Place, given: Given): void {
    const key = placeKey(place);
    const before = this.#state.entries[key];
    if (before?.state === 'saved' && sameGiven(before.given, given)) return;
    this.#put(key, { given, version: before?.version ?? 0, state: 'waiting' });
    this.#change({ refused: null, changedSinceSent: this.#state.submittedAt !== null });
    this.#keep();
    void this.send();
  }

  /** Settles a conflict: mine is sent over theirs, or theirs stands. */
  settle(place: Place, whose: 'mine' | 'theirs'): void {
    const key = placeKey(place);
    const entry = this.#state.entries[key];
    if (!entry?.theirs) return;
    const { given, version } = entry.theirs;
    this.#put(
      key,
      whose === 'mine'
        ? { given: entry.given, version, state: 'waiting' }
        : { given, version, state: 'saved' },
    );
    this.#keep();
    void this.send();
  }

  /** Sends whatever waits, in the order of the entries. Resolves when nothing waits or nothing more can be done now. */
  async send(): Promise<void> {
    if (this.#sending || this.#state.ended) return;
    this.#sending = true;
    clearTimeout(this.#timer);
    try {
      for (let key = this.#nextWaiting(); key; key = this.#nextWaiting())
        if (!(await this.#sendOne(key))) return;
      if (this.#state.line !== 'idle') this.#change({ line: 'idle' });
    } finally {
      this.#sending = false;
    }
  }

  /**
   * Sends the whole as final, after everything waiting has arrived. Pressed twice, or again after an answer that was
   * lost on the way, it counts once. False where something still has to be settled or the connection is gone.
   */
  async submit(): Promise<boolean> {
    await this.send();
    if (Object.values(this.#state.entries).some(({ state }) => state !== 'saved')) return false;
    this.#requestKey ??= newRequestKey();
    try {
      const { submittedAt } = await this.service.submit(this.#requestKey);
      this.#requestKey = null;
      this.#change({ submittedAt, changedSinceSent: false, line: 'idle' });
      return true;
    } catch (error) {
      this.#failed(error, null);
      return false;
    }
  }

  #nextWaiting = () =>
    Object.keys(this.#state.entries).find(
      (key) => this.#state.entries[key]?.state === 'waiting' && !this.#isRefused(key),
    );

  #isRefused = (key: string) =>
    this.#state.refused?.place != null && placeKey(this.#state.refused.place) === key;

  async #sendOne(key: string): Promise<boolean> {
    const place = placeOf(key);
    const entry = this.#state.entries[key];
    if (!place || !entry) return false;
    this.#change({ line: 'saving' });
    try {
      const { version } = await this.service.save({
        ...place,
        given: entry.given,
        version: entry.version,
      });
      this.#failures = 0;
      const now = this.#state.entries[key] ?? entry;
      // Answered anew while the earlier answer was on its way: the newer one follows it.
      this.#put(
        key,
        sameGiven(now.given, entry.given)
          ? { given: entry.given, version, state: 'saved' }
          : { given: now.given, version, state: 'waiting' },
      );
      this.#change({ savedAt: new Date() });
      this.#keep();
      return true;
    } catch (error) {
      return this.#failed(error, key);
    }
  }

  /** Whether the others may still be tried. */
  #failed(error: unknown, key: string | null): boolean {
    const failure = error instanceof AnswerFailure ? error.failure : ({ kind: 'network' } as const);
    const place = key === null ? null : placeOf(key);
    switch (failure.kind) {
      case 'conflict': {
        const entry = key === null ? undefined : this.#state.entries[key];
        if (key === null || !entry || !failure.current) {
          this.#change({ line: 'idle', refused: { place, message: failure.message } });
          return place !== null;
        }
        this.#put(
          key,
          sameGiven(entry.given, failure.current.given)
            ? { ...failure.current, state: 'saved' }
            : { ...entry, state: 'conflict', theirs: failure.current },
        );
        this.#keep();
        return true;
      }
      case 'refused':
        this.#change({ line: 'idle', refused: { place, message: failure.message } });
        return place !== null;
      case 'ended':
        this.#change({ line: 'idle', ended: failure.because });
        return false;
      case 'busy':
        this.#change({ line: 'busy' });
        this.#retry(failure.afterSeconds);
        return false;
      case 'broken':
      case 'network':
        this.#change({ line: failure.kind === 'network' ? 'offline' : 'busy' });
        this.#retry(retryAfter[Math.min(this.#failures, retryAfter.length - 1)] ?? 30);
        this.#failures += 1;
        return false;
    }
  }

  #retry(seconds: number) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.send(), seconds * 1000);
  }

  #put(key: string, entry: Entry) {
    this.#change({ entries: { ...this.#state.entries, [key]: entry } });
  }

  #change(change: Partial<AnswerState>) {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }

  #keep() {
    const unsent: Unsent = {};
    for (const [key, { given, version, state }] of Object.entries(this.#state.entries))
      if (state !== 'saved') unsent[key] = { given, version };
    this.shelf.write(unsent);
  }
}

/** What the service has and what this device still holds, side by side; where both moved on, a person decides. */
function reconcile(saved: readonly SavedAnswer[], unsent: Unsent): Record<string, Entry> {
  const entries: Record<string, Entry> = {};
  for (const answer of saved)
    entries[placeKey(answer)] = {
      given: answer.given,
      version: answer.version,
      state: 'saved',
    };
  for (const [key, { given, version }] of Object.entries(unsent)) {
    const there = entries[key];
    if (!there || there.version === version) entries[key] = { given, version, state: 'waiting' };
    else if (!sameGiven(there.given, given))
      entries[key] = {
        given,
        version,
        state: 'conflict',
        theirs: { given: there.given, version: there.version },
      };
  }
  return entries;
}
