import { getRouteApi } from '@tanstack/react-router';
import { LaunchesPage } from '../../features/campaigns/pages/launches-page.js';
import { accentOf } from '../shell/client-accent.js';

const route = getRouteApi('/in/portfolio/$consultancyId/campaigns');

export function LaunchesRoute() {
  const { consultancy } = route.useRouteContext();
  const navigate = route.useNavigate();
  return (
    <LaunchesPage
      key={consultancy.consultancyId}
      consultancy={consultancy}
      search={route.useSearch()}
      accentOf={accentOf}
      onSearch={(change) =>
        void navigate({
          search: (before) => ({ ...before, ...change }),
          // Typing is one act: Back undoes the search, not its last letter.
          replace: 'q' in change,
          resetScroll: false,
        })
      }
    />
  );
}
