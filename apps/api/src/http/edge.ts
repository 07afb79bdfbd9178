import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Authenticator } from '../auth/authenticator.js';
import { codeOf, refusal } from '../graphql/errors.js';
import { RequestBudget } from './admission.js';
import type { EdgeOptions } from './edge-options.js';
import { isForeign } from './origins.js';
import { dataHeaders } from './security-headers.js';
import { acceptUploads, hurryBody } from './uploads.js';
import './request-types.js';

const sentId = /^[\w.-]{8,64}$/;

/** The caller's own id for a request where it is harmless, so that its log and ours can be laid side by side. */
export function requestIdOf(request: IncomingMessage): string {
  const sent = request.headers['x-request-id'];
  return typeof sent === 'string' && sentId.test(sent) ? sent : randomUUID();
}

export interface EdgeParts extends EdgeOptions {
  authenticator: Authenticator;
  ownOrigins: ReadonlySet<string>;
}

/** What happens to every request, whatever its route: id, headers, foreign pages, budget, log and figures. */
export function prepareEdge(fastify: FastifyInstance, parts: EdgeParts): void {
  const { config, logger, metrics, authenticator, ownOrigins } = parts;
  const headers = dataHeaders(config.publicUrl.startsWith('https:'));
  const budget = new RequestBudget(config.requestsPerMinute);

  // Forms and plain text are what a foreign page can send without asking; nothing here reads them.
  fastify.removeContentTypeParser('text/plain');

  acceptUploads(fastify);

  fastify.decorateRequest('rolewright');
  fastify.decorateRequest('operation');

  fastify.addHook('onRoute', ({ url, method, config: route }) => {
    if (!route?.policy) throw new Error(`The route ${String(method)} ${url} has no policy.`);
    if (route.policy.kind === 'permission' && !url.includes('/:organisationId')) {
      throw new Error(
        `The route ${String(method)} ${url} asks for a permission in no organisation.`,
      );
    }
  });

  fastify.addHook('onRequest', async (request, reply) => {
    hurryBody(request, reply);
    request.rolewright = authenticator.contextOf(request.headers, request.id, request.ip);
    reply.headers(headers).header('x-request-id', request.id);
    if (request.method === 'GET' || request.method === 'HEAD') return undefined;
    if (isForeign(request.headers, ownOrigins)) {
      metrics.countRefusal('origin');
      return reply
        .code(403)
        .send(refusal('FORBIDDEN', request.id, 'Requests from other sites are refused.'));
    }
    const wait = budget.take(request.ip);
    if (wait > 0) {
      metrics.countRefusal('rate');
      return reply
        .code(429)
        .header('retry-after', String(wait))
        .send(refusal('RATE_LIMITED', request.id));
    }
    return undefined;
  });

  fastify.addHook('onResponse', (request, reply, done) => {
    const route = routeOf(request);
    const seconds = reply.elapsedTime / 1_000;
    metrics.observeRequest({ method: request.method, route, status: reply.statusCode, seconds });
    if (logger.isLevelEnabled('info')) {
      logger.info(
        {
          requestId: request.id,
          method: request.method,
          route,
          status: reply.statusCode,
          milliseconds: Math.round(reply.elapsedTime * 10) / 10,
          userId: request.rolewright?.userId,
          errors: request.rolewright?.errors?.map(codeOf),
        },
        'request',
      );
    }
    done();
  });
}

const routeOf = ({ operation, routeOptions }: FastifyRequest): string =>
  operation ?? routeOptions.url ?? 'none';
