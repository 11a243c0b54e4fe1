import type { Localized } from '@ratthall/domain/indicator';
import { Link } from '@tanstack/react-router';
import { VerdictCounts } from '#charts/verdict-counts.tsx';
import { coverageSentences, likeForLikeReason, wayTitle } from '#findings/year.ts';
import { formatNumber, formatValue } from '#i18n/format.ts';
import { useSpeech } from '#i18n/language.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import type { Member } from '#queries/members.ts';
import { Markdown } from '#ui/markdown.tsx';
import styles from './edition-summary.module.css';
import { MedianFigure } from './median-figure.tsx';
import { Moved } from './moved.tsx';
import type { Entry } from './summarised.ts';

type Props = Entry & {
  members: readonly Member[];
  sources: Catalogue['sources'];
  /** What the secretariat says of it. */
  comment: Localized | undefined;
};

/** What the year says of one indicator: its finding as title, how it came about, and who moved. */
export function IndicatorSection({ year, indicator, members, sources, comment }: Props) {
  const { texts, language } = useSpeech();
  const words = texts.summary;
  const said = comment?.[language].trim() ?? '';
  return (
    <section className={styles.indicator} aria-labelledby={indicator.id}>
      <h3 id={indicator.id} className={styles.heading}>
        <span className={styles.name}>
          {year.number !== null && `${year.number}. `}
          {indicator.name[language]}
        </span>
        <span className="visually-hidden">: </span>
        <span className={styles.finding}>{wayTitle(year, language)}</span>
      </h3>
      <p className={styles.sentence}>
        <LikeForLike year={year} indicator={indicator} />
      </p>
      <div className={styles.columns}>
        <MedianFigure year={year} indicator={indicator} sources={sources} />
        <div>
          <h4 className={styles.label}>{words.verdicts}</h4>
          <VerdictCounts counts={year.verdicts} label={words.verdicts} />
          <p className={styles.note}>
            {year.judged > 0 &&
              words.chance(formatNumber(year.expectedByChance, year.expectedByChance < 2 ? 1 : 0, language))}{' '}
            {coverageSentences(year, language).join(' ')}
          </p>
          <Moved year={year} indicator={indicator} members={members} />
        </div>
      </div>
      {said !== '' && (
        <div className={styles.comment}>
          <h4 className={styles.label}>{words.comment}</h4>
          <Markdown text={said} headingLevel={4} />
        </div>
      )}
      <p className={styles.more}>
        <Link to="/nyckeltal/$id" params={{ id: indicator.id }}>
          {words.more(indicator.name[language])}
        </Link>
      </p>
    </section>
  );
}

/** The change among the same members, or why it is not stated. */
function LikeForLike({ year, indicator }: Entry) {
  const { texts, language } = useSpeech();
  const { likeForLike } = year;
  if (likeForLike === null) return likeForLikeReason(year, language);
  const { n, fromYear, toYear, before, after } = likeForLike;
  return texts.indicator.likeForLike(
    n,
    fromYear,
    toYear,
    formatNumber(before, indicator.decimals, language),
    formatValue(after, indicator, language),
  );
}
