import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import styles from '../components/campaigns.module.css';
import { ClientList, inOrder } from '../components/client-list.js';
import { LaunchDrawer } from '../components/launch-drawer.js';
import { TemplateDrawer } from '../components/template-drawer.js';
import { DeletedTemplates, Templates } from '../components/templates.js';
import { quarterName } from '../campaign-words.js';
import { currentQuarter, quartersAround, todayIn } from '../days.js';
import { t } from '../launch-words.js';
import type { ClientRow } from '../launch-words.js';
import type { launchesSearch } from '../search.js';
import {
  CampaignPortfolioDocument,
  CampaignTemplatesDocument,
} from '../../../graphql/generated/campaigns.js';
import { Button } from '../../../ui/button.js';
import { ChoiceLink } from '../../../ui/choice-link.js';
import { SelectField, TextField } from '../../../ui/field.js';
import page from '../../../ui/page.module.css';
import type { SearchOf } from '../../../ui/search-params.js';
import { EmptyState, QueryView, Skeleton, SkeletonLines } from '../../../ui/states.js';

export type LaunchesSearch = SearchOf<typeof launchesSearch>;

const pageSize = 50;
const orders = ['ATTENTION', 'NAME', 'DUE', 'ANSWERED'] as const;
const tabs = ['clients', 'templates', 'deleted'] as const;

interface LaunchesPageProps {
  consultancy: { consultancyId: string; name: string };
  search: LaunchesSearch;
  onSearch: (change: LaunchesSearch) => void;
  accentOf: (organisationId: string) => string;
}

function useClients(consultancyId: string, quarter: string) {
  const result = useQuery(CampaignPortfolioDocument, {
    variables: { consultancyId, quarter, first: pageSize, after: null },
  });
  const { data, loading, fetchMore } = result;
  const info = data?.campaignPortfolio.pageInfo;
  const next = info?.hasNextPage ? info.endCursor : null;
  // The rest follows page by page, so that sorting and searching know every client.
  useEffect(() => {
    if (next && !loading) fetchMore({ variables: { after: next } }).catch(() => undefined);
  }, [next, loading, fetchMore]);
  return result;
}

function Headline({
  rows,
  total,
  quarter,
}: {
  rows: readonly ClientRow[];
  total: number;
  quarter: string;
}) {
  const running = rows.flatMap(({ current }) => (current ? [current] : []));
  const overdue = running.filter(({ status, daysLeft }) => status === 'OPEN' && daysLeft < 0);
  const sum = (of: 'people' | 'submitted') => running.reduce((all, one) => all + one[of], 0);
  const name = quarterName(quarter);
  return (
    <div className={page.head}>
      <h1>
        {running.length === 0
          ? t('headlineNone', { quarter: name })
          : t('headline', { count: running.length, total, quarter: name })}
      </h1>
      {running.length > 0 && (
        <p className={page.lead}>
          {t('answered', { submitted: sum('submitted'), people: sum('people') })}{' '}
          {overdue.length > 0 && t('overdue', { count: overdue.length })}
        </p>
      )}
    </div>
  );
}

export function LaunchesPage({ consultancy, search, onSearch, accentOf }: LaunchesPageProps) {
  const { consultancyId } = consultancy;
  const today = todayIn(Intl.DateTimeFormat().resolvedOptions().timeZone);
  const quarter = search.quarter ?? currentQuarter(today);
  const tab = search.tab ?? 'clients';
  const order = search.order ?? 'ATTENTION';
  const sought = search.q ?? '';
  const clients = useClients(consultancyId, quarter);
  const templates = useQuery(CampaignTemplatesDocument, {
    variables: { consultancyId, deleted: false, first: pageSize, after: null },
  });
  const known = templates.data?.campaignTemplates.edges.map(({ node }) => node) ?? [];
  const close = () => onSearch({ open: undefined, template: undefined });
  const edited = known.find(({ templateId }) => templateId === search.template);

  return (
    <div className={page.page}>
      <title>{t('documentTitle')}</title>
      <nav className={page.tabs} aria-label={t('places')}>
        <Link
          to="/portfolio/$consultancyId"
          params={{ consultancyId }}
          activeOptions={{ exact: true }}
          className={page.tab ?? ''}
        >
          {t('toClients')}
        </Link>
        <Link
          to="/portfolio/$consultancyId/campaigns"
          params={{ consultancyId }}
          activeOptions={{ includeSearch: false }}
          className={page.tab ?? ''}
        >
          {t('toCampaigns')}
        </Link>
      </nav>
      <QueryView
        result={clients}
        failure={t('failure')}
        skeleton={
          <>
            <Skeleton width="min(36rem, 90%)" height="6rem" />
            <SkeletonLines count={6} height="4rem" />
          </>
        }
      >
        {({ campaignPortfolio: { edges, totalCount } }) => {
          const rows = edges.map(({ node }) => node);
          if (totalCount === 0)
            return <EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>;
          const found = inOrder(rows, order).filter(({ organisationName }) =>
            organisationName.toLowerCase().includes(sought.trim().toLowerCase()),
          );
          return (
            <>
              <header className={styles.headRow}>
                <Headline rows={rows} total={totalCount} quarter={quarter} />
                <Button look="primary" onClick={() => onSearch({ open: 'launch' })}>
                  {t('launch')}
                </Button>
              </header>
              <nav className={page.tabs} aria-label={t('tabs')}>
                {tabs.map((name) => (
                  <ChoiceLink
                    key={name}
                    change={{
                      tab: name === 'clients' ? undefined : name,
                      open: undefined,
                      template: undefined,
                    }}
                    className={page.tab}
                  >
                    {t(`tab_${name}`)}
                  </ChoiceLink>
                ))}
              </nav>
              <h2 className="visually-hidden">{t(`tab_${tab}`)}</h2>
              {tab === 'clients' && (
                <>
                  <div className={styles.filters}>
                    <SelectField
                      label={t('quarter')}
                      value={quarter}
                      onChange={(event) => onSearch({ quarter: event.target.value })}
                    >
                      {[...new Set([...quartersAround(today), quarter])].map((one) => (
                        <option key={one} value={one}>
                          {quarterName(one)}
                        </option>
                      ))}
                    </SelectField>
                    <SelectField
                      label={t('order')}
                      value={order}
                      onChange={(event) =>
                        onSearch({ order: orders.find((one) => one === event.target.value) })
                      }
                    >
                      {orders.map((one) => (
                        <option key={one} value={one}>
                          {t(one)}
                        </option>
                      ))}
                    </SelectField>
                    {totalCount > 8 && (
                      <TextField
                        type="search"
                        label={t('search')}
                        value={sought}
                        onChange={(event) => onSearch({ q: event.target.value || undefined })}
                      />
                    )}
                  </div>
                  {rows.length < totalCount && (
                    <p className={styles.hint} role="status">
                      {t('loadingRest', { loaded: rows.length, total: totalCount })}
                    </p>
                  )}
                  {found.length > 0 ? (
                    <ClientList rows={found} accentOf={accentOf} />
                  ) : (
                    <EmptyState
                      title={t('filteredTitle')}
                      action={
                        <Button onClick={() => onSearch({ q: undefined })}>
                          {t('clearSearch')}
                        </Button>
                      }
                    >
                      {t('filtered', { total: totalCount, q: sought })}
                    </EmptyState>
                  )}
                </>
              )}
              {search.open === 'launch' && templates.data && (
                <LaunchDrawer
                  consultancyId={consultancyId}
                  clients={rows}
                  templates={known}
                  templateId={search.template}
                  quarter={quarter}
                  onClose={close}
                />
              )}
            </>
          );
        }}
      </QueryView>
      {tab === 'templates' && (
        <QueryView
          result={templates}
          failure={t('templatesFailure')}
          skeleton={<SkeletonLines count={3} height="4rem" />}
        >
          {() => (
            <Templates
              consultancyId={consultancyId}
              templates={known}
              onEdit={(template) => onSearch({ open: 'template', template: template ?? undefined })}
              onUse={(template) => onSearch({ open: 'launch', template })}
            />
          )}
        </QueryView>
      )}
      {tab === 'deleted' && <DeletedTemplates consultancyId={consultancyId} />}
      {search.open === 'template' && (!search.template || edited) && (
        <TemplateDrawer
          key={search.template ?? 'new'}
          consultancyId={consultancyId}
          template={edited ?? null}
          onClose={close}
        />
      )}
    </div>
  );
}
