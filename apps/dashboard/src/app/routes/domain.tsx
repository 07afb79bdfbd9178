import { getRouteApi } from '@tanstack/react-router';
import { may } from '../access.js';
import { DomainPage } from '../../features/scores/pages/domain-page.js';

const route = getRouteApi('/in/organisations/$organisationId/domains/$domainId');

export function DomainRoute() {
  const { grant } = route.useRouteContext();
  const { domainId } = route.useParams();
  const { asOf } = route.useSearch();
  return (
    <DomainPage
      key={grant.organisationId}
      organisationId={grant.organisationId}
      organisationName={grant.organisationName}
      domainId={domainId}
      asOf={asOf}
      mayReadFacts={may(grant, 'facts:read')}
    />
  );
}
