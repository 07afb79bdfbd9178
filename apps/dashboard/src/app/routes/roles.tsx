import { getRouteApi } from '@tanstack/react-router';
import { lazy } from 'react';
import { RolesPage } from '../../features/roles/pages/roles-page.js';
import { may } from '../access.js';
import { localDay } from '../../ui/format.js';

const route = getRouteApi('/in/organisations/$organisationId/roles');

const CharterWorkshop = lazy(
  () => import('../../features/charters/components/charter-workshop.js'),
);

export function RolesRoute() {
  const { grant } = route.useRouteContext();
  const navigate = route.useNavigate();
  const { organisationId } = grant;
  return (
    <RolesPage
      key={organisationId}
      organisationId={organisationId}
      organisationName={grant.organisationName}
      search={route.useSearch()}
      onSearch={(change) =>
        void navigate({ search: (before) => ({ ...before, ...change }), replace: true })
      }
      workshop={
        may(grant, 'charters:edit') &&
        ((found) => (
          // Another split is another start: what was changed belongs to the one that it was made from.
          <CharterWorkshop
            key={JSON.stringify(found.split)}
            organisationId={organisationId}
            found={found}
            today={localDay(new Date())}
          />
        ))
      }
    />
  );
}
