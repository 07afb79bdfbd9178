import { useMutation, useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Difference } from '../components/difference.js';
import { t } from '../import-words.js';
import {
  AcceptImportDocument,
  DiscardImportDocument,
  ImportDocument,
} from '../../../graphql/generated/observations.js';
import type { AcceptImportMutation } from '../../../graphql/generated/observations.js';
import { Button, buttonClass } from '../../../ui/button.js';
import { formatDate, formatInstant } from '../../../ui/format.js';
import page from '../../../ui/page.module.css';
import { ErrorState, Notice, QueryView, Skeleton, SkeletonLines } from '../../../ui/states.js';

export type AcceptedJob = AcceptImportMutation['acceptImport']['job'];

interface ImportPageProps {
  organisationId: string;
  organisationName: string;
  importId: string;
  mayDecide: boolean;
  /** The service started a snapshot; the jobs feature takes it from there. */
  onAccepted: (job: AcceptedJob) => void;
  /** That feature's card of the job, while this page stands. */
  jobCard: ReactNode;
}

export function ImportPage({
  organisationId,
  organisationName,
  importId,
  mayDecide,
  onAccepted,
  jobCard,
}: ImportPageProps) {
  const variables = { organisationId, importId };
  const result = useQuery(ImportDocument, { variables });
  const [accept, accepting] = useMutation(AcceptImportDocument, { variables });
  const [discard, discarding] = useMutation(DiscardImportDocument, { variables });
  const decide = async () => {
    const { data } = await accept();
    if (data) onAccepted(data.acceptImport.job);
  };

  return (
    <div className={page.page}>
      <title>{t('documentTitle', { organisation: organisationName })}</title>
      <QueryView
        result={result}
        failure={t('failure')}
        skeleton={
          <>
            <Skeleton width="min(30rem, 90%)" height="3rem" />
            <Skeleton height="8rem" />
            <SkeletonLines count={8} height="3rem" />
          </>
        }
      >
        {({ import: view }) => (
          <>
            <header className={page.head}>
              <p className={page.kicker}>
                <Link to="/organisations/$organisationId/imports" params={{ organisationId }}>
                  {t('back')}
                </Link>
                {' · '}
                {t('asOf', { date: formatDate(view.asOf) })}
              </p>
              <h1>
                {t(
                  view.status === 'PREVIEWED'
                    ? 'previewTitle'
                    : view.status === 'ACCEPTED'
                      ? 'acceptedTitle'
                      : 'discardedTitle',
                  { file: view.fileName },
                )}
              </h1>
            </header>
            {view.status === 'ACCEPTED' && view.acceptedAt && (
              <Notice>
                {t('acceptedNote', {
                  when: formatInstant(view.acceptedAt),
                  date: formatDate(view.asOf),
                })}
              </Notice>
            )}
            {view.status === 'DISCARDED' && <Notice>{t('discardedNote')}</Notice>}
            {jobCard}
            {view.status === 'ACCEPTED' && (
              <p className={page.actions}>
                <Link
                  to="/organisations/$organisationId"
                  params={{ organisationId }}
                  search={{ asOf: view.asOf }}
                  className={buttonClass('primary')}
                >
                  {t('toOverview', { date: formatDate(view.asOf) })}
                </Link>
                <Link
                  to="/organisations/$organisationId/imports"
                  params={{ organisationId }}
                  className={buttonClass('quiet')}
                >
                  {t('again')}
                </Link>
              </p>
            )}
            <Difference
              view={view}
              actions={
                <>
                  {view.status === 'PREVIEWED' && mayDecide && (
                    <div className={page.head}>
                      <p className={page.actions}>
                        <Button
                          look="primary"
                          busy={accepting.loading}
                          onClick={() => void decide().catch(() => undefined)}
                        >
                          {t('accept')}
                        </Button>
                        <Button
                          look="quiet"
                          busy={discarding.loading}
                          onClick={() => void discard().catch(() => undefined)}
                        >
                          {t('discard')}
                        </Button>
                      </p>
                      <p className={page.kicker}>{t('acceptHint')}</p>
                    </div>
                  )}
                  {accepting.error && (
                    <ErrorState what={t('acceptFailed')} error={accepting.error} />
                  )}
                  {discarding.error && (
                    <ErrorState what={t('discardFailed')} error={discarding.error} />
                  )}
                </>
              }
            />
          </>
        )}
      </QueryView>
    </div>
  );
}
