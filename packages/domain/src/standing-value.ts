import type { EntryContent } from './entry.ts';

/**
 * What stands of an indicator for a year, beside which another is checked: what the report says of it, else (while
 * nothing has been decided) what is public.
 */
export function standingValue(
  content: Pick<EntryContent, 'kind' | 'value'> | undefined,
  { shown, central }: { shown: number | null; central: number | null },
): number | null {
  switch (content?.kind) {
    case undefined:
    case null:
      return shown;
    case 'missing':
      return null;
    case 'accepted':
      return central;
    default:
      return content?.value ?? null;
  }
}
