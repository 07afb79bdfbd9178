import { getRouteApi } from '@tanstack/react-router';
import { may } from '../access.js';
import { Commented } from '../commented.js';
import { EvidencePage } from '../../features/evidence/pages/evidence-page.js';

const route = getRouteApi('/in/organisations/$organisationId/evidence');

export function EvidenceRoute() {
  const { grant } = route.useRouteContext();
  const navigate = route.useNavigate();
  return (
    <EvidencePage
      key={grant.organisationId}
      organisationId={grant.organisationId}
      organisationName={grant.organisationName}
      search={route.useSearch()}
      onSearch={(change) =>
        void navigate({ search: (before) => ({ ...before, ...change }), resetScroll: false })
      }
      comments={(itemId) => <Commented grant={grant} subject="EVIDENCE" subjectKey={itemId} />}
      may={{ provide: may(grant, 'evidence:provide'), review: may(grant, 'evidence:review') }}
    />
  );
}
