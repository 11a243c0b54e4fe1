import { emptyEntry, type EntryContent } from '@ratthall/domain/entry';

/** Whether two contents say the same, whatever the order of their fields. */
export function sameContent(a: EntryContent, b: EntryContent): boolean {
  return isSame(a, b);
}

export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));
}

/** Whether nothing at all has been said. */
export function isBlank(content: EntryContent): boolean {
  return sameContent(content, emptyEntry);
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, ordered(inner)]),
  );
}
