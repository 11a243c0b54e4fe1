import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { renderIn, swedish } from '#charts/speech-for-tests.tsx';
import { setTransport } from '#queries/call.ts';
import type { Member } from '#queries/members.ts';
import { IndicatorLessonsBlock } from './indicator-lessons.tsx';
import type { Indicator } from './lesson-words.ts';

afterEach(cleanup);

const own = { code: '2580', name: 'Luleå' } as Member;
const indicator = { id: 'household-waste' } as Indicator;

const block = () => (
  <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
    <IndicatorLessonsBlock own={own} indicator={indicator} members={[]} choice={{ set: undefined, peers: undefined }} />
  </QueryClientProvider>
);

test('a failed answer is told with its number, and can be asked for again', async () => {
  let asked = 0;
  setTransport(async () => {
    asked += 1;
    return { status: 500, body: { code: 'internal', requestId: 'abc-1' } };
  });
  const { findByRole, findByText, queryByRole } = renderIn(swedish, block());
  expect((await findByRole('alert')).textContent).toContain('Ett fel inträffade i tjänsten.');
  await findByText('Ärendenummer abc-1');
  expect(queryByRole('status')).toBeNull();
  (await findByRole('button', { name: 'Försök igen' })).click();
  expect(asked).toBe(2);
});

test('no answer at all is told as such, without a number', async () => {
  setTransport(() => Promise.reject(new TypeError('Failed to fetch')));
  const { findByRole } = renderIn(swedish, block());
  const said = (await findByRole('alert')).textContent;
  expect(said).toContain('Det går inte att nå tjänsten just nu.');
  expect(said).not.toContain('Ärendenummer');
});
