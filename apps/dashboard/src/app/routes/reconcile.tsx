import { getRouteApi } from '@tanstack/react-router';
import { Comments } from '../../features/comments/components/comments.js';
import { ReconcilePage } from '../../features/reviews/pages/reconcile-page.js';
import { may } from '../access.js';

const route = getRouteApi('/in/organisations/$organisationId/campaigns/$campaignId/reconcile');

export function ReconcileRoute() {
  const { grant } = route.useRouteContext();
  const { campaignId } = route.useParams();
  const { organisationId, organisationName } = grant;
  const navigate = route.useNavigate();
  return (
    <ReconcilePage
      key={campaignId}
      organisationId={organisationId}
      organisationName={organisationName}
      campaignId={campaignId}
      search={route.useSearch()}
      onSearch={(change) =>
        void navigate({ search: (before) => ({ ...before, ...change }), resetScroll: false })
      }
      mayCollect={may(grant, 'campaigns:read')}
      maySettle={may(grant, 'ownership:record')}
      comments={(domain) => (
        <Comments
          organisationId={organisationId}
          subject="DOMAIN"
          subjectKey={domain}
          mayWrite={may(grant, 'comments:write')}
        />
      )}
    />
  );
}
