import { useMutation } from '@apollo/client/react';
import { useLiveJobs } from '../live-jobs.js';
import { isActive, jobName, t } from '../job-words.js';
import { TableScroll } from '../../../ui/table-scroll.js';
import styles from '../../../ui/page.module.css';
import { CancelJobDocument } from '../../../graphql/generated/jobs.js';
import { Button } from '../../../ui/button.js';
import { formatInstant } from '../../../ui/format.js';
import { EmptyState, ErrorState, QueryView, SkeletonLines } from '../../../ui/states.js';

interface JobsPageProps {
  organisationId: string;
  organisationName: string;
  mayCancel: boolean;
}

export function JobsPage({ organisationId, organisationName, mayCancel }: JobsPageProps) {
  const { result, jobs } = useLiveJobs(organisationId);
  const [cancel, cancelling] = useMutation(CancelJobDocument);
  const pageInfo = result.data?.jobs.pageInfo;
  return (
    <div className={styles.page}>
      <title>{t('documentTitle', { organisation: organisationName })}</title>
      <header className={styles.head}>
        <h1>{t('title')}</h1>
        <p className={styles.lead}>{t('lead')}</p>
      </header>
      {cancelling.error && <ErrorState what={t('notCancelled')} error={cancelling.error} />}
      <QueryView
        result={result}
        failure={t('failure')}
        skeleton={<SkeletonLines count={6} height="3rem" />}
      >
        {() =>
          jobs.length === 0 ? (
            <EmptyState title={t('empty')}>{t('emptyWhy')}</EmptyState>
          ) : (
            <TableScroll label={t('title')}>
              <table className={styles.table}>
                <thead>
                  <tr>
                    <th scope="col">{t('columnJob')}</th>
                    <th scope="col">{t('columnState')}</th>
                    <th scope="col">{t('columnAsked')}</th>
                    <th scope="col" className={styles.wideOnly}>
                      {t('columnFinished')}
                    </th>
                    {mayCancel && <td />}
                  </tr>
                </thead>
                <tbody>
                  {jobs.map((job) => (
                    <tr key={job.jobId}>
                      <th scope="row">{jobName(job)}</th>
                      <td className={job.state === 'FAILED' ? styles.danger : undefined}>
                        {t(job.state)}
                        {job.state === 'RUNNING' && ` · ${t('percent', { percent: job.progress })}`}
                        {job.stage && isActive(job) && (
                          <span className={styles.under}>{job.stage}</span>
                        )}
                        {job.error && <span className={styles.under}>{job.error}</span>}
                      </td>
                      <td>{formatInstant(job.createdAt)}</td>
                      <td className={styles.wideOnly}>
                        {job.finishedAt ? formatInstant(job.finishedAt) : '–'}
                      </td>
                      {mayCancel && (
                        <td className={styles.end}>
                          {isActive(job) && (
                            <Button
                              look="quiet"
                              busy={cancelling.loading}
                              onClick={() =>
                                void cancel({
                                  variables: { organisationId, jobId: job.jobId },
                                }).catch(() => undefined)
                              }
                            >
                              {t('cancel')}
                            </Button>
                          )}
                        </td>
                      )}
                    </tr>
                  ))}
                </tbody>
              </table>
            </TableScroll>
          )
        }
      </QueryView>
      {pageInfo?.hasNextPage && (
        <Button
          look="secondary"
          onClick={() =>
            void result.fetchMore({ variables: { after: pageInfo.endCursor ?? null } })
          }
        >
          {t('more')}
        </Button>
      )}
    </div>
  );
}
