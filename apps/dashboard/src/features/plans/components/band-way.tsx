import styles from './plans.module.css';
import { BandChip } from '../../../ui/band-cell.js';
import type { Band } from '../../../ui/bands.js';
import { formatIndex } from '../../../ui/format.js';

interface At {
  band: Band;
  index: number;
}

/** A band with its index; the digit's colour only repeats the word. */
export const BandAt = ({ band, index }: At) => (
  <span className={styles.bandAt}>
    <BandChip band={band} />
    <span className={styles.index}>{formatIndex(index)}</span>
  </span>
);

/** From one standing to another, in reading order. */
export function BandWay({ steps }: { steps: readonly { label: string; at: At; note?: string }[] }) {
  return (
    <ol className={styles.way}>
      {steps.map(({ label, at, note }) => (
        <li key={label}>
          <span className={styles.wayLabel}>{label}</span>
          <BandAt {...at} />
          {note && <span className={styles.wayNote}>{note}</span>}
        </li>
      ))}
    </ol>
  );
}
