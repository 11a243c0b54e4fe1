import { inSentence } from '#i18n/format.ts';
import { useSpeech } from '#i18n/language.ts';
import { verdictShape, type VerdictName } from '#ui/direction-tones.ts';
import { classCounts, type Entry } from './compared.ts';
import { tintOfClass, type TintBy } from './tint.ts';
import styles from './matrix.module.css';

const verdicts: VerdictName[] = [
  'improving',
  'leaning-right',
  'no-clear-direction',
  'leaning-wrong',
  'worsening',
  'too-few-values',
];

const classesOf = (of: number) => Array.from({ length: of }, (_, i) => i + 1);

/** What colours, words and signs of the comparison mean. */
export function MatrixLegend({ entries, tintBy }: { entries: readonly Entry[]; tintBy: TintBy }) {
  const { texts } = useSpeech();
  const words = texts.comparison.matrix;
  return (
    <details className={styles.legend}>
      <summary>{words.legend}</summary>
      <p>{tintBy === 'classes' ? words.legendClasses : words.legendQuartiles}</p>
      {(tintBy === 'classes' ? classCounts(entries) : [4]).map((of) => (
        <ul key={of}>
          {classesOf(of).map((index) => (
            <li key={index}>
              <span className={`${styles.swatch} ${styles[tintOfClass(index, of)]}`} aria-hidden="true" />
              {tintBy === 'classes' ? words.statusClass(index, of) : inSentence(texts.map.quarter.judged[index] ?? '')}
            </li>
          ))}
        </ul>
      ))}
      <p>{words.legendDirection}</p>
      <ul>
        {verdicts.map((verdict) => (
          <li key={verdict}>
            <span>{verdictShape(verdict) || words.legendNone}</span> {texts.verdicts.direction[verdict]}
          </li>
        ))}
      </ul>
      <p>{words.notes}</p>
    </details>
  );
}
