import { useSpeech } from '#i18n/language.ts';
import { verdictShape, type VerdictName } from '#ui/direction-tag.tsx';
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

const quarters = [1, 2, 3, 4];

/** What colours, words and signs of the comparison mean. */
export function MatrixLegend({ tintBy }: { tintBy: TintBy }) {
  const { texts } = useSpeech();
  const words = texts.comparison.matrix;
  return (
    <details className={styles.legend}>
      <summary>{words.legend}</summary>
      <p>{tintBy === 'classes' ? words.legendClasses : words.legendQuartiles}</p>
      <ul>
        {quarters.map((quarter) => (
          <li key={quarter}>
            <span className={`${styles.swatch} ${styles[tintOfClass(quarter, 4)]}`} aria-hidden="true" />
            {tintBy === 'classes' ? words.statusClass(quarter, 4) : words.quartile[quarter]}
          </li>
        ))}
      </ul>
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
