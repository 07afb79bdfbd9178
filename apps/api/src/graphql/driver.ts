import { ApolloServer, type ApolloServerPlugin, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Injectable } from '@nestjs/common';
import { documentLimits } from './document-limits.js';
import { answerErrors } from './answer-errors.plugin.js';
import { plainExecution } from './plain-execution.plugin.js';

/**
 * Starts Apollo with what we use of it and nothing else. Its route and its websocket are ours (endpoint.ts,
 * subscriptions.ts): they measure documents first and answer every refusal in one form.
 */
@Injectable()
export class EdgeDriver extends ApolloDriver {
  override async registerServer({ schema, introspection }: ApolloDriverConfig): Promise<void> {
    if (!schema) throw new Error('The GraphQL schema has not been built.');
    const server = new ApolloServer({
      schema,
      introspection: introspection ?? false,
      hideSchemaDetailsFromClientErrors: !introspection,
      includeStacktraceInErrorResponses: false,
      csrfPrevention: true,
      allowBatchedHttpRequests: false,
      persistedQueries: false,
      stopOnTerminationSignals: false,
      parseOptions: { maxTokens: documentLimits.tokens },
      stringifyResult: (result) => JSON.stringify(result),
      plugins: [
        ApolloServerPluginCacheControlDisabled(),
        ApolloServerPluginLandingPageDisabled(),
        ApolloServerPluginUsageReportingDisabled(),
        plainExecution as ApolloServerPlugin<BaseContext>,
        answerErrors as ApolloServerPlugin<BaseContext>,
      ],
    });
    await server.start();
    this.apolloServer = server;
  }
}
