import { clientAddressHeader, type SignInService } from '@rolewright/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const bodyLimit = 10_000;

/** What the sign-in library sees of a request: no header that a client could pretend its address with. */
function toFetchRequest(request: FastifyRequest, publicUrl: string): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value === undefined || name.startsWith('x-forwarded') || name === 'forwarded') continue;
    headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  headers.set(clientAddressHeader, request.ip);
  headers.delete('content-length');
  const withBody = request.method !== 'GET';
  return new Request(new URL(request.url, publicUrl), {
    method: request.method,
    headers,
    ...(withBody ? { body: JSON.stringify(request.body ?? {}) } : {}),
  });
}

/** `/auth/*` belongs to the sign-in library; which of its paths exist is decided where it is configured. */
export function serveSignIn(
  fastify: FastifyInstance,
  signIn: SignInService,
  publicUrl: string,
): void {
  fastify.route({
    method: ['GET', 'POST'],
    url: '/auth/*',
    bodyLimit,
    config: {
      policy: { kind: 'public', why: 'Signing in is how one stops being anonymous.' },
    },
    handler: async (request, reply) => {
      const answer = await signIn.handle(toFetchRequest(request, publicUrl));
      reply.code(answer.status);
      for (const [name, value] of answer.headers) {
        if (name !== 'set-cookie') reply.header(name, value);
      }
      const cookies = answer.headers.getSetCookie();
      if (cookies.length > 0) reply.header('set-cookie', cookies);
      return reply.send(answer.body ? Buffer.from(await answer.arrayBuffer()) : undefined);
    },
  });
}
