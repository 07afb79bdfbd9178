import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import styles from './page.module.css';
import { texts } from './texts.js';

const t = texts('table-scroll', { scrolls: '{{label}}, scrolls sideways' });

interface TableScrollProps {
  /** What scrolls, for those who reach it by keyboard. */
  label: string;
  className?: string | undefined;
  children: ReactNode;
}

/** A wide table scrolls inside its own frame; only then is the frame a stop of Tab, so that keys can scroll it. */
export function TableScroll({ label, className, children }: TableScrollProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const element = frame.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const measure = () => setOverflows(element.scrollWidth > element.clientWidth + 1);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);
  return (
    <div
      ref={frame}
      className={`${styles.scroll} ${className ?? ''}`}
      {...(overflows ? { role: 'region', 'aria-label': t('scrolls', { label }), tabIndex: 0 } : {})}
    >
      {children}
    </div>
  );
}
