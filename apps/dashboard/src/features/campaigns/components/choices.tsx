import { useId } from 'react';
import type { ReactNode } from 'react';
import styles from './campaigns.module.css';
import { kinds, t } from '../campaign-words.js';
import type { Kind } from '../campaign-words.js';
import { outlineOf } from '../outline.js';
import type { AskedModel } from '../outline.js';
import { Button } from '../../../ui/button.js';

/** What is asked, with what it costs those who are asked. */
export function KindChoice({
  value,
  domains,
  model,
  onChange,
}: {
  value: Kind;
  domains: readonly string[];
  model: AskedModel;
  onChange: (kind: Kind) => void;
}) {
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend>{t('kind')}</legend>
      <div className={styles.kinds}>
        {kinds.map((kind) => {
          const { criteria, questions, minutes } = outlineOf(kind, domains, model);
          return (
            <label key={kind} className={styles.kind} htmlFor={`${name}-${kind}`}>
              <input
                type="radio"
                id={`${name}-${kind}`}
                name={name}
                checked={kind === value}
                onChange={() => onChange(kind)}
              />
              <strong>{t(kind)}</strong>
              <span>{t(`means_${kind}`)}</span>
              <span className={styles.hint}>
                {kind === 'PULSE'
                  ? t('kindSizePulse', { questions, minutes })
                  : t('kindSize', { criteria, questions, minutes })}
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}

export interface Choice {
  id: string;
  label: ReactNode;
}

/** Any number of a short list, all or none of it by one press. */
export function Checks({
  legend,
  choices,
  chosen,
  error,
  className,
  all,
  none,
  some,
  onChange,
}: {
  legend: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  error?: string | null;
  className?: string | undefined;
  all: string;
  none: string;
  /** A part of them that one press chooses instead. */
  some?: { label: string; ids: readonly string[] };
  onChange: (chosen: string[]) => void;
}) {
  const errorId = useId();
  const ids = choices.map(({ id }) => id);
  return (
    <fieldset className={styles.group} aria-describedby={error ? errorId : undefined}>
      <legend className="visually-hidden">{legend}</legend>
      <div className={styles.legendRow}>
        <span className={styles.legend} aria-hidden="true">
          {legend}
        </span>
        <span>
          {some && (
            <Button
              look="quiet"
              onClick={() => onChange([...some.ids])}
              aria-label={`${legend}: ${some.label}`}
            >
              {some.label}
            </Button>
          )}
          <Button
            look="quiet"
            onClick={() => onChange([...new Set([...chosen, ...ids])])}
            aria-label={`${legend}: ${all}`}
          >
            {all}
          </Button>
          <Button
            look="quiet"
            onClick={() => onChange(chosen.filter((id) => !ids.includes(id)))}
            aria-label={`${legend}: ${none}`}
          >
            {none}
          </Button>
        </span>
      </div>
      <div className={`${styles.checks} ${className ?? ''}`}>
        {choices.map(({ id, label }) => (
          <label key={id} className={styles.check}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={(event) =>
                onChange(
                  event.target.checked ? [...chosen, id] : chosen.filter((other) => other !== id),
                )
              }
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {error && (
        <p className={styles.error} id={errorId}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
