import { useQuery } from '@apollo/client/react';
import { AuditEventsDocument } from '../../../graphql/generated/audit.js';
import { Button } from '../../../ui/button.js';
import { formatInstant } from '../../../ui/format.js';
import { TableScroll } from '../../../ui/table-scroll.js';
import { plainWords } from '../../../ui/plain-words.js';
import page from '../../../ui/page.module.css';
import { EmptyState, QueryView, SkeletonLines } from '../../../ui/states.js';
import { texts } from '../../../ui/texts.js';

const t = texts('history', {
  documentTitle: 'History, {{organisation}} · Rolewright',
  title: 'History',
  lead: 'Who did what here. Entries are only ever added.',
  failure: 'The history could not be loaded',
  empty: 'Nothing has happened yet',
  emptyWhy: 'Imports, snapshots and changes of access will be listed here.',
  columnWhen: 'When',
  columnWho: 'Who',
  columnWhat: 'What',
  service: 'the service',
  more: 'Show older entries',
});

const pageSize = 50;

interface HistoryPageProps {
  organisationId: string;
  organisationName: string;
}

export function HistoryPage({ organisationId, organisationName }: HistoryPageProps) {
  const result = useQuery(AuditEventsDocument, {
    variables: { organisationId, first: pageSize, after: null },
  });
  return (
    <div className={page.page}>
      <title>{t('documentTitle', { organisation: organisationName })}</title>
      <header className={page.head}>
        <h1>{t('title')}</h1>
        <p className={page.lead}>{t('lead')}</p>
      </header>
      <QueryView
        result={result}
        failure={t('failure')}
        skeleton={<SkeletonLines count={10} height="2.5rem" />}
      >
        {({ auditEvents }) =>
          auditEvents.edges.length === 0 ? (
            <EmptyState title={t('empty')}>{t('emptyWhy')}</EmptyState>
          ) : (
            <>
              <TableScroll label={t('title')}>
                <table className={page.table}>
                  <thead>
                    <tr>
                      <th scope="col">{t('columnWhen')}</th>
                      <th scope="col">{t('columnWho')}</th>
                      <th scope="col">{t('columnWhat')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {auditEvents.edges.map(({ node }) => (
                      <tr key={node.eventId}>
                        <td>{formatInstant(node.at)}</td>
                        <td>{node.actorName ?? t('service')}</td>
                        <td>
                          {plainWords(node.summary)}
                          <span className={page.under}>{node.action}</span>
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </TableScroll>
              {auditEvents.pageInfo.hasNextPage && (
                <p>
                  <Button
                    look="secondary"
                    onClick={() =>
                      void result.fetchMore({
                        variables: { after: auditEvents.pageInfo.endCursor ?? null },
                      })
                    }
                  >
                    {t('more')}
                  </Button>
                </p>
              )}
            </>
          )
        }
      </QueryView>
    </div>
  );
}
