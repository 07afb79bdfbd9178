import { useQuery } from '@apollo/client/react';
import { Decisions } from '../components/decisions.js';
import { DomainOwnershipTable } from '../components/domain-ownership.js';
import { FlagDrawer } from '../components/flag-drawer.js';
import { HandoffMap } from '../components/handoff-map.js';
import { Handoffs } from '../components/handoffs.js';
import { Matrix } from '../components/matrix.js';
import { OrganisationMeasures } from '../components/organisation-measures.js';
import styles from '../components/ownership.module.css';
import { t } from '../ownership-words.js';
import type { Ownership } from '../ownership-words.js';
import type { ownershipSearch } from '../search.js';
import { OwnershipDocument } from '../../../graphql/generated/ownership.js';
import { useModel, useSnapshotDays } from '../../../graphql/reference.js';
import { ChoiceLink } from '../../../ui/choice-link.js';
import page from '../../../ui/page.module.css';
import { PeriodControl } from '../../../ui/period-control.js';
import type { SearchOf } from '../../../ui/search-params.js';
import { EmptyState, QueryView, Skeleton, SkeletonLines } from '../../../ui/states.js';

export type OwnershipSearch = SearchOf<typeof ownershipSearch>;

interface OwnershipPageProps {
  organisationId: string;
  organisationName: string;
  search: OwnershipSearch;
}

const tabs = ['domains', 'map', 'matrix', 'decisions', 'handoffs', 'organisation'] as const;

const unsettled = ['UNOWNED', 'PHANTOM', 'CONTESTED', 'SHADOW'];

function headline({ domains }: Ownership): string {
  if (domains.every(({ n, owner }) => n < 3 && owner === null)) return t('unasked');
  const count = domains.filter(({ flags }) =>
    flags.some(({ flag }) => unsettled.some((name) => flag.toUpperCase().startsWith(name))),
  ).length;
  return count === 0 ? t('headlineNone') : t('headline', { count, total: domains.length });
}

export function OwnershipPage({ organisationId, organisationName, search }: OwnershipPageProps) {
  const tab = search.tab ?? 'domains';
  const model = useModel();
  const days = useSnapshotDays(organisationId);
  const result = useQuery(OwnershipDocument, {
    variables: { organisationId, asOf: search.asOf ?? null },
  });
  return (
    <div className={page.page}>
      <title>{t('documentTitle', { organisation: organisationName })}</title>
      <QueryView
        result={{ ...result, data: model && result.data }}
        failure={t('failure')}
        skeleton={
          <>
            <Skeleton width="min(30rem, 90%)" height="5rem" />
            <SkeletonLines count={8} height="4rem" />
          </>
        }
      >
        {({ ownership }) => {
          const flagged = ownership.domains.filter(({ flags }) => flags.length > 0);
          const domains = search.flagged ? flagged : ownership.domains;
          return (
            <>
              <header className={page.head}>
                <div className={styles.stamp}>
                  <PeriodControl days={days} current={ownership.asOf} />
                  <span>{t('basis')}</span>
                </div>
                <h1>{headline(ownership)}</h1>
              </header>
              <nav className={page.tabs} aria-label={t('tabs')}>
                {tabs.map((name) => (
                  <ChoiceLink
                    key={name}
                    change={{ tab: name === 'domains' ? undefined : name }}
                    className={page.tab}
                  >
                    {t(name)}
                  </ChoiceLink>
                ))}
              </nav>
              {tab === 'domains' && model && (
                <>
                  <nav className={styles.controls} aria-label={t('show')}>
                    {([undefined, 'only'] as const).map((value) => (
                      <ChoiceLink key={value ?? 'all'} change={{ flagged: value }}>
                        {value ? `${t('flagged')} (${flagged.length})` : t('all')}
                      </ChoiceLink>
                    ))}
                  </nav>
                  {domains.length === 0 ? (
                    <EmptyState title={t('noneFlagged')} />
                  ) : (
                    <DomainOwnershipTable
                      organisationId={organisationId}
                      domains={domains}
                      model={model}
                      asOf={ownership.asOf}
                    />
                  )}
                </>
              )}
              {tab === 'map' && model && (
                <HandoffMap
                  handoffs={ownership.handoffs}
                  domains={ownership.domains}
                  model={model}
                  node={search.node}
                  state={search.state}
                />
              )}
              {tab === 'matrix' && model && (
                <Matrix
                  organisationId={organisationId}
                  asOf={ownership.asOf}
                  domains={ownership.domains}
                  model={model}
                  view={search.view ?? 'raci'}
                />
              )}
              {tab === 'handoffs' && model && (
                <Handoffs handoffs={ownership.handoffs} model={model} />
              )}
              {tab === 'decisions' && model && (
                <Decisions
                  organisationId={organisationId}
                  asOf={ownership.asOf}
                  model={model}
                  view={search.view ?? 'raci'}
                  onlyGaps={search.gaps === 'only'}
                />
              )}
              {tab === 'organisation' && (
                <OrganisationMeasures whole={ownership.organisation} model={model} />
              )}
              {search.flag && (
                <FlagDrawer
                  key={`${search.of ?? ''}.${search.flag}`}
                  organisationId={organisationId}
                  ownership={ownership}
                  model={model}
                  flag={search.flag}
                  of={search.of}
                />
              )}
            </>
          );
        }}
      </QueryView>
    </div>
  );
}
