import { useApolloClient } from '@apollo/client/react';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { NewOrganisationPage } from '../../features/organisations/pages/new-organisation-page.js';
import { ViewerDocument } from '../../graphql/generated/reference.js';

const route = getRouteApi('/in/new-organisation');

export function NewOrganisationRoute() {
  const { viewer } = route.useRouteContext();
  const { consultancy } = route.useSearch();
  const client = useApolloClient();
  const router = useRouter();
  const navigate = route.useNavigate();
  const open = async (organisationId: string) => {
    // The new grant has to be known before its pages can be entered.
    await client.query({ query: ViewerDocument, fetchPolicy: 'network-only' });
    await router.invalidate();
    await navigate({
      to: '/organisations/$organisationId/imports',
      params: { organisationId },
      search: { start: 'new' },
    });
  };
  return (
    <NewOrganisationPage
      consultancy={
        viewer.consultancies.find(({ consultancyId }) => consultancyId === consultancy) ?? null
      }
      onCreated={(organisationId) => void open(organisationId)}
    />
  );
}
