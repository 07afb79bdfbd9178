import { useCallback, useEffect, useState } from 'react';

// What a person typed and has not sent survives a lost connection, a reload and an expired session. It is
// kept in this browser alone, under the person's own name, and goes with the sign-out.
const prefix = 'rolewright.draft.';
const keptDays = 30;

let owner = 'nobody';

/** Whose drafts are read and kept from now on; set once it is known who is signed in. */
export function keepDraftsOf(userId: string): void {
  owner = userId;
}

/** Takes every draft out of this browser, whoever's it is. */
export function forgetDrafts(): void {
  for (const name of namesOfDrafts()) remove(name);
}

function namesOfDrafts(): string[] {
  try {
    return Object.keys(localStorage).filter((name) => name.startsWith(prefix));
  } catch {
    // Storage may be forbidden; then there are no drafts.
    return [];
  }
}

function remove(name: string): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // As above.
  }
}

interface Kept {
  at: number;
  value: unknown;
}

function read(name: string): unknown {
  try {
    const text = localStorage.getItem(name);
    const kept = text === null ? null : (JSON.parse(text) as Partial<Kept> | null);
    if (typeof kept?.at !== 'number' || Date.now() - kept.at > keptDays * 86_400_000) {
      if (text !== null) localStorage.removeItem(name);
      return undefined;
    }
    return kept.value;
  } catch {
    return undefined;
  }
}

function write(name: string, value: unknown): void {
  try {
    localStorage.setItem(name, JSON.stringify({ at: Date.now(), value } satisfies Kept));
  } catch {
    // Full or forbidden: the draft then lives as long as the page.
  }
}

export interface Draft<T> {
  value: T;
  /** Changes the draft and keeps it at once. */
  set: (change: T | ((before: T) => T)) => void;
  /** Drops the draft, once it was sent or given up; the value is the initial one again. */
  clear: () => void;
  /** Whether the value came from an earlier visit: to be said, not to be sent unseen. */
  restored: boolean;
}

interface State<T> {
  name: string;
  /** Null where nothing was typed: the initial value then counts. */
  typed: { value: T } | null;
  initial: T;
  restored: boolean;
}

function load<T>(name: string, initial: T, fits: (value: unknown) => value is T): State<T> {
  const kept = read(name);
  return fits(kept)
    ? { name, initial, typed: { value: kept }, restored: true }
    : { name, initial, typed: null, restored: false };
}

/**
 * State that outlives the page. `key` names the organisation and the form (`<organisationId>.worksheet`);
 * the person is added. Another key is another draft. `fits` refuses what an older version has kept.
 */
export function useDraft<T>(
  key: string,
  initial: T,
  fits: (value: unknown) => value is T = (value): value is T => value !== undefined,
): Draft<T> {
  const name = `${prefix}${owner}.${key}`;
  const [state, setState] = useState(() => load(name, initial, fits));
  // Another form, or another person: its own draft from here on.
  if (state.name !== name) setState(load(name, initial, fits));
  useEffect(() => {
    if (state.typed) write(state.name, state.typed.value);
  }, [state]);

  const set = useCallback<Draft<T>['set']>(
    (change) =>
      setState((before) => {
        const value = before.typed ? before.typed.value : before.initial;
        const next = typeof change === 'function' ? (change as (b: T) => T)(value) : change;
        return { ...before, typed: { value: next } };
      }),
    [],
  );
  const clear = useCallback(() => {
    remove(name);
    setState((before) => ({ ...before, typed: null, restored: false }));
  }, [name]);
  return {
    value: state.typed ? state.typed.value : state.initial,
    set,
    clear,
    restored: state.restored,
  };
}
