import { commentsBegun } from '#ui/unsaved.ts';

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** A comment that has been begun, kept in this tab until it is sent or taken back. */
export type KeptComment = { read: () => string; write: (comment: string) => void };

/**
 * Of which revision of a figure, in words: a comment on one that is no longer the newest is not to be found again. A
 * browser that refuses to keep anything still lets it be written.
 */
export function keptComment(of: string, store: () => Store = () => sessionStorage): KeptComment {
  const key = `${commentsBegun}${of}`;
  const attempt = <T>(run: () => T): T | null => {
    try {
      return run();
    } catch {
      return null;
    }
  };
  return {
    read: () => attempt(() => store().getItem(key)) ?? '',
    write: (comment) => void attempt(() => (comment === '' ? store().removeItem(key) : store().setItem(key, comment))),
  };
}
