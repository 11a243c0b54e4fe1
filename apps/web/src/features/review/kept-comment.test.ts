import { expect, test } from 'vitest';
import { keptComment } from './kept-comment.ts';

/** A browser's storage, as far as it is used. */
function aStore() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

test('a comment is found again by whoever comes back to the same revision, and by no other', () => {
  const store = aStore();
  keptComment('0001.2025.waste.3', () => store).write('Ingår');
  expect(keptComment('0001.2025.waste.3', () => store).read()).toBe('Ingår');
  expect(keptComment('0001.2025.waste.4', () => store).read()).toBe('');
});

test('what is emptied leaves nothing behind, and a browser that refuses is no hindrance', () => {
  const store = aStore();
  const comment = keptComment('a', () => store);
  comment.write('Ingår');
  comment.write('');
  expect(store.kept.size).toBe(0);
  const refusing = keptComment('a', () => {
    throw new Error('refused');
  });
  refusing.write('Ingår');
  expect(refusing.read()).toBe('');
});
