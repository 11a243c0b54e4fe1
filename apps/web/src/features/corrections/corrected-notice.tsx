import { useSuspenseQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useSpeech } from '#i18n/language.ts';
import { pageCorrectionsQuery, type CorrectionChoice } from '#queries/corrections.ts';
import { stringifySearch } from '#search.ts';
import styles from './corrections.module.css';

type Props = { choice: CorrectionChoice; slug?: string };

/** Says on a page that something which has been published of it has been corrected in a way that matters; else nothing. */
export function CorrectedNotice({ choice, slug }: Props) {
  const { texts } = useSpeech();
  const { lang } = useSearch({ from: '__root__' });
  const { data } = useSuspenseQuery(pageCorrectionsQuery(choice));
  const { onPage, inEdition } = texts.corrections;
  const edition = data.corrections[0]?.edition;
  if (edition === undefined) return null;
  const search = stringifySearch({ lang, edition: choice.edition, members: slug, indicators: choice.indicator });
  const isOne = data.total === 1;
  const ofPage = isOne ? onPage.one(edition) : onPage.many(data.total, edition);
  const ofEdition = isOne ? inEdition.one : inEdition.many(data.total);
  const said = choice.edition === undefined ? ofPage : ofEdition;
  return (
    <p className={styles.notice}>
      {said} <a href={`/rattelser${search}`}>{onPage.link}</a>
    </p>
  );
}
