import styles from './evidence.module.css';
import { d } from '../item-words.js';
import { useCriteria } from '../use-criteria.js';

/** The criteria of a domain that evidence bears out, by their own titles. */
export function CriteriaField({
  domain,
  chosen,
  error,
  onChange,
}: {
  domain: string;
  chosen: readonly string[];
  error: string | null;
  onChange: (criteria: string[]) => void;
}) {
  const criteria = useCriteria(domain);
  return (
    <fieldset className={styles.criteria}>
      <legend>{d('criteria')}</legend>
      <p className={styles.faint}>{error ?? d('criteriaHint')}</p>
      <div>
        {criteria.map(({ id, title }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={({ target }) =>
                onChange(target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
              }
            />
            <span>
              <b>{id}</b> {title}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
