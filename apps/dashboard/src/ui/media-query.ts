import { useSyncExternalStore } from 'react';

/** Whether the window matches; used where a phone needs another element, not another measure. */
export function useMediaQuery(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
  );
}

export const phone = '(max-width: 47.99rem)';
