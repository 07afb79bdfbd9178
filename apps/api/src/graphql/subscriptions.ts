import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Logger, Metrics } from '@rolewright/runtime';
import {
  type ExecutionArgs,
  GraphQLError,
  type GraphQLSchema,
  OperationTypeNode,
  specifiedRules,
  NoSchemaIntrospectionCustomRule,
  validate,
} from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import type { Context } from 'graphql-ws';
import { type Extra, useServer } from 'graphql-ws/use/ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { isForeign } from '../http/origins.js';
import type { RequestContext } from '../http/request-context.js';
import { Documents } from './documents.js';
import { answerOf, isUnexpected } from './errors.js';

/** What one process keeps open, and one socket asks for. */
const limits = { sockets: 2_000, perSocket: 20, messageBytes: 32_000 } as const;
const pingEvery = 12_000;

export interface SubscriptionParts {
  schema: GraphQLSchema;
  ownOrigins: ReadonlySet<string>;
  logger: Logger;
  metrics: Metrics;
  /** The context of one upgrade request, made as for any request: from its cookie. */
  contextOf(request: IncomingMessage): RequestContext;
}

type Socket = Context<Record<string, unknown> | undefined, Extra>;

/**
 * GraphQL subscriptions on /graphql (graphql-ws). The session cookie of the upgrade request says who it is; a page of
 * another origin cannot open a socket at all, since cookies travel with websockets whatever their same-site rule.
 */
export class Subscriptions {
  private readonly sockets: WebSocketServer;
  private readonly documents: Documents;
  private readonly disposable: { dispose(): void | Promise<void> };

  constructor(private readonly parts: SubscriptionParts) {
    this.documents = new Documents(parts.schema);
    this.sockets = new WebSocketServer({
      noServer: true,
      maxPayload: limits.messageBytes,
      perMessageDeflate: false,
      handleProtocols: (offered) =>
        offered.has('graphql-transport-ws') ? 'graphql-transport-ws' : false,
    });
    this.disposable = useServer<Record<string, unknown> | undefined>(
      {
        isProd: true,
        connectionInitWaitTimeout: 5_000,
        onConnect: async ({ extra }) => (await parts.contextOf(extra.request).session()) !== null,
        onSubscribe: (socket, _id, payload) => this.prepare(socket, payload),
        onNext: (_socket, _id, _payload, args, result) =>
          result.errors
            ? { ...result, errors: this.tell(result.errors, contextIn(args)) }
            : undefined,
        onError: ({ extra }, _id, _payload, errors) =>
          this.tell(errors, parts.contextOf(extra.request)),
      } as Parameters<typeof useServer<Record<string, unknown> | undefined>>[0],
      this.sockets,
      pingEvery,
    );
  }

  listen(server: Server): void {
    server.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
      const refuse = (status: string) => {
        this.parts.metrics.countRefusal('websocket');
        stream.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
      };
      stream.on('error', () => stream.destroy());
      if (request.url?.split('?', 1)[0] !== '/graphql') return refuse('404 Not Found');
      if (isForeign(request.headers, this.parts.ownOrigins)) return refuse('403 Forbidden');
      if (this.sockets.clients.size >= limits.sockets) return refuse('503 Service Unavailable');
      this.sockets.handleUpgrade(request, stream, head, (socket: WebSocket) =>
        this.sockets.emit('connection', socket, request),
      );
    });
  }

  async close(): Promise<void> {
    await this.disposable.dispose();
    for (const socket of this.sockets.clients) socket.terminate();
  }

  /** Measures, validates and checks the variables: what comes out is a subscription of the schema, with a context of its own. */
  private prepare(
    { extra, subscriptions }: Socket,
    payload: {
      query: string;
      operationName?: string | null;
      variables?: Record<string, unknown> | null;
    },
  ): ExecutionArgs | readonly GraphQLError[] {
    const { schema } = this.parts;
    try {
      if (Object.keys(subscriptions).length > limits.perSocket)
        throw invalid('Too many subscriptions on one socket.');
      const { kind, document, node } = this.documents.choose(payload.query, payload.operationName);
      if (kind !== OperationTypeNode.SUBSCRIPTION)
        throw invalid('Only subscriptions run over the websocket.');
      const faults = validate(schema, document, [
        ...specifiedRules,
        NoSchemaIntrospectionCustomRule,
      ]);
      if (faults.length > 0) return faults.map((fault) => invalid(fault.message));
      const variables = payload.variables ?? {};
      const coerced = getVariableValues(schema, node.variableDefinitions ?? [], variables, {
        maxErrors: 10,
      });
      if (coerced.errors)
        return coerced.errors.map((fault) => invalid(fault.message, 'INPUT_INVALID'));
      return {
        schema,
        document,
        operationName: payload.operationName ?? undefined,
        variableValues: variables,
        contextValue: this.parts.contextOf(extra.request),
      };
    } catch (error) {
      if (error instanceof GraphQLError && !error.extensions['code'])
        return [invalid(error.message)];
      return [
        error instanceof GraphQLError
          ? error
          : new GraphQLError('', { originalError: error as Error }),
      ];
    }
  }

  private tell(errors: readonly GraphQLError[], context: RequestContext) {
    for (const error of errors) {
      if (isUnexpected(error)) {
        this.parts.logger.error(
          { err: error.originalError ?? error, requestId: context.requestId },
          'subscription failed',
        );
      }
    }
    return errors.map((error) =>
      answerOf(error, context.requestId, { message: error.message, path: error.path }),
    );
  }
}

const contextIn = (args: ExecutionArgs): RequestContext => args.contextValue as RequestContext;

const invalid = (message: string, code = 'GRAPHQL_VALIDATION_FAILED') =>
  new GraphQLError(message, { extensions: { code } });
