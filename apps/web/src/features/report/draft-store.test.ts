import { emptyEntry, type EntryContent } from '@ratthall/domain/entry';
import { describe, expect, test } from 'vitest';
import type { EntryRevision } from '#queries/entries.ts';
import { createDraftStore, type Outcome } from './draft-store.ts';
import type { Sent } from './draft.ts';
import { createKeeper } from './kept.ts';

const waste = { indicator: 'household-waste', year: 2025 };
const food = { indicator: 'organic-food', year: 2025 };
const said = (value: string): EntryContent => ({
  ...emptyEntry,
  kind: 'value',
  typed: { value },
  value: Number(value),
});

const revision = (number: number, content: EntryContent): EntryRevision => ({
  revision: number,
  status: 'draft',
  content,
  comment: '',
  author: { id: 'person-1', name: 'Kim' },
  createdAt: '2026-01-01T00:00:00Z',
});

/** A browser's storage that outlives the pages in it. */
function aStorage() {
  const items = new Map<string, string>();
  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, text: string) => void items.set(key, text),
    removeItem: (key: string) => void items.delete(key),
  };
}

/** A service that keeps what it is sent, unless it is told to answer something else. */
function aService() {
  const stands = new Map<string, EntryRevision>();
  const answers: (Outcome['kind'] | 'lost')[] = [];
  const requests: Sent[][] = [];
  const refuse: Outcome = { kind: 'refused', reply: { code: 'entry.wrong-step', requestId: 'r' } };
  const send = async (entries: Sent[]): Promise<Outcome> => {
    requests.push(entries);
    const answer = answers.shift() ?? 'saved';
    if (answer === 'unreachable' || answer === 'signed-out') return { kind: answer };
    if (answer === 'refused' || entries.some(({ content }) => content.publicNote === 'refuse')) return refuse;
    const conflicts = entries.flatMap(({ indicator, year, revision: seen }) => {
      const current = stands.get(indicator);
      return current && current.revision > seen ? [{ indicator, year, current }] : [];
    });
    if (conflicts.length > 0) return { kind: 'conflict', conflicts };
    const saved = entries.map(({ indicator, year, revision: seen, content }) => {
      const entry = revision(seen + 1, content);
      stands.set(indicator, entry);
      return { indicator, year, entry };
    });
    return answer === 'lost' ? { kind: 'unreachable' } : { kind: 'saved', saved };
  };
  return { send, stands, answers, requests };
}

/** A clock that stands still until it is moved on. */
function aClock() {
  let time = 0;
  let timers: { at: number; run: () => void }[] = [];
  const settle = async () => {
    for (let i = 0; i < 20; i++) await Promise.resolve();
  };
  return {
    now: () => time,
    after: (ms: number, run: () => void) => {
      const timer = { at: time + ms, run };
      timers.push(timer);
      return () => void (timers = timers.filter((one) => one !== timer));
    },
    pass: async (ms: number) => {
      const end = time + ms;
      for (;;) {
        const next = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        timers = timers.filter((one) => one !== next);
        time = next.at;
        next.run();
        await settle();
      }
      time = end;
      await settle();
    },
    isQuiet: () => timers.length === 0,
  };
}

function aPage(service = aService(), storage = aStorage(), clock = aClock()) {
  const keeper = createKeeper(storage, { person: 'person-1', member: '0001' });
  const store = createDraftStore({ send: service.send, keeper, after: clock.after, now: clock.now });
  const opened = () =>
    store.receive([waste, food].map((slot) => ({ ...slot, entry: service.stands.get(slot.indicator) ?? null })));
  opened();
  const draft = (slot = waste) => store.snapshot().of.get(`${slot.indicator}.${slot.year}`)!;
  return { store, service, storage, clock, draft, opened };
}

describe('what is typed', () => {
  test('is sent once, a moment after the last key', async () => {
    const { store, service, clock } = aPage();
    store.change(waste, said('4'));
    await clock.pass(500);
    store.change(waste, said('46'));
    await clock.pass(500);
    expect(service.requests).toEqual([]);
    store.change(waste, said('462'));
    store.change(food, said('38'));
    await clock.pass(800);
    expect(service.requests).toEqual([
      [
        { ...waste, revision: 0, content: said('462') },
        { ...food, revision: 0, content: said('38') },
      ],
    ]);
    expect(store.snapshot()).toMatchObject({ state: 'saved', savedAt: 1800 });
    expect(clock.isQuiet()).toBe(true);
  });

  test('is kept in the browser until it has been acknowledged, and no longer', async () => {
    const { store, storage, clock } = aPage();
    store.change(waste, said('462'));
    expect([...storage.items.keys()]).toEqual(['ratthall.unsaved.person-1.0001.2025.household-waste']);
    await clock.pass(800);
    expect(storage.items.size).toBe(0);
  });

  test('is tried again and again, ever more seldom, until the service answers', async () => {
    const { store, service, clock } = aPage();
    service.answers.push('unreachable', 'unreachable', 'unreachable');
    store.change(waste, said('462'));
    await clock.pass(800);
    expect(store.snapshot().state).toBe('unreachable');
    await clock.pass(1_000);
    await clock.pass(2_000);
    expect(service.requests).toHaveLength(3);
    await clock.pass(3_999);
    expect(service.requests).toHaveLength(3);
    await clock.pass(1);
    expect(service.stands.get(waste.indicator)?.content).toEqual(said('462'));
    expect(store.snapshot().state).toBe('saved');
  });

  test('waits for somebody who has been signed out, and goes on after the sign-in', async () => {
    const { store, service, clock } = aPage();
    service.answers.push('signed-out');
    store.change(waste, said('462'));
    await clock.pass(60_000);
    expect(store.snapshot().state).toBe('signed-out');
    store.change(waste, said('463'));
    await clock.pass(60_000);
    expect(service.requests).toHaveLength(1);
    await store.flush();
    expect(service.stands.get(waste.indicator)?.content).toEqual(said('463'));
  });

  test('while a save is on its way is sent after it, with the revision that it made', async () => {
    const { store, service, clock } = aPage();
    store.change(waste, said('4'));
    const first = store.flush();
    store.change(waste, said('462'));
    await first;
    await clock.pass(800);
    expect(service.requests.map(([sent]) => [sent?.revision, sent?.content.value])).toEqual([
      [0, 4],
      [1, 462],
    ]);
  });

  test('is all acknowledged when a flush is done, also one that was asked for during another', async () => {
    const { store, service, draft } = aPage();
    store.change(waste, said('4'));
    const left = store.flush();
    store.change(waste, said('462'));
    await store.flush();
    expect(draft().acknowledged).toEqual(said('462'));
    expect(service.requests).toHaveLength(2);
    await left;
  });

  test('is there again after the tab was closed, and is sent', async () => {
    const { store, service, storage, clock } = aPage();
    service.answers.push('unreachable');
    store.change(waste, said('462'));
    await clock.pass(800);
    const next = aPage(service, storage);
    expect(next.draft().content).toEqual(said('462'));
    await next.clock.pass(800);
    expect(service.stands.get(waste.indicator)?.content).toEqual(said('462'));
    expect(storage.items.size).toBe(0);
  });

  test('is not seen by somebody else at the same computer', () => {
    const { store, storage } = aPage();
    store.change(waste, said('462'));
    const other = createKeeper(storage, { person: 'person-2', member: '0001' });
    expect(other.kept('2025.household-waste')).toBe(null);
  });

  test('is saved also where the browser keeps nothing, or something unreadable', async () => {
    const service = aService();
    const refusing = {
      ...aStorage(),
      setItem: () => {
        throw new Error('full');
      },
      getItem: () => '{"content":',
    };
    const { store, clock } = aPage(service, refusing);
    store.change(waste, said('462'));
    await clock.pass(800);
    expect(service.stands.get(waste.indicator)?.content).toEqual(said('462'));
  });

  test('that is refused is told, and does not hold the others back', async () => {
    const { store, service, clock, draft } = aPage();
    store.change(waste, { ...said('462'), publicNote: 'refuse' });
    store.change(food, said('38'));
    await clock.pass(800);
    expect(service.stands.get(food.indicator)?.content).toEqual(said('38'));
    expect(draft().refusal?.code).toBe('entry.wrong-step');
    expect(clock.isQuiet()).toBe(true);
    store.change(waste, said('462'));
    await clock.pass(800);
    expect(service.stands.get(waste.indicator)?.content).toEqual(said('462'));
  });
});

describe('what somebody else has written meanwhile', () => {
  const both = async () => {
    const page = aPage();
    page.service.stands.set(waste.indicator, revision(1, said('470')));
    page.store.change(waste, said('462'));
    await page.clock.pass(800);
    return page;
  };

  test('stands beside what is typed, and nothing is sent until one has been chosen', async () => {
    const { store, service, clock, draft } = await both();
    expect(draft()).toMatchObject({ content: said('462'), conflict: { content: said('470') } });
    store.change(waste, said('463'));
    await clock.pass(10_000);
    expect(service.stands.get(waste.indicator)?.content).toEqual(said('470'));
    store.resolve(waste, said('463'));
    await clock.pass(0);
    expect(service.stands.get(waste.indicator)).toMatchObject({ revision: 2, content: said('463') });
    expect(draft().conflict).toBe(null);
  });

  test('does not hold other figures back', async () => {
    const { store, service, clock } = aPage();
    service.stands.set(waste.indicator, revision(1, said('470')));
    store.change(waste, said('462'));
    store.change(food, said('38'));
    await clock.pass(1_000);
    expect(service.stands.get(food.indicator)?.content).toEqual(said('38'));
  });

  test('is taken in where nothing has been typed, and asked about where it is found on opening', async () => {
    const { service, store, storage, opened, draft } = aPage();
    service.stands.set(waste.indicator, revision(1, said('470')));
    opened();
    expect(draft()).toMatchObject({ content: said('470'), conflict: null });
    store.change(waste, said('462'));
    service.stands.set(waste.indicator, revision(2, said('480')));
    const next = aPage(service, storage);
    expect(next.draft()).toMatchObject({ content: said('462'), conflict: { revision: 2 } });
    await next.clock.pass(10_000);
    expect(service.stands.get(waste.indicator)?.content).toEqual(said('480'));
  });

  test('is not taken for somebody else’s when the answer to a save was lost', async () => {
    const { store, service, clock, draft } = aPage();
    service.answers.push('lost');
    store.change(waste, said('462'));
    await clock.pass(800);
    store.change(waste, said('463'));
    await clock.pass(10_000);
    expect(draft().conflict).toBe(null);
    expect(service.stands.get(waste.indicator)).toMatchObject({ revision: 2, content: said('463') });
  });
});
