import { getRouteApi } from '@tanstack/react-router';
import { may } from '../access.js';
import { Comments } from '../../features/comments/components/comments.js';
import { CampaignPage } from '../../features/campaigns/pages/campaign-page.js';

const route = getRouteApi('/in/organisations/$organisationId/campaigns/$campaignId');

export function CampaignRoute() {
  const { grant } = route.useRouteContext();
  const { campaignId } = route.useParams();
  const { organisationId, organisationName } = grant;
  const navigate = route.useNavigate();
  return (
    <CampaignPage
      key={campaignId}
      organisationId={organisationId}
      organisationName={organisationName}
      campaignId={campaignId}
      search={route.useSearch()}
      mayRun={may(grant, 'campaigns:run')}
      mayReview={may(grant, 'reviews:read')}
      mayRecord={may(grant, 'facts:record')}
      comments={
        may(grant, 'comments:read') ? (
          <Comments
            organisationId={organisationId}
            subject="CAMPAIGN"
            subjectKey={campaignId}
            mayWrite={may(grant, 'comments:write')}
          />
        ) : null
      }
      onSearch={(change) =>
        void navigate({ search: (before) => ({ ...before, ...change }), resetScroll: false })
      }
      onDeleted={() =>
        void navigate({
          to: '/organisations/$organisationId/campaigns',
          params: { organisationId },
        })
      }
    />
  );
}
