import { useNavigate, useSearch } from '@tanstack/react-router';
import type { MouseEvent, ReactNode } from 'react';

type Props = { path: string; year: number; hash?: string; children: ReactNode };

/**
 * A link of a page that has hundreds of them. The router's own link watches every change of address; this one only knows
 * where it leads. The language goes with it.
 */
export function InnerLink({ path, year, hash, children }: Props) {
  const { lang } = useSearch({ from: '__root__' });
  const navigate = useNavigate();
  const href = `${path}?${lang === undefined ? '' : `lang=${lang}&`}year=${year}${hash === undefined ? '' : `#${hash}`}`;
  const follow = (event: MouseEvent) => {
    const { button, metaKey, ctrlKey, shiftKey, altKey } = event;
    if (button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return;
    event.preventDefault();
    void navigate({ href });
  };
  return (
    <a href={href} onClick={follow}>
      {children}
    </a>
  );
}
