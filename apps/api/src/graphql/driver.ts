import { ApolloServer, type ApolloServerPlugin, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Injectable } from '@nestjs/common';
import { type GraphQLSchema, isIntrospectionType, isObjectType } from 'graphql';
import { documentLimits } from './document-limits.js';
import { answerErrors } from './answer-errors.plugin.js';

/**
 * Starts Apollo with what we use of it and nothing else. Its route and its websocket are ours (endpoint.ts,
 * subscriptions.ts): they measure documents first and answer every refusal in one form.
 */
@Injectable()
export class EdgeDriver extends ApolloDriver {
  /**
   * Nest gives every field a function that reads its property. graphql-js reads it by itself, and where nothing is to be
   * called, a whole query can be completed without it (plain-execution.ts). Resolvers below the root there are none:
   * policy-check.ts refuses them.
   */
  override async generateSchema(options: ApolloDriverConfig): Promise<GraphQLSchema> {
    const schema = await super.generateSchema(options);
    if (!schema) throw new Error('The resolvers make no GraphQL schema.');
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
    for (const type of Object.values(schema.getTypeMap())) {
      // GraphQL's own types are shared by every schema of the process, and do have resolvers.
      if (!isObjectType(type) || roots.includes(type) || isIntrospectionType(type)) continue;
      for (const field of Object.values(type.getFields())) field.resolve = undefined;
    }
    return schema;
  }

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
        answerErrors as ApolloServerPlugin<BaseContext>,
      ],
    });
    await server.start();
    this.apolloServer = server;
  }
}
