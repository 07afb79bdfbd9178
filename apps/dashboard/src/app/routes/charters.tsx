import { getRouteApi } from '@tanstack/react-router';
import { ChartersPage } from '../../features/charters/pages/charters-page.js';
import { may } from '../access.js';

const route = getRouteApi('/in/organisations/$organisationId/roles/charters');

export function ChartersRoute() {
  const { grant } = route.useRouteContext();
  return (
    <ChartersPage
      key={grant.organisationId}
      organisationId={grant.organisationId}
      organisationName={grant.organisationName}
      mayEdit={may(grant, 'charters:edit')}
      search={route.useSearch()}
    />
  );
}
