/** One part of a document that is another: where it is, and what stood and stands there. */
export type Difference = { part: string; before: string | null; after: string | null };

/** Everything in which two documents differ, part by part, in the order of the later one. */
export function differences(before: unknown, after: unknown, part = ''): Difference[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (isNested(before) && isNested(after) && Array.isArray(before) === Array.isArray(after)) {
    const keys = [...new Set([...Object.keys(after), ...Object.keys(before)])];
    return keys.flatMap((key) =>
      differences(inside(before, key), inside(after, key), part === '' ? key : `${part} › ${nameOf(key, after)}`),
    );
  }
  return [{ part, before: told(before), after: told(after) }];
}

type Nested = Record<string, unknown> | unknown[];

function isNested(value: unknown): value is Nested {
  return typeof value === 'object' && value !== null;
}

function inside(nested: Nested, key: string): unknown {
  return (nested as Record<string, unknown>)[key];
}

/** A place in a list is counted from one. */
function nameOf(key: string, nested: Nested): string {
  return Array.isArray(nested) ? String(Number(key) + 1) : key;
}

function told(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
