import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { HttpLink } from '@apollo/client/link/http';
import { ErrorLink } from '@apollo/client/link/error';
import { relayStylePagination } from '@apollo/client/utilities';
import { OperationTypeNode } from 'graphql';
import { isUnauthenticated } from './errors.js';

const paged = relayStylePagination(['organisationId']);

/**
 * Only what has an id of its own across the whole service is shared between answers. Everything else
 * stays inside the answer it came in: a domain's "id" is its code, the same in every organisation and
 * snapshot, and merging by it would show one client another's figures.
 */
export const createCache = () =>
  new InMemoryCache({
    dataIdFromObject: () => undefined,
    typePolicies: {
      Import: { keyFields: ['importId'] },
      Job: { keyFields: ['jobId'] },
      Notification: { keyFields: ['notificationId'] },
      RoleCharter: { keyFields: ['charterId'] },
      Engagement: { keyFields: ['engagementId'] },
      Campaign: { keyFields: ['campaignId'] },
      Invitation: { keyFields: ['invitationId'] },
      Respondent: { keyFields: ['respondentId'] },
      CampaignTemplate: { keyFields: ['templateId'] },
      CampaignReview: { keyFields: ['campaignId'] },
      Comment: { keyFields: ['commentId'] },
      EvidenceItem: { keyFields: ['itemId'] },
      EvidenceDetail: { keyFields: ['itemId'] },
      Query: {
        fields: {
          portfolio: relayStylePagination(['consultancyId', 'orderBy']),
          campaigns: relayStylePagination(['organisationId', 'quarter', 'status', 'deleted']),
          invitations: relayStylePagination(['organisationId', 'campaignId', 'state', 'function']),
          respondents: relayStylePagination(['organisationId', 'text', 'deleted']),
          campaignPortfolio: relayStylePagination(['consultancyId', 'quarter']),
          campaignTemplates: relayStylePagination(['consultancyId', 'deleted']),
          evidence: relayStylePagination(['organisationId', 'show', 'domain', 'text']),
          imports: paged,
          jobs: paged,
          members: paged,
          engagements: paged,
          auditEvents: relayStylePagination(['organisationId', 'filter']),
          observationHistory: relayStylePagination(['organisationId', 'domain', 'criterion']),
          decisionLog: relayStylePagination(['organisationId', 'domain', 'decision']),
          handoffLog: relayStylePagination(['organisationId', 'from', 'to']),
          ownershipRegister: relayStylePagination(['organisationId', 'section', 'domain']),
          comments: relayStylePagination(['organisationId', 'subject', 'subjectKey']),
          reviewSteps: relayStylePagination(['organisationId', 'campaignId', 'domain']),
          settlements: relayStylePagination(['organisationId', 'campaignId', 'domain']),
          notifications: paged,
          roleCharters: relayStylePagination(['organisationId', 'deleted']),
        },
      },
    },
  });

/** Subscriptions need a socket and its protocol: loaded when the first one starts. */
const subscriptionLink = new ApolloLink(
  (operation, forward) =>
    new Observable((observer) => {
      let stop: (() => void) | undefined;
      let stopped = false;
      void import('./subscriptions.js').then(
        ({ socketLink }) => {
          if (stopped) return;
          const subscription = socketLink().request(operation, forward).subscribe(observer);
          stop = () => subscription.unsubscribe();
        },
        (error: unknown) => observer.error(error),
      );
      return () => {
        stopped = true;
        stop?.();
      };
    }),
);

/** The session's end can surface in any answer; whoever listens takes the reader back to sign-in. */
export const sessionEnded = new EventTarget();

export function createClient(): ApolloClient {
  const onError = new ErrorLink(({ error, operation }) => {
    if (isUnauthenticated(error) && operation.operationName !== 'Viewer')
      sessionEnded.dispatchEvent(new Event('ended'));
  });
  return new ApolloClient({
    cache: createCache(),
    link: onError.split(
      ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
      subscriptionLink,
      new HttpLink({ uri: '/graphql', credentials: 'same-origin' }),
    ),
    defaultOptions: {
      watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' },
    },
  });
}
