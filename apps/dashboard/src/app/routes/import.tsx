import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { may } from '../access.js';
import { FollowedJobCard } from '../../features/jobs/components/followed-job-card.js';
import { follow } from '../../features/jobs/followed.js';
import { ImportPage } from '../../features/observations/pages/import-page.js';

const route = getRouteApi('/in/organisations/$organisationId/imports/$importId');

export function ImportRoute() {
  const { grant } = route.useRouteContext();
  const { importId } = route.useParams();
  const [jobId, setJobId] = useState<string | null>(null);
  const { organisationId, organisationName } = grant;
  return (
    <ImportPage
      key={importId}
      organisationId={organisationId}
      organisationName={organisationName}
      importId={importId}
      mayDecide={may(grant, 'facts:import')}
      onAccepted={(job) => {
        follow({ organisationId, organisationName, job });
        setJobId(job.jobId);
      }}
      jobCard={jobId && <FollowedJobCard organisationId={organisationId} jobId={jobId} />}
    />
  );
}
