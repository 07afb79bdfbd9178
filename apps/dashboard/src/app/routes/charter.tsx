import { getRouteApi } from '@tanstack/react-router';
import { CharterPage } from '../../features/charters/pages/charter-page.js';
import { may } from '../access.js';

const route = getRouteApi('/in/organisations/$organisationId/roles/charters/$charterId');

export function CharterRoute() {
  const { grant } = route.useRouteContext();
  const { charterId } = route.useParams();
  const navigate = route.useNavigate();
  return (
    <CharterPage
      key={charterId}
      organisationId={grant.organisationId}
      organisationName={grant.organisationName}
      charterId={charterId}
      mayEdit={may(grant, 'charters:edit')}
      editing={route.useSearch().mode === 'edit'}
      onEditing={(editing) => void navigate({ search: editing ? { mode: 'edit' } : {} })}
    />
  );
}
