import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { ConsensusDrawer } from '../components/consensus-drawer.js';
import { ConsensusList } from '../components/consensus-list.js';
import styles from '../components/reviews.module.css';
import { SettleDialog } from '../components/settle-dialog.js';
import { WithdrawDialog } from '../components/withdraw-dialog.js';
import { isOpen, stagesOf, t } from '../reconcile-words.js';
import type { ConsensusView } from '../reconcile-words.js';
import type { reconcileSearch } from '../search.js';
import { ConsensusDocument } from '../../../graphql/generated/reviews.js';
import { domainName, useModel } from '../../../graphql/reference.js';
import { ChoiceLink } from '../../../ui/choice-link.js';
import page from '../../../ui/page.module.css';
import type { SearchOf } from '../../../ui/search-params.js';
import { StageBar } from '../../../ui/stage-bar.js';
import { EmptyState, QueryView, Skeleton, SkeletonLines } from '../../../ui/states.js';

export type ReconcileSearch = SearchOf<typeof reconcileSearch>;

interface ReconcilePageProps {
  organisationId: string;
  organisationName: string;
  campaignId: string;
  search: ReconcileSearch;
  onSearch: (change: ReconcileSearch) => void;
  mayCollect: boolean;
  maySettle: boolean;
  /** What people say about a domain. */
  comments: (domain: string) => ReactNode;
}

function headline({ blind, submitted, domains }: ConsensusView): string {
  if (blind) return t('headlineBlind');
  if (submitted === 0) return t('headlineNone');
  return t('headline', { count: domains.filter(isOpen).length });
}

/** Where the answers differ, and what people agreed on instead. */
export function ReconcilePage(props: ReconcilePageProps) {
  const { organisationId, organisationName, campaignId, search, onSearch } = props;
  const model = useModel();
  const result = useQuery(ConsensusDocument, { variables: { organisationId, campaignId } });
  return (
    <div className={page.page}>
      <QueryView
        result={result}
        failure={t('failure')}
        skeleton={
          <>
            <Skeleton width="min(34rem, 90%)" height="7rem" />
            <Skeleton height="4rem" />
            <SkeletonLines count={6} height="5rem" />
          </>
        }
      >
        {({ consensus }) => {
          const { title, quarter, asked, submitted, least, blind, domains } = consensus;
          const shown = search.show === 'open' ? domains.filter(isOpen) : domains;
          const opened = domains.find(({ domain }) => domain === search.of);
          return (
            <>
              <title>
                {t('documentTitle', { campaign: title, organisation: organisationName })}
              </title>
              <header className={page.head}>
                <p className={page.kicker}>
                  {title} · {quarter}
                </p>
                <h1>{headline(consensus)}</h1>
                <p className={page.lead}>
                  {t(blind ? 'leadBlind' : 'lead', { submitted, asked })}{' '}
                  {!blind && least > 1 && t('leadSuppressed', { least })}
                </p>
              </header>
              <StageBar
                label={t('stages')}
                stages={stagesOf(organisationId, campaignId, 'reconcile', props.mayCollect)}
              />
              {submitted === 0 && !blind ? (
                <EmptyState title={t('emptyNone')}>{t('emptyNoneWhy')}</EmptyState>
              ) : (
                !blind && (
                  <section className={page.section}>
                    <nav className={styles.filter} aria-label={t('filter')}>
                      <ChoiceLink className={styles.choice} change={{ show: undefined }}>
                        {t('filter_all')}
                      </ChoiceLink>
                      <ChoiceLink className={styles.choice} change={{ show: 'open' }}>
                        {t('filter_open')}
                      </ChoiceLink>
                    </nav>
                    {shown.length === 0 ? (
                      <EmptyState title={t('emptyOpen')}>{t('emptyOpenWhy')}</EmptyState>
                    ) : (
                      <ConsensusList domains={shown} model={model} />
                    )}
                  </section>
                )
              )}
              {opened && !search.open && (
                <ConsensusDrawer
                  organisationId={organisationId}
                  consensus={consensus}
                  domain={opened}
                  name={domainName(model, opened.domain)}
                  question={search.question ?? 'owner'}
                  maySettle={props.maySettle}
                  comments={props.comments(opened.domain)}
                  onSettle={() => onSearch({ open: 'settle' })}
                  onWithdraw={() => onSearch({ open: 'withdraw' })}
                  onClose={() => onSearch({ of: undefined, question: undefined })}
                />
              )}
              {opened && search.open === 'settle' && props.maySettle && (
                <SettleDialog
                  organisationId={organisationId}
                  campaignId={campaignId}
                  domain={opened}
                  onClose={() => onSearch({ open: undefined })}
                />
              )}
              {opened?.settlement && search.open === 'withdraw' && props.maySettle && (
                <WithdrawDialog
                  organisationId={organisationId}
                  campaignId={campaignId}
                  domain={opened.domain}
                  revision={opened.settlement.revision}
                  onClose={() => onSearch({ open: undefined })}
                />
              )}
            </>
          );
        }}
      </QueryView>
    </div>
  );
}
