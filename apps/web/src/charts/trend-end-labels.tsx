import { spreadLabels } from './labels.ts';
import { lineHeight, swatchWidth, type EndLabel, type TrendLayout } from './trend-layout.ts';
import styles from './trend-chart.module.css';

/** Which labels stay where not all fit. */
const priorities = { own: 5, median: 4, nation: 3, band: 2, peer: 1 } as const;

/** Names beside the ends of the lines, moved apart where they would meet. */
export function EndLabels({
  labels,
  layout: { place },
  bounds,
}: {
  labels: EndLabel[];
  layout: TrendLayout;
  bounds: { top: number; bottom: number };
}) {
  const middles = spreadLabels(
    labels.map(({ kind, lines, value }) => ({
      y: place.y(value),
      height: lines.length * lineHeight,
      priority: priorities[kind],
    })),
    bounds,
  );
  const x = Math.max(...labels.map(({ year }) => place.x(year))) + 10;
  return labels.map(({ key, kind, lines, year, value }, i) => {
    const middle = middles[i];
    if (middle === null || middle === undefined) return null;
    const [endX, endY] = [place.x(year) + 5, place.y(value)];
    const isAway = Math.abs(middle - endY) > 10 || x - endX > 8;
    const top = middle - ((lines.length - 1) * lineHeight) / 2 + 4.5;
    return (
      <g key={key} className={styles[kind]}>
        {isAway && kind !== 'band' && <path className={styles.leader} d={`M${endX},${endY}L${x - 2},${middle}`} />}
        {kind === 'band' && <rect className={styles.swatch} x={x} y={top - 10} width={10} height={10} />}
        <text className={styles.name} y={top}>
          {lines.map((line, row) => (
            <tspan key={line} x={kind === 'band' ? x + swatchWidth : x} dy={row === 0 ? 0 : lineHeight}>
              {line}
            </tspan>
          ))}
        </text>
      </g>
    );
  });
}
