import { useApolloClient } from '@apollo/client/react';
import { useEffect, useSyncExternalStore } from 'react';
import { isActive } from './job-words.js';
import type { JobView } from './job-words.js';
import { JobDocument } from '../../graphql/generated/jobs.js';

/** A job that this browser asked for, with what was last known of it. */
export interface FollowedJob {
  organisationId: string;
  organisationName: string;
  job: JobView;
}

const key = 'rolewright.jobs';
const listeners = new Set<() => void>();
const keep = 8;
let held: readonly FollowedJob[] | null = null;

function load(): readonly FollowedJob[] {
  if (held) return held;
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    held = Array.isArray(stored) ? (stored as FollowedJob[]) : [];
  } catch {
    held = [];
  }
  return held;
}

function store(next: readonly FollowedJob[]): void {
  held = next;
  try {
    localStorage.setItem(key, JSON.stringify(next));
  } catch {
    // Storage may be forbidden; then the tray lives as long as the page.
  }
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export function follow(followed: FollowedJob): void {
  const others = load().filter(({ job }) => job.jobId !== followed.job.jobId);
  store([followed, ...others].slice(0, keep));
}

export const clearFinished = () => store(load().filter(({ job }) => isActive(job)));

/** Another person signs in on this browser: what the last one asked for is none of theirs. */
export const forgetFollowed = () => store([]);

/** The jobs this browser asked for, whichever organisation they belong to, kept up to date by asking. */
export function useFollowedJobs(): readonly FollowedJob[] {
  const followed = useSyncExternalStore(subscribe, load);
  const client = useApolloClient();
  const waiting = followed.some(({ job }) => isActive(job));
  useEffect(() => {
    if (!waiting) return;
    const timer = setInterval(() => {
      for (const entry of load().filter(({ job }) => isActive(job)))
        client
          .query({
            query: JobDocument,
            variables: { organisationId: entry.organisationId, jobId: entry.job.jobId },
            fetchPolicy: 'network-only',
          })
          .then(
            ({ data }) => {
              if (data) follow({ ...entry, job: data.job });
            },
            // Asked again at the next tick.
            () => undefined,
          );
    }, 3000);
    return () => clearInterval(timer);
  }, [waiting, client]);
  return followed;
}
