import { useCallback, useEffect, useRef } from 'react';

type Pressed = { link: Element; list: string; place: number };

/**
 * Keeps whoever works by keyboard where they are when the link they pressed goes away: on the link that takes its place in
 * the list, the last of it, or else in the field of the section or on the last of the chosen. A list has `data-list`.
 */
export function usePlaceAfterPress() {
  const section = useRef<HTMLElement>(null);
  const pressed = useRef<Pressed | null>(null);
  const notePress = useCallback((list: string) => {
    const link = document.activeElement;
    const place = linksIn(section.current, list).findIndex((one) => one === link);
    pressed.current = link === null || place === -1 ? null : { link, list, place };
  }, []);
  useEffect(() => {
    if (pressed.current === null || pressed.current.link.isConnected) return;
    const { list, place } = pressed.current;
    pressed.current = null;
    if (document.activeElement !== document.body) return;
    const links = linksIn(section.current, list);
    const field = section.current?.querySelector('input');
    const next = links[place] ?? links.at(-1) ?? field ?? linksIn(section.current, 'chosen').at(-1);
    next?.focus();
  });
  return { section, notePress };
}

function linksIn(section: HTMLElement | null, list: string): HTMLElement[] {
  return [...(section?.querySelectorAll<HTMLElement>(`[data-list="${list}"] a`) ?? [])];
}
