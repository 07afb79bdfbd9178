import { getRouteApi } from '@tanstack/react-router';
import { WhatIfPage } from '../../features/plans/pages/what-if-page.js';
import { may } from '../access.js';

const route = getRouteApi('/in/organisations/$organisationId/what-if');

export function WhatIfRoute() {
  const { grant } = route.useRouteContext();
  const navigate = route.useNavigate();
  return (
    <WhatIfPage
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
