import { getRouteApi } from '@tanstack/react-router';
import { PainPage } from '../../features/pains/pages/pain-page.js';
import { may } from '../access.js';

const route = getRouteApi('/in/organisations/$organisationId/pains/$painId');

export function PainRoute() {
  const { grant } = route.useRouteContext();
  const { painId } = route.useParams();
  return (
    <PainPage
      key={`${grant.organisationId}.${painId}`}
      organisationId={grant.organisationId}
      organisationName={grant.organisationName}
      painId={painId}
      mayPlan={may(grant, 'plans:edit')}
      search={route.useSearch()}
    />
  );
}
