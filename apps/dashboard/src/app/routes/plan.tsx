import { getRouteApi } from '@tanstack/react-router';
import { PlanPage } from '../../features/plans/pages/plan-page.js';
import { may } from '../access.js';
import { Commented } from '../commented.js';
import page from '../../ui/page.module.css';

const route = getRouteApi('/in/organisations/$organisationId/plans/$planId');

export function PlanRoute() {
  const { grant } = route.useRouteContext();
  const { planId } = route.useParams();
  const navigate = route.useNavigate();
  return (
    <>
      <PlanPage
        key={`${grant.organisationId}.${planId}`}
        organisationId={grant.organisationId}
        organisationName={grant.organisationName}
        planId={planId}
        mayEdit={may(grant, 'plans:edit')}
        search={route.useSearch()}
        onSearch={(change) =>
          void navigate({ search: (before) => ({ ...before, ...change }), resetScroll: false })
        }
      />
      <div className={page.page}>
        <Commented grant={grant} subject="PLAN" subjectKey={planId} level={2} />
      </div>
    </>
  );
}
