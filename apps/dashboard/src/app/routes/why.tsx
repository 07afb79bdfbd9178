import { getRouteApi } from '@tanstack/react-router';
import { WhyPage } from '../../features/explanations/pages/why-page.js';

const route = getRouteApi('/in/organisations/$organisationId/why');

export function WhyRoute() {
  const { grant } = route.useRouteContext();
  return (
    <WhyPage
      key={grant.organisationId}
      organisationId={grant.organisationId}
      organisationName={grant.organisationName}
      search={route.useSearch()}
    />
  );
}
