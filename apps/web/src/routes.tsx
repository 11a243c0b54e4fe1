import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
} from '@tanstack/react-router';
import type { RouterHistory } from '@tanstack/react-router';
import { completeDeskTexts, completeTexts } from '#i18n/language.ts';
import { Surroundings } from '#features/shell/surroundings.tsx';
import { ErrorPage } from '#pages/error-page.tsx';
import { NotFoundPage } from '#pages/not-found-page.tsx';
import {
  loadComparison,
  loadEmbed,
  loadIndicator,
  loadLessons,
  loadMember,
  loadSimilar,
  loadStart,
  loadSurroundings,
  type Context,
} from './page-loaders.ts';
import { deskHead } from './desk-heads.ts';
import { onlyParametersOf, parseSearch, stringifySearch, shellSearch, type ShellSearch } from './search.ts';

const rootRoute = createRootRouteWithContext<Context>()({
  validateSearch: shellSearch,
  search: { middlewares: [retainSearchParams<ShellSearch>(['lang', 'set', 'own', 'peers'])] },
  beforeLoad: async ({ location: { pathname }, context: { speech } }) => {
    if (pathname !== '/') await completeTexts(speech);
  },
  loader: loadSurroundings,
  component: Surroundings,
  notFoundComponent: NotFoundPage,
  errorComponent: ErrorPage,
});

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

/** Around the pages at which people sign in. */
const doorRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'door',
  beforeLoad: ({ context: { speech } }) => completeDeskTexts(speech),
});

const signInRoute = createRoute({
  getParentRoute: () => doorRoute,
  path: '/logga-in',
  staticData: { file: 'src/pages/sign-in-page.tsx', isPrivate: true },
  search: { middlewares: [onlyParametersOf('/logga-in')] },
  loader: ({ context: { speech } }) => deskHead(speech, 'signIn'),
  component: lazyRouteComponent(() => import('#pages/sign-in-page.tsx'), 'SignInPage'),
});

/** Around the pages of those who have signed in. The server renders nothing of what they see: it has no visitor. */
const deskRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'desk',
  beforeLoad: ({ context: { speech } }) => completeDeskTexts(speech),
  component: lazyRouteComponent(() => import('#features/desk/desk.tsx'), 'Desk'),
});

const routeTree = rootRoute.addChildren([
  startRoute,
  memberRoute,
  similarRoute,
  indicatorRoute,
  lessonsRoute,
  compareRoute,
  embedsRoute.addChildren([embedRoute]),
  aboutRoute,
  dataRoute,
  doorRoute.addChildren([signInRoute]),
  deskRoute,
]);

/** A router of its own for each rendered page, in the browser or on the server. */
export function buildRouter(context: Context, history?: RouterHistory) {
  return createRouter({
    routeTree,
    context,
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    // On the server it would write an inline script, which the security policy forbids.
    scrollRestoration: typeof document !== 'undefined',
    ...(history ? { history } : {}),
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof buildRouter>;
  }
  interface StaticDataRouteOption {
    /** The page's source file, by which the server finds what to preload. */
    file?: string;
    /** The page is for those who have signed in, or are about to. */
    isPrivate?: boolean;
  }
}
