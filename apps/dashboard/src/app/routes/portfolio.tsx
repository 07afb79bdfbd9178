import { getRouteApi } from '@tanstack/react-router';
import { PortfolioPage } from '../../features/portfolio/pages/portfolio-page.js';

const route = getRouteApi('/in/portfolio/$consultancyId');

export function PortfolioRoute() {
  const { consultancy } = route.useRouteContext();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <PortfolioPage
      key={consultancy.consultancyId}
      consultancy={consultancy}
      search={search}
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
