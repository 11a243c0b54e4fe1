import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, type MouseEvent, type ReactNode } from 'react';
import { linkedPath } from '#queries/edition.ts';
import { stringifySearch, type ShellSearch } from '#search.ts';

/** Changes what the address says of the view, and leaves the rest of it and the place on the page as they are. */
export function useViewChange() {
  const navigate = useNavigate();
  return useCallback(
    (changes: ShellSearch | ((old: ShellSearch) => ShellSearch), { replace = false } = {}) =>
      void navigate({
        to: '.',
        search: (old) => ({ ...old, ...(typeof changes === 'function' ? changes(old) : changes) }),
        replace,
        resetScroll: false,
      }),
    [navigate],
  );
}

type Props = {
  changes: ShellSearch;
  label?: string;
  className?: string | undefined;
  /** Before the view changes on this page. */
  onFollow?: (() => void) | undefined;
  children: ReactNode;
};

/** A link to the same page with another choice: it works without a script, and in a tab of its own. */
export function ViewLink({ changes, label, className, onFollow, children }: Props) {
  const search = useSearch({ from: '__root__' });
  const change = useViewChange();
  const follow = (event: MouseEvent) => {
    const { button, metaKey, ctrlKey, shiftKey, altKey } = event;
    if (button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return;
    event.preventDefault();
    onFollow?.();
    change(changes);
  };
  return (
    <a
      href={`${linkedPath('/jamfor')}${stringifySearch({ ...search, ...changes })}`}
      className={className}
      onClick={follow}
      {...(label !== undefined && { 'aria-label': label })}
    >
      {children}
    </a>
  );
}
