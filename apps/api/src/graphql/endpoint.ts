import { type ApolloServer, type BaseContext, HeaderMap } from '@apollo/server';
import type { Metrics } from '@rolewright/runtime';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLSchema, OperationTypeNode } from 'graphql';
import { Load } from '../http/admission.js';
import { Documents } from './documents.js';
import { type ApiErrorCode, answerOf, refusal } from './errors.js';

/** Bytes of an ordinary request, and of one that carries a file to preview. */
export const bodyLimits = { ordinary: 100_000, withFile: 8_000_000 } as const;

const fileField = 'previewImport';
/** Operations at a time in one process; more would only wait for the database, holding memory. */
const mostAtOnce = 256;
const acceptable = 'application/json';

interface GraphQLBody {
  query: string;
  operationName?: unknown;
  variables?: unknown;
}

export interface EndpointParts {
  apollo: ApolloServer<BaseContext>;
  schema: GraphQLSchema;
  metrics: Metrics;
}

/** POST /graphql: one operation a request, measured before Apollo sees it, every answer in one form. */
export class GraphQLEndpoint {
  private readonly documents: Documents;
  private readonly load = new Load(mostAtOnce);

  constructor(private readonly parts: EndpointParts) {
    this.documents = new Documents(parts.schema);
  }

  register(fastify: FastifyInstance): void {
    fastify.route({
      method: 'POST',
      url: '/graphql',
      bodyLimit: bodyLimits.withFile,
      config: { policy: { kind: 'public', why: 'Each field has a policy of its own.' } },
      onRequest: (request, reply) => this.admitLength(request, reply),
      handler: (request, reply) => this.answer(request, reply),
    });
    fastify.route({
      method: ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE'],
      url: '/graphql',
      config: { policy: { kind: 'public', why: 'It only says that this is not the way in.' } },
      handler: (request, reply) =>
        refuse(
          request,
          reply.header('allow', 'POST'),
          405,
          'BAD_REQUEST',
          'Operations are sent by POST.',
        ),
    });
  }

  /** A long body is read only from someone who may import somewhere: the rest is refused by its announced length. */
  private async admitLength(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const length = Number(request.headers['content-length']);
    if (length <= bodyLimits.ordinary) return undefined;
    if (Number.isNaN(length)) {
      return refuse(request, reply, 411, 'BAD_REQUEST', 'The length of the body is missing.');
    }
    const actor = await request.rolewright.actor();
    if (actor?.grants.some(({ permissions }) => permissions.includes('facts:import')))
      return undefined;
    return this.tooLong(request, reply);
  }

  private async answer(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const body = bodyOf(request.body);
    if (!body) {
      return refuse(
        request,
        reply,
        400,
        'BAD_REQUEST',
        'Send one operation as JSON: query, variables, operationName.',
      );
    }
    let fields: readonly string[];
    try {
      const operation = this.documents.choose(
        this.documents.measure(body.query),
        body.operationName,
      );
      request.operation = this.documents.label(operation);
      if (operation.kind === OperationTypeNode.SUBSCRIPTION) {
        return refuse(request, reply, 400, 'BAD_REQUEST', 'Subscriptions run over the websocket.');
      }
      fields = operation.rootFields;
    } catch (error) {
      return this.refuseDocument(request, reply, error);
    }
    const length = Number(request.headers['content-length']);
    if (length > bodyLimits.ordinary && !(fields.length === 1 && fields[0] === fileField)) {
      return this.tooLong(request, reply);
    }
    if (!this.load.enter()) {
      this.parts.metrics.countRefusal('load');
      return refuse(request, reply.header('retry-after', '1'), 503, 'UNAVAILABLE');
    }
    try {
      return await this.execute(request, reply, body);
    } finally {
      this.load.leave();
    }
  }

  private async execute(
    request: FastifyRequest,
    reply: FastifyReply,
    body: GraphQLBody,
  ): Promise<unknown> {
    const context = request.rolewright;
    const answer = await this.parts.apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: 'POST',
        search: '',
        body,
        headers: new HeaderMap([
          ['content-type', 'application/json'],
          ['accept', request.headers.accept ?? acceptable],
        ]),
      },
      context: () => Promise.resolve(context),
    });
    const status = answer.status ?? 200;
    // What Apollo refuses before the operation's own life begins has not been through the one form.
    if (answer.body.kind !== 'complete' || (status >= 400 && !context.errors)) {
      return refuse(
        request,
        reply,
        status < 400 ? 400 : status,
        status >= 500 ? 'INTERNAL' : 'BAD_REQUEST',
        badRequest,
      );
    }
    for (const [name, value] of answer.headers) {
      if (name !== 'cache-control') reply.header(name, value);
    }
    return reply.code(status).send(answer.body.string);
  }

  private refuseDocument(request: FastifyRequest, reply: FastifyReply, error: unknown): unknown {
    if (!(error instanceof GraphQLError)) throw error;
    const code = error.extensions['code'] ?? 'GRAPHQL_PARSE_FAILED';
    const known = new GraphQLError(error.message, { extensions: { ...error.extensions, code } });
    this.parts.metrics.countRefusal(code === 'DOCUMENT_LIMIT' ? 'document limit' : 'document');
    return reply.code(400).send({
      errors: [answerOf(known, request.id, { message: error.message, locations: error.locations })],
    });
  }

  private tooLong(request: FastifyRequest, reply: FastifyReply): unknown {
    this.parts.metrics.countRefusal('body length');
    return refuse(request, reply, 413, 'BAD_REQUEST', 'The body is too long.');
  }
}

const badRequest = 'The request could not be understood.';

function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  code: ApiErrorCode,
  message?: string,
): unknown {
  return reply.code(status).send(refusal(code, request.id, message));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function bodyOf(body: unknown): GraphQLBody | undefined {
  if (!isRecord(body) || typeof body['query'] !== 'string' || body['query'] === '')
    return undefined;
  const { query, operationName, variables, extensions } = body;
  const optional = (value: unknown) => value === undefined || value === null || isRecord(value);
  if (!optional(variables) || !optional(extensions)) return undefined;
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string')
    return undefined;
  return { query, operationName: operationName ?? null, variables: variables ?? null };
}
