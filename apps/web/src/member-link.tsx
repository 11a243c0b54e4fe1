import { useNavigate, useSearch } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import { linkedPath } from '#queries/edition.ts';
import type { Member } from '#queries/members.ts';
import { stringifySearch } from '#search.ts';

/**
 * Links to members for a page that has a hundred of them. The router's own link watches every change of address, which
 * for so many costs a phone a third of a second; this one only knows where it leads.
 */
export function useMemberLink() {
  const { lang, set, own, peers } = useSearch({ from: '__root__' });
  const navigate = useNavigate();
  const query = stringifySearch({ lang, set, own, peers });
  return ({ slug, name }: Pick<Member, 'slug' | 'name'>) => (
    <a
      href={`${linkedPath(`/kommun/${slug}`)}${query}`}
      onClick={(event) => {
        if (isForTheBrowser(event)) return;
        event.preventDefault();
        void navigate({ to: '/kommun/$slug', params: { slug } });
      }}
    >
      {name}
    </a>
  );
}

/** A click that asks for a new tab or window, or a download. */
function isForTheBrowser({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button !== 0 || metaKey || ctrlKey || shiftKey || altKey;
}
