import { useEffect, useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import styles from './overlay.module.css';
import { texts } from './texts.js';

const t = texts('overlay', { close: 'Close' });

interface OverlayProps {
  title: string;
  /** Stands above the title, small. */
  kicker?: ReactNode;
  onClose: () => void;
  children: ReactNode;
}

/** The platform's modal dialog: it traps and gives back the focus, and Escape closes it. */
function Overlay({
  title,
  kicker,
  onClose,
  children,
  look,
}: OverlayProps & { look: 'dialog' | 'drawer' }) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    if (!dialog.open) dialog.showModal();
    dialog.querySelector('h2')?.focus();
    return () => dialog.close();
  }, []);
  useEffect(() => {
    const dialog = ref.current;
    const cancel = (event: Event) => {
      event.preventDefault();
      onClose();
    };
    // A press on the backdrop reaches the dialog itself, never its contents.
    const press = (event: Event) => {
      if (event.target === dialog) onClose();
    };
    dialog?.addEventListener('cancel', cancel);
    dialog?.addEventListener('mousedown', press);
    return () => {
      dialog?.removeEventListener('cancel', cancel);
      dialog?.removeEventListener('mousedown', press);
    };
  }, [onClose]);
  return (
    <dialog ref={ref} className={styles[look]} aria-labelledby={id}>
      <div className={styles.head}>
        <div>
          {kicker}
          <h2 id={id} tabIndex={-1}>
            {title}
          </h2>
        </div>
        <button type="button" className={styles.close} aria-label={t('close')} onClick={onClose}>
          ✕
        </button>
      </div>
      <div className={styles.body}>{children}</div>
    </dialog>
  );
}

export const Dialog = (props: OverlayProps) => <Overlay {...props} look="dialog" />;
export const Drawer = (props: OverlayProps) => <Overlay {...props} look="drawer" />;

interface MenuProps {
  /** The button's content. */
  button: ReactNode;
  label?: string;
  className?: string;
  side?: 'start' | 'end';
  children: (close: () => void) => ReactNode;
}

/** A button that discloses a panel of links and buttons; Escape, a press elsewhere and leaving by Tab close it. */
export function Menu({ button, label, className, side = 'end', children }: MenuProps) {
  const [open, setOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => {
      if (!frame.current?.contains(event.target as Node)) setOpen(false);
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      trigger.current?.focus();
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    document.addEventListener('keydown', escape);
    const button = trigger.current;
    return () => {
      // What had the focus may have gone with the panel.
      if (document.activeElement === document.body) button?.focus();
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
      document.removeEventListener('keydown', escape);
    };
  }, [open]);
  return (
    <div className={styles.menu} ref={frame}>
      <button
        ref={trigger}
        type="button"
        className={className}
        aria-label={label}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {button}
      </button>
      {open && (
        <div id={id} className={styles.panel} data-side={side}>
          {children(() => setOpen(false))}
        </div>
      )}
    </div>
  );
}
