import type { IncomingMessage } from 'node:http';
import { DomainError } from '@rolewright/domain';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Where files come in, each a body of its own; every other route takes a little JSON. */
export const uploadPath = 'organisations/:organisationId/evidence/uploads/:uploadKey';

/** A client that sends its request slower than this holds a connection for nothing. */
export const requestTimeout = 30_000;
/** A large file over a slow line takes its time; one that has stood still for `requestTimeout` does not come. */
export const uploadTimeout = 900_000;

const isUpload = ({ routeOptions }: FastifyRequest): boolean =>
  routeOptions.url === `/files/${uploadPath}`;

/** Bytes are handed on as they arrive, and on the one route that takes them. */
export function acceptUploads(fastify: FastifyInstance): void {
  fastify.addContentTypeParser('application/octet-stream', (request, payload, done) => {
    if (isUpload(request)) done(null, payload);
    else done(Object.assign(new Error('No file is read here.'), { statusCode: 415 }));
  });
}

/** Ends a connection whose body takes too long; the server's own limit is that of the longest upload. */
export function hurryBody(request: FastifyRequest, reply: FastifyReply): void {
  if (request.raw.complete || isUpload(request)) return;
  const timer = setTimeout(() => {
    const { socket } = request.raw;
    if (request.raw.complete || socket.destroyed) return;
    if (!reply.raw.headersSent)
      socket.write('HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n');
    socket.destroySoon();
  }, requestTimeout);
  request.raw.once('close', () => clearTimeout(timer));
}

/**
 * The bytes of an upload. Unlike the stream's own iterator it leaves the request alive when its reader stops, so that who
 * sent a file that is refused reads why; and it gives up on one that stands still.
 */
export async function* bytesOf(request: IncomingMessage): AsyncGenerator<Uint8Array> {
  const stalled = setTimeout(
    () => request.destroy(new DomainError('INPUT_INVALID', { field: 'file', reason: brokeOff })),
    requestTimeout,
  );
  try {
    for await (const part of request.iterator({ destroyOnReturn: false })) {
      stalled.refresh();
      yield part as Uint8Array;
    }
  } catch (error) {
    if (error instanceof DomainError) throw error;
    // The line is dead: nobody reads this answer, and it is no fault of ours to be logged.
    throw new DomainError('INPUT_INVALID', { field: 'file', reason: brokeOff });
  } finally {
    clearTimeout(stalled);
  }
}

const brokeOff = 'The file did not arrive whole. Send it again.';
