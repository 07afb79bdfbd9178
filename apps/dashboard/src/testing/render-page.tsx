import { readFileSync } from 'node:fs';
import { ApolloClient, ApolloLink } from '@apollo/client';
import { SchemaLink } from '@apollo/client/link/schema';
import { ApolloProvider } from '@apollo/client/react';
import {
  RouterProvider,
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  useNavigate,
  useSearch,
} from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { GraphQLError, buildSchema } from 'graphql';
import { tap } from 'rxjs';
import type { ReactNode } from 'react';
import { createCache } from '../graphql/client.js';
import { parseSearch, stringifySearch } from '../ui/search-params.js';
import { Toasts } from '../ui/toast.js';

const schema = buildSchema(readFileSync('apps/api/schema.graphql', 'utf8'));

type Resolver = (variables: Record<string, unknown>) => unknown;
/** Answers to the schema's queries and mutations by name; the schema checks that they are what it promises. */
export type Answers = Record<string, Resolver>;

export function answerError(code: string, message = code): GraphQLError {
  return new GraphQLError(message, { extensions: { code, requestId: 'request-1' } });
}

/** The dashboard's own client, its network replaced; `asked` holds the operations as they were sent. */
export function createTestClient(answers: Answers) {
  const asked: { name: string; variables: Record<string, unknown> }[] = [];
  const record = new ApolloLink((operation, forward) => {
    asked.push({ name: operation.operationName ?? '', variables: operation.variables });
    return forward(operation).pipe(tap());
  });
  const client = new ApolloClient({
    cache: createCache(),
    link: record.concat(new SchemaLink({ schema, rootValue: answers })),
    defaultOptions: {
      watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' },
    },
  });
  return { client, asked };
}

type Search = Record<string, string | undefined>;

interface Page {
  search: Search;
  onSearch: (change: Search) => void;
}

/**
 * A page against the API's own schema: only the network is replaced.
 */
export function renderPage(
  answers: Answers,
  page: (page: Page) => ReactNode,
  address = '/organisations/org-1',
) {
  const { client, asked } = createTestClient(answers);

  function Shown() {
    const search = useSearch({ strict: false }) as Search;
    const navigate = useNavigate();
    return page({
      search,
      onSearch: (change) => void navigate({ to: '.', search: { ...search, ...change } }),
    });
  }

  const root = createRootRoute();
  const any = createRoute({ getParentRoute: () => root, path: '$', component: Shown });
  const router = createRouter({
    routeTree: root.addChildren([any]),
    history: createMemoryHistory({ initialEntries: [address] }),
    parseSearch,
    stringifySearch,
  });
  return {
    ...render(
      <ApolloProvider client={client}>
        <RouterProvider router={router as never} />
        <Toasts />
      </ApolloProvider>,
    ),
    asked,
    client,
    address: () => router.state.location.href,
  };
}
