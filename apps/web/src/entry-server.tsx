import { readFileSync } from 'node:fs';
import { listEditions, type EditionList } from '@ratthall/contract/editions';
import { editionOfPage } from '@ratthall/contract/pages';
import { dehydrate, type DehydratedState, type QueryClient } from '@tanstack/react-query';
import { createMemoryHistory } from '@tanstack/react-router';
import { renderToString } from 'react-dom/server';
import { loadSpeech, type Language } from '#i18n/language.ts';
import { addressOf, ApiError, type Transport } from '#queries/call.ts';
import { readEdition } from '#queries/edition.ts';
import { App, createQueryClient } from './app.tsx';
import { whileAsking } from './asking.ts';
import { documentOf, type Manifest } from './document.ts';
import { titleOf } from './page-heads.ts';
import { buildRouter } from './routes.tsx';
import { parseSearch, shellSearch, stringifySearch } from './search.ts';

type PageRequest = { url: string; origin: string; load: Transport };

const manifest = JSON.parse(
  readFileSync(new URL('../client/.vite/manifest.json', import.meta.url), 'utf8'),
) as Manifest;

/** Renders the page of an address as a whole document, with the data it was made from beside it. */
export async function render({ url, origin, load }: PageRequest): Promise<{ status: number; html: string }> {
  const address = new URL(url, origin);
  const edition = await knownEdition(editionOfPage(address.pathname)?.edition ?? null, load);
  return whileAsking({ load, edition, origin }, () => renderPage(address, origin));
}

/** The edition of an address, where it has been published; a page of any other is not found. */
async function knownEdition(edition: string | null, load: Transport): Promise<string | null> {
  if (edition === null) return null;
  const { body } = await load(addressOf(listEditions));
  return (body as EditionList).editions.some(({ id }) => id === edition) ? edition : null;
}

async function renderPage(address: URL, origin: string): Promise<{ status: number; html: string }> {
  // The router would send the reader on to the address that it reads here; it can have it at once.
  const search = stringifySearch(shellSearch(parseSearch(address.search)));
  const language: Language = address.searchParams.get('lang') === 'en' ? 'en' : 'sv';
  const speech = await loadSpeech(language);
  const queryClient = createQueryClient();
  const router = await buildRouter(
    { queryClient, speech },
    { path: address.pathname, history: createMemoryHistory({ initialEntries: [`${address.pathname}${search}`] }) },
  );
  await router.load();

  const markup = renderToString(<App router={router} queryClient={queryClient} speech={speech} />);
  const page = router.state.matches.at(-1);
  const failed = router.state.matches.find(({ status }) => status === 'error');
  const head = page?.loaderData as { title: string; description: string } | undefined;
  const { errors } = speech.texts;
  return {
    status: failed ? statusOf(failed.error) : head ? 200 : 404,
    html: documentOf({
      language,
      edition: readEdition(),
      address,
      origin,
      manifest,
      markup,
      pageFile: page?.staticData.file,
      isPrivate: page?.staticData.isPrivate ?? false,
      title: titleOf(
        head ?? { title: `${failed ? errors.title : errors.notFoundTitle} – ${speech.texts.common.serviceName}` },
        speech,
      ),
      description: head?.description ?? errors.notFoundLead,
      data: carried(queryClient),
    }),
  };
}

function statusOf(error: unknown): number {
  return error instanceof ApiError ? error.status : 500;
}

/** The data a page was made from. The time is left out: the same data must always give the same page. */
function carried(queryClient: QueryClient): DehydratedState {
  const state = dehydrate(queryClient);
  for (const query of state.queries) {
    query.state.dataUpdatedAt = 0;
    query.dehydratedAt = 0;
  }
  return state;
}
