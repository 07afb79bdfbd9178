import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import styles from './job-card.module.css';
import { isActive, jobName, t } from '../job-words.js';
import type { JobView } from '../job-words.js';
import { Button } from '../../../ui/button.js';

// A shorter job is over before a reader could decide to stop it.
const cancellableAfter = 10_000;

function useAgeAbove(since: string, milliseconds: number): boolean {
  const [now, setNow] = useState(() => Date.now());
  const left = Date.parse(since) + milliseconds - now;
  useEffect(() => {
    if (left <= 0) return;
    const timer = setTimeout(() => setNow(Date.now()), left + 50);
    return () => clearTimeout(timer);
  }, [left]);
  return left <= 0;
}

interface JobCardProps {
  job: JobView;
  /** The client, where cards of several stand together. */
  where?: string;
  result?: ReactNode;
  onCancel?: (() => void) | undefined;
  cancelling?: boolean;
}

export function JobCard({ job, where, result, onCancel, cancelling = false }: JobCardProps) {
  const old = useAgeAbove(job.createdAt, cancellableAfter);
  const active = isActive(job);
  return (
    <div className={styles.card}>
      <p className={styles.head}>
        <span className={styles.name}>{jobName(job)}</span>
        <span className={styles.state} data-state={job.state}>
          {t(job.state)}
          {job.state === 'RUNNING' && ` · ${t('percent', { percent: job.progress })}`}
        </span>
      </p>
      {where && <p className={styles.where}>{where}</p>}
      {active && (
        <>
          <progress
            className={styles.progress}
            max={100}
            value={job.progress}
            aria-label={jobName(job)}
          />
          <p className={styles.stage}>
            {job.stage ? `${job.stage}. ` : ''}
            {t('leave')}
          </p>
        </>
      )}
      {job.error && <p className={styles.error}>{job.error}</p>}
      {(job.state === 'DONE' && result) || (active && old && onCancel) ? (
        <div className={styles.actions}>
          {job.state === 'DONE' && result}
          {active && old && onCancel && (
            <Button look="quiet" busy={cancelling} onClick={onCancel}>
              {cancelling ? t('cancelling') : t('cancel')}
            </Button>
          )}
        </div>
      ) : null}
    </div>
  );
}
