import { getRouteApi } from '@tanstack/react-router';
import { may } from '../access.js';
import { Commented } from '../commented.js';
import { WorksheetPage } from '../../features/worksheet/pages/worksheet-page.js';

const route = getRouteApi('/in/organisations/$organisationId/worksheet');

export function WorksheetRoute() {
  const { grant } = route.useRouteContext();
  const navigate = route.useNavigate();
  return (
    <WorksheetPage
      key={grant.organisationId}
      organisationId={grant.organisationId}
      organisationName={grant.organisationName}
      search={route.useSearch()}
      onSearch={(change) =>
        void navigate({ search: (before) => ({ ...before, ...change }), resetScroll: false })
      }
      mayRecord={may(grant, 'facts:record')}
      comments={(domain, criterion) => (
        <Commented grant={grant} subject="CRITERION" subjectKey={`${domain}.${criterion}`} />
      )}
    />
  );
}
