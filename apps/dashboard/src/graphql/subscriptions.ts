import type { ApolloLink } from '@apollo/client';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { createClient } from 'graphql-ws';

let link: ApolloLink | undefined;

/** One socket for every subscription, opened with the first and closed after the last. */
export function socketLink(): ApolloLink {
  const address = new URL('/graphql', window.location.href);
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
  link ??= new GraphQLWsLink(
    createClient({ url: address.href, retryAttempts: 8, shouldRetry: () => true }),
  );
  return link;
}
