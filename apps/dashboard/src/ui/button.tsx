import type { ButtonHTMLAttributes } from 'react';
import styles from './button.module.css';

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger';

export const buttonClass = (look: ButtonLook = 'secondary') => `${styles.button} ${styles[look]}`;

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: ButtonLook;
  /** Under way: stays focusable and says so, but does nothing when pressed again. */
  busy?: boolean;
}

export function Button({ look, busy = false, className, onClick, type, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type ?? 'button'}
      className={`${buttonClass(look)} ${busy ? styles.busy : ''} ${className ?? ''}`}
      aria-busy={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    />
  );
}
