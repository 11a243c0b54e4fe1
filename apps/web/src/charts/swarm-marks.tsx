import type { Polarity } from '@ratthall/domain/indicator';
import { textWidth } from './labels.ts';
import type { PlacedDot, SwarmLayout } from './swarm-layout.ts';
import styles from './distribution-strip.module.css';

const textSize = 13;
const drawnFirst = { other: 0, peer: 1, own: 2 } as const;

type SwarmWords = {
  unit: string;
  median: string;
  band: string;
  own: (dot: PlacedDot) => string;
  tick: (value: number) => string;
  direction: string;
};

/** Axis, quartile band, median, dots and direct labels of a distribution. */
export function SwarmMarks({
  layout,
  width,
  quartiles: { q1, median, q3 },
  active,
  words,
  polarity,
  onPoint,
}: {
  layout: SwarmLayout;
  width: number;
  quartiles: { q1: number | null; median: number | null; q3: number | null };
  active: number | null;
  words: SwarmWords;
  polarity: Polarity;
  onPoint: (index: number) => void;
}) {
  const { dots, ticks, x, radius, top, bottom, labelRows } = layout;
  const isStacked = textWidth(words.unit, textSize) + textWidth(words.direction, textSize) + 40 > width;
  const height = layout.height + (isStacked ? 36 : 18);
  const inOrder = dots
    .map((dot, index) => ({ ...dot, index }))
    .toSorted((a, b) => drawnFirst[a.mark] - drawnFirst[b.mark]);
  /** A text around `at`, or on one side of it, that stays within the picture. */
  const within = (at: number, text: string, side: 'left' | 'around' | 'right' = 'around') => {
    const half = textWidth(text, textSize) / 2;
    const middle = side === 'around' ? at : side === 'left' ? at - half + 4 : at + half - 4;
    return Math.min(Math.max(middle, half), width - half);
  };
  const activeDot = active === null ? undefined : dots[active];

  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {q1 !== null && q3 !== null && (
        <rect className={styles.band} x={x(q1)} width={Math.max(x(q3) - x(q1), 2)} y={top} height={bottom - top} />
      )}
      <line className={styles.axis} x1={0} x2={width} y1={bottom} y2={bottom} />
      {ticks.map((tick) => (
        <g key={tick}>
          <line className={styles.axis} x1={x(tick)} x2={x(tick)} y1={bottom} y2={bottom + 5} />
          <text className={styles.quiet} x={within(x(tick), words.tick(tick))} y={bottom + 20} textAnchor="middle">
            {words.tick(tick)}
          </text>
        </g>
      ))}
      <text className={styles.quiet} x={0} y={layout.height + 14}>
        {words.unit}
      </text>
      {median !== null && (
        <g className={styles.median}>
          <line x1={x(median)} x2={x(median)} y1={labelRows.median + 5} y2={bottom} />
          <text x={within(x(median), words.median)} y={labelRows.median} textAnchor="middle">
            {words.median}
          </text>
        </g>
      )}
      {inOrder.map((dot) => (
        <g key={dot.code}>
          {dot.mark === 'own' && (
            <>
              <line className={styles.leader} x1={dot.x} x2={dot.x} y1={labelRows.own + 4} y2={dot.y} />
              <text
                className={styles.ownLabel}
                x={within(dot.x, words.own(dot), median === null ? 'around' : dot.value < median ? 'left' : 'right')}
                y={labelRows.own}
                textAnchor="middle"
              >
                {words.own(dot)}
              </text>
            </>
          )}
          <circle
            className={styles[dot.mark]}
            cx={dot.x}
            cy={dot.y}
            r={dot.mark === 'own' ? radius + 1.5 : radius}
            onPointerEnter={() => onPoint(dot.index)}
          />
        </g>
      ))}
      {activeDot && <circle className={styles.active} cx={activeDot.x} cy={activeDot.y} r={radius + 3} />}
      {polarity !== 'none' && (
        <text className={styles.quiet} x={width} y={height - 4} textAnchor="end">
          {polarity === 'higher' ? `${words.direction} →` : `← ${words.direction}`}
        </text>
      )}
    </svg>
  );
}
