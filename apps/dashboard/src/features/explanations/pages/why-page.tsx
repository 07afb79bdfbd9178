import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import {
  ExplanationFacts,
  ExplanationState,
  ExplanationTree,
  valueOf,
} from '../components/explanation-tree.js';
import { t } from '../explanations-words.js';
import { nodeTitle } from '../node-title.js';
import type { whySearch } from '../search.js';
import {
  CriterionTitlesDocument,
  ExplanationDocument,
} from '../../../graphql/generated/explanations.js';
import { useModel } from '../../../graphql/reference.js';
import { formatDate } from '../../../ui/format.js';
import page from '../../../ui/page.module.css';
import { plainWords } from '../../../ui/plain-words.js';
import type { SearchOf } from '../../../ui/search-params.js';
import { QueryView, Skeleton, SkeletonLines } from '../../../ui/states.js';

export type WhySearch = SearchOf<typeof whySearch>;

interface WhyPageProps {
  organisationId: string;
  organisationName: string;
  search: WhySearch;
}

/** One number and what made it. The address names the number, so that a doubt can be sent to somebody. */
export function WhyPage({ organisationId, organisationName, search }: WhyPageProps) {
  const model = useModel();
  const titles = useQuery(CriterionTitlesDocument, { fetchPolicy: 'cache-first' });
  const result = useQuery(ExplanationDocument, {
    variables: { organisationId, asOf: search.asOf ?? null, node: search.node ?? null, depth: 1 },
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
            <SkeletonLines count={8} height="3rem" />
          </>
        }
      >
        {({ explanation: { asOf, nodes } }) => {
          const [top, ...below] = nodes;
          if (!top) return null;
          const value = valueOf(top);
          return (
            <>
              <header className={page.head}>
                <p className={page.kicker}>{t('kicker', { date: formatDate(asOf) })}</p>
                {top.parentId !== null && (
                  <p>
                    <Link
                      to="/organisations/$organisationId/why"
                      params={{ organisationId }}
                      search={{ asOf, node: top.parentId }}
                    >
                      {t('up')}
                    </Link>
                  </p>
                )}
                <h1>
                  {nodeTitle(top, model?.domains, titles.data?.model)}
                  {value !== null && `: ${value}`}
                </h1>
                <ExplanationState state={top.state} />
                <p className={page.lead}>{plainWords(top.text, model?.domains)}</p>
              </header>
              <section className={page.section} aria-labelledby="why-tree">
                <div>
                  <h2 id="why-tree">{t('tree')}</h2>
                  <p className={page.kicker}>{t('lead')}</p>
                </div>
                {below.length > 0 ? (
                  <ExplanationTree
                    organisationId={organisationId}
                    asOf={asOf}
                    model={model}
                    titles={titles.data?.model}
                    nodes={below.filter(({ parentId }) => parentId === top.id)}
                  />
                ) : top.factCount > 0 ? (
                  <ExplanationFacts node={top} model={model} />
                ) : (
                  <p>{t('nothingBelow')}</p>
                )}
                <p className={page.kicker}>{t('check')}</p>
              </section>
            </>
          );
        }}
      </QueryView>
    </div>
  );
}
