import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { SpeechContext, type Speech } from '#i18n/language.ts';
import type { buildRouter } from './routes.tsx';

type Props = { router: ReturnType<typeof buildRouter>; queryClient: QueryClient; speech: Speech };

/** The whole interface, the same in the browser and on the server. */
export function App({ router, queryClient, speech }: Props) {
  return (
    <SpeechContext value={speech}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </SpeechContext>
  );
}

/** Figures move a few times a day at most: what has been fetched is fresh for a minute. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { staleTime: 60_000, retry: 1, refetchOnWindowFocus: false } },
  });
}
