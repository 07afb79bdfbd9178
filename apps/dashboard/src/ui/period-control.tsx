import { useNavigate } from '@tanstack/react-router';
import { formatDate, isQuarterEnd, quarterLabel } from './format.js';
import styles from './period-control.module.css';
import { texts } from './texts.js';

const t = texts('period', { period: 'As of' });

interface PeriodControlProps {
  /** Days that a snapshot was kept of, the newest first. */
  days: readonly string[];
  /** The day on screen; it may be one without a snapshot. */
  current: string;
}

/** Which day one is looking at. It stands in the address; the newest snapshot's is the default. */
export function PeriodControl({ days, current }: PeriodControlProps) {
  const navigate = useNavigate();
  const offered = days.includes(current)
    ? days
    : [...days, current].toSorted((a, b) => b.localeCompare(a));
  return (
    <label className={styles.period}>
      {t('period')}
      <select
        value={current}
        onChange={({ target }) =>
          void navigate({
            to: '.',
            search: (before: Record<string, unknown>) => ({
              ...before,
              asOf: target.value === days[0] ? undefined : target.value,
            }),
            resetScroll: false,
          })
        }
      >
        {offered.map((day) => (
          <option key={day} value={day}>
            {isQuarterEnd(day) ? `${quarterLabel(day)} · ${formatDate(day)}` : formatDate(day)}
          </option>
        ))}
      </select>
    </label>
  );
}
