import { useQuery } from '@tanstack/react-query';
import { useSpeech } from '#i18n/language.ts';
import { catalogueQuery } from '#queries/catalogue.ts';
import { readEdition } from '#queries/edition.ts';
import { editionsQuery } from '#queries/editions.ts';
import { readOrigin } from '#queries/origin.ts';
import styles from './cite.module.css';
import { Cite } from './cite.tsx';

type Props = {
  /** The path of the page as it is with the figures of today. */
  path: string;
  /** What the page is about. */
  page: string;
};

/**
 * How to refer to a page that editions have too: to itself in an edition; with the figures of today, which may change, to
 * the same page in the edition in force. Nothing before the first edition.
 */
export function CitePage({ path, page }: Props) {
  const { texts, language } = useSpeech();
  const words = texts.editions.cite;
  const { data: catalogue } = useQuery(catalogueQuery);
  const shown = readEdition();
  const { data: published } = useQuery({ ...editionsQuery, enabled: shown !== null });
  const edition = shown === null ? catalogue?.newestEdition : published?.editions.find(({ id }) => id === shown);
  if (catalogue === undefined || !edition) return null;
  const at = `/utgava/${edition.id}${path}${language === 'en' ? '?lang=en' : ''}`;
  const address = `${readOrigin()}${at}`;
  return (
    <section aria-labelledby="citera">
      <h2 id="citera">{words.titleOfPage}</h2>
      <p className={styles.lead}>
        {shown === null ? (
          <>
            {words.today(edition.id)} <a href={at}>{address}</a>
          </>
        ) : (
          words.lead
        )}
      </p>
      <Cite cited={{ edition, network: catalogue.network.name[language], page, address }} />
    </section>
  );
}
