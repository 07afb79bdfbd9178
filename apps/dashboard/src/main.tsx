import { ApolloProvider } from '@apollo/client/react';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createDashboardRouter } from './app/router.js';
import { createClient, sessionEnded } from './graphql/client.js';
import './ui/tokens.css';
import './ui/base.css';

const client = createClient();
const router = createDashboardRouter(client);

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

sessionEnded.addEventListener('ended', () => {
  const { pathname, href } = router.state.location;
  if (pathname === '/sign-in') return;
  void client.clearStore();
  void router.navigate({ to: '/sign-in', search: { to: href, because: 'expired' } });
});

// The likely page loads beside the question who is asking, not after its answer.
if (/^\/organisations\/[^/]+\/?$/.test(window.location.pathname))
  void import('./app/routes/overview.js');

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <ApolloProvider client={client}>
        <RouterProvider router={router} />
      </ApolloProvider>
    </StrictMode>,
  );
