export type { EditionFiles } from '@ratthall/contract/edition-files';
import { listEditionFiles } from '@ratthall/contract/edition-files';
import { queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';

const againMs = 3_000;

/** How many files of an edition have been made: asked for again while there are some left to make. */
export const editionFilesQuery = (edition: string) =>
  queryOptions({
    queryKey: ['edition-files', edition],
    queryFn: () => call(listEditionFiles, { params: { edition } }),
    staleTime: 0,
    refetchInterval: ({ state: { data } }) => (data && data.made < data.all ? againMs : false),
  });
