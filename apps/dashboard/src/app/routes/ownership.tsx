import { getRouteApi } from '@tanstack/react-router';
import { may } from '../access.js';
import { OwnershipPage } from '../../features/ownership/pages/ownership-page.js';

const route = getRouteApi('/in/organisations/$organisationId/ownership');

export function OwnershipRoute() {
  const { grant } = route.useRouteContext();
  return (
    <OwnershipPage
      key={grant.organisationId}
      organisationId={grant.organisationId}
      organisationName={grant.organisationName}
      search={route.useSearch()}
      may={(permission) => may(grant, permission)}
    />
  );
}
