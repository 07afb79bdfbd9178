import { getRouteApi } from '@tanstack/react-router';
import { PlansPage } from '../../features/plans/pages/plans-page.js';
import { may } from '../access.js';

const route = getRouteApi('/in/organisations/$organisationId/plans');

export function PlansRoute() {
  const { grant } = route.useRouteContext();
  const navigate = route.useNavigate();
  return (
    <PlansPage
      key={grant.organisationId}
      organisationId={grant.organisationId}
      organisationName={grant.organisationName}
      mayEdit={may(grant, 'plans:edit')}
      search={route.useSearch()}
      onSearch={(change) =>
        void navigate({ search: (before) => ({ ...before, ...change }), resetScroll: false })
      }
    />
  );
}
