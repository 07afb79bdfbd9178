import { useNavigate } from '@tanstack/react-router';
import styles from './registers.module.css';
import { r } from '../register-words.js';
import { formatDate, isQuarterEnd, quarterLabel } from '../../../ui/format.js';

interface DayControlProps {
  /** Days that a snapshot was kept of, the newest first; none where only today can be looked at. */
  days: readonly string[];
  /** The day in the address. */
  asked: string | undefined;
  /** The organisation's day, where that is what is shown. */
  today: string | null;
}

/** Today, as recorded now, or a kept day to look back at. */
export function DayControl({ days, asked, today }: DayControlProps) {
  const navigate = useNavigate();
  const todayWords = today ? `${r('today')} · ${formatDate(today)}` : r('today');
  if (days.length === 0 && !asked)
    return (
      <span className={styles.day}>
        {r('asOf')} <strong>{todayWords}</strong>
      </span>
    );
  const offered = !asked || days.includes(asked) ? days : [asked, ...days];
  return (
    <label className={styles.day}>
      {r('asOf')}
      <select
        value={asked ?? ''}
        onChange={({ target }) =>
          void navigate({
            to: '.',
            search: (before: Record<string, unknown>) => ({
              ...before,
              asOf: target.value || undefined,
            }),
            resetScroll: false,
          })
        }
      >
        <option value="">{todayWords}</option>
        {offered.map((day) => (
          <option key={day} value={day}>
            {isQuarterEnd(day) ? `${quarterLabel(day)} · ${formatDate(day)}` : formatDate(day)}
          </option>
        ))}
      </select>
    </label>
  );
}
