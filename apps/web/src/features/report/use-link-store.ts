import type { Handover } from '@ratthall/domain/handover';
import { useState } from 'react';
import { sendDelegatedAnswer } from '#queries/delegations.ts';
import { createDraftStore, type Outcome } from './draft-store.ts';
import type { Sent } from './draft.ts';
import { outcomeOf, useSaved } from './use-draft-store.ts';

/** How a figure was obtained, as far as whoever answers says it. */
export type Obtained = Pick<Handover, 'system' | 'how' | 'minutes'>;

/** What has been said of that so far; null while nobody has. It goes with the next save. */
export type ObtainedSoFar = { read: () => Obtained | null; tell: (said: Obtained) => void };

function createObtained(): ObtainedSoFar {
  let said: Obtained | null = null;
  return { read: () => said, tell: (next) => void (said = next) };
}

/** Nothing is kept in a browser that nobody has signed in to: others may use it. */
const keepsNothing = { keep: () => {}, kept: () => null, drop: () => {} };

/** The one figure that a link is for, saved as it is typed by whoever has the link. */
export function useLinkStore(token: string) {
  const [obtained] = useState(createObtained);
  const [store] = useState(() =>
    createDraftStore({
      send: (entries) => sent(entries, token, obtained.read()),
      keeper: keepsNothing,
      after: (ms, run) => {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
      },
      now: () => Date.now(),
    }),
  );
  return { store, drafts: useSaved(store), obtained };
}

async function sent(entries: Sent[], token: string, obtained: Obtained | null): Promise<Outcome> {
  return outcomeOf(async () => {
    const [one] = entries;
    if (!one) return [];
    const { indicator, year, revision, content } = one;
    const said = { token, revision, content, isDone: false, ...(obtained && { handover: obtained }) };
    return [{ indicator, year, entry: (await sendDelegatedAnswer(said)).entry }];
  });
}
