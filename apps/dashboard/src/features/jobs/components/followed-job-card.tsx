import { useQuery } from '@apollo/client/react';
import { JobCard } from './job-card.js';
import { isActive } from '../job-words.js';
import { JobDocument } from '../../../graphql/generated/jobs.js';

/** One job as it goes: pushed changes reach it through the cache, asking now and then covers a cut socket. */
export function FollowedJobCard({
  organisationId,
  jobId,
}: {
  organisationId: string;
  jobId: string;
}) {
  const variables = { organisationId, jobId };
  const job = useQuery(JobDocument, { variables }).data?.job;
  useQuery(JobDocument, {
    variables,
    skip: !job || !isActive(job),
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'network-only',
    pollInterval: 2000,
  });
  return job ? <JobCard job={job} /> : null;
}
