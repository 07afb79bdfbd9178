import { useId, useState } from 'react';
import type {
  InputHTMLAttributes,
  ReactNode,
  SelectHTMLAttributes,
  TextareaHTMLAttributes,
} from 'react';
import { Button } from './button.js';
import styles from './field.module.css';
import { texts } from './texts.js';

const t = texts('field', { show: 'Show', hide: 'Hide', showPassword: 'Show password' });

interface Shared {
  label: string;
  hint?: ReactNode;
  error?: string | null;
}

function useField({ label, hint, error }: Shared) {
  const id = useId();
  const describedBy = [hint ? `${id}-hint` : '', error ? `${id}-error` : '']
    .filter(Boolean)
    .join(' ');
  return {
    control: {
      id,
      className: styles.control,
      'aria-invalid': error ? true : undefined,
      'aria-describedby': describedBy || undefined,
    } as const,
    frame: (children: ReactNode) => (
      <div className={styles.field}>
        <label className={styles.label} htmlFor={id}>
          {label}
        </label>
        {hint && (
          <span className={styles.hint} id={`${id}-hint`}>
            {hint}
          </span>
        )}
        {children}
        {error && (
          <span className={styles.error} id={`${id}-error`}>
            {error}
          </span>
        )}
      </div>
    ),
  };
}

export function TextField({
  label,
  hint,
  error,
  ...input
}: Shared & InputHTMLAttributes<HTMLInputElement>) {
  const { control, frame } = useField({ label, hint, error });
  return frame(<input {...input} {...control} />);
}

/** Several lines; it grows with what is written, where the browser can. */
export function TextAreaField({
  label,
  hint,
  error,
  ...area
}: Shared & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const { control, frame } = useField({ label, hint, error });
  return frame(<textarea {...area} {...control} className={`${styles.control} ${styles.area}`} />);
}

/** Paste and password managers work as anywhere; what was typed can be looked at. */
export function PasswordField({
  label,
  hint,
  error,
  ...input
}: Shared & InputHTMLAttributes<HTMLInputElement>) {
  const { control, frame } = useField({ label, hint, error });
  const [shown, setShown] = useState(false);
  return frame(
    <div className={styles.withButton}>
      <input {...input} {...control} type={shown ? 'text' : 'password'} />
      <Button
        look="secondary"
        aria-pressed={shown}
        aria-label={t('showPassword')}
        onClick={() => setShown(!shown)}
      >
        {shown ? t('hide') : t('show')}
      </Button>
    </div>,
  );
}

export function SelectField({
  label,
  hint,
  error,
  children,
  ...select
}: Shared & SelectHTMLAttributes<HTMLSelectElement>) {
  const { control, frame } = useField({ label, hint, error });
  return frame(
    <select {...select} {...control}>
      {children}
    </select>,
  );
}
