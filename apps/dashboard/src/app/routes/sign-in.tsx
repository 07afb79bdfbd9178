import { useApolloClient } from '@apollo/client/react';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { SignInPage } from '../../features/sign-in/pages/sign-in-page.js';

const route = getRouteApi('/sign-in');

export function SignInRoute() {
  const { to, because } = route.useSearch();
  const router = useRouter();
  const client = useApolloClient();
  return (
    <SignInPage
      because={because}
      onSignedIn={() =>
        // Nothing that an earlier person loaded may be shown to the next one.
        void client.clearStore().then(() => {
          router.history.push(to ?? '/');
        })
      }
    />
  );
}
