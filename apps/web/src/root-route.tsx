import { createRootRouteWithContext, redirect, retainSearchParams } from '@tanstack/react-router';
import { Surroundings } from '#features/shell/surroundings.tsx';
import { completeTexts } from '#i18n/language.ts';
import { ErrorPage } from '#pages/error-page.tsx';
import { NotFoundPage } from '#pages/not-found-page.tsx';
import { readEdition } from '#queries/edition.ts';
import { isWithin } from './in-edition.ts';
import { loadSurroundings, type Context } from './page-loaders.ts';
import { shellSearch, type ShellSearch } from './search.ts';

/** What is around every page: what its address may say, its texts, its shell. */
export const rootRoute = createRootRouteWithContext<Context>()({
  validateSearch: shellSearch,
  search: { middlewares: [retainSearchParams<ShellSearch>(['lang', 'set', 'own', 'peers'])] },
  beforeLoad: async ({ location: { pathname, publicHref }, context: { speech } }) => {
    if (!isWithin(readEdition(), pathname)) throw redirect({ href: publicHref, reloadDocument: true });
    if (pathname !== '/') await completeTexts(speech);
  },
  loader: loadSurroundings,
  component: Surroundings,
  notFoundComponent: NotFoundPage,
  errorComponent: ErrorPage,
});
