import { getRouteApi } from '@tanstack/react-router';
import { Comments } from '../../features/comments/components/comments.js';
import { ReviewPage } from '../../features/reviews/pages/review-page.js';
import { may } from '../access.js';

const route = getRouteApi('/in/organisations/$organisationId/campaigns/$campaignId/review');

export function ReviewRoute() {
  const { grant } = route.useRouteContext();
  const { campaignId } = route.useParams();
  const { organisationId, organisationName } = grant;
  const navigate = route.useNavigate();
  return (
    <ReviewPage
      key={campaignId}
      organisationId={organisationId}
      organisationName={organisationName}
      campaignId={campaignId}
      search={route.useSearch()}
      onSearch={(change) =>
        void navigate({ search: (before) => ({ ...before, ...change }), resetScroll: false })
      }
      mayCollect={may(grant, 'campaigns:read')}
      mayReadFacts={may(grant, 'facts:read')}
      maySubmit={may(grant, 'reviews:submit')}
      maySign={may(grant, 'reviews:sign')}
      onSnapshotAsked={(job) =>
        void import('../../features/jobs/followed.js').then(({ follow }) =>
          follow({ organisationId, organisationName, job }),
        )
      }
      comments={(subject, key) => (
        <Comments
          organisationId={organisationId}
          subject={subject}
          subjectKey={key}
          level={subject === 'CAMPAIGN' ? 2 : 3}
          mayWrite={may(grant, 'comments:write')}
        />
      )}
    />
  );
}
