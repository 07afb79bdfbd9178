import { getRouteApi } from '@tanstack/react-router';
import { RolesPage } from '../../features/roles/pages/roles-page.js';

const route = getRouteApi('/in/organisations/$organisationId/roles');

export function RolesRoute() {
  const { grant } = route.useRouteContext();
  const navigate = route.useNavigate();
  return (
    <RolesPage
      key={grant.organisationId}
      organisationName={grant.organisationName}
      search={route.useSearch()}
      onSearch={(change) =>
        void navigate({ search: (before) => ({ ...before, ...change }), replace: true })
      }
    />
  );
}
