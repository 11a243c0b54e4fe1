import { useEffect, useRef, type RefObject } from 'react';

/**
 * Keeps the focus where the work is when what had it goes away, as a button does that has done its work: on what stands
 * in its place in the same row. Whoever works with the keyboard, or hears the page, is not thrown to its beginning.
 */
export function useKeptFocus(): RefObject<HTMLDivElement | null> {
  const surface = useRef<HTMLDivElement>(null);
  useEffect(() => (surface.current === null ? undefined : keepFocusIn(surface.current)), []);
  return surface;
}

/** Watches over the focus inside an element; gives what ends that. */
export function keepFocusIn(surface: HTMLElement): () => void {
  let last: { element: Element; row: string | null } | null = null;
  let lastRow: string | null = null;
  const came = ({ target }: FocusEvent) => {
    if (!(target instanceof Element)) return;
    const row = target.closest('li[data-stage]')?.id ?? null;
    lastRow = row ?? lastRow;
    // What stands in for the page for a while leads back to where one was.
    last = { element: target, row: target.closest('[data-returns]') ? lastRow : row };
  };
  const left = ({ target }: FocusEvent) => {
    // Some browsers say that the focus leaves what is being taken away: that is found out before this runs.
    setTimeout(() => {
      if (last?.element === target && last?.element.isConnected && document.activeElement !== target) last = null;
    });
  };
  const watcher = new MutationObserver(() => {
    if (last === null || last.element.isConnected || document.activeElement !== document.body) return;
    const row = last.row === null ? null : document.getElementById(last.row);
    last = null;
    if (row) placeIn(row)?.focus();
  });
  surface.addEventListener('focusin', came);
  surface.addEventListener('focusout', left);
  watcher.observe(surface, { childList: true, subtree: true });
  return () => {
    surface.removeEventListener('focusin', came);
    surface.removeEventListener('focusout', left);
    watcher.disconnect();
  };
}

/** Where work with a row goes on: a choice that waits, its field, or its heading. */
function placeIn(row: HTMLElement): HTMLElement | null {
  const heading = row.querySelector<HTMLElement>('h3');
  if (heading) heading.tabIndex = -1;
  return row.querySelector<HTMLElement>('[data-choice]') ?? row.querySelector<HTMLElement>('[data-figure]') ?? heading;
}
