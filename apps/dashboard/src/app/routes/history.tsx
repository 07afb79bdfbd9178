import { getRouteApi } from '@tanstack/react-router';
import { HistoryPage } from '../../features/audit/pages/history-page.js';

const route = getRouteApi('/in/organisations/$organisationId/history');

export function HistoryRoute() {
  const { grant } = route.useRouteContext();
  const navigate = route.useNavigate();
  return (
    <HistoryPage
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
