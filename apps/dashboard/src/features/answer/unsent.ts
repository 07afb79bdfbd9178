import { mayLevels, placeOf } from './answers.js';
import type { Given } from './answers.js';

/** What the service does not have yet, by place; survives a lost connection and a closed tab. */
export type Unsent = Record<string, { given: Given; version: number }>;

export interface UnsentShelf {
  read(): Unsent;
  write(unsent: Unsent): void;
}

function givenOf(value: unknown): Given | null {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return null;
  if (value.kind === 'nobody' || value.kind === 'unknown' || value.kind === 'none')
    return { kind: value.kind };
  if (value.kind === 'may' && 'level' in value) {
    const level = mayLevels.find((known) => known === value.level);
    return level ? { kind: 'may', level } : null;
  }
  if (value.kind === 'roles' && 'roles' in value && Array.isArray(value.roles)) {
    const roles = value.roles.filter((role): role is string => typeof role === 'string');
    return roles.length > 0 ? { kind: 'roles', roles } : null;
  }
  return null;
}

/** What a device kept is read like anything from outside: what makes no sense is left out. */
export function readUnsent(text: string | null): Unsent {
  if (!text) return {};
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch {
    return {};
  }
  if (typeof kept !== 'object' || kept === null) return {};
  const unsent: Unsent = {};
  for (const [key, value] of Object.entries(kept as Record<string, unknown>)) {
    if (typeof value !== 'object' || value === null) continue;
    const { given, version } = value as Record<string, unknown>;
    const read = givenOf(given);
    if (placeOf(key) && read && typeof version === 'number') unsent[key] = { given: read, version };
  }
  return unsent;
}

export function shelfFor(trace: string): UnsentShelf {
  const name = `rolewright.unsent.${trace}`;
  return {
    read: () => {
      try {
        return readUnsent(window.localStorage.getItem(name));
      } catch {
        return {};
      }
    },
    write: (unsent) => {
      try {
        if (Object.keys(unsent).length === 0) window.localStorage.removeItem(name);
        else window.localStorage.setItem(name, JSON.stringify(unsent));
      } catch {
        // Storage may be forbidden or full: the answers stay in this tab until they are sent.
      }
    },
  };
}
