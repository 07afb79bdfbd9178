import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet, { type HelmetOptions } from 'helmet';

export type Headers = Readonly<Record<string, string>>;

/** Helmet decides; its answer does not depend on the request, so it is asked once and not for every request. */
function ask(options: HelmetOptions): Headers {
  const headers: Record<string, string> = {};
  const response = {
    setHeader: (name: string, value: string) => void (headers[name.toLowerCase()] = value),
    removeHeader: () => undefined,
  };
  helmet(options)({} as IncomingMessage, response as unknown as ServerResponse, () => undefined);
  return headers;
}

const common = (https: boolean): HelmetOptions => ({
  strictTransportSecurity: https ? { maxAge: 63_072_000, includeSubDomains: true } : false,
  referrerPolicy: { policy: 'same-origin' },
  xFrameOptions: { action: 'deny' },
});

/** For everything that is no page: JSON, files, errors. Nothing in it may load or be framed. */
export function dataHeaders(https: boolean): Headers {
  return {
    ...ask({
      ...common(https),
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          frameAncestors: ["'none'"],
          formAction: ["'none'"],
          baseUri: ["'none'"],
        },
      },
    }),
    'cache-control': 'no-store',
  };
}

/**
 * For the dashboard's page. Scripts and styles come from our own files, and inline scripts by their hash; style attributes
 * set by script need no permission, those written in markup get none.
 */
export function pageHeaders(
  https: boolean,
  scriptHashes: readonly string[],
  websocketOrigin: string,
): Headers {
  return {
    ...ask({
      ...common(https),
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          scriptSrc: ["'self'", ...scriptHashes.map((hash) => `'${hash}'`)],
          styleSrc: ["'self'"],
          imgSrc: ["'self'"],
          fontSrc: ["'self'"],
          connectSrc: ["'self'", websocketOrigin],
          manifestSrc: ["'self'"],
          formAction: ["'self'"],
          baseUri: ["'none'"],
          frameAncestors: ["'none'"],
          ...(https ? { upgradeInsecureRequests: [] } : {}),
        },
      },
    }),
    'cache-control': 'no-cache',
  };
}
