import { useId } from 'react';
import { useSpeech } from '#i18n/language.ts';
import type { ShellSearch } from '#search.ts';
import type { Indicator } from './compared.ts';
import { offeredYears } from './offered-years.ts';
import { useViewChange, ViewLink } from './view-link.tsx';
import styles from './settings.module.css';

type Props = {
  search: ShellSearch;
  /** Those of the set, in its order, and then the others. */
  indicators: readonly Indicator[];
  /** The ids of those that are shown, and how many the set has. */
  shown: readonly string[];
  ofSet: number;
  years: readonly number[];
};

/** What is shown of the members: the year, which indicators, what the colour stands for, and which way the table lies. */
export function Settings({ search, indicators, shown, ofSet, years }: Props) {
  const { texts, language } = useSpeech();
  const words = texts.comparison.settings;
  const change = useViewChange();
  const id = useId();
  const isShown = (one: Indicator) => shown.includes(one.id);
  const isWholeSet = (ids: readonly string[]) =>
    ids.length === ofSet && indicators.slice(0, ofSet).every(({ id: one }) => ids.includes(one));
  const choose = (wanted: Indicator, isWanted: boolean) => {
    const chosen = indicators.filter((one) => (one === wanted ? isWanted : isShown(one))).map((one) => one.id);
    if (chosen.length > 0) change({ indicators: isWholeSet(chosen) ? undefined : chosen.join(',') });
  };
  return (
    <div className={styles.settings}>
      <p className={styles.field}>
        <label htmlFor={`${id}year`}>{words.year}</label>
        <select
          id={`${id}year`}
          value={search.year ?? ''}
          onChange={({ target }) => change({ year: target.value === '' ? undefined : Number(target.value) })}
        >
          <option value="">{words.yearCurrent}</option>
          {offeredYears(years, search.year).map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </select>
      </p>
      <p className={styles.field}>
        <label htmlFor={`${id}tint`}>{words.tint}</label>
        <select
          id={`${id}tint`}
          value={search.tint ?? 'quartiles'}
          onChange={({ target }) => change({ tint: target.value === 'classes' ? 'classes' : undefined })}
        >
          <option value="quartiles">{words.tints.quartiles}</option>
          <option value="classes">{words.tints.classes}</option>
        </select>
      </p>
      <p className={styles.turn}>
        {search.rows === 'members' ? (
          <ViewLink changes={{ rows: undefined, sort: undefined }}>{words.turn.indicators}</ViewLink>
        ) : (
          <ViewLink changes={{ rows: 'members', sort: undefined }}>{words.turn.members}</ViewLink>
        )}
      </p>
      <details className={styles.indicators}>
        <summary>{words.indicators(shown.length, isWholeSet(shown))}</summary>
        <fieldset>
          <legend className="visually-hidden">{words.indicatorsLegend}</legend>
          {indicators.map((one) => (
            <label key={one.id}>
              <input type="checkbox" checked={isShown(one)} onChange={({ target }) => choose(one, target.checked)} />
              {one.name[language]}
            </label>
          ))}
        </fieldset>
        {search.indicators !== undefined && (
          <p>
            <ViewLink changes={{ indicators: undefined }}>{words.wholeSet}</ViewLink>
          </p>
        )}
      </details>
    </div>
  );
}
