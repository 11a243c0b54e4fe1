import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { conflictsOf, isOfAnother, isSignedOut, sendEntries } from '#queries/entries.ts';
import { replyOf } from '#queries/call.ts';
import { sessionQuery } from '#queries/sessions.ts';
import { beforeSignOut } from '#ui/unsaved.ts';
import { createDraftStore, type DraftStore, type Drafts, type Outcome } from './draft-store.ts';
import { isUnsaved, type Sent, type Written } from './draft.ts';
import { createKeeper } from './kept.ts';

type Whose = { member: string; person: string };

/** The drafts of a member, saved as they are typed for as long as the page is open. */
export function useDraftStore({ member, person }: Whose): { store: DraftStore; drafts: Drafts } {
  const queryClient = useQueryClient();
  const [store] = useState(() =>
    createDraftStore({
      async send(entries) {
        const now = queryClient.getQueryData(sessionQuery.queryKey)?.person;
        // Nothing that one person has typed is saved in the name of another. The service refuses it too.
        if (now && now.id !== person) return { kind: 'signed-out' };
        return sent(entries, { member, person }, () => void queryClient.invalidateQueries(sessionQuery));
      },
      keeper: createKeeper(localStorage, { person, member }),
      after: (ms, run) => {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
      },
      now: () => Date.now(),
    }),
  );
  const drafts = useSaved(store);
  useSignIn(store, drafts.state === 'signed-out');
  return { store, drafts };
}

/** What stands in a store of drafts, saved when the network or the page comes back, and before it is left. */
export function useSaved(store: DraftStore): Drafts {
  const drafts = useSyncExternalStore(store.subscribe, store.snapshot);
  useReturns(store);
  useWarning([...drafts.of.values()].some(isUnsaved));
  return drafts;
}

async function sent(entries: Sent[], { member, person }: Whose, onOther: () => void): Promise<Outcome> {
  return outcomeOf(async () => {
    try {
      return (await sendEntries(member, { person, entries })).saved;
    } catch (error) {
      // Who it is stands in a cookie that every window shares: it is asked for anew.
      if (isOfAnother(error)) onOther();
      throw error;
    }
  });
}

/** What became of a save, whichever way it was sent. */
export async function outcomeOf(save: () => Promise<readonly Written[]>): Promise<Outcome> {
  try {
    return { kind: 'saved', saved: await save() };
  } catch (error) {
    if (isSignedOut(error)) return { kind: 'signed-out' };
    const conflicts = conflictsOf(error);
    if (conflicts.length > 0) return { kind: 'conflict', conflicts };
    const reply = replyOf(error);
    // What the service itself fails with may pass; what it refuses does not.
    return reply && reply.code !== 'internal' && reply.code !== 'request.too-many'
      ? { kind: 'refused', reply }
      : { kind: 'unreachable' };
  }
}

/** Tries at once when the network is back, or the page; and when it is left. */
function useReturns(store: DraftStore): void {
  useEffect(() => {
    const again = () => void store.flush();
    const left = () => {
      if (document.visibilityState === 'hidden') again();
    };
    const stopSaving = beforeSignOut(() => store.flush());
    addEventListener('online', again);
    document.addEventListener('visibilitychange', left);
    return () => {
      stopSaving();
      removeEventListener('online', again);
      document.removeEventListener('visibilitychange', left);
      again();
      store.stop();
    };
  }, [store]);
}

/** Goes on when somebody has signed in again: here, or in another tab. */
function useSignIn(store: DraftStore, isSignedOutNow: boolean): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    if (!isSignedOutNow) return undefined;
    const seenAt = queryClient.getQueryState(sessionQuery.queryKey)?.dataUpdatedAt ?? 0;
    const unsubscribe = queryClient.getQueryCache().subscribe(({ query }) => {
      if (query.queryKey[0] === sessionQuery.queryKey[0] && query.state.dataUpdatedAt > seenAt) void store.flush();
    });
    const looked = () => void store.flush();
    addEventListener('focus', looked);
    return () => {
      unsubscribe();
      removeEventListener('focus', looked);
    };
  }, [store, isSignedOutNow, queryClient]);
}

/** The browser asks before it leaves a page with something unsaved. */
function useWarning(isNeeded: boolean): void {
  useEffect(() => {
    if (!isNeeded) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isNeeded]);
}
