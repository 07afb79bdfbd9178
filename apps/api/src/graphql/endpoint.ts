import { type ApolloServer, type BaseContext, HeaderMap } from '@apollo/server';
import type { Logger, Metrics } from '@rolewright/runtime';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLSchema, OperationTypeNode } from 'graphql';
import { Load } from '../http/admission.js';
import { type ChosenOperation, Documents } from './documents.js';
import { type ApiErrorCode, answerOf, isUnexpected, refusal } from './errors.js';

/** Bytes of an ordinary request, and of one that carries a file to preview. */
export const bodyLimits = { ordinary: 100_000, withFile: 8_000_000 } as const;

const fileField = 'previewImport';
/** Operations at a time in one process; more would only wait for the database, holding memory. */
const mostAtOnce = 256;
const anything = '*/*';
const json = 'application/json; charset=utf-8';
/** Kinds of `accept` whose content type is remembered; clients know two or three. */
const mostTypes = 50;

interface GraphQLBody {
  query: string;
  operationName: string | null;
  variables: Record<string, unknown> | null;
}

interface Answer {
  status: number;
  type: string;
  body: string;
}

export interface EndpointParts {
  apollo: ApolloServer<BaseContext>;
  schema: GraphQLSchema;
  metrics: Metrics;
  logger: Logger;
}

/** POST /graphql: one operation a request, measured before Apollo sees it, every answer in one form. */
export class GraphQLEndpoint {
  private readonly documents: Documents;
  private readonly load = new Load(mostAtOnce);
  /** The content type that Apollo chose for an `accept`. */
  private readonly types = new Map<string, string>();

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
    let operation: ChosenOperation;
    try {
      operation = this.documents.choose(body.query, body.operationName);
    } catch (error) {
      return this.refuseDocument(request, reply, error);
    }
    request.operation = this.documents.label(operation);
    if (operation.kind === OperationTypeNode.SUBSCRIPTION) {
      return refuse(request, reply, 400, 'BAD_REQUEST', 'Subscriptions run over the websocket.');
    }
    const fields = operation.rootFields;
    const length = Number(request.headers['content-length']);
    if (length > bodyLimits.ordinary && !(fields.length === 1 && fields[0] === fileField)) {
      return this.tooLong(request, reply);
    }
    if (!this.load.enter()) {
      this.parts.metrics.countRefusal('load');
      return refuse(request, reply.header('retry-after', '1'), 503, 'UNAVAILABLE');
    }
    try {
      const {
        status,
        type,
        body: text,
      } = (await this.runPlain(request, body, operation)) ??
      (await this.runWithApollo(request, body, operation));
      return reply.code(status).header('content-type', type).send(text);
    } finally {
      this.load.leave();
      this.logUnexpected(request);
    }
  }

  /** What Apollo has run before and is plain needs neither it nor graphql-js again (docs/adr/0011). */
  private async runPlain(
    { headers, rolewright: context }: FastifyRequest,
    { variables }: GraphQLBody,
    { plain }: ChosenOperation,
  ): Promise<Answer | undefined> {
    const type = this.types.get(headers.accept ?? anything);
    if (!plain || !type) return undefined;
    const result = await plain.run(context, variables ?? undefined);
    if (!result) return undefined;
    const { data, errors } = result;
    if (!errors) return { status: 200, type, body: JSON.stringify({ data }) };
    const refused = data === undefined;
    const raw = refused ? errors.map(asInputFault) : errors;
    context.answered(raw);
    const told = raw.map((error) => answerOf(error, context.requestId, error.toJSON()));
    return { status: refused ? 400 : 200, type, body: JSON.stringify({ errors: told, data }) };
  }

  private async runWithApollo(
    { id, headers, rolewright: context }: FastifyRequest,
    body: GraphQLBody,
    operation: ChosenOperation,
  ): Promise<Answer> {
    const accept = headers.accept ?? anything;
    const answer = await this.parts.apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: 'POST',
        search: '',
        body,
        headers: new HeaderMap([
          ['content-type', json],
          ['accept', accept],
        ]),
      },
      context: () => Promise.resolve(context),
    });
    const status = answer.status ?? 200;
    // What Apollo refuses before the operation's own life begins has not been through the one form.
    if (answer.body.kind !== 'complete' || (status >= 400 && !context.errors)) {
      const code = status >= 500 ? 'INTERNAL' : 'BAD_REQUEST';
      const said = refusal(code, id, status >= 500 ? undefined : badRequest);
      return { status: status < 400 ? 400 : status, type: json, body: JSON.stringify(said) };
    }
    const type = answer.headers.get('content-type') ?? json;
    if (status === 200) {
      operation.ran();
      if (this.types.size < mostTypes) this.types.set(accept, type);
    }
    return { status, type, body: answer.body.string };
  }

  private logUnexpected({ id, operation, rolewright }: FastifyRequest): void {
    for (const error of rolewright.errors ?? []) {
      if (!isUnexpected(error)) continue;
      const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
      this.parts.logger.error({ err: cause, requestId: id, operation }, 'operation failed');
    }
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
): FastifyReply {
  return reply.code(status).send(refusal(code, request.id, message));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isAbsent = (value: unknown): value is null | undefined =>
  value === undefined || value === null;

function bodyOf(body: unknown): GraphQLBody | undefined {
  if (!isRecord(body) || typeof body['query'] !== 'string' || body['query'] === '') {
    return undefined;
  }
  const { query, operationName = null, variables = null, extensions } = body;
  if (!isAbsent(extensions) && !isRecord(extensions)) return undefined;
  if (variables !== null && !isRecord(variables)) return undefined;
  if (operationName !== null && typeof operationName !== 'string') return undefined;
  return { query, operationName, variables };
}

const asInputFault = (error: GraphQLError): GraphQLError =>
  new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    extensions: { ...error.extensions, code: 'BAD_USER_INPUT' },
  });
