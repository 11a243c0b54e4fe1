import { useSuspenseQuery } from '@tanstack/react-query';
import { memo, useCallback, useMemo, type ReactNode } from 'react';
import { formatNumber, formatValue, inSentence } from '#i18n/format.ts';
import { useSpeech } from '#i18n/language.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import { comparisonQuery, type ComparisonChoice } from '#queries/comparisons.ts';
import type { Member } from '#queries/members.ts';
import type { ShellSearch } from '#search.ts';
import { ChangeYears } from './change-years.tsx';
import { entriesOf, findingOf, type Entry, type Indicator } from './compared.ts';
import { Detail } from './detail.tsx';
import { Matrix } from './matrix.tsx';
import { MatrixLegend } from './matrix-legend.tsx';
import { Settings } from './settings.tsx';
import styles from './compared-view.module.css';

type Props = {
  choice: ComparisonChoice;
  search: ShellSearch;
  catalogue: Catalogue;
  members: readonly Member[];
  /** What else there is to see of an indicator, below its charts. */
  more: (entry: Entry) => ReactNode;
  /** The choices of peer group and set. */
  children: ReactNode;
};

/** What is compared: a sentence that sums up, the members side by side, and every indicator on its own. */
export const ComparedView = memo(function ComparedView({ choice, search, catalogue, members, more, children }: Props) {
  const { texts, language } = useSpeech();
  const words = texts.comparison;
  const { data: comparison } = useSuspenseQuery(comparisonQuery(choice));
  const compared = useMemo(
    () => comparison.members.flatMap(({ code }) => members.find((member) => member.code === code) ?? []),
    [comparison, members],
  );
  const inGroup = useMemo(() => comparison.members.map((one) => one.inGroup), [comparison]);
  const { entries, without } = useMemo(() => entriesOf(comparison, catalogue.indicators), [comparison, catalogue]);
  const finding = useMemo(() => findingOf(entries), [entries]);
  const years = useMemo(
    () => [...new Set(entries.flatMap((entry) => entry.compared.years))].toSorted((a, b) => a - b),
    [entries],
  );
  const offered = useMemo(() => offeredIndicators(catalogue, comparison.set), [catalogue, comparison.set]);
  const about = useCallback(
    ({ indicator, compared: { year, reference } }: Entry) => (
      <small>
        {indicator.unitName[language]}
        {year !== null && <>. {words.matrix.year(year, reference.n, reference.N)}</>}
      </small>
    ),
    [language, words],
  );
  const [first, second] = compared;
  if (first === undefined) return null;
  return (
    <>
      <p className={styles.finding}>
        {second === undefined
          ? words.findingOne(first.name)
          : words.finding(finding.comparable, entries.length + without.length)}{' '}
        {second && finding.widest && <Widest {...finding.widest} />}
      </p>
      <section aria-labelledby="matrix">
        <div className={styles.head}>
          <h2 id="matrix">{words.matrix.title}</h2>
        </div>
        <div className={styles.choices}>{children}</div>
        <p className={styles.note}>{words.settings.peersNote(first.name)}</p>
        <Settings
          search={search}
          indicators={offered.indicators}
          shown={comparison.indicators.map(({ id }) => id)}
          ofSet={offered.ofSet}
          years={years}
        />
        <Matrix
          entries={entries}
          members={compared}
          inGroup={inGroup}
          rows={search.rows ?? 'indicators'}
          sort={search.sort}
          tintBy={search.tint ?? 'quartiles'}
          about={about}
        />
        <MatrixLegend entries={entries} tintBy={search.tint ?? 'quartiles'} />
        {without.length > 0 && (
          <p className={styles.note}>
            {words.matrix.without(without.map(({ indicator }) => inSentence(indicator.name[language])))}
          </p>
        )}
      </section>
      <section aria-labelledby="detail">
        <h2 id="detail">{words.detail.title}</h2>
        <ChangeYears from={choice.from} to={choice.to} years={years} />
        <p className={styles.note}>
          {words.detail.yearsNote} {words.detail.dots}
        </p>
        {entries.map((entry) => (
          <Detail
            key={entry.indicator.id}
            entry={entry}
            members={compared}
            source={catalogue.sources.find(({ id }) => id === entry.indicator.shownSource)}
            more={more}
          />
        ))}
      </section>
    </>
  );
});

function Widest({ indicator, low, high }: { indicator: Indicator; low: number; high: number }) {
  const { texts, language } = useSpeech();
  return texts.comparison.widest(
    inSentence(indicator.name[language]),
    formatNumber(low, indicator.decimals, language),
    formatValue(high, indicator, language),
  );
}

/** The indicators that can be picked: those of the set first, in its order, then the others. */
function offeredIndicators({ sets, indicators }: Catalogue, setId: string) {
  const set = sets.find(({ id }) => id === setId);
  const ofSet = set?.entries.flatMap(({ indicator }) => indicators.find(({ id }) => id === indicator) ?? []) ?? [];
  return { indicators: [...ofSet, ...indicators.filter((one) => !ofSet.includes(one))], ofSet: ofSet.length };
}
