import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { t } from '../import-words.js';
import { ImportsDocument } from '../../../graphql/generated/observations.js';
import { BandChip } from '../../../ui/band-cell.js';
import { Button } from '../../../ui/button.js';
import { formatInstant, formatShortDate } from '../../../ui/format.js';
import { TableScroll } from '../../../ui/table-scroll.js';
import page from '../../../ui/page.module.css';
import { EmptyState, QueryView, SkeletonLines } from '../../../ui/states.js';

const pageSize = 20;

export function ImportHistory({ organisationId }: { organisationId: string }) {
  const result = useQuery(ImportsDocument, {
    variables: { organisationId, first: pageSize, after: null },
  });
  return (
    <section className={page.section} aria-labelledby="history">
      <h2 id="history">{t('historyTitle')}</h2>
      <QueryView
        result={result}
        failure={t('historyFailure')}
        skeleton={<SkeletonLines count={5} height="2.75rem" />}
      >
        {({ imports }) =>
          imports.edges.length === 0 ? (
            <EmptyState title={t('historyEmpty')}>{t('historyEmptyWhy')}</EmptyState>
          ) : (
            <>
              <TableScroll label={t('historyTitle')}>
                <table className={page.table}>
                  <thead>
                    <tr>
                      <th scope="col">{t('columnFile')}</th>
                      <th scope="col">{t('columnAsOf')}</th>
                      <th scope="col">{t('columnStatus')}</th>
                      <th scope="col">{t('columnEffect')}</th>
                      <th scope="col" className={page.wideOnly}>
                        {t('columnWhen')}
                      </th>
                    </tr>
                  </thead>
                  <tbody>
                    {imports.edges.map(({ node }) => (
                      <tr key={node.importId}>
                        <th scope="row">
                          <Link
                            to="/organisations/$organisationId/imports/$importId"
                            params={{ organisationId, importId: node.importId }}
                          >
                            {node.fileName}
                          </Link>
                        </th>
                        <td className={page.date}>{formatShortDate(node.asOf)}</td>
                        <td>{t(node.status)}</td>
                        <td>
                          <BandChip band={node.difference.bandAfter} />
                        </td>
                        <td className={page.wideOnly}>{formatInstant(node.createdAt)}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </TableScroll>
              {imports.pageInfo.hasNextPage && (
                <Button
                  look="secondary"
                  onClick={() =>
                    void result.fetchMore({
                      variables: { after: imports.pageInfo.endCursor ?? null },
                    })
                  }
                >
                  {t('more')}
                </Button>
              )}
            </>
          )
        }
      </QueryView>
    </section>
  );
}
