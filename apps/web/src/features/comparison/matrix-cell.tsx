import { memo } from 'react';
import { formatNumber, inSentence } from '#i18n/format.ts';
import { useSpeech } from '#i18n/language.ts';
import type { Texts } from '#i18n/sv.ts';
import type { ComparedCell } from '#queries/comparisons.ts';
import { verdictShape } from '#ui/direction-tones.ts';
import { tintOf, type TintBy } from './tint.ts';
import type { Indicator } from './compared.ts';
import styles from './matrix.module.css';

type Props = {
  cell: ComparedCell;
  indicator: Indicator;
  tintBy: TintBy;
  isInGroup: boolean;
  /** Whether nobody in the peer group has a value that year. */
  isGroupEmpty: boolean;
  /** The newest value before the year and its year, where there is none in it. */
  last: number | null;
  lastYear: number | null;
};

/** One member in one indicator: value and direction, class in words and colour, place; or why there is no value. */
export const MatrixCell = memo(function MatrixCell(props: Props) {
  const { cell, indicator, tintBy, isInGroup, last, lastYear } = props;
  const { texts, language } = useSpeech();
  const words = texts.comparison.matrix;
  const { value, missing, direction, comparable } = cell;
  const number = (one: number) => formatNumber(one, indicator.decimals, language);
  if (value === null) {
    return (
      <td className={styles.missing}>
        <span className={styles.none}>{words.missing}</span>
        <span>{texts.common.missing[missing ?? 'not-reported']}</span>
        {last !== null && lastYear !== null && <span>{words.last(number(last), lastYear)}</span>}
      </td>
    );
  }
  const shape = verdictShape(direction.verdict);
  return (
    <td className={styles[tintOf(cell, indicator.polarity, tintBy)]}>
      <span className={styles.value}>
        {number(value)}
        {shape && (
          <span aria-hidden="true" className={styles.shape}>
            {shape}
          </span>
        )}
      </span>
      <span className="visually-hidden">
        {texts.verdicts.direction[direction.verdict]}
        {shape && direction.firstYear !== null && direction.lastYear !== null
          ? ` ${texts.member.period(direction.firstYear, direction.lastYear)}`
          : ''}
      </span>
      <span>{classText(props, texts)}</span>
      {comparable && (
        <span>
          {cell.rank
            ? texts.member.rank(cell.rank.rank, cell.rank.tied, cell.rank.n)
            : isInGroup
              ? words.noRank
              : words.outside}
        </span>
      )}
    </td>
  );
});

function classText(
  { cell, indicator, tintBy, isGroupEmpty }: Pick<Props, 'cell' | 'indicator' | 'tintBy' | 'isGroupEmpty'>,
  texts: Texts,
): string {
  const words = texts.comparison.matrix;
  if (!cell.comparable) return words.otherDefinition;
  if (tintBy === 'classes') {
    return cell.statusClass ? words.statusClass(cell.statusClass.index, cell.statusClass.of) : words.noClass;
  }
  if (isGroupEmpty) return words.groupEmpty;
  if (cell.quartile === null) return words.noQuartile;
  return inSentence(texts.map.quarter[indicator.polarity === 'none' ? 'neutral' : 'judged'][cell.quartile] ?? '');
}
