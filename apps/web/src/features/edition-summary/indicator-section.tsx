import { countWays } from '@ratthall/domain/ways';
import type { Localized } from '@ratthall/domain/indicator';
import { Link } from '@tanstack/react-router';
import { VerdictBar } from '#charts/verdict-bar.tsx';
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
  const counts = countWays(year.verdicts);
  const countTexts = texts.start.counts;
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
          <VerdictBar counts={year.verdicts} label={words.verdicts} />
          <ul className={styles.counts}>
            <li className={styles.right}>{countTexts.right(counts.right, counts.leaningRight)}</li>
            <li className={styles.wrong}>{countTexts.wrong(counts.wrong, counts.leaningWrong)}</li>
            <li className={styles.unclear}>{countTexts.unclear(counts.unclear)}</li>
            {counts.neutral > 0 && <li className={styles.unclear}>{countTexts.neutral(counts.neutral)}</li>}
            {counts.unknown > 0 && <li className={styles.unknown}>{countTexts.unknown(counts.unknown)}</li>}
          </ul>
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
