import { texts } from '../../ui/texts.js';

export const t = texts('notifications', {
  documentTitle: 'Notifications, {{organisation}} · Rolewright',
  title: 'Notifications',
  lead: 'What has happened that asks something of you.',
  failure: 'The notifications could not be loaded',
  empty: 'Nothing yet',
  emptyWhy: 'Mentions, requests for evidence and what is due will be listed here.',
  unread: 'New',
  markRead: 'Mark as read',
  markUnread: 'Mark as new',
  markAll: 'Mark all as read',
  failed: 'That could not be marked',
  more: 'Show older ones',
  bell: 'Notifications',
  bellNew_one: 'Notifications, {{count}} new',
  bellNew_other: 'Notifications, {{count}} new',
});
