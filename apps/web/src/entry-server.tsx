import { readFileSync } from 'node:fs';
import { dehydrate } from '@tanstack/react-query';
import { createMemoryHistory } from '@tanstack/react-router';
import { renderToString } from 'react-dom/server';
import { loadTexts, type Language } from '#i18n/language.ts';
import { setTransport, type Transport } from '#queries/call.ts';
import { App, createQueryClient } from './app.tsx';
import { documentOf, type Manifest } from './document.ts';
import { buildRouter } from './routes.tsx';

type PageRequest = { url: string; origin: string; load: Transport };

const manifest = JSON.parse(
  readFileSync(new URL('../client/.vite/manifest.json', import.meta.url), 'utf8'),
) as Manifest;

/** Renders the page of an address as a whole document, with the data it was made from beside it. */
export async function render({ url, origin, load }: PageRequest): Promise<{ status: number; html: string }> {
  setTransport(load);
  const address = new URL(url, origin);
  const language: Language = address.searchParams.get('lang') === 'en' ? 'en' : 'sv';
  const speech = { language, texts: await loadTexts(language) };
  const queryClient = createQueryClient();
  const router = buildRouter({ queryClient, speech }, createMemoryHistory({ initialEntries: [url] }));
  await router.load();

  const markup = renderToString(<App router={router} queryClient={queryClient} speech={speech} />);
  const page = router.state.matches.at(-1);
  const head = page?.loaderData as { title: string; description: string } | undefined;
  const isFound = page?.status === 'success' && page.routeId !== '__root__';
  return {
    status: router.state.matches.some((match) => match.status === 'error') ? 500 : isFound ? 200 : 404,
    html: documentOf({
      language,
      address,
      origin,
      manifest,
      markup,
      pageFile: page?.staticData.file,
      title: isFound && head ? head.title : speech.texts.errors.notFoundTitle,
      description: isFound && head ? head.description : speech.texts.errors.notFoundLead,
      data: dehydrate(queryClient),
    }),
  };
}
