import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { formatMoment } from '#i18n/dates.ts';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import { checklistQuery, type EditionDraft } from '#queries/edition-drafts.ts';
import { countLines } from './checklist-groups.ts';
import styles from './edition-desk.module.css';

/** An edition that is being prepared: what it is about, and how much is left to do. */
export function DraftCard({ draft, catalogue }: { draft: EditionDraft; catalogue: Catalogue }) {
  const { editions: words } = useDeskTexts();
  const { language } = useSpeech();
  const { year, round, set, revision, author, changedAt, publishAt, notPublished, published } = draft;
  const { data: checklist } = useQuery(checklistQuery(year));
  const { blocks, warnings } = countLines(checklist?.items ?? []);
  const setName = catalogue.sets.find(({ id }) => id === set)?.name[language] ?? set;
  return (
    <article className={styles.card} aria-labelledby={`draft-${year}`}>
      <h3 id={`draft-${year}`}>{words.draftTitle(year)}</h3>
      <p>
        {words.about(round, setName)}. {published && words.draftPublished(published.edition, published.isChanged)}
      </p>
      {checklist && (!published || published.isChanged) && (
        <p className={styles.count} data-kind={blocks > 0 ? 'blocks' : 'clear'}>
          {words.toDo(blocks, warnings)}
        </p>
      )}
      {publishAt !== null && <p>{words.plannedFor(formatMoment(publishAt, language))}</p>}
      {notPublished && (
        <p className={styles.missed}>
          {words.missed(formatMoment(notPublished.planned, language), notPublished.blocks.length)}
        </p>
      )}
      <p className={styles.hint}>
        {changedAt === null
          ? words.notBegun
          : words.changedBy(author?.name || words.form.nobody, formatMoment(changedAt, language))}
      </p>
      <p>
        <Link
          to="/kansli/utgavor/$year"
          params={{ year }}
          className={published && !published.isChanged ? 'button-quiet' : 'button'}
        >
          {revision === 0 ? words.prepare(year) : words.goOn(year)}
        </Link>
      </p>
    </article>
  );
}
