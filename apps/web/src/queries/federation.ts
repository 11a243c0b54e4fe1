export type { Provider } from '@ratthall/contract/federation';
import { beginFederated, finishFederated, listProviders } from '@ratthall/contract/federation';
import { queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';

/** Where one can sign in with the log-in of one's own organisation: it stands in the settings of the service. */
export const providersQuery = queryOptions({
  queryKey: ['federation'],
  queryFn: async () => (await call(listProviders)).providers,
  staleTime: Infinity,
});

export const sendBegin = (provider: string, body: { onwards: string | null; language: 'sv' | 'en' }) =>
  call(beginFederated, { params: { provider }, body });

export const sendFinish = (provider: string, answer: string) =>
  call(finishFederated, { params: { provider }, body: { answer } });
