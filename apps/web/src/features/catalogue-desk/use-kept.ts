import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { sessionQuery } from '#queries/sessions.ts';
import { createDraftKeeper } from '#ui/kept-draft.ts';

/** What is being written, and the revision that it was written after. */
export type Kept<T> = { revision: number; document: T };

/**
 * What is being written of something in the catalogue, `what` by name: kept in the browser until it is the same as what
 * stands. Where somebody has saved meanwhile, saving it is refused, and nothing of either is lost.
 */
export function useKept<T extends object>(what: string, start: Kept<T>) {
  const { data: session } = useQuery(sessionQuery);
  const person = session?.person?.id ?? '';
  const [keeper] = useState(() =>
    createDraftKeeper({ person, what: `catalogue.${what}` }, () => localStorage, isLike(start)),
  );
  const [found] = useState(() => keeper.kept());
  const [kept, setKept] = useState(found ?? start);
  const [base] = useState(start);
  const isChanged = JSON.stringify(kept.document) !== JSON.stringify(base.document);
  useEffect(() => {
    if (isChanged) keeper.keep(kept);
    else keeper.drop();
  }, [keeper, kept, isChanged]);
  return {
    ...kept,
    isChanged,
    /** Whether it was begun another time. */
    isFound: found !== null && isChanged,
    change: (changes: Partial<T>) => setKept((old) => ({ ...old, document: { ...old.document, ...changes } })),
    drop: keeper.drop,
  };
}

/** Whether something that was found in the browser has the parts that are in use now. */
const isLike =
  <T extends object>({ document }: Kept<T>) =>
  (found: unknown): found is Kept<T> => {
    if (typeof found !== 'object' || found === null || !('document' in found) || !('revision' in found)) return false;
    const { document: other, revision } = found;
    if (typeof other !== 'object' || other === null || typeof revision !== 'number') return false;
    return Object.keys(document).every((part) => part in other);
  };
