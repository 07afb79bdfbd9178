import { useSyncExternalStore } from 'react';

export type Step = { at: 'start' } | { at: 'review' } | { at: 'sent' } | { at: 'area'; id: string };

const moved = new EventTarget();

function stepOf(search: string): Step {
  const at = new URLSearchParams(search).get('at');
  if (at === 'review' || at === 'sent') return { at };
  return at && /^[A-Z]{3}$/.test(at) ? { at: 'area', id: at } : { at: 'start' };
}

const address = (step: Step) =>
  step.at === 'start'
    ? window.location.pathname
    : `${window.location.pathname}?at=${step.at === 'area' ? step.id : step.at}`;

/** Where one is stands in the address, so that Back and a reload work as anywhere. */
export function useStep(): [Step, (step: Step) => void] {
  const search = useSyncExternalStore(
    (changed) => {
      window.addEventListener('popstate', changed);
      moved.addEventListener('moved', changed);
      return () => {
        window.removeEventListener('popstate', changed);
        moved.removeEventListener('moved', changed);
      };
    },
    () => window.location.search,
  );
  const go = (step: Step) => {
    window.history.pushState(null, '', address(step));
    moved.dispatchEvent(new Event('moved'));
    window.scrollTo(0, 0);
  };
  return [stepOf(search), go];
}
