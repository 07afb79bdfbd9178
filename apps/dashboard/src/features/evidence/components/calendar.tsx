import { useQuery } from '@apollo/client/react';
import styles from './evidence.module.css';
import { Freshness, Owner } from './parts.js';
import { t } from '../evidence-words.js';
import type { CalendarEntry } from '../evidence-words.js';
import { addMonths, firstDay, lastDay, monthLabel, monthOf, monthsFrom } from '../months.js';
import { EvidenceCalendarDocument } from '../../../graphql/generated/evidence.js';
import { domainName, useModel } from '../../../graphql/reference.js';
import { formatShortDate } from '../../../ui/format.js';
import page from '../../../ui/page.module.css';
import { EmptyState, Notice, QueryView, Skeleton } from '../../../ui/states.js';

const shownMonths = 12;

interface CalendarProps {
  organisationId: string;
  /** The organisation's day: the calendar begins with the month before it. */
  today: string;
  month: string | undefined;
  onMonth: (month: string | undefined) => void;
  onOpen: (itemId: string) => void;
}

/** Twelve months of what runs out and what is due: a strip to see where it gathers, and the same as a table. */
export function Calendar({ organisationId, today, month, onMonth, onOpen }: CalendarProps) {
  const start = addMonths(monthOf(today), -1);
  const months = monthsFrom(start, shownMonths);
  const result = useQuery(EvidenceCalendarDocument, {
    variables: {
      organisationId,
      firstDay: firstDay(start),
      lastDay: lastDay(addMonths(start, shownMonths - 1)),
    },
  });
  const chosen = month && months.includes(month) ? month : undefined;
  return (
    <QueryView
      result={result}
      failure={t('calendarFailure')}
      skeleton={<Skeleton height="20rem" />}
    >
      {({ evidenceCalendar: { entries, truncated } }) => {
        const shown = chosen ? entries.filter(({ on }) => monthOf(on) === chosen) : entries;
        return (
          <section className={styles.part} aria-labelledby="evidence-calendar">
            <h2 id="evidence-calendar" className={styles.headline}>
              {t('calendarTitle', { count: entries.length, month: monthLabel(start) })}
            </h2>
            {truncated && <Notice>{t('truncated')}</Notice>}
            <ol className={styles.months} aria-label={t('months')}>
              {months.map((each) => (
                <Month
                  key={each}
                  month={each}
                  entries={entries.filter(({ on }) => monthOf(on) === each)}
                  isNow={each === monthOf(today)}
                  isChosen={each === chosen}
                  onChoose={() => onMonth(each === chosen ? undefined : each)}
                />
              ))}
            </ol>
            {shown.length === 0 ? (
              <EmptyState title={t('monthEmpty')} />
            ) : (
              <Entries entries={shown} today={today} onOpen={onOpen} />
            )}
          </section>
        );
      }}
    </QueryView>
  );
}

function Month({
  month,
  entries,
  isNow,
  isChosen,
  onChoose,
}: {
  month: string;
  entries: readonly CalendarEntry[];
  isNow: boolean;
  isChosen: boolean;
  onChoose: () => void;
}) {
  return (
    <li>
      <button
        type="button"
        className={styles.month}
        data-now={isNow || undefined}
        aria-pressed={isChosen}
        onClick={onChoose}
      >
        <span className={styles.monthName}>{monthLabel(month)}</span>
        <span className={styles.pips} aria-hidden="true">
          {entries.slice(0, 12).map(({ kind, freshness }, at) => (
            <i key={at} data-state={kind === 'DUE' ? 'DUE' : freshness} />
          ))}
        </span>
        <span className={styles.monthCount}>{t('monthCount', { count: entries.length })}</span>
      </button>
    </li>
  );
}

function Entries({
  entries,
  today,
  onOpen,
}: {
  entries: readonly CalendarEntry[];
  today: string;
  onOpen: (itemId: string) => void;
}) {
  const model = useModel();
  return (
    <table className={`${page.table} ${styles.cards}`}>
      <thead>
        <tr>
          <th scope="col">{t('columnDay')}</th>
          <th scope="col">{t('columnEvidence')}</th>
          <th scope="col">{t('columnWhat')}</th>
          <th scope="col">{t('columnOwner')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map(({ itemId, ...entry }) => (
          <tr key={`${entry.kind} ${entry.on} ${itemId ?? `${entry.domain} ${entry.name}`}`}>
            <td className={page.date} data-label={t('columnDay')}>
              {formatShortDate(entry.on)}
            </td>
            <th scope="row">
              {itemId ? (
                <button type="button" className={styles.opener} onClick={() => onOpen(itemId)}>
                  {entry.name}
                </button>
              ) : (
                entry.name
              )}
              <span className={page.under}>
                {domainName(model, entry.domain)}
                {itemId === null && ` · ${t('notKept')}`}
              </span>
            </th>
            <td data-label={t('columnWhat')}>
              {entry.kind === 'DUE' ? (
                <span className={entry.on < today ? styles.fault : undefined}>{t('DUE')}</span>
              ) : (
                <span className={styles.owner}>
                  {t('EXPIRES')}
                  <Freshness freshness={entry.freshness} validUntil={null} />
                </span>
              )}
            </td>
            <td data-label={t('columnOwner')}>
              <Owner owner={entry.owner} tie={entry.tie} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
