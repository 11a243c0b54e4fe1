import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { SpeechContext, type Speech } from '#i18n/language.ts';
import { ApiError } from '#queries/call.ts';
import type { buildRouter } from './routes.tsx';

type Props = { router: Awaited<ReturnType<typeof buildRouter>>; queryClient: QueryClient; speech: Speech };

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
    defaultOptions: { queries: { staleTime: 60_000, retry: isWorthRetrying, refetchOnWindowFocus: false } },
  });
}

/** Once, and only in the browser, where a network can fail for a moment; a refusal would only be repeated. */
function isWorthRetrying(failures: number, error: Error): boolean {
  const isRefusal = error instanceof ApiError && error.status < 500;
  return typeof document !== 'undefined' && failures < 1 && !isRefusal;
}
