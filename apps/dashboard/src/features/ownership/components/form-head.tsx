import { useEffect, useRef } from 'react';
import styles from './registers.module.css';

/** A form that takes the place of what was read: its title takes the focus, so that nobody is left behind. */
export function FormHead({ title, lead }: { title: string; lead?: string }) {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => ref.current?.focus(), []);
  return (
    <div>
      <h3 ref={ref} tabIndex={-1} className={styles.formHead}>
        {title}
      </h3>
      {lead && <p className={styles.soft}>{lead}</p>}
    </div>
  );
}
