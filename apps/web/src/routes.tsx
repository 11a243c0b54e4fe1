import { isOfDesk } from '@ratthall/contract/pages';
import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import type { RouterHistory } from '@tanstack/react-router';
import {
  loadComparison,
  loadCorrections,
  loadCouncil,
  loadEdition,
  loadEditionChanges,
  loadEditions,
  loadEmbed,
  loadIndicator,
  loadLessons,
  loadMember,
  loadSimilar,
  loadStart,
  type Context,
} from './page-loaders.ts';
import { inEdition } from './in-edition.ts';
import { rootRoute } from './root-route.tsx';
import { onlyParametersOf, parseSearch, stringifySearch } from './search.ts';

const startRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  staticData: { file: 'src/pages/start-page.tsx' },
  loaderDeps: ({ search }) => ({ set: search.set }),
  search: { middlewares: [onlyParametersOf('/')] },
  loader: loadStart,
  component: lazyRouteComponent(() => import('#pages/start-page.tsx'), 'StartPage'),
});

const memberRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/kommun/$slug',
  staticData: { file: 'src/pages/member-page.tsx' },
  loaderDeps: ({ search }) => ({ set: search.set, peers: search.peers }),
  search: { middlewares: [onlyParametersOf('/kommun/')] },
  loader: loadMember,
  component: lazyRouteComponent(() => import('#pages/member-page.tsx'), 'MemberPage'),
});

const councilRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/kommun/$slug/till-namnden',
  staticData: { file: 'src/pages/council-page.tsx' },
  loaderDeps: ({ search }) => ({ set: search.set, peers: search.peers }),
  search: { middlewares: [onlyParametersOf('/kommun/-/till-namnden')] },
  loader: loadCouncil,
  component: lazyRouteComponent(() => import('#pages/council-page.tsx'), 'CouncilPage'),
});

const similarRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/lika/$slug',
  staticData: { file: 'src/pages/similar-page.tsx' },
  loaderDeps: ({ search }) => ({ weights: search.weights }),
  search: { middlewares: [onlyParametersOf('/lika/')] },
  loader: loadSimilar,
  component: lazyRouteComponent(() => import('#pages/similar-page.tsx'), 'SimilarPage'),
});

const indicatorRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/nyckeltal/$id',
  staticData: { file: 'src/pages/indicator-page.tsx' },
  search: { middlewares: [onlyParametersOf('/nyckeltal/')] },
  loader: loadIndicator,
  component: lazyRouteComponent(() => import('#pages/indicator-page.tsx'), 'IndicatorPage'),
});

const lessonsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/larande',
  staticData: { file: 'src/pages/lessons-page.tsx' },
  loaderDeps: ({ search: { set, among, own, peers } }) => ({ set, among, own, peers }),
  search: { middlewares: [onlyParametersOf('/larande')] },
  loader: loadLessons,
  component: lazyRouteComponent(() => import('#pages/lessons-page.tsx'), 'LessonsPage'),
});

const compareRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/jamfor',
  staticData: { file: 'src/pages/compare-page.tsx' },
  loaderDeps: ({ search: { members, indicators, peers, set, year, from, to } }) => ({
    members,
    indicators,
    peers,
    set,
    year,
    from,
    to,
  }),
  search: { middlewares: [onlyParametersOf('/jamfor')] },
  loader: loadComparison,
  component: lazyRouteComponent(() => import('#pages/compare-page.tsx'), 'ComparePage'),
});

const embedsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/inbadda',
  notFoundComponent: lazyRouteComponent(() => import('#pages/embed-missing-page.tsx'), 'EmbedMissingPage'),
});

const embedRoute = createRoute({
  getParentRoute: () => embedsRoute,
  path: '$chart/$id',
  staticData: { file: 'src/pages/embed-page.tsx' },
  search: { middlewares: [onlyParametersOf('/inbadda/')] },
  loader: loadEmbed,
  component: lazyRouteComponent(() => import('#pages/embed-page.tsx'), 'EmbedPage'),
});

const aboutRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/om',
  staticData: { file: 'src/pages/about-page.tsx' },
  search: { middlewares: [onlyParametersOf('/om')] },
  loader: ({ context: { speech } }) => speech.texts.about.head,
  component: lazyRouteComponent(() => import('#pages/about-page.tsx'), 'AboutPage'),
});

const dataRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/data',
  staticData: { file: 'src/pages/data-page.tsx' },
  search: { middlewares: [onlyParametersOf('/data')] },
  loader: ({ context: { speech } }) => speech.texts.openData.head,
  component: lazyRouteComponent(() => import('#pages/data-page.tsx'), 'DataPage'),
});

const editionsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/utgavor',
  staticData: { file: 'src/pages/editions-page.tsx' },
  search: { middlewares: [onlyParametersOf('/utgavor')] },
  loader: loadEditions,
  component: lazyRouteComponent(() => import('#pages/editions-page.tsx'), 'EditionsPage'),
});

const editionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/utgava/$edition',
  staticData: { file: 'src/pages/edition-page.tsx' },
  search: { middlewares: [onlyParametersOf('/utgava/')] },
  loader: loadEdition,
  component: lazyRouteComponent(() => import('#pages/edition-page.tsx'), 'EditionPage'),
});

const editionChangesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/utgava/$edition/andringar',
  staticData: { file: 'src/pages/edition-changes-page.tsx' },
  loaderDeps: ({ search: { since } }) => ({ since }),
  search: { middlewares: [onlyParametersOf('/utgava/')] },
  loader: loadEditionChanges,
  component: lazyRouteComponent(() => import('#pages/edition-changes-page.tsx'), 'EditionChangesPage'),
});

const correctionsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rattelser',
  staticData: { file: 'src/pages/corrections-page.tsx' },
  loaderDeps: ({ search: { members, indicators, edition } }) => ({ members, indicators, edition }),
  search: { middlewares: [onlyParametersOf('/rattelser')] },
  loader: loadCorrections,
  component: lazyRouteComponent(() => import('#pages/corrections-page.tsx'), 'CorrectionsPage'),
});

const publicRoutes = [
  startRoute,
  memberRoute,
  councilRoute,
  similarRoute,
  indicatorRoute,
  lessonsRoute,
  compareRoute,
  embedsRoute.addChildren([embedRoute]),
  aboutRoute,
  dataRoute,
  editionsRoute,
  editionRoute,
  editionChangesRoute,
  correctionsRoute,
] as const;

type DeskRoutes = (typeof import('./desk-routes.tsx'))['deskRoutes'];

type Surrounding = {
  /** The path that is opened first. Only one of the desk brings the routes of the desk with it. */
  path: string;
  history?: RouterHistory;
};

/** A router of its own for each rendered page, in the browser or on the server. */
export async function buildRouter(context: Context, { path, history }: Surrounding) {
  // The server always has them all: there, the library keeps the first tree that it has seen.
  const isWhole = typeof document === 'undefined' || isOfDesk(path);
  const deskRoutes = isWhole ? (await import('./desk-routes.tsx')).deskRoutes : [];
  return createRouter({
    routeTree: rootRoute.addChildren([...publicRoutes, ...(deskRoutes as unknown as DeskRoutes)]),
    context,
    parseSearch,
    stringifySearch,
    rewrite: inEdition,
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    // On the server it would write an inline script, which the security policy forbids.
    scrollRestoration: typeof document !== 'undefined',
    ...(history ? { history } : {}),
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: Awaited<ReturnType<typeof buildRouter>>;
  }
  interface StaticDataRouteOption {
    /** The page's source file, by which the server finds what to preload. */
    file?: string;
    /** The page is for those who have signed in, or are about to. */
    isPrivate?: boolean;
  }
}
