import type { Config, Logger } from '@rolewright/runtime';
import { betterAuth } from 'better-auth';
import { APIError, createAuthMiddleware } from 'better-auth/api';
import type { Pool } from 'pg';
import { v7 as uuidv7 } from 'uuid';

/** What sign-in needs of the configuration. */
export type SignInConfig = Pick<Config, 'authSecret' | 'publicUrl'>;

/**
 * The header in which the API's edge hands over the caller's address. The edge must set it itself,
 * over whatever the client sent: attempts are counted by it.
 */
export const clientAddressHeader = 'x-rolewright-client-address';

/** Shortest password that an account may have, in characters. */
export const minPasswordLength = 12;

/**
 * Everything that sign-in answers to. The library brings dozens of endpoints (sign-up, profile
 * edits, account linking); one that is not on this list does not exist here, so that an upgrade
 * cannot open a door by itself. Accounts are made by administration, never by the public.
 */
const openPaths = new Set([
  '/sign-in/email',
  '/sign-out',
  '/get-session',
  '/list-sessions',
  '/revoke-session',
  '/revoke-sessions',
  '/revoke-other-sessions',
  '/change-password',
]);

const day = 24 * 60 * 60;

/** Loopback answers to three names; a person may type any of them. */
function originsOf(publicUrl: string): string[] {
  const url = new URL(publicUrl);
  const loopback = ['localhost', '127.0.0.1', '[::1]'];
  if (!loopback.includes(url.hostname)) return [url.origin];
  return loopback.map((name) => `${url.protocol}//${name}${url.port ? `:${url.port}` : ''}`);
}

/**
 * E-mail and password sign-in with database sessions, on the `auth` schema.
 * Passwords: scrypt, the library's default. Sessions live in the database alone (no cookie cache),
 * so that a revoked one is refused at the next request.
 * `pool` connects as the sign-in role; its search path is the `auth` schema.
 */
export function createSignIn(config: SignInConfig, pool: Pool, logger?: Logger) {
  const https = new URL(config.publicUrl).protocol === 'https:';
  return betterAuth({
    appName: 'Rolewright',
    baseURL: config.publicUrl,
    basePath: '/auth',
    secret: config.authSecret,
    trustedOrigins: originsOf(config.publicUrl),
    database: pool,
    telemetry: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength,
      maxPasswordLength: 128,
      revokeSessionsOnPasswordReset: true,
    },
    session: { expiresIn: 7 * day, updateAge: day, cookieCache: { enabled: false } },
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 300,
      customRules: {
        '/sign-in/email': { window: 60, max: 20 },
        '/change-password': { window: 60, max: 5 },
      },
    },
    advanced: {
      cookiePrefix: 'rolewright',
      useSecureCookies: https,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', secure: https, path: '/' },
      ipAddress: { ipAddressHeaders: [clientAddressHeader] },
      database: { generateId: () => uuidv7() },
      // Said outright, since the library skips both where it believes itself under test.
      disableOriginCheck: false,
      disableCSRFCheck: false,
    },
    onAPIError: {
      onError: (error) => {
        // A refusal is an answer, not an error of ours; and it may quote what a person typed.
        if (error instanceof APIError && error.status !== 'INTERNAL_SERVER_ERROR') return;
        logger?.error({ part: 'sign-in', err: error }, 'sign-in failed');
      },
    },
    hooks: {
      before: createAuthMiddleware(async (context) => {
        if (!openPaths.has(context.path)) throw new APIError('NOT_FOUND');
      }),
    },
    logger: {
      level: 'warn',
      log: (level, message) => {
        // Only the message: the library's further arguments may hold what a person typed.
        if (level === 'error') logger?.error({ part: 'sign-in' }, message);
        else if (level === 'warn') logger?.warn({ part: 'sign-in' }, message);
      },
    },
  });
}

export type SignIn = ReturnType<typeof createSignIn>;
