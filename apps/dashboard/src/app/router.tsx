import type { ApolloClient } from '@apollo/client';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  notFound,
  redirect,
} from '@tanstack/react-router';
import { homeOf, mergeGrants } from './access.js';
import { lastOrganisation } from './remembered.js';
import {
  BareErrorScreen,
  BareNotFoundScreen,
  NotFoundScreen,
  PendingScreen,
  RouteErrorScreen,
} from './screens.js';
import { Root } from './shell/root.js';
import { Shell } from './shell/shell.js';
import { isUnauthenticated } from '../graphql/errors.js';
import { ViewerDocument } from '../graphql/generated/reference.js';
import { chartersSearch, charterSearch } from '../features/charters/search.js';
import { campaignSearch, campaignsSearch, launchesSearch } from '../features/campaigns/search.js';
import { historySearch } from '../features/audit/search.js';
import { evidenceSearch } from '../features/evidence/search.js';
import { whySearch } from '../features/explanations/search.js';
import { importsSearch } from '../features/observations/search.js';
import { accessSearch, newOrganisationSearch } from '../features/organisations/search.js';
import { ownershipSearch } from '../features/ownership/search.js';
import { painsSearch } from '../features/pains/search.js';
import { plansSearch, planSearch, whatIfSearch } from '../features/plans/search.js';
import { portfolioSearch } from '../features/portfolio/search.js';
import { reconcileSearch, reviewSearch } from '../features/reviews/search.js';
import { rolesSearch } from '../features/roles/search.js';
import { domainSearch, overviewSearch } from '../features/scores/search.js';
import { worksheetSearch } from '../features/worksheet/search.js';
import { signInSearch } from '../features/sign-in/search.js';
import { keepDraftsOf } from '../ui/draft.js';
import { parseSearch, searchOf, stringifySearch } from '../ui/search-params.js';
import type { Parsers } from '../ui/search-params.js';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** The parameters this page reads; anything else in its address is named in a notice. */
    search?: Parsers;
  }
}

const root = createRootRouteWithContext<{ client: ApolloClient }>()({
  component: Root,
  notFoundComponent: BareNotFoundScreen,
  errorComponent: BareErrorScreen,
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: searchOf(signInSearch),
  staticData: { search: signInSearch },
  component: lazyRouteComponent(() => import('./routes/sign-in.js'), 'SignInRoute'),
});

const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'in',
  beforeLoad: async ({ context, location }) => {
    try {
      const { data } = await context.client.query({ query: ViewerDocument });
      if (!data) throw new Error('No answer about the signed-in person.');
      keepDraftsOf(data.viewer.userId);
      return { viewer: mergeGrants(data.viewer) };
    } catch (error) {
      if (!isUnauthenticated(error)) throw error;
      throw redirect({
        to: '/sign-in',
        search: location.pathname === '/' ? {} : { to: location.href },
      });
    }
  },
  component: Shell,
  errorComponent: BareErrorScreen,
});

const home = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  beforeLoad: ({ context }) => {
    const start = homeOf(context.viewer, lastOrganisation.get());
    if (start.to === 'portfolio')
      throw redirect({
        to: '/portfolio/$consultancyId',
        params: { consultancyId: start.consultancyId },
        replace: true,
      });
    if (start.to === 'organisation')
      throw redirect({
        to: '/organisations/$organisationId',
        params: { organisationId: start.organisationId },
        replace: true,
      });
  },
  component: lazyRouteComponent(() => import('./routes/nothing-yet.js'), 'NothingYetRoute'),
});

const portfolio = createRoute({
  getParentRoute: () => signedIn,
  path: '/portfolio/$consultancyId',
  validateSearch: searchOf(portfolioSearch),
  staticData: { search: portfolioSearch },
  beforeLoad: ({ context, params }) => {
    const consultancy = context.viewer.consultancies.find(
      ({ consultancyId }) => consultancyId === params.consultancyId,
    );
    if (!consultancy) throw notFound();
    return { consultancy };
  },
  component: lazyRouteComponent(() => import('./routes/portfolio.js'), 'PortfolioRoute'),
});

const launches = createRoute({
  getParentRoute: () => signedIn,
  path: '/portfolio/$consultancyId/campaigns',
  validateSearch: searchOf(launchesSearch),
  staticData: { search: launchesSearch },
  beforeLoad: ({ context, params }) => {
    const consultancy = context.viewer.consultancies.find(
      ({ consultancyId }) => consultancyId === params.consultancyId,
    );
    if (!consultancy) throw notFound();
    return { consultancy };
  },
  component: lazyRouteComponent(() => import('./routes/launches.js'), 'LaunchesRoute'),
});

const newOrganisation = createRoute({
  getParentRoute: () => signedIn,
  path: '/new-organisation',
  validateSearch: searchOf(newOrganisationSearch),
  staticData: { search: newOrganisationSearch },
  component: lazyRouteComponent(
    () => import('./routes/new-organisation.js'),
    'NewOrganisationRoute',
  ),
});

const organisation = createRoute({
  getParentRoute: () => signedIn,
  path: '/organisations/$organisationId',
  beforeLoad: ({ context, params, preload }) => {
    const grant = context.viewer.grants.find(
      ({ organisationId }) => organisationId === params.organisationId,
    );
    if (!grant) throw notFound();
    if (!preload) lastOrganisation.set(grant.organisationId);
    return { grant };
  },
});

const overview = createRoute({
  getParentRoute: () => organisation,
  path: '/',
  validateSearch: searchOf(overviewSearch),
  staticData: { search: overviewSearch },
  component: lazyRouteComponent(() => import('./routes/overview.js'), 'OverviewRoute'),
});

const domain = createRoute({
  getParentRoute: () => organisation,
  path: '/domains/$domainId',
  validateSearch: searchOf(domainSearch),
  staticData: { search: domainSearch },
  component: lazyRouteComponent(() => import('./routes/domain.js'), 'DomainRoute'),
});

const ownership = createRoute({
  getParentRoute: () => organisation,
  path: '/ownership',
  validateSearch: searchOf(ownershipSearch),
  staticData: { search: ownershipSearch },
  component: lazyRouteComponent(() => import('./routes/ownership.js'), 'OwnershipRoute'),
});

const why = createRoute({
  getParentRoute: () => organisation,
  path: '/why',
  validateSearch: searchOf(whySearch),
  staticData: { search: whySearch },
  component: lazyRouteComponent(() => import('./routes/why.js'), 'WhyRoute'),
});

const pains = createRoute({
  getParentRoute: () => organisation,
  path: '/pains',
  validateSearch: searchOf(painsSearch),
  staticData: { search: painsSearch },
  component: lazyRouteComponent(() => import('./routes/pains.js'), 'PainsRoute'),
});

const pain = createRoute({
  getParentRoute: () => organisation,
  path: '/pains/$painId',
  validateSearch: searchOf(painsSearch),
  staticData: { search: painsSearch },
  component: lazyRouteComponent(() => import('./routes/pain.js'), 'PainRoute'),
});

const plans = createRoute({
  getParentRoute: () => organisation,
  path: '/plans',
  validateSearch: searchOf(plansSearch),
  staticData: { search: plansSearch },
  component: lazyRouteComponent(() => import('./routes/plans.js'), 'PlansRoute'),
});

const plan = createRoute({
  getParentRoute: () => organisation,
  path: '/plans/$planId',
  validateSearch: searchOf(planSearch),
  staticData: { search: planSearch },
  component: lazyRouteComponent(() => import('./routes/plan.js'), 'PlanRoute'),
});

const whatIf = createRoute({
  getParentRoute: () => organisation,
  path: '/what-if',
  validateSearch: searchOf(whatIfSearch),
  staticData: { search: whatIfSearch },
  component: lazyRouteComponent(() => import('./routes/what-if.js'), 'WhatIfRoute'),
});

const roles = createRoute({
  getParentRoute: () => organisation,
  path: '/roles',
  validateSearch: searchOf(rolesSearch),
  staticData: { search: rolesSearch },
  component: lazyRouteComponent(() => import('./routes/roles.js'), 'RolesRoute'),
});

const charters = createRoute({
  getParentRoute: () => organisation,
  path: '/roles/charters',
  validateSearch: searchOf(chartersSearch),
  staticData: { search: chartersSearch },
  component: lazyRouteComponent(() => import('./routes/charters.js'), 'ChartersRoute'),
});

const charter = createRoute({
  getParentRoute: () => organisation,
  path: '/roles/charters/$charterId',
  validateSearch: searchOf(charterSearch),
  staticData: { search: charterSearch },
  component: lazyRouteComponent(() => import('./routes/charter.js'), 'CharterRoute'),
});

const campaigns = createRoute({
  getParentRoute: () => organisation,
  path: '/campaigns',
  validateSearch: searchOf(campaignsSearch),
  staticData: { search: campaignsSearch },
  component: lazyRouteComponent(() => import('./routes/campaigns.js'), 'CampaignsRoute'),
});

const campaign = createRoute({
  getParentRoute: () => organisation,
  path: '/campaigns/$campaignId',
  validateSearch: searchOf(campaignSearch),
  staticData: { search: campaignSearch },
  component: lazyRouteComponent(() => import('./routes/campaign.js'), 'CampaignRoute'),
});

const worksheet = createRoute({
  getParentRoute: () => organisation,
  path: '/worksheet',
  validateSearch: searchOf(worksheetSearch),
  staticData: { search: worksheetSearch },
  component: lazyRouteComponent(() => import('./routes/worksheet.js'), 'WorksheetRoute'),
});

const reconcile = createRoute({
  getParentRoute: () => organisation,
  path: '/campaigns/$campaignId/reconcile',
  validateSearch: searchOf(reconcileSearch),
  staticData: { search: reconcileSearch },
  component: lazyRouteComponent(() => import('./routes/reconcile.js'), 'ReconcileRoute'),
});

const review = createRoute({
  getParentRoute: () => organisation,
  path: '/campaigns/$campaignId/review',
  validateSearch: searchOf(reviewSearch),
  staticData: { search: reviewSearch },
  component: lazyRouteComponent(() => import('./routes/review.js'), 'ReviewRoute'),
});

const evidence = createRoute({
  getParentRoute: () => organisation,
  path: '/evidence',
  validateSearch: searchOf(evidenceSearch),
  staticData: { search: evidenceSearch },
  component: lazyRouteComponent(() => import('./routes/evidence.js'), 'EvidenceRoute'),
});

const imports = createRoute({
  getParentRoute: () => organisation,
  path: '/imports',
  validateSearch: searchOf(importsSearch),
  staticData: { search: importsSearch },
  component: lazyRouteComponent(() => import('./routes/imports.js'), 'ImportsRoute'),
});

const importOne = createRoute({
  getParentRoute: () => organisation,
  path: '/imports/$importId',
  component: lazyRouteComponent(() => import('./routes/import.js'), 'ImportRoute'),
});

const jobs = createRoute({
  getParentRoute: () => organisation,
  path: '/jobs',
  component: lazyRouteComponent(() => import('./routes/jobs.js'), 'JobsRoute'),
});

const access = createRoute({
  getParentRoute: () => organisation,
  path: '/access',
  validateSearch: searchOf(accessSearch),
  staticData: { search: accessSearch },
  component: lazyRouteComponent(() => import('./routes/access.js'), 'AccessRoute'),
});

const history = createRoute({
  getParentRoute: () => organisation,
  path: '/history',
  validateSearch: searchOf(historySearch),
  staticData: { search: historySearch },
  component: lazyRouteComponent(() => import('./routes/history.js'), 'HistoryRoute'),
});

const notifications = createRoute({
  getParentRoute: () => organisation,
  path: '/notifications',
  component: lazyRouteComponent(() => import('./routes/notifications.js'), 'NotificationsRoute'),
});

const routeTree = root.addChildren([
  signIn,
  signedIn.addChildren([
    home,
    portfolio,
    launches,
    newOrganisation,
    organisation.addChildren([
      overview,
      campaigns,
      campaign,
      reconcile,
      review,
      domain,
      ownership,
      why,
      pains,
      pain,
      plans,
      plan,
      whatIf,
      roles,
      charters,
      charter,
      worksheet,
      evidence,
      imports,
      importOne,
      jobs,
      access,
      history,
      notifications,
    ]),
  ]),
]);

export const createDashboardRouter = (client: ApolloClient) =>
  createRouter({
    routeTree,
    context: { client },
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    defaultPendingComponent: PendingScreen,
    defaultErrorComponent: RouteErrorScreen,
    defaultNotFoundComponent: NotFoundScreen,
    scrollRestoration: true,
    scrollToTopSelectors: ['#content'],
  });
