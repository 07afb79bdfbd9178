import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { Button } from './button.js';
import { texts } from './texts.js';
import styles from './toast.module.css';

const t = texts('toast', {
  undo: 'Undo',
  dismiss: 'Dismiss',
  failed: 'That could not be undone. Try again from the list.',
  label: 'Messages',
});

export interface ToastContent {
  text: string;
  /** Takes the act back, on the server. */
  undo?: () => unknown;
}

interface Shown extends ToastContent {
  id: number;
}

const shownFor = 8_000;
const shownAtMost = 3;

let next = 0;
let shown: readonly Shown[] = [];
const listeners = new Set<() => void>();

function change(to: readonly Shown[]): void {
  shown = to;
  for (const tell of listeners) tell();
}

const dismiss = (id: number) => change(shown.filter((toast) => toast.id !== id));

function toast(content: ToastContent): void {
  next += 1;
  change([...shown, { ...content, id: next }].slice(-shownAtMost));
}

/** Says what was just done, for eight seconds, and offers to take it back. */
export const useToast = () => toast;

/** Where they appear; once, beside the page. */
export function Toasts() {
  const list = useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => shown,
  );
  const host = useTopDialog(list.length > 0);
  // The region is there from the start: a screen reader speaks of what comes into it. In a dialog it comes
  // into being with its text, which only an alert is read at.
  const region = (
    <div className={styles.region} role={host ? 'alert' : 'status'} aria-label={t('label')}>
      {list.map((each) => (
        <Toast key={each.id} {...each} />
      ))}
    </div>
  );
  return host ? createPortal(region, host) : region;
}

const topDialog = () => [...document.querySelectorAll('dialog[open]')].at(-1) ?? null;
const noDialog = () => null;
const watchNothing = () => () => undefined;

// One that opens takes the messages over; one that goes away leaves them to what is beneath.
function watchDialogs(tell: () => void) {
  const observer = new MutationObserver(tell);
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['open'],
  });
  return () => observer.disconnect();
}

/** The dialog that lies over the page: what is outside of it is covered and cannot be pressed. */
const useTopDialog = (wanted: boolean): Element | null =>
  useSyncExternalStore(wanted ? watchDialogs : watchNothing, wanted ? topDialog : noDialog);

function Toast({ id, text, undo }: Shown) {
  const [paused, setPaused] = useState(false);
  const [undoing, setUndoing] = useState<'no' | 'busy' | 'failed'>('no');
  const left = useRef(shownFor);
  const waits = paused || undoing === 'busy';
  useEffect(() => {
    if (waits) return;
    const since = Date.now();
    const timer = setTimeout(() => dismiss(id), left.current);
    return () => {
      clearTimeout(timer);
      left.current -= Date.now() - since;
    };
  }, [id, waits]);

  const takeBack = async () => {
    setUndoing('busy');
    try {
      await undo?.();
      dismiss(id);
    } catch {
      left.current = shownFor;
      setUndoing('failed');
    }
  };

  return (
    <div
      className={styles.toast}
      onPointerEnter={() => setPaused(true)}
      onPointerLeave={() => setPaused(false)}
      onFocus={() => setPaused(true)}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setPaused(false);
      }}
    >
      <span>{undoing === 'failed' ? t('failed') : text}</span>
      {undo && undoing !== 'failed' && (
        <Button look="quiet" busy={undoing === 'busy'} onClick={() => void takeBack()}>
          {t('undo')}
        </Button>
      )}
      <button
        type="button"
        className={styles.dismiss}
        aria-label={t('dismiss')}
        onClick={() => dismiss(id)}
      >
        ✕
      </button>
    </div>
  );
}
