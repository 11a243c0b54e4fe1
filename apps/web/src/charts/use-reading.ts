import { useState, type KeyboardEvent } from 'react';

/**
 * The place to which a key moves in a row of `count` places: to the neighbour, the ends, or away (null) with Escape.
 * Undefined for a key that does not move. From nowhere, the arrows lead to the end they come from.
 */
function placeAfterKey(key: string, at: number | null, count: number): number | null | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowRight' || key === 'ArrowUp') return at === null ? 0 : Math.min(at + 1, count - 1);
  if (key === 'ArrowLeft' || key === 'ArrowDown') return at === null ? count - 1 : Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key === 'Escape') return null;
  return undefined;
}

/** Which of `count` places in a chart is being read, by keyboard or pointer; `start` is where the keyboard begins. */
export function useReading(count: number, start: number | null) {
  const [active, setActive] = useState<number | null>(null);
  const at = active === null || active >= count ? null : active;
  return {
    active: at,
    setActive,
    keys: {
      tabIndex: 0,
      onFocus: () => setActive((current) => current ?? start),
      onBlur: () => setActive(null),
      onKeyDown: (event: KeyboardEvent) => {
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        const next = placeAfterKey(event.key, at, count);
        if (next === undefined) return;
        event.preventDefault();
        setActive(next);
      },
    },
  };
}
