import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NotificationsPage } from './notifications-page.js';
import { renderPage } from '../../../testing/render-page.js';

const told = (id: string, readAt: string | null) => ({
  notificationId: id,
  kind: 'comment.mention',
  subject: `Olga mentioned you on ${id}`,
  path: '/campaigns/c1/review?domain=PLT',
  createdAt: '2026-11-02T10:00:00Z',
  readAt,
});
const page = (...nodes: ReturnType<typeof told>[]) => ({
  totalCount: nodes.length,
  pageInfo: { hasNextPage: false, endCursor: null },
  edges: nodes.map((node) => ({ cursor: node.notificationId, node })),
});
const show = (...nodes: ReturnType<typeof told>[]) => {
  const marked: unknown[] = [];
  const shown = renderPage(
    {
      notifications: () => page(...nodes),
      unreadNotifications: () => 1,
      markNotifications: ({ input }) => {
        marked.push(input);
        return 0;
      },
    },
    () => <NotificationsPage organisationId="org-1" organisationName="Alder Bank" />,
  );
  return { ...shown, marked };
};

it('opens what it tells of, and marks it as read', async () => {
  const { marked, address } = show(told('n1', null));
  await userEvent.click(await screen.findByRole('link', { name: 'Olga mentioned you on n1' }));
  await waitFor(() => expect(marked).toHaveLength(1));
  expect(marked[0]).toMatchObject({ notificationIds: ['n1'], read: true });
  expect(address()).toBe('/organisations/org-1/campaigns/c1/review?domain=PLT');
});

it('says what is new in words, and takes all of it as read at once', async () => {
  const { marked } = show(told('n1', null), told('n2', '2026-11-02T11:00:00Z'));
  expect(await screen.findAllByText(/^New/)).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: 'Mark all as read' }));
  await waitFor(() => expect(marked).toHaveLength(1));
  expect(marked[0]).toMatchObject({ notificationIds: null, read: true });
});

it('says why it is empty', async () => {
  show();
  expect(await screen.findByText('Nothing yet')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Mark all as read' })).toBeNull();
});
