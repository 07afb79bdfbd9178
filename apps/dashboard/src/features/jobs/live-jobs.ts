import { useQuery, useSubscription } from '@apollo/client/react';
import { isActive } from './job-words.js';
import type { JobView } from './job-words.js';
import { JobChangedDocument, JobsDocument } from '../../graphql/generated/jobs.js';

const pageSize = 20;

/**
 * An organisation's jobs as they change. Changes are pushed; while any job is under way the list is
 * also asked for now and then, since a socket may be cut by whatever stands between.
 */
export function useLiveJobs(organisationId: string) {
  const result = useQuery(JobsDocument, {
    variables: { organisationId, first: pageSize, after: null },
  });
  const jobs: readonly JobView[] = result.data?.jobs.edges.map(({ node }) => node) ?? [];
  const active = jobs.filter(isActive);

  useSubscription(JobChangedDocument, {
    variables: { organisationId },
    onData: ({ data }) => {
      const changed = data.data?.jobChanged;
      // Known jobs are updated in the cache by their id; a new one makes the list stale.
      if (changed && !jobs.some(({ jobId }) => jobId === changed.jobId)) void result.refetch();
    },
  });
  useQuery(JobsDocument, {
    variables: { organisationId, first: pageSize, after: null },
    skip: active.length === 0,
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'network-only',
    pollInterval: 5000,
  });
  return { result, jobs, active };
}
