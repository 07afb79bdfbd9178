import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import { GraphQLError, type OperationDefinitionNode } from 'graphql';
import type { RequestContext } from '../http/request-context.js';
import { type PlainQuery, preparePlainQuery } from './plain-execution.js';

/** By operation: the document store keeps documents, so one that is sent again is the same object. */
const prepared = new WeakMap<OperationDefinitionNode, PlainQuery | 'beyond it'>();

const listener: GraphQLRequestListener<RequestContext> = {
  async responseForOperation({ schema, document, operation, request, contextValue }) {
    let query = prepared.get(operation);
    if (!query) {
      query = preparePlainQuery(schema, document, operation) ?? 'beyond it';
      prepared.set(operation, query);
    }
    if (query === 'beyond it') return null;
    const result = await query.run(contextValue, request.variables);
    if (!result) return null;
    const refused = result.data === undefined;
    const errors = refused ? result.errors?.map(asInputFault) : result.errors;
    return {
      http: { status: refused ? 400 : undefined, headers: new HeaderMap() },
      body: {
        kind: 'single',
        singleResult: errors ? { ...result, errors } : { data: result.data },
      },
    };
  },
};

const asInputFault = (error: GraphQLError) =>
  new GraphQLError(error.message, {
    nodes: error.nodes,
    extensions: { ...error.extensions, code: 'BAD_USER_INPUT' },
  });

/** Answers plain queries without graphql-js (plain-execution.ts); leaves the rest to it. docs/adr/0011. */
export const plainExecution: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () => Promise.resolve(listener),
};
