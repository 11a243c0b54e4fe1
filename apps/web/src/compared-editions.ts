import { newestFirst } from '@ratthall/domain/edition';
import type { Edition, EditionList } from '#queries/editions.ts';

/** The two editions of a page about what changed; `before` is null where nothing was published before the first. */
export type ComparedEditions = { before: Edition | null; after: Edition };

/** The edition of an address and the one it is compared with: the one asked for, else the one published before it. */
export function comparedEditions(
  { editions }: Pick<EditionList, 'editions'>,
  id: string,
  since: string | undefined,
): ComparedEditions | null {
  const ordered = newestFirst(editions);
  const at = ordered.findIndex((one) => one.id === id);
  const after = ordered[at];
  if (after === undefined) return null;
  const asked = since === id ? undefined : ordered.find((one) => one.id === since);
  return { before: asked ?? ordered[at + 1] ?? null, after };
}
