import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource/source-serif-4/latin-600.css';
import '#styles/tokens.css';
import '#styles/base.css';
import '#styles/print.css';
import { hydrate, type DehydratedState } from '@tanstack/react-query';
import { startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { loadSpeech, type Language } from '#i18n/language.ts';
import { App, createQueryClient } from './app.tsx';
import { buildRouter } from './routes.tsx';

const language: Language = document.documentElement.lang === 'en' ? 'en' : 'sv';
const speech = await loadSpeech(language);

const queryClient = createQueryClient();
const carried = JSON.parse(document.getElementById('data')?.textContent ?? '{"queries":[]}') as DehydratedState;
// The page has just been fetched or confirmed as current, however long ago the server made it.
for (const query of carried.queries) query.state.dataUpdatedAt = Date.now();
hydrate(queryClient, carried);

const router = await buildRouter({ queryClient, speech }, { path: window.location.pathname });
await router.load();
// The page was rendered on the server, so the router takes over what is there instead of starting with a blank.
router.ssr = { manifest: undefined };

const root = document.getElementById('root');
if (root) {
  // As a transition, so that the page that is already there stays quick to scroll and click while it comes alive.
  startTransition(() => {
    hydrateRoot(root, <App router={router} queryClient={queryClient} speech={speech} />);
  });
}
