import { createHmac } from 'node:crypto';

/** The cluster roles the service logs in as; `infra/postgres/roles.sql` makes them. */
export const serviceRoles = {
  app: 'rolewright_app',
  auth: 'rolewright_auth',
  queue: 'rolewright_queue',
} as const;
export type ServiceRole = keyof typeof serviceRoles;

export interface DatabaseUrls {
  appUrl: string;
  authUrl: string;
  queueUrl: string;
}

/**
 * The three service URLs that belong to an administrator's URL: same server and database, the service's role, and a
 * password derived from the administrator's secret, so that every process given the same secret arrives at the same
 * URLs and none has to be stored. A role's password tells nothing about the administrator's.
 */
export function deriveDatabaseUrls(adminUrl: string, secret?: string): DatabaseUrls {
  const admin = new URL(adminUrl);
  const key = secret ?? (decodeURIComponent(admin.password) || admin.host + admin.pathname);
  const urlOf = (role: ServiceRole) => {
    const url = new URL(adminUrl);
    url.username = serviceRoles[role];
    url.password = createHmac('sha256', key)
      .update(`rolewright ${serviceRoles[role]}`)
      .digest('base64url');
    return url.toString();
  };
  return { appUrl: urlOf('app'), authUrl: urlOf('auth'), queueUrl: urlOf('queue') };
}

/** The same URL for another database of the same server. */
export function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${encodeURIComponent(database)}`;
  return changed.toString();
}

/** A URL that may be shown: its password hidden. */
export function hideCredentials(url: string): string {
  return url.replace(/(\b[a-z][a-z0-9+.-]*:\/\/[^\s:/@]*):[^\s@/]*@/gi, '$1:***@');
}
