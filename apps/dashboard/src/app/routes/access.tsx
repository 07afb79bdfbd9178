import { getRouteApi } from '@tanstack/react-router';
import { may } from '../access.js';
import { AccessPage } from '../../features/organisations/pages/access-page.js';

const route = getRouteApi('/in/organisations/$organisationId/access');

export function AccessRoute() {
  const { grant } = route.useRouteContext();
  return (
    <AccessPage
      key={grant.organisationId}
      organisationId={grant.organisationId}
      organisationName={grant.organisationName}
      search={route.useSearch()}
      may={{
        readMembers: may(grant, 'members:read'),
        manageMembers: may(grant, 'members:manage'),
        readEngagements: may(grant, 'engagements:read'),
        manageEngagements: may(grant, 'engagements:manage'),
      }}
    />
  );
}
