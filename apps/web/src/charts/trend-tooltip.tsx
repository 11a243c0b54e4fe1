import type { TrendReading } from './trend-reading.ts';
import styles from './trend-chart.module.css';

/** What a year says, beside the rule that marks it: on the side with more room. Screen readers get it elsewhere. */
export function TrendTooltip({
  reading,
  x,
  top,
  width,
}: {
  reading: TrendReading;
  x: number;
  top: number;
  width: number;
}) {
  const side = x > width / 2 ? { right: width - x + 10, maxWidth: x - 10 } : { left: x + 10, maxWidth: width - x - 10 };
  return (
    <div className={styles.tooltip} style={{ top, ...side }} aria-hidden="true">
      <strong>{reading.year}</strong>
      {reading.breakLabel && <em>{reading.breakLabel}</em>}
      <dl>
        {reading.entries.map(({ key, kind, name, text }) => (
          <div key={key} className={kind === 'own' ? styles.ownEntry : undefined}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
