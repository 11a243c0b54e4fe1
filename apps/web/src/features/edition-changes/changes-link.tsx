import { newestFirst } from '@ratthall/domain/edition';
import { Link } from '@tanstack/react-router';
import { useSpeech } from '#i18n/language.ts';
import type { Edition } from '#queries/editions.ts';

/** The way from an edition to what changed since the one before; nothing where it is the first. */
export function ChangesLink({ edition, editions }: { edition: string; editions: readonly Edition[] }) {
  const { texts } = useSpeech();
  const ordered = newestFirst(editions);
  const before = ordered[ordered.findIndex(({ id }) => id === edition) + 1];
  if (before === undefined) return null;
  return (
    <p>
      <Link to="/utgava/$edition/andringar" params={{ edition }}>
        {texts.editions.changesSince(before.id)}
      </Link>
    </p>
  );
}
