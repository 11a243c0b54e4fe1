import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  notFound,
  retainSearchParams,
} from '@tanstack/react-router';
import type { RouterHistory } from '@tanstack/react-router';
import { completeTexts, type Speech } from '#i18n/language.ts';
import { isEmbedChart } from './embeds.ts';
import {
  comparisonHead,
  findIndicator,
  findMember,
  indicatorHead,
  lessonsHead,
  memberHead,
  similarHead,
  startHead,
} from './page-heads.ts';
import { Surroundings } from '#features/shell/surroundings.tsx';
import { catalogueQuery } from '#queries/catalogue.ts';
import { indicatorSummaryQuery } from '#queries/indicators.ts';
import { membersQuery, profileQuery } from '#queries/members.ts';
import { overviewQuery } from '#queries/network.ts';
import { valuesQuery } from '#queries/values.ts';
import { ErrorPage } from '#pages/error-page.tsx';
import { NotFoundPage } from '#pages/not-found-page.tsx';
import { amongIn, knownPeers, knownSet, knownWeights } from './known-choice.ts';
import { parseSearch, stringifySearch, shellSearch, type ShellSearch } from './search.ts';

type Context = { queryClient: QueryClient; speech: Speech };

const rootRoute = createRootRouteWithContext<Context>()({
  validateSearch: shellSearch,
  search: { middlewares: [retainSearchParams<ShellSearch>(['lang', 'set', 'own', 'peers'])] },
  beforeLoad: async ({ location: { pathname }, context: { speech } }) => {
    if (pathname !== '/') await completeTexts(speech);
  },
  loader: async ({ context: { queryClient } }) => {
    await Promise.all([queryClient.ensureQueryData(catalogueQuery), queryClient.ensureQueryData(membersQuery)]);
  },
  component: Surroundings,
  notFoundComponent: NotFoundPage,
  errorComponent: ErrorPage,
});

// A loader fetches what only its own page needs when it runs: the start page does without it.

const startRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  staticData: { file: 'src/pages/start-page.tsx' },
  loaderDeps: ({ search }) => ({ set: search.set }),
  loader: async ({ context: { queryClient, speech }, deps }) => {
    const catalogue = await queryClient.ensureQueryData(catalogueQuery);
    return startHead(speech, await queryClient.ensureQueryData(overviewQuery(knownSet(catalogue, deps.set))));
  },
  component: lazyRouteComponent(() => import('#pages/start-page.tsx'), 'StartPage'),
});

const memberRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/kommun/$slug',
  staticData: { file: 'src/pages/member-page.tsx' },
  loaderDeps: ({ search }) => ({ set: search.set, peers: search.peers }),
  loader: async ({ context: { queryClient, speech }, params, deps }) => {
    const extras = Promise.all([import('#findings/summary.ts'), import('#queries/lessons.ts')]);
    const members = await queryClient.ensureQueryData(membersQuery);
    const member = findMember(members, params.slug);
    if (member === undefined) throw notFound();
    const catalogue = await queryClient.ensureQueryData(catalogueQuery);
    const choice = { set: knownSet(catalogue, deps.set), peers: knownPeers({ ...members, ...catalogue }, deps.peers) };
    const [{ waySentence }, { lessonsQuery }] = await extras;
    const [profile] = await Promise.all([
      queryClient.ensureQueryData(profileQuery(member.code, choice)),
      queryClient.ensureQueryData(lessonsQuery(member.code, choice)),
    ]);
    const verdicts = profile.indicators.map(({ direction }) => direction.verdict);
    return memberHead(speech, profile, waySentence(member.name, verdicts, speech.language));
  },
  component: lazyRouteComponent(() => import('#pages/member-page.tsx'), 'MemberPage'),
});

const similarRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/lika/$slug',
  staticData: { file: 'src/pages/similar-page.tsx' },
  loaderDeps: ({ search }) => ({ weights: search.weights }),
  loader: async ({ context: { queryClient, speech }, params, deps }) => {
    const members = await queryClient.ensureQueryData(membersQuery);
    const member = findMember(members, params.slug);
    if (member === undefined) throw notFound();
    const { similarQuery } = await import('#queries/similarity.ts');
    const query = similarQuery(member.code, knownWeights(deps.weights));
    return similarHead(speech, members, await queryClient.ensureQueryData(query));
  },
  component: lazyRouteComponent(() => import('#pages/similar-page.tsx'), 'SimilarPage'),
});

const indicatorRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/nyckeltal/$id',
  staticData: { file: 'src/pages/indicator-page.tsx' },
  loader: async ({ context: { queryClient, speech }, params }) => {
    const indicator = findIndicator(await queryClient.ensureQueryData(catalogueQuery), params.id);
    if (indicator === undefined) throw notFound();
    await Promise.all([
      queryClient.ensureQueryData(valuesQuery(indicator.id)),
      queryClient.ensureQueryData(indicatorSummaryQuery(indicator.id)),
    ]);
    return indicatorHead(speech, indicator);
  },
  component: lazyRouteComponent(() => import('#pages/indicator-page.tsx'), 'IndicatorPage'),
});

const lessonsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/larande',
  staticData: { file: 'src/pages/lessons-page.tsx' },
  loaderDeps: ({ search: { set, among, own, peers } }) => ({ set, among, own, peers }),
  loader: async ({ context: { queryClient, speech }, deps }) => {
    const { members } = await queryClient.ensureQueryData(membersQuery);
    const catalogue = await queryClient.ensureQueryData(catalogueQuery);
    const among = amongIn({ members, groups: catalogue.groups }, deps);
    const { networkLessonsQuery } = await import('#queries/lessons.ts');
    await queryClient.ensureQueryData(networkLessonsQuery(knownSet(catalogue, deps.set), among));
    return lessonsHead(speech);
  },
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
  loader: async ({ context: { queryClient, speech }, deps }) => {
    const members = await queryClient.ensureQueryData(membersQuery);
    const catalogue = await queryClient.ensureQueryData(catalogueQuery);
    const [{ knownComparison, knownMembers }, { comparisonQuery }] = await Promise.all([
      import('./known-comparison.ts'),
      import('#queries/comparisons.ts'),
    ]);
    const choice = knownComparison({ ...members, ...catalogue }, deps);
    if (choice) await queryClient.ensureQueryData(comparisonQuery(choice));
    return comparisonHead(speech, knownMembers(members, deps.members).members);
  },
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
  loader: async ({ context: { queryClient, speech }, params }) => {
    const indicator = findIndicator(await queryClient.ensureQueryData(catalogueQuery), params.id);
    if (indicator === undefined || !isEmbedChart(params.chart)) throw notFound();
    await Promise.all([
      queryClient.ensureQueryData(valuesQuery(indicator.id)),
      queryClient.ensureQueryData(indicatorSummaryQuery(indicator.id)),
    ]);
    return indicatorHead(speech, indicator);
  },
  component: lazyRouteComponent(() => import('#pages/embed-page.tsx'), 'EmbedPage'),
});

const aboutRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/om',
  staticData: { file: 'src/pages/about-page.tsx' },
  loader: ({ context: { speech } }) => speech.texts.about.head,
  component: lazyRouteComponent(() => import('#pages/about-page.tsx'), 'AboutPage'),
});

const dataRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/data',
  staticData: { file: 'src/pages/data-page.tsx' },
  loader: ({ context: { speech } }) => speech.texts.openData.head,
  component: lazyRouteComponent(() => import('#pages/data-page.tsx'), 'DataPage'),
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
  }
}
