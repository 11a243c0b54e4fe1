/** One part of a document that is another: where it is, and what stood and stands there. */
export type Difference = { path: string[]; before: Told; after: Told };

/** Something that can be said in one go; null for nothing. */
export type Told = string | number | boolean | null | readonly (string | number)[];

/** Everything in which two documents differ, part by part, in the order of the later one; null for none. */
export function differences(before: unknown, after: unknown, path: string[] = []): Difference[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const [old, now] = [before, after].map((one) => (isNested(one) ? entriesOf(one) : null));
  if (!old && !now) {
    const [was, is] = [told(before), told(after)];
    // What names something in a list is in the way to it already.
    const isName = path.length > 1 && path.at(-2) === String(is ?? was);
    return was === is || isName ? [] : [{ path, before: was, after: is }];
  }
  const names = [...new Set([...(now?.keys() ?? []), ...(old?.keys() ?? [])])];
  return names.flatMap((name) => differences(old?.get(name), now?.get(name), [...path, name]));
}

/** What has parts of its own. A list of plain values is told as a whole. */
function isNested(value: unknown): value is object {
  if (Array.isArray(value)) return value.some((one) => typeof one === 'object');
  return typeof value === 'object' && value !== null;
}

/** What is in a list goes by what names it there, wherever it stands. */
function entriesOf(nested: object): Map<string, unknown> {
  if (!Array.isArray(nested)) return new Map(Object.entries(nested));
  return new Map(nested.map((one: unknown, i) => [nameOf(one) ?? String(i + 1), one]));
}

function nameOf(one: unknown): string | null {
  const { id, indicator, version, year } = one as Record<string, unknown>;
  const name = id ?? indicator ?? version ?? year;
  return typeof name === 'string' || typeof name === 'number' ? String(name) : null;
}

function told(value: unknown): Told {
  if (value === undefined || value === null || value === '') return null;
  return Array.isArray(value) && value.length === 0 ? null : (value as Told);
}
