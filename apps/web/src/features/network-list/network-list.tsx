import { countWays } from '@ratthall/domain/ways';
import { Link } from '@tanstack/react-router';
import { Sparkline } from '#charts/sparkline.tsx';
import { VerdictCounts } from '#charts/verdict-counts.tsx';
import { formatValue } from '#i18n/format.ts';
import { useSpeech } from '#i18n/language.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import type { IndicatorOverview } from '#queries/network.ts';
import { Criteria } from '#ui/criteria.tsx';
import { Value } from '#ui/value.tsx';
import styles from './network-list.module.css';

type Indicator = Catalogue['indicators'][number];

type Row = { overview: IndicatorOverview; indicator: Indicator };

/** The indicators that can be summarised: median, development and how many members go which way. */
export function NetworkList({ rows }: { rows: readonly Row[] }) {
  const { texts } = useSpeech();
  const { columns } = texts.start;
  return (
    <div className={styles.list}>
      <div className={styles.heads} aria-hidden="true">
        <span>{columns.indicator}</span>
        <span>{columns.median}</span>
        <span>{columns.trend}</span>
        <span>{columns.verdicts}</span>
      </div>
      <ol className={styles.rows}>
        {rows.map((row) => (
          <NetworkRow key={row.indicator.id} {...row} />
        ))}
      </ol>
    </div>
  );
}

function NetworkRow({ overview, indicator }: Row) {
  const { texts, language } = useSpeech();
  const { latest } = overview;
  if (latest === null || latest.median === null) return null;
  const years = overview.years.slice(-15);
  const first = years[0]?.year ?? latest.year;
  const drawn = years.filter(({ line, median }) => line !== 'none' && median !== null);
  const counts = countWays(overview.verdicts);
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <IndicatorName overview={overview} indicator={indicator} />
        <Criteria numbers={indicator.criteria} />
      </div>
      <p className={styles.median}>
        <Value value={latest.median} indicator={indicator} />
        <span className={styles.note}>
          {texts.start.medianIn(latest.year)} · {texts.common.membersReported(latest.n, latest.N)}
        </span>
      </p>
      <div>
        {drawn.length > 1 && (
          <Sparkline
            rows={years.map((year) => ({
              year: year.year,
              value: year.line === 'none' ? null : year.median,
              low: year.q1,
              high: year.q3,
              style: year.line,
            }))}
            breaks={indicator.definitions.flatMap(({ change, validFrom }) => (change === 'break' ? validFrom : []))}
            scale={indicator.scale}
            width={210}
            height={64}
            years
            label={texts.start.sparkline(indicator.name[language], first, latest.year)}
          />
        )}
        {drawn.length < 2 && <p className={styles.note}>{texts.start.lowCoverage}</p>}
      </div>
      {counts.judged === 0 ? (
        <p className={styles.note}>{texts.start.noneJudged}</p>
      ) : (
        <div>
          <VerdictCounts counts={overview.verdicts} label={texts.start.columns.verdicts} />
        </div>
      )}
    </li>
  );
}

/** The indicators that too few members report: said in words, with what the network itself has published. */
export function SparseList({ rows }: { rows: readonly Row[] }) {
  const { texts, language } = useSpeech();
  return (
    <ul className={styles.sparse}>
      {rows.map(({ overview, indicator }) => {
        const published = overview.published.at(-1);
        return (
          <li key={indicator.id}>
            <IndicatorName overview={overview} indicator={indicator} />
            <p className={styles.note}>
              {overview.latest === null
                ? texts.start.none
                : texts.start.tooFew(overview.latest.n, overview.latest.N, overview.latest.year)}
              {published &&
                ` ${texts.start.published(formatValue(published.value, indicator, language), published.year)}`}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

function IndicatorName({ overview, indicator }: Row) {
  const { texts, language } = useSpeech();
  return (
    <h3 className={styles.name}>
      <span className={styles.number}>{overview.number}</span>
      <span>
        <Link to="/nyckeltal/$id" params={{ id: indicator.id }}>
          {indicator.name[language]}
        </Link>
        {overview.complements !== null && (
          <span className={styles.complements}>{texts.common.complements(overview.complements)}</span>
        )}
      </span>
    </h3>
  );
}
