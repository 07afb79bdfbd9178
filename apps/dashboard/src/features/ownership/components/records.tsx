import { ExecutiveDecisions } from './executive-decisions.js';
import { Metrics } from './metrics.js';
import ownership from './ownership.module.css';
import styles from './registers.module.css';
import { WorkRecords } from './work-records.js';
import type { Place } from '../place.js';
import { c } from '../record-words.js';
import { ChoiceLink } from '../../../ui/choice-link.js';

interface RecordsProps {
  place: Place;
  register: 'executive' | 'metrics' | undefined;
  /** Key of the opened row. */
  row: string | undefined;
}

/** The registers of what was done: work, executive decisions, metrics. */
export function Records({ place, register, row }: RecordsProps) {
  return (
    <div className={styles.pane}>
      <nav className={ownership.controls} aria-label={c('choose')}>
        {([undefined, 'executive', 'metrics'] as const).map((name) => (
          <ChoiceLink key={name ?? 'work'} change={{ register: name, row: undefined }}>
            {c(name ?? 'work')}
          </ChoiceLink>
        ))}
      </nav>
      {register === 'executive' ? (
        <ExecutiveDecisions place={place} row={row} />
      ) : register === 'metrics' ? (
        <Metrics place={place} row={row} />
      ) : (
        <WorkRecords place={place} />
      )}
    </div>
  );
}
