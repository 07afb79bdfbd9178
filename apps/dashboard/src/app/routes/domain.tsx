import { getRouteApi } from '@tanstack/react-router';
import { may } from '../access.js';
import { Commented } from '../commented.js';
import { DomainPage } from '../../features/scores/pages/domain-page.js';
import page from '../../ui/page.module.css';

const route = getRouteApi('/in/organisations/$organisationId/domains/$domainId');

export function DomainRoute() {
  const { grant } = route.useRouteContext();
  const { domainId } = route.useParams();
  const { asOf } = route.useSearch();
  return (
    <>
      <DomainPage
        key={grant.organisationId}
        organisationId={grant.organisationId}
        organisationName={grant.organisationName}
        domainId={domainId}
        asOf={asOf}
        mayReadFacts={may(grant, 'facts:read')}
      />
      <div className={page.page}>
        <Commented grant={grant} subject="DOMAIN" subjectKey={domainId} level={2} />
      </div>
    </>
  );
}
