import { getRouteApi } from '@tanstack/react-router';
import { ImportsPage } from '../../features/observations/pages/imports-page.js';

const route = getRouteApi('/in/organisations/$organisationId/imports');

export function ImportsRoute() {
  const { grant } = route.useRouteContext();
  const navigate = route.useNavigate();
  return (
    <ImportsPage
      key={grant.organisationId}
      organisationId={grant.organisationId}
      organisationName={grant.organisationName}
      search={route.useSearch()}
      onPreviewed={(importId) =>
        void navigate({
          to: '/organisations/$organisationId/imports/$importId',
          params: { organisationId: grant.organisationId, importId },
        })
      }
    />
  );
}
