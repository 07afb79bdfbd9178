import { getRouteApi } from '@tanstack/react-router';
import { PainsPage } from '../../features/pains/pages/pains-page.js';

const route = getRouteApi('/in/organisations/$organisationId/pains');

export function PainsRoute() {
  const { grant } = route.useRouteContext();
  const navigate = route.useNavigate();
  return (
    <PainsPage
      key={grant.organisationId}
      organisationId={grant.organisationId}
      organisationName={grant.organisationName}
      search={route.useSearch()}
      onSearch={(change) =>
        void navigate({ search: (before) => ({ ...before, ...change }), resetScroll: false })
      }
    />
  );
}
