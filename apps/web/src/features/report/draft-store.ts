import { begunAnew, emptyEntry, type EntryContent } from '@ratthall/domain/entry';
import type { EntryRevision, ErrorReply } from '#queries/entries.ts';
import type { Asked } from './asked.ts';
import {
  isToBeSent,
  isUnsaved,
  keptOf,
  revisionOf,
  sentOf,
  slotOf,
  type Draft,
  type Sent,
  type Slot,
  type Unseen,
  type Written,
} from './draft.ts';
import { isKept, keyOfKept, type Keeper } from './kept.ts';
import { sameContent } from './same-content.ts';

export type SaveState = 'saved' | 'waiting' | 'saving' | 'unreachable' | 'signed-out';

export type Drafts = { of: ReadonlyMap<string, Draft>; state: SaveState; savedAt: number | null };

/** What became of a save. */
export type Outcome =
  | { kind: 'saved'; saved: readonly Written[] }
  | { kind: 'conflict'; conflicts: readonly Unseen[] }
  | { kind: 'refused'; reply: ErrorReply }
  | { kind: 'signed-out' }
  | { kind: 'unreachable' };

type Parts = {
  send: (entries: Sent[]) => Promise<Outcome>;
  keeper: Keeper;
  /** Runs something after some milliseconds; gives what calls it off. */
  after: (ms: number, run: () => void) => () => void;
  now: () => number;
};

/** How long after the last key a draft is sent. */
const pause = 800;
const firstRetry = 1_000;
const longestRetry = 30_000;

export type DraftStore = ReturnType<typeof createDraftStore>;

/**
 * The drafts of a member, and how they get to the service: a moment after the last key, one request at a time, again and
 * again until it has been acknowledged. What has not been is kept in the browser meanwhile, so that nothing typed is lost
 * when the network, the session, the tab or the service goes.
 */
export function createDraftStore({ send, keeper, after, now }: Parts) {
  let snapshot: Drafts = { of: new Map(), state: 'saved', savedAt: null };
  /** What is being sent, and what is to be sent when that has been answered. */
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  let callOff = () => {};
  let failures = 0;
  /** What has been sent of each since the service last answered, to know our own words again when an answer was lost. */
  const sentOnce = new Map<string, EntryContent[]>();
  const listeners = new Set<() => void>();

  const show = (change: Partial<Drafts>): void => {
    snapshot = { ...snapshot, ...change };
    for (const listener of listeners) listener();
  };
  const put = (drafts: readonly Draft[]): void => {
    const of = new Map(snapshot.of);
    for (const draft of drafts) {
      if (isUnsaved(draft)) keeper.keep(keptOf(draft));
      else keeper.drop(keyOfKept(draft));
      of.set(slotOf(draft), draft);
    }
    show({ of });
  };
  const waiting = () => [...snapshot.of.values()].filter(isToBeSent);
  const schedule = (ms: number): void => {
    callOff();
    callOff = after(ms, () => void flush());
  };
  const isOurs = (slot: string, { content }: EntryRevision): boolean =>
    sentOnce.get(slot)?.some((sent) => sameContent(sent, content)) ?? false;

  /** Is done when everything that waits now has been answered: also what has come since the last request went off. */
  function flush(): Promise<void> {
    if (running === null) return (running = flushed().finally(() => (running = null)));
    return (next ??= running.then(() => {
      next = null;
      return flush();
    }));
  }

  async function flushed(): Promise<void> {
    callOff();
    const entries = waiting();
    if (entries.length === 0) return show({ state: 'saved' });
    // Whoever is signing in is not disturbed by a try.
    if (snapshot.state !== 'signed-out') show({ state: 'saving' });
    const end = await sendAll(entries);
    if (end === 'signed-out') return show({ state: end });
    if (end === 'unreachable') {
      show({ state: end });
      return schedule(Math.min(longestRetry, firstRetry * 2 ** failures++));
    }
    failures = 0;
    const isMore = waiting().length > 0;
    show({ state: isMore ? 'waiting' : 'saved' });
    if (isMore) schedule(end === 'saved' ? pause : 0);
  }

  async function sendAll(entries: readonly Draft[]): Promise<Outcome['kind']> {
    for (const entry of entries) {
      const slot = slotOf(entry);
      sentOnce.set(slot, [...(sentOnce.get(slot) ?? []), entry.content]);
    }
    const outcome = await send(entries.map(sentOf));
    if (outcome.kind === 'saved') acknowledge(outcome.saved);
    if (outcome.kind === 'conflict') outcome.conflicts.forEach(collide);
    if (outcome.kind !== 'refused') return outcome.kind;
    const [only, ...others] = entries;
    if (only && others.length === 0) refuse(only, outcome.reply);
    if (others.length === 0) return outcome.kind;
    // All or none are taken: one that is refused would hold the others back.
    for (const entry of entries) {
      const end = await sendAll([entry]);
      if (end === 'signed-out' || end === 'unreachable') return end;
    }
    return outcome.kind;
  }

  function acknowledge(saved: readonly Written[]): void {
    put(
      saved.flatMap(({ entry, ...slot }) => {
        const draft = snapshot.of.get(slotOf(slot));
        const acknowledged = sentOnce.get(slotOf(slot))?.at(-1) ?? entry.content;
        sentOnce.delete(slotOf(slot));
        return draft ? [{ ...draft, stands: entry, acknowledged }] : [];
      }),
    );
    show({ savedAt: now() });
  }

  function collide({ current, ...slot }: Unseen): void {
    const draft = snapshot.of.get(slotOf(slot));
    if (!draft) return;
    // The answer to a save that did arrive may have been lost on its way back.
    const isSeen = isOurs(slotOf(slot), current) || sameContent(current.content, draft.content);
    const seen = { ...draft, stands: current, acknowledged: current.content };
    // Where nothing is unsaved there is nothing to choose between.
    const taken = isUnsaved(draft) ? { ...draft, conflict: current } : { ...seen, content: current.content };
    put([isSeen ? seen : taken]);
  }

  function refuse(sent: Draft, reply: ErrorReply): void {
    const draft = snapshot.of.get(slotOf(sent));
    if (draft && sameContent(draft.content, sent.content)) put([{ ...draft, refusal: reply }]);
  }

  function received({ indicator, year, entry }: Slot & { entry: EntryRevision | null }): Draft {
    const slot = { indicator, year };
    const old = snapshot.of.get(slotOf(slot));
    const said = entry?.content ?? emptyEntry;
    const nothing = { conflict: null, refusal: null, asked: old?.asked ?? [] };
    const fresh: Draft = { ...slot, stands: entry, content: said, acknowledged: said, ...nothing };
    const found = old ? (isUnsaved(old) ? keptOf(old) : null) : keeper.kept(keyOfKept(slot));
    if (!isKept(found)) return old && revisionOf(old) > revisionOf(fresh) ? old : fresh;
    const mine = { ...fresh, content: found.content };
    if (entry === null || entry.revision <= found.revision) return old ?? mine;
    if (sameContent(said, found.content) || isOurs(slotOf(slot), entry)) return mine;
    return { ...mine, stands: old?.stands ?? null, acknowledged: found.base, conflict: entry };
  }

  return {
    snapshot: () => snapshot,

    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },

    /** What the service says stands. What is unsaved here stays, and is compared with it. */
    receive(rows: readonly (Slot & { entry: EntryRevision | null })[]): void {
      put(rows.map(received));
      if (snapshot.state !== 'saved' || waiting().length === 0) return;
      show({ state: 'waiting' });
      schedule(pause);
    },

    /** What stands in the fields of a figure now. */
    change(slot: Slot, wanted: EntryContent): void {
      const draft = snapshot.of.get(slotOf(slot));
      const { stands } = draft ?? { stands: null };
      const isBegun = draft !== undefined && stands?.status === 'approved' && !isUnsaved(draft);
      const content = isBegun ? begunAnew(wanted, stands.content) : wanted;
      if (!draft || sameContent(draft.content, content)) return;
      const isAnother = content.kind !== draft.content.kind || content.value !== draft.content.value;
      put([{ ...draft, content, refusal: null, asked: isAnother ? [] : draft.asked }]);
      if (snapshot.state === 'saved') show({ state: 'waiting' });
      if (snapshot.state === 'waiting') schedule(pause);
    },

    /** One of two versions, or parts of both, has been chosen: it is written after the one that was not seen. */
    resolve(slot: Slot, content: EntryContent): void {
      const draft = snapshot.of.get(slotOf(slot));
      if (!draft?.conflict) return;
      put([{ ...draft, stands: draft.conflict, acknowledged: draft.conflict.content, content, conflict: null }]);
      void flush();
    },

    /** Revisions that came about in another way than by a save: submitted, withdrawn, sent back. */
    moved(written: readonly Written[]): void {
      acknowledge(written);
      put(
        written.flatMap((slot) => {
          const draft = snapshot.of.get(slotOf(slot));
          return draft ? [{ ...draft, asked: [] }] : [];
        }),
      );
    },

    /** What the service wanted to know before it takes a figure further. */
    asked(slot: Slot, asked: readonly Asked[]): void {
      const draft = snapshot.of.get(slotOf(slot));
      if (draft) put([{ ...draft, asked }]);
    },

    /** Somebody else has been faster, which was the answer to something else than a save. */
    collided: (unseen: readonly Unseen[]): void => unseen.forEach(collide),

    /** Sends what waits at once: a field has been left, the network or the session is back. */
    flush(): Promise<void> {
      failures = 0;
      return flush();
    },

    stop: (): void => callOff(),
  };
}
