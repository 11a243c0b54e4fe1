import { useSuspenseQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useSpeech } from '#i18n/language.ts';
import { pageAtEdition, readEdition } from '#queries/edition.ts';
import { editionsQuery } from '#queries/editions.ts';
import { stringifySearch } from '#search.ts';

/** Whether the figures stay as they are, and where those are that do. */
export function WhichFigures({ slug }: { slug: string }) {
  const { texts } = useSpeech();
  const words = texts.council;
  const search = useSearch({ from: '__root__' });
  const { data } = useSuspenseQuery(editionsQuery);
  const edition = readEdition();
  if (edition !== null) return <p>{words.inEdition(edition)}</p>;
  if (data.current === null) return <p>{words.today.notFixed}</p>;
  const there = pageAtEdition(`/kommun/${slug}/till-namnden`, data.current) ?? '';
  return (
    <p>
      {words.today.newer(data.current)}{' '}
      <a href={`${there}${stringifySearch(search)}`}>{words.today.toEdition(data.current)}</a>
    </p>
  );
}
