import { getRouteApi } from '@tanstack/react-router';
import { may } from '../access.js';
import { JobsPage } from '../../features/jobs/pages/jobs-page.js';

const route = getRouteApi('/in/organisations/$organisationId/jobs');

export function JobsRoute() {
  const { grant } = route.useRouteContext();
  return (
    <JobsPage
      key={grant.organisationId}
      organisationId={grant.organisationId}
      organisationName={grant.organisationName}
      mayCancel={may(grant, 'jobs:cancel')}
    />
  );
}
