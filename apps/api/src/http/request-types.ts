import type { Policy } from '../auth/policy.js';
import type { RequestContext } from './request-context.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** What the request carries through the edge. */
    rolewright: RequestContext;
    /** The operation's label in metrics and log, once known. */
    operation: string | undefined;
  }
  interface FastifyContextConfig {
    policy?: Policy;
  }
}
