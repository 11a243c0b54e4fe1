import type { KeyboardEvent } from 'react';

/** Enter and the down arrow go to the next figure, as in a spreadsheet; the up arrow to the one before. Tab goes everywhere. */
export function moveByKey(event: KeyboardEvent<HTMLElement>): void {
  const { target, key } = event;
  if (!(target instanceof HTMLInputElement) || target.dataset.figure === undefined || event.nativeEvent.isComposing)
    return;
  const step = key === 'ArrowUp' || (key === 'Enter' && event.shiftKey) ? -1 : 1;
  if (key !== 'Enter' && key !== 'ArrowDown' && key !== 'ArrowUp') return;
  const places = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-figure]')];
  const next = places[places.indexOf(target) + step];
  event.preventDefault();
  if (!next) return;
  next.focus();
  if (next instanceof HTMLInputElement) next.select();
}
