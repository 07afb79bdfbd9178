import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { RequestContext } from '../http/request-context.js';
import { answerOf } from './errors.js';

const listener: GraphQLRequestListener<RequestContext> = {
  willSendResponse({ contextValue, errors, response }) {
    if (response.body.kind === 'single') {
      const { singleResult } = response.body;
      // Those of a plain query come straight from it.
      const raw = errors ?? singleResult.errors?.filter((error) => error instanceof GraphQLError);
      if (raw) {
        contextValue.answered(raw);
        singleResult.errors = raw.map((error) =>
          answerOf(error, contextValue.requestId, error.toJSON()),
        );
      }
    }
    return Promise.resolve();
  },
};

/** Puts every error of an operation into the one form, with the request's id, and remembers them for the log. */
export const answerErrors: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () => Promise.resolve(listener),
};
