import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import { NestFactory } from '@nestjs/core';
import { GraphQLModule, GraphQLSchemaHost } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { createQueueBackend, JobEvents } from '@rolewright/jobs';
import {
  type Config,
  createLogger,
  type Logger,
  Metrics,
  Readiness,
  Shutdown,
} from '@rolewright/runtime';
import { SignInService } from '@rolewright/server';
import { Tenancy } from '@rolewright/tenancy';
import { ApiModule } from './api.module.js';
import { Authenticator } from './auth/authenticator.js';
import type { EdgeDriver } from './graphql/driver.js';
import { GraphQLEndpoint } from './graphql/endpoint.js';
import { Subscriptions } from './graphql/subscriptions.js';
import { serveDashboard } from './http/dashboard-files.js';
import { prepareEdge, requestIdOf } from './http/edge.js';
import { NestLog } from './http/nest-log.js';
import { ownOrigins } from './http/origins.js';
import { serveSignIn } from './http/sign-in.route.js';
import { requestTimeout, uploadTimeout } from './http/uploads.js';

const dashboardDirectory = fileURLToPath(new URL('../../dashboard/dist', import.meta.url));

/** The nearest so many proxies are believed; what a client writes into the header itself lies beyond them. */
const nearest = (proxies: number) => (_address: string, hop: number) => hop < proxies;

export interface RunningApi {
  url: string;
  /** Takes no further request, lets those under way end, then closes every connection. */
  close(): Promise<void>;
}

export interface ApiOptions {
  /** Where the built dashboard stands. */
  dashboard?: string;
  /** Changes the assembled application before it starts; for tests that take a guard away. */
  adjust?: (app: NestFastifyApplication) => void;
  /** Where lines go; the process's output where it is left out. */
  logger?: Logger;
}

/** Serves the API, sign-in and the dashboard on one address. Rejects when anything it needs does not stand. */
export async function startApi(config: Config, options: ApiOptions = {}): Promise<RunningApi> {
  const logger = options.logger ?? createLogger({ service: 'api', level: config.logLevel });
  const metrics = new Metrics('api');
  metrics.collectProcess();
  const readiness = new Readiness();
  const serving = readiness.begin('serving');
  const shutdown = new Shutdown({ logger });
  try {
    const queue = createQueueBackend(config, logger);
    shutdown.add('queue', () => queue.close());

    const adapter = new FastifyAdapter({
      genReqId: requestIdOf,
      trustProxy: nearest(config.trustedProxies),
      bodyLimit: 100_000,
      requestTimeout: uploadTimeout,
      http: { headersTimeout: requestTimeout },
      return503OnClosing: true,
      forceCloseConnections: 'idle',
      logger: false,
      skipMiddie: true,
    });
    const app = await NestFactory.create<NestFastifyApplication>(
      ApiModule.forRoot({ config, logger, metrics, readiness }),
      adapter,
      { bodyParser: false, abortOnError: false, logger: new NestLog(logger) },
    );
    shutdown.add('application', () => app.close());
    options.adjust?.(app);
    shutdown.add('job events', () => app.get(JobEvents).close());

    const origins = ownOrigins(config.publicUrl);
    const authenticator = app.get(Authenticator);
    const fastify = adapter.getInstance();
    prepareEdge(fastify, { config, logger, metrics, authenticator, ownOrigins: origins });
    serveSignIn(fastify, app.get(SignInService), config.publicUrl);
    await app.init();

    const { schema } = app.get(GraphQLSchemaHost);
    const { instance } = app.get<GraphQLModule<EdgeDriver>>(GraphQLModule).graphQlAdapter;
    new GraphQLEndpoint({ apollo: instance, schema, metrics, logger }).register(fastify);
    await serveDashboard(fastify, {
      directory: options.dashboard ?? dashboardDirectory,
      https: config.publicUrl.startsWith('https:'),
      publicUrl: config.publicUrl,
    });
    const subscriptions = new Subscriptions({
      schema,
      ownOrigins: origins,
      logger,
      metrics,
      contextOf: (request) => authenticator.contextOf(request.headers, requestIdOf(request)),
    });
    subscriptions.listen(app.getHttpServer());
    shutdown.add('subscriptions', () => subscriptions.close());

    const tenancy = app.get(Tenancy);
    readiness.check('database', () => tenancy.canary());
    readiness.check('queue', () => queue.ready());
    await app.listen(config.port, config.host);
    shutdown.add('readiness', () => readiness.close());
    serving();
    const url = await app.getUrl();
    logger.info({ url }, 'serving');
    return { url, close: async () => void (await shutdown.close()) };
  } catch (error) {
    await shutdown.close();
    throw error;
  }
}
