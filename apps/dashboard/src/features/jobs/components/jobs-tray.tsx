import { useApolloClient, useMutation } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { JobCard } from './job-card.js';
import styles from './jobs-tray.module.css';
import { clearFinished, useFollowedJobs } from '../followed.js';
import { isActive, jobName, t } from '../job-words.js';
import type { JobView } from '../job-words.js';
import { useLiveJobs } from '../live-jobs.js';
import { CancelJobDocument } from '../../../graphql/generated/jobs.js';
import { Button } from '../../../ui/button.js';
import { Menu } from '../../../ui/overlay.js';

/** What a finished job changed is on screen already: ask for it again, and say that it is there. */
function useOutcome(jobs: readonly JobView[]): string {
  const client = useApolloClient();
  const before = useRef(new Map<string, JobView['state']>());
  const [words, setWords] = useState('');
  useEffect(() => {
    for (const job of jobs) {
      const was = before.current.get(job.jobId);
      before.current.set(job.jobId, job.state);
      if (!was || !isActive({ state: was }) || isActive(job)) continue;
      if (job.state === 'DONE') void client.refetchQueries({ include: 'active' });
      setWords(t(job.state === 'DONE' ? 'announceDone' : 'announceFailed', { job: jobName(job) }));
    }
  }, [jobs, client]);
  return words;
}

function Tray({
  jobs,
  children,
}: {
  jobs: readonly JobView[];
  children: (close: () => void) => ReactNode;
}) {
  const running = jobs.filter(isActive).length;
  const outcome = useOutcome(jobs);
  return (
    <>
      <Menu
        className={styles.button}
        label={t('trayLabel', { count: running })}
        button={
          <>
            <span aria-hidden="true">{t('title')}</span>
            {running > 0 && (
              <span className={styles.count} aria-hidden="true">
                {running}
              </span>
            )}
          </>
        }
      >
        {(close) => <div className={styles.panel}>{children(close)}</div>}
      </Menu>
      <span className="visually-hidden" role="status">
        {outcome}
      </span>
    </>
  );
}

const Result = ({
  organisationId,
  asOf,
  onClick,
}: {
  organisationId: string;
  asOf: string | null;
  onClick: () => void;
}) => (
  <Link
    to="/organisations/$organisationId"
    params={{ organisationId }}
    search={asOf ? { asOf } : {}}
    onClick={onClick}
  >
    {t('result')}
  </Link>
);

function OrganisationTray({
  organisationId,
  mayCancel,
}: {
  organisationId: string;
  mayCancel: boolean;
}) {
  const { jobs } = useLiveJobs(organisationId);
  const [cancel, cancelling] = useMutation(CancelJobDocument);
  return (
    <Tray jobs={jobs}>
      {(close) => (
        <>
          {jobs.length === 0 && <p className={styles.empty}>{t('trayEmpty')}</p>}
          {jobs.slice(0, 4).map((job) => (
            <JobCard
              key={job.jobId}
              job={job}
              cancelling={cancelling.loading}
              onCancel={
                mayCancel
                  ? () =>
                      void cancel({ variables: { organisationId, jobId: job.jobId } }).catch(
                        () => undefined,
                      )
                  : undefined
              }
              result={<Result organisationId={organisationId} asOf={job.asOf} onClick={close} />}
            />
          ))}
          <p className={styles.foot}>
            <Link
              to="/organisations/$organisationId/jobs"
              params={{ organisationId }}
              onClick={close}
            >
              {t('trayAll')}
            </Link>
          </p>
        </>
      )}
    </Tray>
  );
}

function FollowedTray() {
  const followed = useFollowedJobs();
  return (
    <Tray jobs={followed.map(({ job }) => job)}>
      {(close) => (
        <>
          {followed.length === 0 && <p className={styles.empty}>{t('trayEmpty')}</p>}
          {followed.map(({ job, organisationId, organisationName }) => (
            <JobCard
              key={job.jobId}
              job={job}
              where={organisationName}
              result={<Result organisationId={organisationId} asOf={job.asOf} onClick={close} />}
            />
          ))}
          {followed.some(({ job }) => !isActive(job)) && (
            <p className={styles.foot}>
              <Button look="quiet" onClick={clearFinished}>
                {t('clear')}
              </Button>
            </p>
          )}
        </>
      )}
    </Tray>
  );
}

interface JobsTrayProps {
  /** The open organisation; null outside of any, where the jobs this browser asked for are shown. */
  organisationId: string | null;
  mayCancel: boolean;
}

export default function JobsTray({ organisationId, mayCancel }: JobsTrayProps) {
  return organisationId ? (
    <OrganisationTray key={organisationId} organisationId={organisationId} mayCancel={mayCancel} />
  ) : (
    <FollowedTray />
  );
}
