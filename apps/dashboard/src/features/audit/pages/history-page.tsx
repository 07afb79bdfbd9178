import { useQuery } from '@apollo/client/react';
import { useCallback } from 'react';
import styles from '../components/audit.module.css';
import { EventDrawer } from '../components/event-drawer.js';
import { AuditFilters, type Search } from '../components/filters.js';
import { type AuditEvent, t, whoOf } from '../audit-words.js';
import { AuditEventsDocument } from '../../../graphql/generated/audit.js';
import type { AuditFilterInput, AuditGroup } from '../../../graphql/generated/audit.js';
import { Button, buttonClass } from '../../../ui/button.js';
import { formatInstant } from '../../../ui/format.js';
import { TableScroll } from '../../../ui/table-scroll.js';
import { plainWords } from '../../../ui/plain-words.js';
import page from '../../../ui/page.module.css';
import { EmptyState, QueryView, SkeletonLines } from '../../../ui/states.js';

const pageSize = 50;

interface HistoryPageProps {
  organisationId: string;
  organisationName: string;
  search: Search;
  onSearch: (change: Search) => void;
}

/** Null where nothing narrows: the first page then is the one that was loaded before. */
function filterOf(search: Search): AuditFilterInput | null {
  const { group, person, firm, consultants, from, to, q } = search;
  if (!group && !person && !firm && !consultants && !from && !to && !q) return null;
  return {
    group: group ? (group.toUpperCase() as AuditGroup) : null,
    person: person ?? null,
    consultancy: firm ?? null,
    byConsultants: consultants ? true : null,
    from: from ?? null,
    to: to ?? null,
    text: q ?? null,
  };
}

function exportAddress(organisationId: string, format: 'csv' | 'jsonl', search: Search): string {
  const { group, person, firm, consultants, from, to, q } = search;
  const named = {
    group,
    person,
    consultancy: firm,
    byConsultants: consultants && 'true',
    from,
    to,
    text: q,
  };
  const query = new URLSearchParams(
    Object.entries(named).filter((pair): pair is [string, string] => Boolean(pair[1])),
  ).toString();
  const path = `/files/organisations/${encodeURIComponent(organisationId)}/audit.${format}`;
  return query ? `${path}?${query}` : path;
}

const nothing: Search = {
  group: undefined,
  person: undefined,
  firm: undefined,
  consultants: undefined,
  from: undefined,
  to: undefined,
  q: undefined,
};

/** Who changed what, narrowed by what stands in the address. */
export function HistoryPage({
  organisationId,
  organisationName,
  search,
  onSearch,
}: HistoryPageProps) {
  const filter = filterOf(search);
  const result = useQuery(AuditEventsDocument, {
    variables: { organisationId, filter, first: pageSize, after: null },
  });
  const close = useCallback(() => onSearch({ event: undefined }), [onSearch]);
  return (
    <div className={page.page}>
      <title>{t('documentTitle', { organisation: organisationName })}</title>
      <header className={page.head}>
        <h1>{t('title')}</h1>
        <p className={page.lead}>{t('lead')}</p>
      </header>
      <AuditFilters organisationId={organisationId} search={search} onSearch={onSearch} />
      <QueryView
        result={result}
        failure={t('failure')}
        skeleton={<SkeletonLines count={10} height="2.5rem" />}
      >
        {({ auditEvents: { edges, pageInfo, totalCount } }) => (
          <>
            <div className={styles.line}>
              <p role="status">
                {t('count', { count: totalCount })}{' '}
                {filter && (
                  <Button look="quiet" onClick={() => onSearch(nothing)}>
                    {t('clear')}
                  </Button>
                )}
              </p>
              <p className={styles.export} title={t('exportHint')}>
                <span className={styles.soft}>{t('exportTitle')}</span>
                {(['csv', 'jsonl'] as const).map((format) => (
                  <a
                    key={format}
                    className={buttonClass('secondary')}
                    href={exportAddress(organisationId, format, search)}
                    download
                  >
                    {t(format)}
                  </a>
                ))}
              </p>
            </div>
            {edges.length === 0 ? (
              <EmptyState title={t(filter ? 'nothing' : 'empty')}>
                {t(filter ? 'nothingWhy' : 'emptyWhy')}
              </EmptyState>
            ) : (
              <Events
                events={edges.map(({ node }) => node)}
                onOpen={(event) => onSearch({ event })}
              />
            )}
            {pageInfo.hasNextPage && (
              <p>
                <Button
                  look="secondary"
                  onClick={() =>
                    void result.fetchMore({ variables: { after: pageInfo.endCursor } })
                  }
                >
                  {t('more')}
                </Button>
              </p>
            )}
          </>
        )}
      </QueryView>
      {search.event && (
        <EventDrawer
          key={search.event}
          organisationId={organisationId}
          eventId={search.event}
          onClose={close}
        />
      )}
    </div>
  );
}

function Events({
  events,
  onOpen,
}: {
  events: readonly AuditEvent[];
  onOpen: (eventId: string) => void;
}) {
  return (
    <TableScroll label={t('title')}>
      <table className={`${page.table} ${styles.list}`}>
        <thead>
          <tr>
            <th scope="col">{t('columnWhen')}</th>
            <th scope="col">{t('columnWho')}</th>
            <th scope="col">{t('columnWhat')}</th>
          </tr>
        </thead>
        <tbody>
          {events.map((event) => (
            <tr key={event.eventId}>
              <td className={page.date}>{formatInstant(event.at)}</td>
              <td>
                {whoOf(event)}
                {event.viaConsultancy && (
                  <span className={page.under}>{t('via', { firm: event.viaConsultancy })}</span>
                )}
              </td>
              <td>
                <button type="button" className={styles.what} onClick={() => onOpen(event.eventId)}>
                  {plainWords(event.summary)}
                </button>
                {event.why && (
                  <span className={page.under}>{t('because', { why: event.why })}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
