import { useSearch } from '@tanstack/react-router';
import { useSpeech } from '#i18n/language.ts';
import { pageAtEdition, readEdition } from '#queries/edition.ts';
import { stringifySearch } from '#search.ts';

/** Whether the figures stay as they are, and where those are that do. */
export function WhichFigures({ slug, newest }: { slug: string; newest: string | null }) {
  const { texts } = useSpeech();
  const words = texts.council;
  const search = useSearch({ from: '__root__' });
  const edition = readEdition();
  if (edition !== null) return <p>{words.inEdition(edition)}</p>;
  if (newest === null) return <p>{words.today.notFixed}</p>;
  const there = pageAtEdition(`/kommun/${slug}/till-namnden`, newest) ?? '';
  return (
    <p>
      {words.today.newer(newest)} <a href={`${there}${stringifySearch(search)}`}>{words.today.toEdition(newest)}</a>
    </p>
  );
}
