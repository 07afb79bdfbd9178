import { useMutation, useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { listOf, nameOfDomain } from '../charter-rules.js';
import { t } from '../charters-words.js';
import type { chartersSearch } from '../search.js';
import {
  type CharterFragment,
  RestoreRoleCharterDocument,
  RoleChartersDocument,
} from '../../../graphql/generated/charters.js';
import { Button, buttonClass } from '../../../ui/button.js';
import { ChoiceLink } from '../../../ui/choice-link.js';
import { formatDate, formatInstant, formatNumber } from '../../../ui/format.js';
import page from '../../../ui/page.module.css';
import type { SearchOf } from '../../../ui/search-params.js';
import { EmptyState, ErrorState, QueryView, SkeletonLines } from '../../../ui/states.js';
import { TableScroll } from '../../../ui/table-scroll.js';
import { verdictWord } from '../verdict-word.js';

interface ChartersPageProps {
  organisationId: string;
  organisationName: string;
  mayEdit: boolean;
  search: SearchOf<typeof chartersSearch>;
}

const pageSize = 20;

export function ChartersPage({
  organisationId,
  organisationName,
  mayEdit,
  search,
}: ChartersPageProps) {
  const deleted = search.shelf === 'deleted';
  const result = useQuery(RoleChartersDocument, {
    variables: { organisationId, deleted, first: pageSize, after: null },
  });
  const [restore, restoring] = useMutation(RestoreRoleCharterDocument, {
    refetchQueries: [RoleChartersDocument],
  });
  const takeApart = (
    <Link
      to="/organisations/$organisationId/roles"
      params={{ organisationId }}
      className={buttonClass('primary')}
    >
      {t('takeApart')}
    </Link>
  );
  return (
    <div className={page.page}>
      <title>{t('documentTitle', { organisation: organisationName })}</title>
      <header className={page.head}>
        <h1>{t('title')}</h1>
        <p className={page.lead}>{deleted ? t('deletedLead') : t('lead')}</p>
        <div className={page.actions}>
          {takeApart}
          {mayEdit && (
            <ChoiceLink
              change={{ shelf: deleted ? undefined : 'deleted' }}
              className={buttonClass('quiet')}
            >
              {deleted ? t('showStanding') : t('showDeleted')}
            </ChoiceLink>
          )}
        </div>
      </header>
      {restoring.error && <ErrorState what={t('failed')} error={restoring.error} />}
      <QueryView
        result={result}
        failure={t('failure')}
        skeleton={<SkeletonLines count={5} height="3rem" />}
      >
        {({ roleCharters: { edges, pageInfo } }) =>
          edges.length === 0 ? (
            <EmptyState title={deleted ? t('deletedEmpty') : t('empty')}>
              {!deleted && t('emptyWhy')}
            </EmptyState>
          ) : (
            <>
              <TableScroll label={t('title')}>
                <table className={page.table}>
                  <thead>
                    <tr>
                      <th scope="col">{t('columnTitle')}</th>
                      <th scope="col">{t('columnDomains')}</th>
                      <th scope="col" className={page.number}>
                        {t('columnDecides')}
                      </th>
                      <th scope="col" className={page.number}>
                        {t('columnIndex')}
                      </th>
                      <th scope="col">{t('columnState')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {edges.map(({ node }) => (
                      <Row
                        key={node.charterId}
                        charter={node}
                        organisationId={organisationId}
                        onRestore={
                          deleted && mayEdit
                            ? () =>
                                void restore({
                                  variables: { organisationId, charterId: node.charterId },
                                }).catch(() => undefined)
                            : null
                        }
                      />
                    ))}
                  </tbody>
                </table>
              </TableScroll>
              {pageInfo.hasNextPage && (
                <p>
                  <Button
                    look="secondary"
                    onClick={() =>
                      void result.fetchMore({ variables: { after: pageInfo.endCursor ?? null } })
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

function Row({
  charter,
  organisationId,
  onRestore,
}: {
  charter: CharterFragment;
  organisationId: string;
  onRestore: (() => void) | null;
}) {
  return (
    <tr>
      <th scope="row">
        <Link
          to="/organisations/$organisationId/roles/charters/$charterId"
          params={{ organisationId, charterId: charter.charterId }}
        >
          {charter.title}
        </Link>
        {charter.conflicts.length > 0 && (
          <span className={`${page.under} ${page.danger}`}>{t('conflicts')}</span>
        )}
      </th>
      <td>{listOf(charter.domains.map(nameOfDomain)) || t('none')}</td>
      <td className={page.number}>
        {charter.decisions.filter(({ right }) => right === 'DECIDE').length}
      </td>
      <td className={page.number}>
        {formatNumber(charter.index, 0)}
        <span className={page.under}>{verdictWord(charter.verdict)}</span>
      </td>
      <td>
        {onRestore ? (
          <Button look="secondary" onClick={onRestore}>
            {t('restore')}
          </Button>
        ) : (
          <>
            {stateWord(charter)}
            <span className={page.under}>
              {t('changed', { date: formatInstant(charter.changedAt) })}
            </span>
          </>
        )}
      </td>
    </tr>
  );
}

const stateWord = ({ state, agreedOn }: CharterFragment): string => {
  if (state === 'DRAFT') return t('draft');
  if (state === 'RETIRED') return t('retired');
  return agreedOn ? t('agreedOn', { date: formatDate(agreedOn) }) : t('agreed');
};
