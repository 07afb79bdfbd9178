import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { MoveDialog } from '../components/move-dialog.js';
import { ReviewDrawer } from '../components/review-drawer.js';
import { ReviewList } from '../components/review-list.js';
import styles from '../components/reviews.module.css';
import { SignOffDialog } from '../components/sign-off-dialog.js';
import type { SnapshotJob } from '../components/sign-off-dialog.js';
import { SignOffPanel } from '../components/sign-off-panel.js';
import { stagesOf } from '../reconcile-words.js';
import { allows, t } from '../review-words.js';
import type { DomainReview, Move, ReviewView } from '../review-words.js';
import type { reviewSearch } from '../search.js';
import { CampaignReviewDocument } from '../../../graphql/generated/reviews.js';
import { domainName, useModel } from '../../../graphql/reference.js';
import { Button } from '../../../ui/button.js';
import { ChoiceLink } from '../../../ui/choice-link.js';
import page from '../../../ui/page.module.css';
import type { SearchOf } from '../../../ui/search-params.js';
import { StageBar } from '../../../ui/stage-bar.js';
import { EmptyState, QueryView, Skeleton, SkeletonLines } from '../../../ui/states.js';

export type ReviewSearch = SearchOf<typeof reviewSearch>;

interface ReviewPageProps {
  organisationId: string;
  organisationName: string;
  campaignId: string;
  search: ReviewSearch;
  onSearch: (change: ReviewSearch) => void;
  mayCollect: boolean;
  mayReadFacts: boolean;
  maySubmit: boolean;
  maySign: boolean;
  comments: (subject: 'DOMAIN' | 'CAMPAIGN', key: string) => ReactNode;
  onSnapshotAsked: (job: SnapshotJob) => void;
}

const states = ['open', 'submitted', 'challenged', 'accepted', 'outdated'] as const;

const isIn = (domain: DomainReview, state: ReviewSearch['state']) =>
  state === undefined ||
  (state === 'outdated' ? domain.outdated : domain.state === state.toUpperCase());

function headline({ signedOff, status, domains }: ReviewView): string {
  if (signedOff) return t('headlineSigned');
  if (status === 'DRAFT') return t('headlineDraft');
  const waiting = domains.filter(({ state }) => state !== 'ACCEPTED').length;
  return waiting === 0 ? t('headlineReady') : t('headline', { count: waiting });
}

/** The review of a campaign: domain by domain submitted, challenged, accepted, and signed off in the end. */
export function ReviewPage(props: ReviewPageProps) {
  const { organisationId, organisationName, campaignId, search, onSearch } = props;
  const model = useModel();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [moving, setMoving] = useState<{ move: Move; codes: readonly string[] } | null>(null);
  const result = useQuery(CampaignReviewDocument, {
    variables: { organisationId, campaignId },
    fetchPolicy: 'cache-and-network',
  });
  const moves: Move[] = [
    ...(props.maySign ? (['sign'] as const) : []),
    ...(props.maySubmit ? (['submit'] as const) : []),
    ...(props.maySign ? (['challenge', 'reopen'] as const) : []),
  ];
  return (
    <div className={page.page}>
      <QueryView
        result={result}
        failure={t('failure')}
        skeleton={
          <>
            <Skeleton width="min(34rem, 90%)" height="7rem" />
            <Skeleton height="4rem" />
            <SkeletonLines count={8} height="4.5rem" />
          </>
        }
      >
        {({ campaignReview: review }) => {
          const shown = review.domains.filter((domain) => isIn(domain, search.state));
          const opened = review.domains.find(({ domain }) => domain === search.of);
          const acts = !review.signedOff && review.status !== 'DRAFT' ? moves : [];
          const picked = shown.filter(({ domain }) => chosen.has(domain));
          const moved = moving && review.domains.filter((d) => moving.codes.includes(d.domain));
          return (
            <>
              <title>
                {t('documentTitle', { campaign: review.title, organisation: organisationName })}
              </title>
              <header className={page.head}>
                <p className={page.kicker}>
                  {review.title} · {review.quarter}
                </p>
                <h1>{headline(review)}</h1>
                <p className={page.lead}>{t('lead')}</p>
              </header>
              <StageBar
                label={t('stages')}
                stages={stagesOf(organisationId, campaignId, 'review', props.mayCollect)}
              />
              <SignOffPanel
                organisationId={organisationId}
                review={review}
                maySign={props.maySign}
                onSignOff={() => onSearch({ open: 'sign-off' })}
                onTakeBack={() => onSearch({ open: 'take-back' })}
              />
              <section className={page.section} aria-label={t('list')}>
                <div className={styles.over}>
                  <nav className={styles.filter} aria-label={t('filter')}>
                    <ChoiceLink className={styles.choice} change={{ state: undefined }}>
                      {t('filter_all')}
                    </ChoiceLink>
                    {states.map((state) => (
                      <ChoiceLink key={state} className={styles.choice} change={{ state }}>
                        {t(`filter_${state}`)} (
                        {review.domains.filter((d) => isIn(d, state)).length})
                      </ChoiceLink>
                    ))}
                  </nav>
                  {acts.length > 0 && shown.length > 0 && (
                    <Button
                      look="quiet"
                      onClick={() =>
                        setChosen(
                          new Set(
                            picked.length === shown.length ? [] : shown.map(({ domain }) => domain),
                          ),
                        )
                      }
                    >
                      {picked.length === shown.length ? t('chooseNone') : t('chooseAll')}
                    </Button>
                  )}
                </div>
                {shown.length === 0 ? (
                  <EmptyState title={t('emptyFilter')}>{t('emptyFilterWhy')}</EmptyState>
                ) : (
                  <ReviewList
                    domains={shown}
                    model={model}
                    chosen={acts.length > 0 ? chosen : null}
                    onChosen={(domain, yes) =>
                      setChosen((before) => {
                        const next = new Set(before);
                        if (yes) next.add(domain);
                        else next.delete(domain);
                        return next;
                      })
                    }
                  />
                )}
                {acts.length > 0 && picked.length > 0 && (
                  <div className={styles.acts}>
                    <span role="status">{t('chosen', { count: picked.length })}</span>
                    {acts
                      .filter((move) => picked.some((domain) => allows(move, domain)))
                      .map((move, place) => (
                        <Button
                          key={move}
                          look={place === 0 ? 'primary' : 'secondary'}
                          onClick={() =>
                            setMoving({ move, codes: picked.map(({ domain }) => domain) })
                          }
                        >
                          {t(`act_${move}`)}
                        </Button>
                      ))}
                  </div>
                )}
              </section>
              {props.comments('CAMPAIGN', campaignId)}
              {opened && !moving && (
                <ReviewDrawer
                  organisationId={organisationId}
                  campaignId={campaignId}
                  domain={opened}
                  name={domainName(model, opened.domain)}
                  mayReadFacts={props.mayReadFacts}
                  moves={acts}
                  comments={props.comments('DOMAIN', opened.domain)}
                  onMove={(move) => setMoving({ move, codes: [opened.domain] })}
                  onClose={() => onSearch({ of: undefined })}
                />
              )}
              {moving && moved && (
                <MoveDialog
                  organisationId={organisationId}
                  campaignId={campaignId}
                  move={moving.move}
                  domains={moved}
                  onDone={() => {
                    setMoving(null);
                    setChosen(new Set());
                  }}
                  onClose={() => setMoving(null)}
                />
              )}
              {search.open && props.maySign && (
                <SignOffDialog
                  organisationId={organisationId}
                  review={review}
                  act={search.open}
                  onSigned={props.onSnapshotAsked}
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
