import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { NewPlan } from '../components/new-plan.js';
import { PlanList } from '../components/plan-list.js';
import { t } from '../plans-words.js';
import type { plansSearch } from '../search.js';
import { PlansDocument, WhatIfGroundDocument } from '../../../graphql/generated/plans.js';
import type { PlanShelf } from '../../../graphql/generated/plans.js';
import { useModel } from '../../../graphql/reference.js';
import { Button, buttonClass } from '../../../ui/button.js';
import { ChoiceLink } from '../../../ui/choice-link.js';
import page from '../../../ui/page.module.css';
import type { SearchOf } from '../../../ui/search-params.js';
import { EmptyState, QueryView, SkeletonLines } from '../../../ui/states.js';

type PlansSearch = SearchOf<typeof plansSearch>;

interface PlansPageProps {
  organisationId: string;
  organisationName: string;
  mayEdit: boolean;
  search: PlansSearch;
  onSearch: (change: PlansSearch) => void;
}

const shelves = [
  ['OPEN', undefined, 'open'],
  ['CLOSED', 'closed', 'closed'],
  ['DELETED', 'deleted', 'deleted'],
] as const satisfies readonly [PlanShelf, PlansSearch['shelf'], string][];

const emptyWords = {
  OPEN: ['emptyOpen', 'emptyOpenLead'],
  CLOSED: ['emptyClosed', 'emptyClosedLead'],
  DELETED: ['emptyDeleted', 'emptyDeletedLead'],
} as const;

/** The organisation's plans: the open ones first, and the way to a new one. */
export function PlansPage(props: PlansPageProps) {
  const { organisationId, organisationName, mayEdit, search, onSearch } = props;
  const model = useModel();
  const composing = mayEdit && search.new !== undefined;
  const shelf: PlanShelf = shelves.find(([, value]) => value === search.shelf)?.[0] ?? 'OPEN';
  const result = useQuery(PlansDocument, {
    variables: { organisationId, shelf, first: 20 },
    // A plan is changed on another page: what is kept of the list is shown, and asked for again.
    fetchPolicy: 'cache-and-network',
  });
  const ground = useQuery(WhatIfGroundDocument, {
    variables: { organisationId },
    skip: !composing,
  });
  return (
    <div className={page.page}>
      <title>{t('documentTitle', { organisation: organisationName })}</title>
      <header className={page.head}>
        <h1>{t('title')}</h1>
        <p className={page.lead}>{t('lead')}</p>
        <p className={page.actions}>
          {mayEdit && !composing && (
            <Button look="primary" onClick={() => onSearch({ new: 'path' })}>
              {t('make')}
            </Button>
          )}
          <Link
            to="/organisations/$organisationId/what-if"
            params={{ organisationId }}
            className={buttonClass('secondary')}
          >
            {t('whatIf')}
          </Link>
        </p>
      </header>
      {composing && (ground.data || ground.error) && (
        <NewPlan
          organisationId={organisationId}
          model={model}
          band={ground.data?.whatIfGround.now.band ?? null}
          search={search}
          onSearch={onSearch}
        />
      )}
      {composing && !ground.data && !ground.error && <SkeletonLines count={6} height="4rem" />}
      {!composing && (
        <>
          <nav className={page.tabs} aria-label={t('shelves')}>
            {shelves.map(([name, value, word]) => (
              <ChoiceLink key={name} change={{ shelf: value }} className={page.tab}>
                {t(word)}
              </ChoiceLink>
            ))}
          </nav>
          <QueryView
            result={{ ...result, previousData: undefined }}
            failure={t('failure')}
            skeleton={<SkeletonLines count={4} height="4.5rem" />}
          >
            {({ plans: { edges, pageInfo } }) =>
              edges.length === 0 ? (
                <EmptyState title={t(emptyWords[shelf][0])}>{t(emptyWords[shelf][1])}</EmptyState>
              ) : (
                <>
                  <PlanList
                    organisationId={organisationId}
                    plans={edges.map(({ node }) => node)}
                    deleted={shelf === 'DELETED'}
                    mayEdit={mayEdit}
                  />
                  {pageInfo.hasNextPage && (
                    <p className={page.actions}>
                      <Button
                        look="secondary"
                        onClick={() =>
                          void result.fetchMore({
                            variables: { after: pageInfo.endCursor },
                            updateQuery: (before, { fetchMoreResult: more }) => ({
                              plans: {
                                ...more.plans,
                                edges: [...before.plans.edges, ...more.plans.edges],
                              },
                            }),
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
        </>
      )}
    </div>
  );
}
