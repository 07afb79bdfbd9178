import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import styles from './portfolio-page.module.css';
import { PortfolioCards } from '../components/portfolio-cards.js';
import { PortfolioTable } from '../components/portfolio-table.js';
import { t } from '../portfolio-words.js';
import type { PortfolioRow } from '../portfolio-words.js';
import type { portfolioSearch } from '../search.js';
import { PortfolioDocument } from '../../../graphql/generated/portfolio.js';
import { useModel } from '../../../graphql/reference.js';
import { BandLegend } from '../../../ui/band-cell.js';
import { Button, buttonClass } from '../../../ui/button.js';
import { SelectField, TextField } from '../../../ui/field.js';
import { phone, useMediaQuery } from '../../../ui/media-query.js';
import { plainWords } from '../../../ui/plain-words.js';
import type { SearchOf } from '../../../ui/search-params.js';
import { rich } from '../../../ui/texts.js';
import { EmptyState, QueryView, Skeleton, SkeletonLines } from '../../../ui/states.js';

const pageSize = 50;

export type PortfolioSearch = SearchOf<typeof portfolioSearch>;

interface PortfolioPageProps {
  consultancy: { consultancyId: string; name: string };
  search: PortfolioSearch;
  onSearch: (change: PortfolioSearch) => void;
}

function usePortfolio(consultancyId: string, orderBy: NonNullable<PortfolioSearch['order']>) {
  const result = useQuery(PortfolioDocument, {
    variables: { consultancyId, first: pageSize, after: null, orderBy },
  });
  const { data, loading, fetchMore } = result;
  const next = data?.portfolio.pageInfo.hasNextPage ? data.portfolio.pageInfo.endCursor : null;
  // The rest follows page by page, so that searching and scrolling know every client.
  useEffect(() => {
    if (next && !loading) fetchMore({ variables: { after: next } }).catch(() => undefined);
  }, [next, loading, fetchMore]);
  return result;
}

function Headline({ rows, total }: { rows: readonly PortfolioRow[]; total: number }) {
  const asking = rows.filter(({ attention }) => attention);
  const [first] = asking;
  return (
    <>
      <h1 className={styles.headline}>
        {asking.length === 0
          ? t('headlineNone')
          : total === 1
            ? t('headlineOnly')
            : t('headline', { count: asking.length, total })}
      </h1>
      {first?.attention && (
        <p className={styles.first}>
          {rich(t('first', { attention: first.attention }), { name: <mark>{first.name}</mark> })}
        </p>
      )}
    </>
  );
}

export function PortfolioPage({ consultancy, search, onSearch }: PortfolioPageProps) {
  const order = search.order ?? 'ATTENTION';
  const sought = search.q ?? '';
  const result = usePortfolio(consultancy.consultancyId, order);
  const model = useModel();
  const narrow = useMediaQuery(phone);

  return (
    <div className={styles.page}>
      <title>{t('documentTitle')}</title>
      <p className={styles.kicker}>{t('kicker', { consultancy: consultancy.name })}</p>
      <QueryView
        result={{ ...result, data: model && result.data, error: result.error }}
        failure={t('failure')}
        skeleton={
          <>
            <Skeleton width="min(36rem, 90%)" height="8rem" />
            <SkeletonLines count={6} height="5.75rem" />
          </>
        }
      >
        {({ portfolio }) => {
          const rows = portfolio.edges.map(({ node }) => ({
            ...node,
            attention: node.attention && plainWords(node.attention, model?.domains),
          }));
          const found = rows.filter(({ name }) =>
            name.toLowerCase().includes(sought.trim().toLowerCase()),
          );
          const create = (
            <Link
              to="/new-organisation"
              search={{ consultancy: consultancy.consultancyId }}
              className={buttonClass('primary')}
            >
              {t('create')}
            </Link>
          );
          const campaigns = (
            <Link
              to="/portfolio/$consultancyId/campaigns"
              params={{ consultancyId: consultancy.consultancyId }}
              className={buttonClass('secondary')}
            >
              {t('campaigns')}
            </Link>
          );
          if (portfolio.totalCount === 0)
            return (
              <EmptyState title={t('emptyTitle')} action={create}>
                {t('empty')}
              </EmptyState>
            );
          return (
            <>
              <div>
                <Headline rows={rows} total={portfolio.totalCount} />
              </div>
              <div className={styles.controls}>
                <TextField
                  type="search"
                  label={t('search')}
                  value={sought}
                  onChange={(event) => onSearch({ q: event.target.value })}
                />
                <SelectField
                  label={t('order')}
                  value={order}
                  onChange={(event) =>
                    onSearch({ order: event.target.value as PortfolioSearch['order'] })
                  }
                >
                  {(['ATTENTION', 'NAME', 'BAND', 'STALEST'] as const).map((value) => (
                    <option key={value} value={value}>
                      {t(value)}
                    </option>
                  ))}
                </SelectField>
                <span className={styles.ways}>
                  {campaigns}
                  {create}
                </span>
              </div>
              {rows.length < portfolio.totalCount && (
                <p className={styles.progress} role="status">
                  {t('loadingRest', { loaded: rows.length, total: portfolio.totalCount })}
                </p>
              )}
              {found.length === 0 ? (
                <EmptyState
                  title={t('filteredTitle')}
                  action={
                    <Button look="secondary" onClick={() => onSearch({ q: undefined })}>
                      {t('clearSearch')}
                    </Button>
                  }
                >
                  {t('filtered', { total: portfolio.totalCount, q: sought })}
                </EmptyState>
              ) : narrow ? (
                <PortfolioCards rows={found} domains={model?.domains ?? []} />
              ) : (
                <PortfolioTable rows={found} domains={model?.domains ?? []} total={found.length} />
              )}
              <BandLegend />
            </>
          );
        }}
      </QueryView>
    </div>
  );
}
