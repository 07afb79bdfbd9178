import { useMutation, useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { AddPeople } from '../components/add-people.js';
import {
  BeginDialog,
  ChangeDialog,
  CloseDialog,
  ReopenDialog,
} from '../components/campaign-dialogs.js';
import styles from '../components/campaigns.module.css';
import { FunctionProgress } from '../components/function-progress.js';
import { Invitations } from '../components/invitations.js';
import {
  AnsweredBar,
  Status,
  headlineOf,
  kindAndQuarter,
  sizeOf,
  whenOf,
} from '../components/status-parts.js';
import { t } from '../campaign-words.js';
import type { CampaignView } from '../campaign-words.js';
import type { campaignSearch } from '../search.js';
import {
  CampaignDocument,
  CampaignsDocument,
  DeleteCampaignDocument,
  RestoreCampaignDocument,
} from '../../../graphql/generated/campaigns.js';
import { Button } from '../../../ui/button.js';
import { formatShortDate } from '../../../ui/format.js';
import page from '../../../ui/page.module.css';
import type { SearchOf } from '../../../ui/search-params.js';
import { StageBar } from '../../../ui/stage-bar.js';
import { ErrorState, QueryView, Skeleton, SkeletonLines } from '../../../ui/states.js';
import { useToast } from '../../../ui/toast.js';

export type CampaignSearch = SearchOf<typeof campaignSearch>;

/** Answers come in while the page stands open; a page nobody looks at asks nothing. */
const refreshEvery = 20_000;

interface CampaignPageProps {
  organisationId: string;
  organisationName: string;
  campaignId: string;
  search: CampaignSearch;
  mayRun: boolean;
  mayReview: boolean;
  mayRecord: boolean;
  /** What people say about this campaign, composed by the route; null for whoever may not read it. */
  comments: ReactNode;
  onSearch: (change: CampaignSearch) => void;
  /** Leaves for the list, after the campaign was deleted. */
  onDeleted: () => void;
}

function useDelete({ organisationId, campaignId, onDeleted }: CampaignPageProps) {
  const toast = useToast();
  const refetchQueries = [CampaignsDocument];
  const [remove, removing] = useMutation(DeleteCampaignDocument, { refetchQueries });
  const [restore, restoring] = useMutation(RestoreCampaignDocument, { refetchQueries });
  const bringBack = () => restore({ variables: { organisationId, campaignId } });
  return {
    remove: async ({ version, title }: CampaignView) => {
      await remove({ variables: { organisationId, campaignId, version } });
      toast({ text: t('deleted', { title }), undo: bringBack });
      onDeleted();
    },
    bringBack,
    error: removing.error ?? restoring.error,
    busy: removing.loading || restoring.loading,
  };
}

type Deleting = ReturnType<typeof useDelete>;

function Actions({
  campaign,
  deleting,
  onSearch,
}: {
  campaign: CampaignView;
  deleting: Deleting;
  onSearch: (change: CampaignSearch) => void;
}) {
  if (campaign.deletedAt)
    return (
      <Button
        look="primary"
        busy={deleting.busy}
        onClick={() => void deleting.bringBack().catch(() => undefined)}
      >
        {t('restore')}
      </Button>
    );
  return (
    <span className={page.actions}>
      {campaign.status === 'DRAFT' && (
        <Button look="primary" onClick={() => onSearch({ open: 'begin' })}>
          {campaign.progress.people > 0 ? t('begin') : t('beginOnly')}
        </Button>
      )}
      {campaign.status === 'CLOSED' ? (
        <Button onClick={() => onSearch({ open: 'reopen' })}>{t('reopen')}</Button>
      ) : (
        <Button onClick={() => onSearch({ open: 'change' })}>{t('change')}</Button>
      )}
      {campaign.status === 'OPEN' && (
        <Button onClick={() => onSearch({ open: 'close' })}>{t('close')}</Button>
      )}
      <Button
        look="quiet"
        busy={deleting.busy}
        onClick={() => void deleting.remove(campaign).catch(() => undefined)}
      >
        {t('delete')}
      </Button>
    </span>
  );
}

const stagesOf = (organisationId: string, campaignId: string, mayReview: boolean) =>
  (['collect', 'reconcile', 'review'] as const)
    .filter((stage) => stage === 'collect' || mayReview)
    .map((stage) => ({
      href: `/organisations/${organisationId}/campaigns/${campaignId}${stage === 'collect' ? '' : `/${stage}`}`,
      label: t(`stage_${stage}`),
      detail: t(`stageDone_${stage}`),
      current: stage === 'collect',
    }));

const dialogs = {
  begin: BeginDialog,
  change: ChangeDialog,
  close: CloseDialog,
  reopen: ReopenDialog,
};

export function CampaignPage(props: CampaignPageProps) {
  const { organisationId, organisationName, campaignId, search, onSearch } = props;
  const { mayRun, mayReview, mayRecord } = props;
  const [status, setStatus] = useState<CampaignView['status'] | null>(null);
  const result = useQuery(CampaignDocument, {
    variables: { organisationId, campaignId },
    pollInterval: status === 'OPEN' ? refreshEvery : 0,
    skipPollAttempt: () => document.hidden,
  });
  const known = result.data?.campaign.status ?? null;
  if (known !== status) setStatus(known);
  const deleting = useDelete(props);
  const closeOverlay = () => onSearch({ open: undefined });

  return (
    <div className={page.page}>
      <QueryView
        result={result}
        failure={t('failureOne')}
        skeleton={
          <>
            <Skeleton width="min(30rem, 90%)" height="8rem" />
            <Skeleton height="4rem" />
            <SkeletonLines count={5} height="4rem" />
          </>
        }
      >
        {({ campaign }) => {
          const Dialog =
            mayRun && search.open && search.open !== 'people' ? dialogs[search.open] : null;
          return (
            <>
              <title>
                {t('documentTitleOne', { title: campaign.title, organisation: organisationName })}
              </title>
              <header className={page.head}>
                <p className={page.kicker}>{kindAndQuarter(campaign)}</p>
                <div className={styles.headRow}>
                  <h1>{campaign.title}</h1>
                  {mayRun && (
                    <Actions campaign={campaign} deleting={deleting} onSearch={onSearch} />
                  )}
                </div>
                <p>
                  <Status status={campaign.status} words={t(campaign.status)} />
                </p>
              </header>
              {campaign.deletedAt && (
                <p className={styles.notice}>
                  {t('deletedNote', { date: formatShortDate(campaign.restorableUntil ?? '') })}
                </p>
              )}
              {deleting.error && <ErrorState what={t('actionFailed')} error={deleting.error} />}
              <StageBar
                label={t('stages')}
                stages={stagesOf(organisationId, campaignId, mayReview)}
              />
              <div className={styles.top}>
                <p className={styles.headline}>{headlineOf(campaign)}</p>
                {campaign.progress.people > 0 && campaign.status !== 'DRAFT' && (
                  <AnsweredBar {...campaign.progress} />
                )}
                <div className={styles.facts}>
                  <p>{whenOf(campaign)}</p>
                  <p>{sizeOf(campaign)}</p>
                  {mayRecord && campaign.kind !== 'PULSE' && !campaign.deletedAt && (
                    <p>
                      <Link
                        to="/organisations/$organisationId/worksheet"
                        params={{ organisationId }}
                        search={{ campaign: campaignId }}
                      >
                        {t('worksheet')}
                      </Link>
                    </p>
                  )}
                </div>
              </div>
              {!campaign.deletedAt && (
                <>
                  {campaign.progress.functions.length > 0 && campaign.status !== 'DRAFT' && (
                    <FunctionProgress progress={campaign.progress} />
                  )}
                  <Invitations
                    organisationId={organisationId}
                    campaign={campaign}
                    search={search}
                    mayRun={mayRun}
                    onSearch={onSearch}
                  />
                  {props.comments}
                </>
              )}
              {Dialog && (
                <Dialog
                  organisationId={organisationId}
                  campaign={campaign}
                  onClose={closeOverlay}
                />
              )}
              {mayRun && search.open === 'people' && (
                <AddPeople
                  organisationId={organisationId}
                  campaignId={campaignId}
                  onClose={closeOverlay}
                />
              )}
            </>
          );
        }}
      </QueryView>
    </div>
  );
}
