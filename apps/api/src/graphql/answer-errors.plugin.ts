import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import type { RequestContext } from '../http/request-context.js';
import { answerOf } from './errors.js';

const listener: GraphQLRequestListener<RequestContext> = {
  willSendResponse({ contextValue, errors, response }) {
    if (errors && response.body.kind === 'single') {
      contextValue.answered(errors);
      response.body.singleResult.errors = errors.map((error) =>
        answerOf(error, contextValue.requestId, error.toJSON()),
      );
    }
    return Promise.resolve();
  },
};

/** Puts every error of an operation into the one form, with the request's id, and remembers them for the log. */
export const answerErrors: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () => Promise.resolve(listener),
};
