import { useId } from 'react';
import styles from './evidence.module.css';
import type { EvidenceDetail } from '../evidence-words.js';
import { t } from '../evidence-words.js';
import { d } from '../item-words.js';
import { formatInstant } from '../../../ui/format.js';

type Event = EvidenceDetail['events'][number];

function sentence({ kind, by, versionNumber }: Event): string {
  const named = {
    by: by === null ? d('service') : (by.name ?? t('someone')),
    version: versionNumber ?? '',
  };
  return kind === 'ACCEPTED' || kind === 'RETURNED' ? d(`event${kind}`, named) : d(kind, named);
}

/** Everything that happened to it, the newest first. */
export function History({ events }: { events: readonly Event[] }) {
  const id = useId();
  return (
    <section className={styles.block} aria-labelledby={id}>
      <h3 id={id}>{d('history')}</h3>
      <ol className={styles.events}>
        {events.map((event) => (
          <li key={event.eventId}>
            <span>{sentence(event)}</span>
            {event.note && <span className={styles.note}>{event.note}</span>}
            <time className={styles.faint} dateTime={event.at}>
              {formatInstant(event.at)}
            </time>
          </li>
        ))}
      </ol>
    </section>
  );
}
