import { getRouteApi } from '@tanstack/react-router';
import { NotificationsPage } from '../../features/notifications/pages/notifications-page.js';

const route = getRouteApi('/in/organisations/$organisationId/notifications');

export function NotificationsRoute() {
  const { grant } = route.useRouteContext();
  return (
    <NotificationsPage
      key={grant.organisationId}
      organisationId={grant.organisationId}
      organisationName={grant.organisationName}
    />
  );
}
