import { createRootRouteWithContext, redirect, retainSearchParams } from '@tanstack/react-router';
import { Surroundings } from '#features/shell/surroundings.tsx';
import { completeTexts } from '#i18n/language.ts';
import { ErrorPage } from '#pages/error-page.tsx';
import { NotFoundPage } from '#pages/not-found-page.tsx';
import { readEdition } from '#queries/edition.ts';
import { isWithin } from './in-edition.ts';
import { loadSurroundings, type Context } from './page-loaders.ts';
import { shellSearch, type ShellSearch } from './search.ts';

const openedAt = typeof window === 'undefined' ? null : window.location.pathname;

/** Whether an address is the one that was opened: then it is shown as the server has answered, which may be that it is not there. */
function isOpenedHere(href: string): boolean {
  return openedAt === null || openedAt === href.split(/[?#]/)[0];
}

/** What is around every page: what its address may say, its texts, its shell. */
export const rootRoute = createRootRouteWithContext<Context>()({
  validateSearch: shellSearch,
  search: { middlewares: [retainSearchParams<ShellSearch>(['lang', 'set', 'own', 'peers'])] },
  beforeLoad: async ({ location: { pathname, publicHref }, context: { speech } }) => {
    if (!isOpenedHere(publicHref) && !isWithin(readEdition(), pathname)) {
      throw redirect({ href: publicHref, reloadDocument: true });
    }
    if (pathname !== '/') await completeTexts(speech);
  },
  loader: loadSurroundings,
  component: Surroundings,
  notFoundComponent: NotFoundPage,
  errorComponent: ErrorPage,
});
