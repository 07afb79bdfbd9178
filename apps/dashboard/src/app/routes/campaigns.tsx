import { getRouteApi } from '@tanstack/react-router';
import { may } from '../access.js';
import { CampaignsPage } from '../../features/campaigns/pages/campaigns-page.js';

const route = getRouteApi('/in/organisations/$organisationId/campaigns');

export function CampaignsRoute() {
  const { grant } = route.useRouteContext();
  const { organisationId, organisationName } = grant;
  const navigate = route.useNavigate();
  return (
    <CampaignsPage
      key={organisationId}
      organisationId={organisationId}
      organisationName={organisationName}
      search={route.useSearch()}
      mayRun={may(grant, 'campaigns:run')}
      onSearch={(change) =>
        void navigate({
          search: (before) => ({ ...before, ...change }),
          // Typing is one act: Back undoes the search, not its last letter.
          replace: 'q' in change,
          resetScroll: false,
        })
      }
      onCampaign={(campaignId) =>
        void navigate({
          to: '/organisations/$organisationId/campaigns/$campaignId',
          params: { organisationId, campaignId },
          replace: true,
        })
      }
    />
  );
}
